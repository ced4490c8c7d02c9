//! Slips of the keyboard.

/// How many slips are forgiven in a word of so many letters: none in a short one, where every slip makes another word.
pub(super) fn forgiven(letters: usize) -> u32 {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// Whether at most so many slips make `typed` out of `word`, or out of its beginning where `begins` is true: a letter added,
/// left out, changed, or swapped with its neighbour (Damerau 1964; no letter is touched twice).
pub(super) fn within(typed: &[u8], word: &[u8], slips: u32, begins: bool) -> bool {
    let same = typed.iter().zip(word).take_while(|(typed, meant)| typed == meant).count();
    let (typed, word) = (&typed[same..], &word[same..]);
    if typed.is_empty() {
        return begins || word.len() <= slips as usize;
    }
    if slips == 0 {
        return false;
    }
    if word.is_empty() {
        return typed.len() <= slips as usize;
    }
    let swapped = typed.len() > 1 && word.len() > 1 && typed[0] == word[1] && typed[1] == word[0];
    within(&typed[1..], &word[1..], slips - 1, begins)
        || within(&typed[1..], word, slips - 1, begins)
        || within(typed, &word[1..], slips - 1, begins)
        || (swapped && within(&typed[2..], &word[2..], slips - 1, begins))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The same distance by a table of all beginnings (Wagner and Fischer 1974, with Damerau's swap).
    fn distance(a: &[u8], b: &[u8]) -> usize {
        let mut costs = vec![vec![0; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                costs[i][j] = match (i, j) {
                    (0, _) | (_, 0) => i + j,
                    _ => {
                        let change = costs[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                        let swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                        let swap = if swapped { costs[i - 2][j - 2] + 1 } else { usize::MAX };
                        change.min(costs[i - 1][j] + 1).min(costs[i][j - 1] + 1).min(swap)
                    }
                };
            }
        }
        costs[a.len()][b.len()]
    }

    proptest! {
        #[test]
        fn agrees_with_the_table_of_all_beginnings(typed in "[abc]{0,8}", word in "[abc]{0,8}", slips in 0_u32..4) {
            let (typed, word) = (typed.as_bytes(), word.as_bytes());
            prop_assert_eq!(within(typed, word, slips, false), distance(typed, word) <= slips as usize);
            let nearest = (0..=word.len()).map(|end| distance(typed, &word[..end])).min();
            prop_assert_eq!(within(typed, word, slips, true), nearest <= Some(slips as usize));
        }
    }
}
