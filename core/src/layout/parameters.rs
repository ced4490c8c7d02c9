//! The dials of the forces, and where they stand.

/// The strengths and reaches of the forces. Lengths are in units of graph distance.
///
/// Found by a search over some thousand settings on graphs of about a hundred nodes, among those the one that suits
/// a reader: a little more stress than the least possible, in return for groups that stand apart and air between the
/// nodes.
pub(super) struct Parameters {
    /// Weight of the stress, which keeps the large form: first, and at the end as a share of that.
    pub stress: (f64, f64),
    /// Weight of the pull along edges.
    pub pull: f64,
    /// How much weaker an edge between well-connected nodes pulls: the power of the smaller degree.
    pub pull_fades: f64,
    /// The length beyond which an edge no longer pulls harder.
    pub pull_reach: f64,
    /// Weight of the push between all nodes: first, and at the end as a multiple of that. Weak first, so that the
    /// graph unfolds before it spreads.
    pub push: (f64, f64),
    /// How much harder a well-connected node pushes: the power of its degree.
    pub push_grows: f64,
    /// The distance over which the push fades.
    pub push_reach: f64,
    /// Length of a step, 1 for the full way to the estimated minimum.
    pub step: f64,
    /// Share of the last move that goes on into the next.
    pub momentum: f64,
}

/// The setting in use.
pub(super) const READER: Parameters = Parameters {
    stress: (0.112, 0.15),
    pull: 0.35,
    pull_fades: 0.33,
    pull_reach: 2.82,
    push: (0.2, 30.5),
    push_grows: 0.1,
    push_reach: 1.77,
    step: 0.92,
    momentum: 0.95,
};
