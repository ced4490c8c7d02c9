//! What a reader downloads: the size of each file of the build, as it is and compressed.

use std::fmt;
use std::path::Path;

use crate::{Outcome, command};

/// What a reader waits for, after brotli, at most: all but the rest of the module, which comes while they read.
///
/// The plan was 200 kB, for a dossier of fifty actors to look at. The whole one has 135, and with its links, claims and differing
/// accounts takes 32 kB of these. ARCHITECTURE.md says where the others go. This is a ceiling to come down from: it may be
/// lowered with every saving, and raised only with a reason here.
const FIRST_BUDGET: u64 = 222_000;

/// A hosted build's total after brotli, at most.
///
/// Beside the first view the page also checks and lays out any dataset, paints crowds on a canvas, compares dates, connects actors, leads
/// through a tour, plays, forgives spellings, hands out fourteen kinds of files, and paints the timeline while its window moves, which made
/// two of these kilobytes. It was 345 kB in one piece. The seam between
/// the two parts of the module costs 18 kB, and saves whoever waits 123. A ceiling too.
const BUDGET: u64 = 363_000;

/// How the name of the rest of the module begins.
const REST: &str = "rest-";

/// The single file with the dataset that the app brings, at most.
///
/// 480 kB is what a mail or an editor's upload takes without a question. The module and the style of the explorer are packed by LZMA for it.
pub(crate) const FILE_BUDGET: u64 = 480_000;

/// The script with which an article holds the page, and the worker that keeps the page for later: showing it needs neither.
const ASIDE: [&str; 2] = ["embed.js", "worker.js"];

/// What `embed.js` has at most: an article bears it with every other script.
const HOST_BUDGET: u64 = 2_000;

/// The single file beside a hosted page. Whoever wants to keep it fetches it; to show the page nobody does, so it does not count.
pub(crate) const KEPT_FILE: &str = "dossier.html";

/// The sizes of a build, in bytes.
#[derive(Debug, Default)]
pub(crate) struct Weight {
    files: Vec<File>,
}

#[derive(Debug)]
struct File {
    name: String,
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// Node has both compressors, and the build needs Node anyway. Nothing but the page, its script, style and module is
/// fetched to show the explorer, so an icon or a licence does not count.
const SCRIPT: &str = r#"
const fs = require("fs"), zlib = require("zlib"), path = require("path");
const best = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } };
for (const name of fs.readdirSync(process.argv[1]).sort()) {
  if (process.argv.includes(name, 2) || !/\.(html|js|css|wasm)$/.test(name)) continue;
  const bytes = fs.readFileSync(path.join(process.argv[1], name));
  console.log([name, bytes.length, zlib.gzipSync(bytes, { level: 9 }).length, zlib.brotliCompressSync(bytes, best).length].join(" "));
}"#;

/// Weighs the build in `folder`.
///
/// # Errors
/// Where Node is missing or the folder cannot be read.
pub(crate) fn of(folder: &Path) -> Outcome<Weight> {
    let mut node = command::program("node");
    let table = command::read(node.args(["-e", SCRIPT]).arg(folder).arg(KEPT_FILE).args(ASIDE))?;
    let files: Vec<File> = table.lines().filter_map(row).collect();
    if files.is_empty() {
        return Err(format!("There is no build in {}.", folder.display()));
    }
    Ok(Weight { files })
}

/// Whether the single file keeps its budget.
///
/// # Errors
/// Where it does not, or is not there.
pub(crate) fn judge_file(file: &Path) -> Outcome {
    judge(file, FILE_BUDGET)
}

/// Whether the script of articles keeps its budget.
///
/// # Errors
/// Where it does not, or is not there.
pub(crate) fn judge_host_script(build: &Path) -> Outcome {
    judge(&build.join(ASIDE[0]), HOST_BUDGET)
}

fn judge(file: &Path, budget: u64) -> Outcome {
    let size = std::fs::metadata(file).map_err(|error| format!("{}: {error}.", file.display()))?.len();
    match size.checked_sub(budget) {
        None | Some(0) => Ok(()),
        Some(excess) => Err(format!("{} is {excess} bytes over its budget.", file.display())),
    }
}

impl Weight {
    /// Whether the build keeps its budgets.
    ///
    /// # Errors
    /// Where it does not.
    pub(crate) fn judge(&self) -> Outcome {
        for (what, size, budget) in
            [("The build", self.brotli(), BUDGET), ("What the first view needs", self.first(), FIRST_BUDGET)]
        {
            if size > budget {
                return Err(format!("{what} is {} bytes over its budget.", size - budget));
            }
        }
        Ok(())
    }

    /// The total after brotli.
    fn brotli(&self) -> u64 {
        self.files.iter().map(|file| file.brotli).sum()
    }

    /// What of it a reader waits for.
    fn first(&self) -> u64 {
        self.files.iter().filter(|file| !file.name.starts_with(REST)).map(|file| file.brotli).sum()
    }
}

impl fmt::Display for Weight {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        writeln!(out, "{:<44} {:>9} {:>9} {:>9}", "bytes", "raw", "gzip", "brotli")?;
        for file in &self.files {
            writeln!(out, "{:<44} {:>9} {:>9} {:>9}", file.name, file.raw, file.gzip, file.brotli)?;
        }
        let sum = |size: fn(&File) -> u64| self.files.iter().map(size).sum::<u64>();
        let (raw, gzip, brotli) = (sum(|file| file.raw), sum(|file| file.gzip), sum(|file| file.brotli));
        writeln!(out, "{:<44} {raw:>9} {gzip:>9} {brotli:>9}   budget {BUDGET} after brotli", "total")?;
        write!(out, "{:<44} {:>29}   budget {FIRST_BUDGET}", "of that, for the first view", self.first())
    }
}

fn row(line: &str) -> Option<File> {
    let mut cells = line.rsplitn(4, ' ');
    let mut size = || cells.next()?.parse().ok();
    let (brotli, gzip, raw) = (size()?, size()?, size()?);
    Some(File { name: cells.next()?.to_owned(), raw, gzip, brotli })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_total_sums_the_brotli_column() {
        let files = ["page.html 9000 3000 2500", "a name.wasm 400000 160000 120000", "rest-1.wasm 90000 40000 30000"];
        let weight = Weight { files: files.into_iter().filter_map(row).collect() };
        assert_eq!((weight.brotli(), weight.first()), (152_500, 122_500));
    }
}
