//! The address of a query.

use super::SHIPPED;
use super::acts::query;
use dossier_core::query::{Action, Query, codec, evaluate};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_query_comes_back_from_its_address(query in query(), text in "[ -~а-яé]{0,12}") {
        let (dataset, _) = &*SHIPPED;
        let query = query.apply(Action::Text(text));
        let fragment = codec::encode(dataset, &query);
        prop_assert_eq!(codec::decode(dataset, &fragment), (query, Vec::new()), "{}", fragment);
    }

    #[test]
    fn any_text_decodes_to_a_query_that_has_an_address(text in any::<String>(), parts in "(v|sel|depth|q|with|actors|topics|status|told|t|inside|compare|connect|step|view|spacing|lanes|pins|tidy|x)=[a-z0-9,/%+.@-]{0,12}(&[a-z]{1,3}=[^&]{0,5}){0,3}") {
        let (dataset, index) = &*SHIPPED;
        for fragment in [text, parts] {
            let (query, _) = codec::decode(dataset, &fragment);
            evaluate(dataset, index, &query);
            let address = codec::encode(dataset, &query);
            prop_assert_eq!(codec::decode(dataset, &address), (query, Vec::new()), "{:?} became {}", fragment, address);
        }
    }
}

/// Links as readers have them; what they mean stays.
const LINKS: [&str; 23] = [
    "",
    "v=1&sel=muttaqi",
    "v=1&sel=taliban&topics=trade&t=2023/2025",
    "v=1&sel=taliban&depth=2",
    "v=1&sel=russia,taliban",
    "v=1&sel=taliban,ban-2003,memri-2024&depth=3",
    "v=1&q=%D1%88%D0%BE%D0%B9%D0%B3%D1%83&view=timeline",
    "v=1&with=kabulov&sources=memri-2024,anewz-2025&spacing=true",
    "v=1&actors=person,state&view=read",
    "v=1&status=planned,promised&certainty=claimed",
    "v=1&stances=promises&told=once",
    "v=1&t=2003",
    "v=1&t=2024-05-15",
    "v=1&t=2003-02-02/2004&inside=surely",
    "v=1&compare=2003,2025-05",
    "v=1&compare=../2020,2021-08/..",
    "v=1&connect=kabulov,haqqani",
    "v=1&connect=kabulov,haqqani,in-time&lanes=actor",
    "v=1&sel=ban-2003&step=2",
    "v=1&view=timeline&spacing=true&lanes=topic",
    "v=1&pins=kabulov@3100.6200,muttaqi@0.10000",
    "v=1&pins=kabulov@3100.6200,muttaqi@0.10000&tidy=pins",
    "v=1&pins=kabulov@3100.6200,muttaqi@0.10000&tidy=kabulov@3000.6000",
];

#[test]
fn links_keep_their_meaning() {
    let (dataset, _) = &*SHIPPED;
    for fragment in LINKS {
        let (query, unknown) = codec::decode(dataset, fragment);
        assert_eq!((codec::encode(dataset, &query).as_str(), unknown.len()), (fragment, 0));
    }
}

#[test]
fn a_link_that_could_be_shorter_means_the_short_one() {
    let (dataset, _) = &*SHIPPED;
    for (fragment, short) in [
        ("v=1", ""),
        ("view=network&spacing=folded&lanes=kind&depth=1", ""),
        ("v=1&t=2003/2003", "v=1&t=2003"),
        ("t=2003-01-01/2003-12", "v=1&t=2003"),
        ("lanes=source&sel=muttaqi", "v=1&sel=muttaqi&lanes=source"),
        ("sel=muttaqi,russia,muttaqi", "v=1&sel=russia,muttaqi"),
        ("topics=trade,diplomacy,trade", "v=1&topics=diplomacy,trade"),
        ("connect=kabulov,haqqani,shortest", "v=1&connect=kabulov,haqqani"),
        ("compare=2025,2003", "v=1&compare=2003,2025"),
        ("t=2003&compare=2003,2025", "v=1&compare=2003,2025"),
        ("q=+a+", "v=1&q=a"),
        ("theme=dark&height=fixed&id=kabul&sel=muttaqi", "v=1&sel=muttaqi"),
        ("accent=0b5d3f,8fd3b0&panes=read&mode=still&lang=en&tell=view&sel=muttaqi", "v=1&sel=muttaqi"),
        ("#?secret=x7", ""),
        ("tidy=pins&pins=muttaqi@1.2", "v=1&pins=muttaqi@1.2&tidy=pins"),
        ("tidy=muttaqi@1.2&pins=muttaqi@1.2", "v=1&pins=muttaqi@1.2&tidy=pins"),
        ("tidy=pins", ""),
        ("#v=1&sel=muttaqi#?secret=x7", "v=1&sel=muttaqi"),
    ] {
        let (query, unknown) = codec::decode(dataset, fragment);
        assert_eq!((codec::encode(dataset, &query).as_str(), unknown.len()), (short, 0), "{fragment}");
    }
}

#[test]
fn what_a_link_no_longer_means_is_named_and_left_out() {
    let (dataset, _) = &*SHIPPED;
    for (fragment, left_out, rest) in [
        ("v=1&sel=nobody", "sel=nobody", ""),
        ("v=1&sel=muttaqi,nobody,russia", "sel=nobody", "v=1&sel=muttaqi,russia"),
        (
            "sel=iran,china,russia,taliban,kabulov,shoigu,haqqani,muttaqi,savin",
            "sel=savin",
            "v=1&sel=iran,china,russia,taliban,kabulov,shoigu,haqqani,muttaqi",
        ),
        ("v=1&topics=trade,gossip", "topics=gossip", "v=1&topics=trade"),
        ("v=1&t=yesterday", "t=yesterday", ""),
        ("v=9&sel=muttaqi", "v=9", "v=1&sel=muttaqi"),
        ("#sel=muttaqi&utm_source=x", "utm_source=x", "v=1&sel=muttaqi"),
        ("v=1&with=memri-2024", "with=memri-2024", ""),
        ("nonsense", "nonsense=", ""),
        ("depth=4", "depth=4", ""),
        ("step=0", "step=0", ""),
        ("told=twice", "told=twice", ""),
        ("inside=possibly&t=2003", "inside=possibly", "v=1&t=2003"),
        ("compare=2003", "compare=2003", ""),
        ("compare=2003,soon", "compare=2003,soon", ""),
        ("connect=kabulov", "connect=kabulov", ""),
        ("connect=kabulov,nobody", "connect=kabulov,nobody", ""),
        ("connect=kabulov,haqqani,by-sea", "connect=kabulov,haqqani,by-sea", ""),
        ("status=occurred,unheard", "status=unheard", "v=1&status=occurred"),
        ("lanes=colour", "lanes=colour", ""),
        ("pins=nobody@1.2,muttaqi@1.2", "pins=nobody@1.2", "v=1&pins=muttaqi@1.2"),
        ("pins=muttaqi@1.10001", "pins=muttaqi@1.10001", ""),
        ("tidy=nobody@1.2", "tidy=nobody@1.2", ""),
    ] {
        let (query, unknown) = codec::decode(dataset, fragment);
        assert_eq!(unknown, [left_out], "{fragment}");
        assert_eq!(codec::encode(dataset, &query), rest, "{fragment}");
    }
    let (query, unknown) = codec::decode(dataset, &"q=x&".repeat(10_000));
    assert_eq!((query, unknown.len()), (Query::default(), 1));
}

/// What has a meaning in a link, or none in any text.
const HOSTILE: &[u8] = b"&=,/%+-.0129azX#\xd8";

/// A million texts, each put together of what has a meaning in a link and what has none, or of any bytes at all.
#[test]
fn any_bytes_decode_to_a_query() {
    const PIECES: [&str; 40] = [
        "v=1",
        "&",
        "=",
        ",",
        "#",
        "/",
        "..",
        "%",
        "%D0%A5",
        "%ff",
        "+",
        "sel=",
        "q=",
        "with=",
        "topics=",
        "sources=",
        "told=",
        "once",
        "t=",
        "2003",
        "2024-02-30",
        "-9999",
        "99999999999999999999",
        "inside=",
        "surely",
        "compare=",
        "connect=",
        "step=",
        "view=",
        "read",
        "lanes=",
        "depth=",
        "taliban",
        "russia",
        "kabulov",
        "memri-2024",
        "trade",
        "nobody",
        "\u{202e}",
        "🙂",
    ];
    let (dataset, _) = &*SHIPPED;
    let mut state = 11_u64;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let mut bytes = Vec::new();
    for round in 0..1_000_000 {
        bytes.clear();
        for _ in 0..random(9) {
            match random(8) {
                0 => bytes.push(random(256) as u8),
                _ => bytes.extend_from_slice(PIECES[random(PIECES.len())].as_bytes()),
            }
        }
        let fragment = String::from_utf8_lossy(&bytes);
        let (query, unknown) = codec::decode(dataset, &fragment);
        assert!(unknown.iter().all(|part| part.chars().count() <= 61), "{fragment}");
        // What it was understood as has an address that means the same; to look at some is enough.
        if round % 16 == 0 {
            let address = codec::encode(dataset, &query);
            assert_eq!(codec::decode(dataset, &address), (query, Vec::new()), "{fragment} became {address}");
        }
    }
}

/// Every link there is, with one to four of its bytes replaced, put in or cut off.
#[test]
fn a_damaged_link_is_a_link() {
    let (dataset, _) = &*SHIPPED;
    let mut state = 7_u64;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    for _ in 0..100_000 {
        let mut bytes = LINKS[random(LINKS.len())].as_bytes().to_vec();
        for _ in 0..1 + random(4) {
            let at = random(bytes.len() + 1);
            match random(3) {
                0 => bytes.insert(at, HOSTILE[random(HOSTILE.len())]),
                1 => bytes.truncate(at),
                _ => {
                    bytes.get_mut(at).into_iter().for_each(|byte| *byte = byte.wrapping_add(1));
                }
            }
        }
        let fragment = String::from_utf8_lossy(&bytes);
        let (query, _) = codec::decode(dataset, &fragment);
        let address = codec::encode(dataset, &query);
        assert_eq!(codec::decode(dataset, &address), (query, Vec::new()), "{fragment} became {address}");
    }
}
