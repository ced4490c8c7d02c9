//! Links: any text after the `#`, the way back and forth, and one to each item.

use serde_json::{Value, json};

use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::wire::{Engine, Key};

pub(super) const JOURNEYS: &[Journey] = &[
    ("five hundred links that nobody wrote lead to a view all the same", survives),
    ("Back through ten acts, and Forward again, comes by the same links", goes_back_and_forth),
    ("a view of five filters, copied as a link, is the same in another window", copies_a_view),
    ("every number of one view is that of its sentence", agrees),
    ("a link to each item opens its panel with its evidence", reaches_every_item),
];

/// Goes to each of the fragments, by the address, and gives what `look` makes of the page each time.
const WALK: &str = "const [fragments, done] = arguments;
  const look = LOOK;
  const turn = () => new Promise(resolve => setTimeout(resolve));
  const go = async fragment => {
    const before = location.hash;
    const changed = new Promise(resolve => addEventListener('hashchange', resolve, { once: true }));
    location.hash = fragment;
    if (location.hash !== before) await changed;
    await turn();
  };
  (async () => {
    const seen = [];
    for (const fragment of fragments) { await go(fragment); seen.push(await look(fragment)) }
    done(seen);
  })().catch(error => done(String(error)));";

/// Fragments that something went wrong with: cut, doubled, of another version, out of range, or of an attack.
const HOSTILE: [&str; 44] = [
    "v=2",
    "v=",
    "v=1&v=1&v=99",
    "sel=",
    "sel=nobody",
    "sel=taliban&sel=russia&sel=",
    "sel=%00",
    "sel=%E2%80%AE",
    "sel=<script>alert(1)</script>",
    "q=<img src=x onerror=alert(1)>",
    "q=%",
    "q=%zz%f",
    "q=%ff%fe",
    "q=%F0%9F%92%A9",
    "q=++++",
    "q=\u{202e}\u{0}\u{feff}",
    "with=",
    "with=kazanforum-2024",
    "depth=0",
    "depth=4",
    "depth=-1",
    "depth=99999999999999999999",
    "t=",
    "t=/",
    "t=../..",
    "t=2025/2001",
    "t=0000/9999",
    "t=-99999999999/99999999999",
    "t=2023-13",
    "t=2023-02-31",
    "t=NaN/Infinity",
    "inside=never",
    "told=twice",
    "compare=2003",
    "compare=2025,2003",
    "compare=,",
    "compare=2003,2025,2026&compare=1/2",
    "connect=taliban,taliban",
    "connect=nobody,taliban",
    "connect=taliban,russia,by-magic",
    "step=0&step=1000&step=-1",
    "view=3d&spacing=none&lanes=parity",
    "&&&===&=&",
    "__proto__=1&constructor=prototype&toString=valueOf",
];

fn survives(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.listen_for_errors()?;
    let mut fragments: Vec<String> = HOSTILE.iter().map(ToString::to_string).collect();
    let mut random = Random(20_031_215);
    fragments.resize_with(500, || random.fragment());
    // A view, no stop, a sentence that counts; at most one notice, of one line of words.
    let look = "() => [document.getElementById('stopped') ? 'stopped' : '',
        document.querySelectorAll('[data-notice]').length > 1 ? 'notices' : '',
        document.querySelectorAll('[data-notice] bdi').length > 1 ? 'lines' : '',
        document.querySelector('[data-count]')?.textContent.includes(' of ') ? '' : 'no count',
        document.querySelector('[data-view=network] [role=button], [data-view=timeline], [data-chapter]') ? '' : 'no view',
        document.querySelector('#app img, #app script') ? 'injected' : ''].join(' ').trim()";
    for (fragment, seen) in walk(traveller, look, &fragments)? {
        expect(seen == "", format!("{seen} after {fragment}"))?;
    }
    let errors = page.errors()?;
    expect(errors.is_empty(), format!("Errors: {errors}"))?;
    page.open(&fragments[43])?;
    expect(page.count("[data-notice]")? == 1, "What is not understood is not named.")?;
    page.select_actor("taliban")?;
    page.wait("a choice can be made", || page.is_selected("taliban"))
}

fn goes_back_and_forth(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    let mut links = vec![page.fragment()?];
    let mut act = |what: &str, done: &dyn Fn() -> Outcome| {
        done()?;
        page.wait(&format!("{what} changes the address"), || Ok(links.last() != Some(&page.fragment()?)))?;
        links.push(page.fragment()?);
        Ok::<(), String>(())
    };
    act("an actor", &|| page.select_actor("russia"))?;
    act("a source", &|| page.filter_by_source("memri-2024"))?;
    act("the spacing", &|| page.click("[data-space=true]"))?;
    act("a drag", &|| page.brush(0.5, 0.8))?;
    act("another actor", &|| page.select_actor("taliban"))?;
    act("the lanes", &|| page.choose_lanes("source"))?;
    act("the reading view", &|| page.show("read"))?;
    act("the network", &|| page.show("network"))?;
    act("clearing", &|| page.clear())?;
    act("a comparison", &|| page.ask("compare"))?;
    for (at, link) in links.iter().enumerate().rev().skip(1) {
        page.back()?;
        page.wait(&format!("Back comes to link {at}: {link} of {links:?}"), || Ok(page.fragment()? == *link))?;
    }
    expect(page.count("[data-panel]")? == 0 && page.chips()?.is_empty(), "The first view is not the opening.")?;
    for (at, link) in links.iter().enumerate().skip(1) {
        page.forward()?;
        page.wait(&format!("Forward comes to link {at}: {link}"), || Ok(page.fragment()? == *link))?;
    }
    page.wait("the comparison is there", || Ok(page.count("[data-panel] [data-field=a]")? == 1))
}

fn copies_a_view(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.let_copy(true)?;
    page.filter_by("sources", "anewz-2025")?;
    page.filter_by("sources", "memri-2024")?;
    page.filter_by("events", "visits-and-talks")?;
    page.brush(0.6, 0.95)?;
    page.select_actor("taliban")?;
    page.panel()?;
    page.click("[data-with] + button")?;
    page.wait("four filters and a window are set", || Ok(page.chip_count()? == 5))?;
    page.open_menu("share")?;
    page.take("link")?;
    page.wait("the link is copied", || Ok(page.copied()? != "null"))?;
    let (link, seen) = (page.copied()?, sight(traveller)?);
    page.open_at(&link)?;
    page.panel()?;
    let again = sight(traveller)?;
    for (name, (one, other)) in
        ["sentence", "chips", "network", "timeline", "panel"].iter().zip(seen.iter().zip(&again))
    {
        expect(one == other, format!("The {name} differs: {one}\n{other}"))?;
    }
    Ok(())
}

/// The sentence, the chips, both pictures and the panel, as they are drawn.
fn sight(traveller: &Traveller) -> Outcome<Vec<String>> {
    // What only the pointer or the keyboard reached is no part of the view.
    let drawn = "const drawn = css => [...document.querySelectorAll(css)].map(part => [part.getAttribute('class'),
        part.getAttribute('d'), part.getAttribute('transform'), part.textContent].join(' ')).join('\\n')
          .replaceAll(' hovered', '');
      return [drawn('[data-count]'), drawn('[data-chip]'), drawn('[data-view=network] .marks .node, [data-view=network] .links path'),
        drawn('[data-view=timeline] .time-lanes .time-picture path'), drawn('[data-panel] h2, [data-panel] li')]";
    let seen = traveller.session.execute(drawn, &json!([]))?;
    Ok(seen.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
}

fn agrees(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    for fragment in [
        "v=1",
        "v=1&sources=anewz-2025,memri-2024&t=2023/2025",
        "v=1&with=taliban&topics=trade",
        "v=1&q=afghanistan&t=2024",
    ] {
        page.open(fragment)?;
        // Words are found when they have been read, which is a moment after the first picture.
        page.wait("something is kept", || Ok(!page.counting_sentence()?.starts_with("0 ")))?;
        let sentence = page.counting_sentence()?;
        // "12 of 36 dated events, …; 3 more have no date"
        let numbers: Vec<usize> = sentence.split([' ', ';', ',']).filter_map(|word| word.parse().ok()).collect();
        let kept = *numbers.first().ok_or("The sentence begins with no number.")?;
        let undated = match sentence.rsplit_once("; ") {
            Some((_, rest)) => rest.split(' ').next().and_then(|word| word.parse().ok()).unwrap_or(0),
            None => 0,
        };
        let (dated, all) = (kept.to_string(), (kept + undated).to_string());
        let said = |what: &str, number: String, wanted: &str| {
            expect(number == wanted, format!("{fragment}: {what} has {number}, and the sentence: {sentence}"))
        };
        let tray = page.read("return document.querySelector('[data-tray]')?.textContent.match(/\\d+/)?.[0] ?? '0'")?;
        said("the tray", tray, &undated.to_string())?;
        page.click("[popovertarget=facet-events]")?;
        let kinds = page.read(
            "return String([...document.querySelectorAll('#facet-events .num')].reduce((sum, { textContent }) => sum + Number(textContent), 0))",
        )?;
        said("the facet of kinds", kinds, &all)?;
        page.press(Key::Escape)?;
        expect(
            page.read("return document.querySelector('.to-the-ear').textContent")?.contains(&sentence),
            "The ear hears something else.",
        )?;
        page.catch_files()?;
        page.open_menu("download")?;
        page.take("events.csv")?;
        let [_, _, table] = page.file()?;
        said("the table", csv_rows(&table).to_string(), &all)?;
        page.press(Key::Escape)?;
        page.show("read")?;
        let lines = |chapter: &str| page.count(&format!("[data-chapter={chapter}] tbody > tr"));
        page.wait("the text is there", || Ok(page.count("[data-view=read]")? == 1))?;
        said("the chapter of events", lines("events")?.to_string(), &dated)?;
        said("the chapter of those without a date", lines("undated")?.to_string(), &undated.to_string())?;
        let heading = page
            .read("return document.querySelector('[data-chapter=events] h2 .num')?.textContent.split(' ')[0] ?? '0'")?;
        said("its heading", heading, &dated)?;
    }
    Ok(())
}

/// How many rows a table has beneath its head; a row may have breaks of lines in quotes.
fn csv_rows(table: &str) -> usize {
    let mut is_quoted = false;
    let ends = table.chars().filter(|&letter| {
        is_quoted ^= letter == '"';
        letter == '\n' && !is_quoted
    });
    ends.count().saturating_sub(1)
}

fn reaches_every_item(traveller: &Traveller) -> Outcome {
    let Traveller { page, facts, .. } = traveller;
    page.open("v=1&view=timeline")?;
    let mut items = facts.items();
    expect(items.len() > 500, format!("There are only {} items.", items.len()))?;
    // What a panel says is the same everywhere, so that one engine sees all of them and the others a part.
    let every = if traveller.engine == Engine::Chromium { 1 } else { 10 };
    items = items.into_iter().step_by(every).collect();
    let fragments: Vec<String> = items.iter().map(|(id, _)| format!("v=1&sel={id}&view=timeline")).collect();
    let look = "async () => {
        const panel = document.querySelector('[data-panel]');
        panel?.querySelector('[data-receipt][aria-expanded=false]')?.click();
        await turn();
        return [panel?.querySelector('h2')?.textContent ?? '', panel?.querySelector('[data-evidence]')?.textContent ?? ''] }";
    let seen = walk(traveller, look, &fragments)?;
    expect(seen.len() == items.len(), format!("{} items of {} are seen.", seen.len(), items.len()))?;
    for ((id, title), (_, found)) in items.iter().zip(seen) {
        let shown = found[0].as_str().unwrap_or_default();
        expect(
            title.map_or(!shown.is_empty(), |title| title == shown),
            format!("The panel of {id} is about {shown:?}."),
        )?;
        let evidence = found[1].as_str().unwrap_or_default();
        expect(evidence.contains("paragraph"), format!("The panel of {id} shows no evidence: {evidence:?}"))?;
    }
    Ok(())
}

/// What is seen after each fragment.
fn walk<'f>(traveller: &Traveller, look: &str, fragments: &'f [String]) -> Outcome<Vec<(&'f String, Value)>> {
    let mut all = Vec::new();
    // A driver waits half a minute for a script, which is not long on a busy machine.
    for fragments in fragments.chunks(50) {
        match traveller.session.execute_async(&WALK.replace("LOOK", look), &json!([fragments]))? {
            Value::Array(seen) => all.extend(fragments.iter().zip(seen)),
            other => return Err(format!("The walk ended early: {other}")),
        }
    }
    Ok(all)
}

/// Fragments put together by chance, the same on every machine: xorshift (George Marsaglia, 2003).
struct Random(u32);

impl Random {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 as usize % most
    }

    /// One to four parts of a link, each right or not.
    fn fragment(&mut self) -> String {
        const KEYS: [&str; 16] = [
            "v", "sel", "depth", "q", "with", "actors", "topics", "sources", "told", "t", "inside", "compare",
            "connect", "step", "view", "lanes",
        ];
        const VALUES: [&str; 16] = [
            "1",
            "2",
            "taliban",
            "russia,taliban",
            "memri-2024",
            "2003",
            "2003,2025-05",
            "2021/..",
            "../2021",
            "read",
            "network",
            "source",
            "surely",
            "once",
            "%D0%A5",
            "🙂",
        ];
        let mut fragment = String::new();
        for _ in 0..=self.below(3) {
            fragment += KEYS[self.below(KEYS.len())];
            fragment += ["=", "", "==", "=,"][self.below(4)];
            fragment += VALUES[self.below(VALUES.len())];
            fragment += ["&", "&", "#", ";"][self.below(4)];
        }
        fragment
    }
}
