//! The word somebody may have meant.

/// How many pairs of letters are compared for one file, so that a file full of wrong ids does not keep a reader waiting.
const PATIENCE: usize = 4_000_000;

/// The longest word for which a nearest one is looked for, in letters.
const LONGEST: usize = 80;

/// Finds nearest words while its patience lasts.
pub(crate) struct Speller {
    patience: usize,
    rows: [Vec<usize>; 3],
}

impl Default for Speller {
    fn default() -> Self {
        Self { patience: PATIENCE, rows: Default::default() }
    }
}

impl Speller {
    /// The nearest of these words, if one is near: a third of the letters may differ.
    ///
    /// The distance is that of optimal string alignment (Damerau 1964; Wagner and Fischer 1974): a letter added, left out,
    /// changed, or swapped with its neighbour. Capitals do not count, and `_`, space and `-` are one.
    pub(crate) fn nearest(&mut self, word: &str, candidates: &mut dyn Iterator<Item = &str>) -> Option<String> {
        if word.len() > LONGEST {
            return None;
        }
        let mut best = None;
        let mut limit = word.len().div_ceil(3);
        for candidate in candidates {
            self.patience = self.patience.checked_sub(1)?;
            let Some(distance) = self.distance(word.as_bytes(), candidate.as_bytes(), limit) else { continue };
            best = Some(candidate);
            if distance == 0 {
                break;
            }
            // Only a nearer one can replace it.
            limit = distance - 1;
        }
        best.map(str::to_owned)
    }

    /// The distance between two words, unless it is beyond the limit.
    fn distance(&mut self, a: &[u8], b: &[u8], limit: usize) -> Option<usize> {
        if a.len().abs_diff(b.len()) > limit {
            return None;
        }
        let [before, last, row] = &mut self.rows;
        last.clear();
        last.extend(0..=b.len());
        for i in 0..a.len() {
            self.patience = self.patience.saturating_sub(b.len());
            row.clear();
            row.push(i + 1);
            let mut least = i + 1;
            for j in 0..b.len() {
                let same = |i: usize, j: usize| fold(a[i]) == fold(b[j]);
                let mut cost = (last[j] + usize::from(!same(i, j))).min(last[j + 1] + 1).min(row[j] + 1);
                if i > 0 && j > 0 && same(i, j - 1) && same(i - 1, j) {
                    cost = cost.min(before[j - 1] + 1);
                }
                least = least.min(cost);
                row.push(cost);
            }
            // Costs never fall from row to row, but for a swap, which costs one more than the row before the last.
            if least > limit {
                return None;
            }
            std::mem::swap(before, last);
            std::mem::swap(last, row);
        }
        last.last().copied().filter(|distance| *distance <= limit)
    }
}

fn fold(letter: u8) -> u8 {
    match letter {
        b'_' | b' ' => b'-',
        _ => letter.to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nearest(word: &str, candidates: &[&str]) -> Option<String> {
        Speller::default().nearest(word, &mut candidates.iter().copied())
    }

    #[test]
    fn slips_of_the_keyboard_are_understood() {
        let ids = ["muttaqi", "mujahid", "kazan-forum", "moscow-format", "lavrov"];
        for (slip, meant) in [
            ("mutaqi", Some("muttaqi")),
            ("muttaqui", Some("muttaqi")),
            ("mutatqi", Some("muttaqi")),
            ("Lavrov", Some("lavrov")),
            ("kazan_forum", Some("kazan-forum")),
            ("lvarov", Some("lavrov")),
            ("lavrv", Some("lavrov")),
            ("moscow", None),
            ("putin", None),
            ("", None),
        ] {
            assert_eq!(nearest(slip, &ids).as_deref(), meant, "{slip}");
        }
    }

    #[test]
    fn of_two_equally_near_the_first_is_named() {
        assert_eq!(nearest("cat", &["bat", "hat"]).as_deref(), Some("bat"));
    }

    #[test]
    fn a_word_as_long_as_a_page_is_left_alone() {
        assert_eq!(nearest(&"a".repeat(5000), &["a"]), None);
    }

    #[test]
    fn patience_ends() {
        let mut speller = Speller { patience: 1, ..Speller::default() };
        assert_eq!(speller.nearest("lavrow", &mut ["putin1", "lavrov"].into_iter()), None);
    }
}
