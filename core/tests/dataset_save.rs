//! A dataset written back is the file it was read from, as far as a file means anything.

use dossier_core::dataset::{Item, load, report, save};

const FILES: [&[u8]; 2] = [include_bytes!("datasets/small.json"), include_bytes!("../../assets/dossier.json")];

#[test]
fn a_dataset_comes_back_from_its_file() {
    for file in FILES {
        let dataset = load(file).unwrap();
        let text = save(&dataset, None);
        assert_eq!(load(text.as_bytes()).map_err(|problems| report(&problems)).unwrap(), dataset);
    }
}

#[test]
fn the_shipped_file_is_written_as_it_is_edited_but_for_what_may_be_left_out() {
    let [_, shipped] = FILES;
    let text = save(&load(shipped).unwrap(), None);
    let (ours, theirs) = (text.lines().count(), shipped.split(|&byte| byte == b'\n').count());
    assert!(ours.abs_diff(theirs) * 50 < theirs, "{ours} lines for {theirs}");
}

#[test]
fn what_is_left_out_is_no_longer_listed_nor_referred_to_in_lists() {
    let dataset = load(FILES[0]).unwrap();
    let flood = dataset.find("flood").unwrap();
    let text = save(&dataset, Some(&|item| item != flood));
    assert!(!text.contains("\"flood\""), "{text}");
    let rest = load(text.as_bytes()).map_err(|problems| report(&problems)).unwrap();
    assert_eq!((rest.events.len(), rest.accounts.rows()[0].touches.len()), (2, 1));
    assert!(matches!(rest.find("opening"), Some(Item::Event(_))));
}
