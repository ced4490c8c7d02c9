//! The window on time: typed, brushed, played; and what the lanes stand for.

use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::page::Page;
use crate::wire::Key;
use serde_json::json;

pub(super) const JOURNEYS: &[Journey] = &[
    ("a window, typed, is counted and drawn, and Back undoes", types_a_window),
    ("a date of the window that does not exist is named, and changes nothing", refuses_a_date),
    ("by keyboard alone: the ends of the window move, and never past each other", moves_the_ends),
    ("a drag on the histogram draws a window, and its ends are dragged", brushes),
    ("a press that trembles is no window, and a drag that is cancelled is taken back", trembles),
    ("while the window moves the lanes are painted, and at rest they are elements again", paints),
    ("play moves the window until it is pressed again", plays),
    ("whatever a reader does pauses the play", is_paused),
    ("where nothing should move by itself, each press of play is one step", plays_by_steps),
    ("steps go from event to event in order of time", steps),
    ("lanes stand for sources, and a reload keeps that", changes_lanes),
    ("a finger on the histogram draws a window, and the network follows", brushes_by_finger),
    ("what has no date is found in the tray, and the network lights who took part", finds_undated),
    ("by keyboard alone: the timeline is looked at closer, and all of it again", zooms),
    ("a window fills the width, and what is chosen comes into sight", zooms_to_a_window),
    ("a mark that has the focus is tied to the marks of those who took part", ties),
    ("axe: a timeline looked at closer", checked),
];

/// Sends what a hand does on the histogram, each with a place from its left edge.
fn handle(page: &Page, events: &[(&str, f64)]) -> Outcome {
    for (event, x) in events {
        let body = format!(
            "const histogram = document.querySelector('.time-overview svg'), {{ left, top }} = histogram.getBoundingClientRect();
             histogram.dispatchEvent(new PointerEvent('pointer{event}', {{ bubbles: true, pointerId: 9, pointerType: 'touch', button: 0,
               clientX: left + {x}, clientY: top + 20 }})); return ''"
        );
        page.read(&body)?;
    }
    Ok(())
}

fn trembles(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    for start in ["", "v=1&t=2021/2022"] {
        page.open(start)?;
        let before = page.counting_sentence()?;
        handle(page, &[("down", 300.0), ("move", 302.0), ("up", 302.0)])?;
        expect(page.counting_sentence()? == before, "A press that trembles has set a window.")?;
        handle(page, &[("down", 300.0), ("move", 330.0), ("move", 400.0)])?;
        page.wait("the drag draws a window", || Ok(page.counting_sentence()? != before))?;
        handle(page, &[("cancel", 400.0)])?;
        page.wait("it is taken back", || Ok(page.counting_sentence()? == before))?;
        expect(page.fragment()? == start, format!("The address holds {}.", page.fragment()?))?;
    }
    Ok(())
}

fn types_a_window(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    let (all, bars, dimmed) = (page.counting_sentence()?, page.bars()?, page.network_dimmed()?);
    page.open_dates()?;
    page.type_date("from", "2021")?;
    page.type_date("to", "2022")?;
    page.wait("the address holds the window", || Ok(page.fragment()? == "v=1&t=2021/2022"))?;
    expect(page.window()? == ["2021", "2022"], format!("The handles say {:?}.", page.window()?))?;
    let counted = page.counting_sentence()?;
    expect(counted != all && counted.contains("2021 to 2022"), format!("The sentence says: {counted}"))?;
    expect(page.bars()? != bars, "The histogram does not follow.")?;
    expect(page.network_dimmed()? > dimmed, "The network does not follow.")?;
    expect(
        counted.contains("surely") && counted.contains("possibly"),
        format!("Nothing is only possibly inside: {counted}"),
    )?;
    page.toggle_certain()?;
    page.wait("the address says so", || Ok(page.fragment()? == "v=1&t=2021/2022&inside=surely"))?;
    let surely = page.counting_sentence()?;
    expect(events(&surely)? < events(&counted)?, format!("Not fewer: {surely}"))?;
    page.back()?;
    page.wait("Back counts what is possibly inside again", || Ok(page.counting_sentence()? == counted))?;
    page.back()?;
    page.back()?;
    page.wait("Back counts all again", || Ok(page.counting_sentence()? == all && page.bars()? == bars))
}

fn refuses_a_date(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&t=2021/2022")?;
    page.open_dates()?;
    page.type_date("to", "30.2.2023")?;
    let problem = page.text_of("#dates [role=alert]")?;
    expect(problem.contains("28 February 2023"), format!("It says: {problem}"))?;
    expect(page.fragment()? == "v=1&t=2021/2022", "The date changes the window.")?;
    // An end beyond the other takes the other along.
    page.type_date("from", "May 2024")?;
    page.wait("the window is a month", || Ok(page.fragment()? == "v=1&t=2024-05"))?;
    expect(page.count("#dates [role=alert]")? == 0, "The problem is still said.")
}

fn moves_the_ends(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&t=2021/2022")?;
    let (counted, dimmed) = (page.counting_sentence()?, page.network_dimmed()?);
    page.tab_to("[data-handle=from]")?;
    page.press(Key::Right)?;
    page.wait("the beginning has moved", || Ok(page.window()?[0] != "2021"))?;
    expect(page.window()?[1] == "2022", "The end has moved along.")?;
    expect(page.fragment()?.contains("&t=2021-"), format!("The address says {}.", page.fragment()?))?;
    page.press(Key::Left)?;
    page.wait("the beginning is back", || Ok(page.counting_sentence()? == counted && page.window()?[0] == "2021"))?;
    page.press(Key::End)?;
    page.wait("the beginning stops at the end", || Ok(page.window()?[0].contains("December 2022")))?;
    expect(page.network_dimmed()? > dimmed, "The network does not follow.")?;
    page.tab_to("[data-handle=to]")?;
    page.press(Key::End)?;
    page.wait("the end is that of all", || Ok(page.window()?[1].contains("2025")))
}

fn brushes(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    let (all, ends, dimmed) = (page.counting_sentence()?, page.window()?, page.network_dimmed()?);
    page.brush(0.4, 0.7)?;
    page.wait("the address holds a window", || Ok(page.fragment()?.contains("&t=")))?;
    let drawn = page.window()?;
    expect(drawn[0] != ends[0] && drawn[1] != ends[1], format!("The window is {drawn:?}."))?;
    let counted = page.counting_sentence()?;
    expect(counted != all, "The window leaves out nothing.")?;
    expect(page.network_dimmed()? > dimmed, "The network does not follow.")?;
    page.drag_end("to", 60.0)?;
    page.wait("the end has moved", || Ok(page.window()?[1] != drawn[1]))?;
    expect(page.window()?[0] == drawn[0], "The beginning has moved along.")?;
    page.wait("the sentence follows", || Ok(page.counting_sentence()? != counted))?;
    page.back()?;
    page.wait("Back undoes one drag", || Ok(page.window()? == drawn))?;
    page.clear()?;
    page.wait("Clear all takes the window away", || Ok(page.window()? == ends && page.counting_sentence()? == all))
}

/// While the window moves, marks are painted: where one is in the window there is ink, and no element is to be seen.
fn paints(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.wait("the lanes are drawn", || Ok(page.count(".ev [data-id]")? > 0))?;
    let painted = "const done = arguments[0], svg = document.querySelector('.time-overview svg'), box = svg.getBoundingClientRect();
        svg.setPointerCapture = () => {};
        const point = (type, part) => svg.dispatchEvent(new PointerEvent(type,
          { bubbles: true, pointerId: 7, pointerType: 'mouse', clientX: box.x + part * box.width, clientY: box.y + 20 }));
        const ink = (canvas, mark) => {
          const from = canvas.getBoundingClientRect(), at = mark.getBoundingClientRect(), dots = canvas.width / from.width;
          const { data } = canvas.getContext('2d').getImageData((at.x - from.x) * dots, (at.y - from.y) * dots, at.width * dots, at.height * dots);
          return data.some(value => value > 0);
        };
        const look = () => {
          const canvas = document.querySelector('.is-moving .time-canvas');
          if (!canvas) { point('pointermove', 0.71); return requestAnimationFrame(look); }
          const marks = [...document.querySelectorAll('.ev [data-id] .g-fill')];
          done([getComputedStyle(canvas).visibility, getComputedStyle(document.querySelector('.groups')).opacity,
            marks.length > 9 && marks.every(mark => ink(canvas, mark))].join(' '));
        };
        point('pointerdown', 0.4);
        point('pointermove', 0.7);
        requestAnimationFrame(look)";
    let seen = traveller.session.execute_async(painted, &json!([]))?;
    expect(seen == "visible 0 true", format!("While the window moves: {seen}."))?;
    let seen = "return getComputedStyle(document.querySelector('.time-canvas')).visibility + getComputedStyle(document.querySelector('.groups')).opacity";
    page.wait("at rest there are elements again", || Ok(page.read(seen)? == "hidden1"))?;
    page.wait("they show the window", || Ok(page.count(".ev.far")? > 0 && page.count(".ev.plain")? > 0))
}

fn plays(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.let_system_ask_for_less_motion(false)?;
    let mut windows = vec![page.window()?];
    let dimmed = page.network_dimmed()?;
    page.play()?;
    for _ in 0..2 {
        page.wait("the window moves", || Ok(windows.last() != Some(&page.window()?)))?;
        windows.push(page.window()?);
    }
    expect(page.is_playing()?, "It does not say that it plays.")?;
    expect(page.network_dimmed()? > dimmed, "The network does not follow.")?;
    page.play()?;
    page.wait("it pauses", || Ok(!page.is_playing()?))?;
    page.wait("the address holds the window it came to", || Ok(page.fragment()?.contains("t=")))?;
    page.play()?;
    let paused = page.window()?;
    page.wait("it goes on", || Ok(page.window()? != windows[0] && page.is_playing()?))?;
    expect(paused != windows[0], "It begins anew.")?;
    page.play()
}

fn is_paused(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.let_system_ask_for_less_motion(false)?;
    page.play()?;
    page.wait("it plays", || page.is_playing())?;
    page.select_actor("russia")?;
    page.wait("it pauses", || Ok(!page.is_playing()?))?;
    expect(page.panel()? == "Russia", "What the reader did is lost.")?;
    expect(page.fragment()?.contains("sel=russia&t="), format!("The address says {}.", page.fragment()?))
}

fn plays_by_steps(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.let_system_ask_for_less_motion(true)?;
    let mut seen = vec![page.fragment()?];
    for _ in 0..3 {
        page.play()?;
        page.wait("a press is a step", || Ok(!seen.contains(&page.fragment()?)))?;
        expect(!page.is_playing()?, "It plays on.")?;
        seen.push(page.fragment()?);
    }
    expect(seen[1..].iter().all(|fragment| fragment.starts_with("v=1&t=")), format!("The steps are {seen:?}."))?;
    page.back()?;
    page.wait("Back is a step back", || Ok(page.fragment()? == seen[2]))
}

fn steps(traveller: &Traveller) -> Outcome {
    let Traveller { page, facts, .. } = traveller;
    page.open("")?;
    let mut seen: Vec<String> = Vec::new();
    for _ in 0..4 {
        page.step("on")?;
        page.wait("another event is chosen", || Ok(chosen(page)?.is_some_and(|id| seen.last() != Some(&id))))?;
        seen.extend(chosen(page)?);
    }
    let begins: Vec<&str> = seen.iter().map(|id| facts.year_of(id)).collect();
    expect(
        begins.is_sorted() && begins[0] == facts.first_year(),
        format!("Not in order of time: {seen:?}, {begins:?}"),
    )?;
    page.step("back")?;
    page.wait("back leads to the one before", || Ok(chosen(page)?.as_ref() == seen.get(2)))?;
    // With a filter the steps go through what it keeps.
    page.open("v=1&sources=amu-tv-2024")?;
    page.step("on")?;
    page.wait("an event is chosen", || Ok(chosen(page)?.is_some()))?;
    let first = chosen(page)?.unwrap_or_default();
    expect(facts.tells_of("amu-tv-2024", &first), format!("The filter hides {first}."))
}

fn changes_lanes(traveller: &Traveller) -> Outcome {
    let Traveller { page, facts, .. } = traveller;
    page.open("")?;
    let kinds = page.lanes()?;
    // One of the engines goes back only to where somebody has clicked, and takes a driver's choice for no click.
    page.click("[data-space=true]")?;
    page.choose_lanes("source")?;
    page.wait("the address says so", || Ok(page.fragment()? == "v=1&spacing=true&lanes=source"))?;
    let lanes = page.lanes()?;
    let sources = facts.short_sources();
    expect(
        !lanes.is_empty() && lanes.iter().all(|lane| sources.contains(&lane.as_str())),
        format!("The lanes are {lanes:?}."),
    )?;
    page.reload()?;
    expect(page.lanes()? == lanes, format!("After a reload the lanes are {:?}.", page.lanes()?))?;
    page.back()?;
    page.wait("Back brings the kinds again", || Ok(page.lanes()? == kinds))
}

fn brushes_by_finger(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    let (all, dimmed) = (page.counting_sentence()?, page.network_dimmed()?);
    page.brush_by_finger(0.5, 0.8)?;
    page.wait("the address holds a window", || Ok(page.fragment()?.contains("&t=")))?;
    expect(page.counting_sentence()? != all, "The window leaves out nothing.")?;
    expect(page.network_dimmed()? > dimmed, "The network does not follow.")?;
    page.back()?;
    page.wait("Back undoes the drag at once", || Ok(page.counting_sentence()? == all))
}

fn finds_undated(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    let dimmed = page.network_dimmed()?;
    let titles = page.open_tray()?;
    let first = titles.first().ok_or("The tray is empty.")?;
    expect(page.count("#tray .between")? > 0, "Nothing says between what they lie.")?;
    page.click("#tray button")?;
    page.wait("the panel tells of it", || Ok(page.panel()? == *first))?;
    page.wait("the network dims who did not take part", || Ok(page.network_dimmed()? > dimmed))
}

fn zooms(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    let (marks, axis) = (page.count(".ev")?, page.axis()?);
    expect(page.count("[data-look=all]")? == 0, "There is a way back from nowhere.")?;
    page.tab_to(".ev [role=button]")?;
    page.zoom_by_key(4)?;
    page.wait("the axis names less of time", || Ok(page.axis()? != axis && page.count(".ev")? != marks))?;
    expect(page.focus_is(".ev, body")?, "The focus is lost.")?;
    page.look("all")?;
    page.wait("all of time is in sight", || Ok(page.axis()? == axis && page.count(".ev")? == marks))
}

fn zooms_to_a_window(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&t=2024-05")?;
    let axis = page.axis()?;
    page.look("window")?;
    page.wait("the axis names days", || Ok(page.axis()? != axis && page.axis()?.contains("May")))?;
    let close = page.axis()?;
    page.step("back")?;
    page.wait("an event is chosen", || Ok(chosen(page)?.is_some()))?;
    page.look("all")?;
    page.wait("all of time is in sight", || Ok(page.axis()? == axis && page.axis()? != close))
}

fn ties(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.tab_to(".ev [role=button]")?;
    for _ in 0..3 {
        if page.drawn(".ties .tie")? > 0 {
            return Ok(());
        }
        page.press(Key::Right)?;
        page.soon(|| Ok(page.drawn(".ties .tie")? > 0))?;
    }
    Err("No line leads to those who took part.".into())
}

fn checked(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&t=2024&sel=muttaqi")?;
    page.look("window")?;
    page.wait("the way back is there", || Ok(page.count("[data-look=all]")? == 1))?;
    traveller.axe.check(traveller.session)
}

/// The id of the event that is chosen.
fn chosen(page: &Page) -> Outcome<Option<String>> {
    let fragment = page.fragment()?;
    Ok(fragment.split('&').find_map(|part| part.strip_prefix("sel=")).map(str::to_owned))
}

/// How many events a counting sentence counts: "7 of 60 dated events …".
fn events(sentence: &str) -> Outcome<u32> {
    sentence.split(' ').next().and_then(|word| word.parse().ok()).ok_or(format!("Nothing is counted: {sentence}"))
}
