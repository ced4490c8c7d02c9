//! The marks of one lane: in rows where they have room, those too close to be told apart drawn as one.

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

/// The rows of a lane, and which mark stands in which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rows {
    /// The row of each mark, from 0; nothing where all rows are taken.
    pub of: Vec<Option<usize>>,
    /// How many rows are used.
    pub count: usize,
}

/// Packs the marks of a lane, from where to where each is drawn in pixels, into as few rows as there can be, `most` at the
/// most. In one row no two are closer than `apart`.
///
/// From left to right, each goes into the first row that is free again, which takes no more rows than marks overlap in one
/// place (interval partitioning: Kleinberg and Tardos, *Algorithm Design*, 2005, 4.1).
#[must_use]
pub fn pack(spans: &[(f64, f64)], apart: f64, most: usize) -> Rows {
    let mut ends: Vec<f64> = Vec::new();
    let mut of = vec![None; spans.len()];
    for place in order(spans.len(), &|a, b| spans[a].0.total_cmp(&spans[b].0)) {
        let (start, end) = spans[place];
        let row = ends.iter().position(|&before| before + apart <= start).unwrap_or(ends.len());
        if row < most {
            ends.resize(ends.len().max(row + 1), end);
            ends[row] = end;
            of[place] = Some(row);
        }
    }
    Rows { of, count: ends.len() }
}
