//! The next build: the same page, told apart by a word in its title and one in its style.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

/// The name of its style, which differs as its content does.
const STYLE: &str = "dossier-next.css";

/// A file of the build that comes after the one in `folder`; nothing where that is like before.
pub(crate) fn file(folder: &Path, name: &str) -> Option<Vec<u8>> {
    let style = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let style = style.into_iter().find(|name| name.ends_with(".css"))?;
    let read = |name: &str| fs::read_to_string(folder.join(name)).ok();
    match name {
        "index.html" => {
            Some(read(name)?.replacen("</title>", " (next)</title>", 1).replace(&style, STYLE).into_bytes())
        }
        STYLE => Some((read(&style)? + ":root{--build:next}").into_bytes()),
        "worker.js" => {
            let worker = read(name)?;
            let worker = listed(&worker, "", "", &file(folder, "index.html")?)?;
            let worker = listed(&worker, &style, STYLE, &file(folder, STYLE)?)?;
            Some(worker.replace(&word(&worker)?, "thenextbuild").into_bytes())
        }
        _ => None,
    }
}

/// The worker with another file in place of one in its list.
fn listed(worker: &str, old: &str, new: &str, bytes: &[u8]) -> Option<String> {
    let (before, rest) = worker.split_once(&format!("[\"{old}\","))?;
    let (_, after) = rest.split_once(']')?;
    let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    Some(format!("{before}[\"{new}\",{},\"{digest}\"]{after}", bytes.len()))
}

/// The word for its build, the only twelve hexadecimal digits in quotation marks.
fn word(worker: &str) -> Option<String> {
    let is_word = |word: &&str| word.len() == 12 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    worker.split('"').find(is_word).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_names_the_new_file_and_the_worker_its_build() {
        let worker = "const BUILD=\"0123456789ab\",FILES=[[\"\",1e3,\"aa\"],[\"a.css\",2,\"bb\"]];";
        let listed = listed(worker, "a.css", "b.css", b"abc").unwrap_or_default();
        // A vector of FIPS 180-2, appendix B.
        let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert!(listed.contains(&format!("[[\"\",1e3,\"aa\"],[\"b.css\",3,\"{digest}\"]]")), "{listed}");
        assert_eq!(word(&listed).as_deref(), Some("0123456789ab"));
    }
}
