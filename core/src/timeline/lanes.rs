//! The marks of one lane: those too close to be told apart are drawn as one.

use crate::order::order;

/// Marks drawn as one. It stands where its first member does.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// Where it stands, in pixels.
    pub x: f64,
    /// Places of the members in the list they came from, in order of time; at least one.
    pub members: Vec<usize>,
}

/// Groups the marks of a lane so that no two groups stand closer than `apart` pixels.
///
/// From left to right, a mark joins the group before it if it is less than `apart` from that group's first mark. Measured
/// from the first and not from the last: a long row of close marks is then several groups, each no wider than `apart`, and
/// not one that stands for days it has nothing to do with.
///
/// `xs` are the positions of the marks in order of time; where two are equal, the earlier in the list comes first.
#[must_use]
pub fn cluster(xs: &[f64], apart: f64) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::new();
    for place in order(xs.len(), &|a, b| xs[a].total_cmp(&xs[b])) {
        let x = xs[place];
        match clusters.last_mut() {
            Some(cluster) if x - cluster.x < apart => cluster.members.push(place),
            _ => clusters.push(Cluster { x, members: vec![place] }),
        }
    }
    clusters
}
