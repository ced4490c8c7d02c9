//! The dials of the forces, and where they stand.

/// The strengths and reaches of the forces. Lengths are in units of graph distance.
#[derive(Clone, Copy)]
pub(super) struct Parameters {
    /// Weight of the stress, which keeps the large form: first, and at the end as a share of that.
    pub stress: (f64, f64),
    /// How much more the stress minds near nodes than far ones: its weight falls with the square of the distance at 0,
    /// and with the fourth power at 1.
    pub stress_nearness: f64,
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
    /// How it fades beyond: with the distance at 0, with its third power at 1.
    pub push_nearness: f64,
    /// Length of a step, 1 for the full way to the estimated minimum.
    pub step: f64,
    /// Share of the last move that goes on into the next.
    pub momentum: f64,
    /// How many moves.
    pub rounds: f64,
    /// A group of nodes pushes as one where it is smaller than this share of its distance.
    pub theta: f64,
}

/// Settings for graphs without names, and the number of nodes that each was found at by a search. For other numbers they are
/// mixed, so that a graph that grows does not change its looks from one node to the next.
const SETTINGS: [(f64, Parameters); 4] = [
    (100.0, HUNDRED),
    (1_000.0, THOUSAND),
    (10_000.0, LARGE),
    (
        100_000.0,
        Parameters { stress: (0.000_3, 0.047), pull_reach: 0.3, push: (0.26, 12.0), push_reach: 0.15, ..LARGE },
    ),
];

const HUNDRED: Parameters = Parameters {
    stress: (0.176, 0.283),
    stress_nearness: 0.03,
    pull: 0.362,
    pull_fades: 0.386,
    pull_reach: 4.27,
    push: (0.149, 32.4),
    push_grows: 0.078,
    push_reach: 1.56,
    push_nearness: 0.9,
    step: 1.0,
    momentum: 0.943,
    rounds: 70.0,
    theta: 0.9,
};

const THOUSAND: Parameters = Parameters {
    stress: (0.0278, 0.578),
    stress_nearness: 0.0,
    pull: 2.53,
    pull_fades: 0.407,
    pull_reach: 1.4,
    push: (0.133, 22.0),
    push_grows: 0.05,
    push_reach: 0.232,
    push_nearness: 0.0,
    step: 1.26,
    momentum: 0.926,
    rounds: 100.0,
    theta: 1.2,
};

const LARGE: Parameters = Parameters {
    stress: (0.001_4, 0.047),
    stress_nearness: 0.0,
    pull: 6.4,
    pull_fades: 0.8,
    pull_reach: 0.55,
    push: (0.264, 12.0),
    push_grows: 0.0575,
    push_reach: 0.469,
    push_nearness: 1.0,
    step: 1.2,
    momentum: 0.763,
    rounds: 60.0,
    theta: 1.3,
};

/// What a small graph with names is given instead: a little more stress, in return for groups that stand apart and air
/// between the nodes.
pub(super) const NAMED_HUNDRED: Parameters = Parameters {
    stress: (0.112, 0.15),
    stress_nearness: 1.0,
    pull: 0.35,
    pull_fades: 0.33,
    pull_reach: 2.82,
    push: (0.2, 30.5),
    push_grows: 0.1,
    push_reach: 1.77,
    push_nearness: 1.0,
    step: 0.92,
    momentum: 0.95,
    ..HUNDRED
};

impl Parameters {
    /// The setting for so many nodes, given another one than usual for small graphs where they have names.
    pub(super) fn for_nodes(nodes: usize, small: Option<Self>) -> Self {
        let nodes = nodes as f64;
        let above = SETTINGS.iter().position(|(at, _)| nodes <= *at).unwrap_or(SETTINGS.len() - 1).max(1);
        let [(low, mut first), (high, second)] = [SETTINGS[above - 1], SETTINGS[above]];
        if above == 1 {
            first = small.unwrap_or(first);
        }
        let share = libm::log(nodes.max(low).min(high) / low) / libm::log(high / low);
        first.mixed(&second, share)
    }

    fn mixed(&self, other: &Self, share: f64) -> Self {
        // Strengths and reaches are mixed by their ratio, powers and shares by their difference.
        let ratio = |a: f64, b: f64| a * libm::pow(b / a, share);
        let both = |a: (f64, f64), b: (f64, f64)| (ratio(a.0, b.0), ratio(a.1, b.1));
        let between = |a: f64, b: f64| a + (b - a) * share;
        Self {
            stress: both(self.stress, other.stress),
            stress_nearness: between(self.stress_nearness, other.stress_nearness),
            pull: ratio(self.pull, other.pull),
            pull_fades: between(self.pull_fades, other.pull_fades),
            pull_reach: ratio(self.pull_reach, other.pull_reach),
            push: both(self.push, other.push),
            push_grows: between(self.push_grows, other.push_grows),
            push_reach: ratio(self.push_reach, other.push_reach),
            push_nearness: between(self.push_nearness, other.push_nearness),
            step: between(self.step, other.step),
            momentum: between(self.momentum, other.momentum),
            rounds: between(self.rounds, other.rounds),
            theta: between(self.theta, other.theta),
        }
    }
}
