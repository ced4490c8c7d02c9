//! What an article may ask of the explorer, what the explorer tells it, and what the menu for that gives out.

use super::file::put;
use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::door::Door;
use crate::hosts::article;

pub(super) const JOURNEYS: &[Journey] = &[
    ("an article chooses colours, and a colour nobody could read is refused", coloured),
    ("an article shows one pane, without the way to the others", one_pane),
    ("a still picture has the answer, the view and a way to the whole, and nothing to press", still),
    ("what an article asks for stays when the reader has gone on", lasting),
    ("options stand in the first tag where there is no address", by_attribute),
    ("the article's link and the view keep in step", in_step),
    ("fifty explorers come and go, and leave nothing in the article", fifty),
    ("nothing is said on the console", quiet),
    ("the embed menu shows what it gives, at every width, and every code works", chosen),
    ("what the embed menu shows is taken back with it", taken_back),
    ("the whole as one file starts with what is on screen", kept_view),
    ("axe: the embed menu", checked),
];

fn coloured(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    // Asked for, and what words in it look like in light and in dark.
    const OURS: [&str; 2] = ["rgb(188, 6, 7)", "rgb(235, 101, 62)"];
    for (asked, light, dark) in [
        ("accent=0b5d3f", "rgb(11, 93, 63)", OURS[1]),
        ("accent=0b5d3f,8fd3b0", "rgb(11, 93, 63)", "rgb(143, 211, 176)"),
        ("accent=8fd3b0", OURS[0], "rgb(143, 211, 176)"),
        // Readable on neither, no colour, and more than a colour.
        ("accent=808080", OURS[0], OURS[1]),
        ("accent=red", OURS[0], OURS[1]),
        ("accent=0b5d3f;background:url(x)", OURS[0], OURS[1]),
    ] {
        for (theme, expected) in [("light", light), ("dark", dark)] {
            page.open(&format!("{asked}&theme={theme}"))?;
            expect(page.count("[data-notice]")? == 0, format!("{asked} is taken for a broken link."))?;
            let found = page.read(
                "const probe = document.body.appendChild(document.createElement('i')); probe.style.color = 'var(--accent)'; return getComputedStyle(probe).color",
            )?;
            expect(found == expected, format!("{asked} in {theme} gives {found}"))?;
        }
    }
    Ok(())
}

fn one_pane(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    for (pane, there, gone) in [
        ("network", "[data-view=network]", "[data-view=timeline]"),
        ("timeline", "[data-view=timeline]", "[data-view=network]"),
        ("read", ".read", "[data-view=network]"),
    ] {
        page.open(&format!("v=1&sel=russia&panes={pane}"))?;
        let seen = |css: &str| {
            page.read(&format!("const all = [...document.querySelectorAll('{css}')]; return String(all.some(it => it.checkVisibility()))"))
        };
        expect(seen(there)? == "true", format!("{pane}: it is not there."))?;
        expect(seen(gone)? == "false", format!("{pane}: more is there."))?;
        expect(seen(".head .seg")? == "false", format!("{pane}: the switch is there."))?;
    }
    Ok(())
}

fn still(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&sel=taliban&mode=still")?;
    let text = page.text()?;
    expect(text.contains(traveller.facts.answer()), "The answer is missing.")?;
    expect(page.count("[data-view=network] [data-level=selected]")? > 0, "The view is another.")?;
    let reached = page.read(
        "return [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex]')]
           .filter(it => it.checkVisibility() && !it.closest('[inert]')).map(it => it.localName).join(' ')",
    )?;
    expect(
        reached.split(' ').all(|tag| ["a", "summary"].contains(&tag)),
        format!("Something can be pressed: {reached}"),
    )?;
    // Not in a frame, so nothing leads to the whole: it is there.
    let frame = format!(
        "<iframe title=Dossier width=640 height=700 src=\"{}#v=1&sel=taliban&mode=still\"></iframe>",
        traveller.server.address(Door::Front)
    );
    page.open_in_frame(&traveller.server.host(article(&frame, 640)))?;
    let link = page.read("return document.querySelector('a.full').href")?;
    expect(link.ends_with("#v=1&sel=taliban"), format!("It leads to {link}"))?;
    traveller.axe.check(traveller.session)
}

fn lasting(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("theme=dark&v=1&panes=network")?;
    page.select_actor("russia")?;
    page.wait("the address holds both", || Ok(page.fragment()? == "v=1&sel=russia&theme=dark&panes=network"))?;
    page.reload()?;
    expect(page.is_selected("russia")?, "The view is lost.")?;
    expect(page.read("return document.documentElement.dataset.theme")? == "dark", "The colours are lost.")?;
    expect(page.count("[data-notice]")? == 0, "The options are taken for a broken link.")?;
    page.let_copy(true)?;
    page.open_menu("share")?;
    page.take("link")?;
    page.wait("the link is copied", || Ok(page.copied()?.contains('#')))?;
    expect(page.copied()?.ends_with("#v=1&sel=russia"), format!("The reader's link is {}", page.copied()?))?;
    page.back()?;
    page.wait("Back lets go", || Ok(page.count("[data-panel]")? == 0))
}

fn by_attribute(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    let tag = "<html data-view=\"v=1&amp;sel=taliban\" data-theme=\"dark\" data-panes=\"network\"";
    let file = traveller.file.replacen("<html", tag, 1);
    let text = file.replace('&', "&amp;").replace('"', "&quot;");
    let frame = format!("<iframe title=Dossier width=1000 height=700 srcdoc=\"{text}\"></iframe>");
    page.open_in_frame(&traveller.server.host(article(&frame, 1000)))?;
    expect(page.is_selected("taliban")?, "The view is another.")?;
    let scheme = page.read("return getComputedStyle(document.documentElement).colorScheme")?;
    expect(scheme == "dark", format!("The page is {scheme}."))?;
    // From a disk, with an address: Back comes to the start, and an opening is no start.
    page.open_at(&put(traveller, "started", &file)?)?;
    page.select_actor("russia")?;
    page.wait("the mark is selected", || page.is_selected("russia"))?;
    page.back()?;
    page.wait("Back comes to the start", || page.is_selected("taliban"))?;
    page.press(crate::wire::Key::Escape)?;
    page.wait("nothing is chosen", || Ok(page.count("[data-panel]")? == 0))?;
    page.reload()?;
    expect(page.count("[data-panel]")? == 0, "The opening became the start.")
}

/// An article whose address follows the view, and the other way about.
fn in_step(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    let address = traveller.server.address(Door::Front);
    let ours = format!(
        "<script src={address}embed.js></script><dossier-explorer linked theme=light view=\"v=1&amp;sel=taliban\"></dossier-explorer>
         <a id=go href=\"#v=1&amp;sel=kabulov\">Kabulov</a><p id=end>End</p>"
    );
    let article = traveller.server.host(article(&ours, 1200));
    // At the corner of the window: not every driver counts from the corner of the frame.
    page.open_in_frame(&article)?;
    expect(page.is_selected("taliban")?, "The first view is another.")?;
    page.wait("the frame has its height", || Ok(page.read("return String(innerHeight)")? == "760"))?;
    expect(page.read("return parent.location.hash")?.is_empty(), "The article's link changes by itself.")?;
    page.select_actor("russia")?;
    page.wait("the article's link follows", || Ok(page.read("return parent.location.hash")? == "#v=1&sel=russia"))?;
    page.read("window.same = 'yes'; parent.document.getElementById('go').click(); return ''")?;
    page.wait("a link of the article drives it", || page.is_selected("kabulov"))?;
    expect(page.read("return window.same")? == "yes", "The explorer was loaded anew.")?;
    page.read("parent.location.hash = 'end'; return ''")?;
    let is_lost = page.soon(|| Ok(!page.is_selected("kabulov")?))?;
    expect(!is_lost, "A place in the article drives it.")?;
    page.open_in_frame(&format!("{article}#v=1&sel=muttaqi"))?;
    expect(page.is_selected("muttaqi")?, "The article's link is not the start.")?;
    // What no address could hold is not taken.
    for view in ["'v=1\"><script>'", "'javascript:1'", "'v=1 '", "{}", "'v=1' + 'a'.repeat(3000)"] {
        page.read(&format!("parent.postMessage({{ 'dossier-view': {view} }}, '*'); return ''"))?;
    }
    let is_changed = page.soon(|| Ok(page.read("return parent.location.hash")? != "#v=1&sel=muttaqi"))?;
    expect(!is_changed, format!("The article's link is {}", page.read("return parent.location.hash")?))
}

fn fifty(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    let address = traveller.server.address(Door::Front);
    let listening = "<script>window.listeners = 0;
        for (const [name, by] of [['addEventListener', 1], ['removeEventListener', -1]]) {
          const real = window[name]; window[name] = function (type, what) { listeners += by; return real.apply(window, arguments) } }</script>";
    let ours = format!("{listening}<script src={address}embed.js></script><div id=place style=display:flex></div>");
    page.enter_at(&traveller.server.host(article(&ours, 640)))?;
    let counted = "return [document.querySelectorAll('*').length, window.length, listeners].join(' ')";
    let before = page.read(counted)?;
    for round in 0..10 {
        // Five at a time, some of them gone before they stand; beside each other, since one out of sight is not loaded.
        page.read(
            "for (let at = 0; at < 5; at++) place.appendChild(document.createElement('dossier-explorer')).style.flex = '1'; return ''",
        )?;
        page.wait("five are there", || Ok(page.read("return String(window.length)")? == "5"))?;
        if round % 5 == 0 {
            let stands = "return String(Array.from(frames).every(it => it.document.getElementById('static')?.hidden))";
            page.wait("five stand", || Ok(page.read(stands)? == "true"))?;
        }
        page.read("place.replaceChildren(); return ''")?;
    }
    let after = page.read(counted)?;
    expect(before == after, format!("Elements, frames and listeners were {before} and are {after}."))
}

fn quiet(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.enter(Door::Heard, "v=1&sel=taliban")?;
    page.stands()?;
    page.show("timeline")?;
    page.show("read")?;
    page.show("network")?;
    page.select_actor("russia")?;
    let heard = page.read("return window.heard.join('; ')")?;
    expect(heard.is_empty(), heard)
}

fn taken_back(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&view=timeline")?;
    let shows = |view: &str| Ok(page.count(&format!("[data-show={view}].frame"))? == 1);
    page.open_menu("embed")?;
    for (button, view) in [("0.3", "read"), ("0.0", "timeline"), ("0.1", "network")] {
        page.click(&format!("[data-choose='{button}']"))?;
        page.wait(&format!("{view} is shown"), || shows(view))?;
    }
    page.press(crate::wire::Key::Escape)?;
    page.wait("the timeline is shown again", || shows("timeline"))
}

/// What the buttons of the embed menu are, and what they do to this page.
fn chosen(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&sel=taliban")?;
    page.let_copy(true)?;
    page.open_menu("embed")?;
    for (button, width) in [("4.1", 640), ("4.2", 320)] {
        page.click(&format!("[data-choose='{button}']"))?;
        let found = page.read("return String(document.querySelector('.dossier').getBoundingClientRect().width)")?;
        expect(found == width.to_string(), format!("It is shown {found} wide, not {width}."))?;
    }
    page.click("[data-choose='4.0']")?;
    page.click("[data-choose='1.2']")?;
    page.click("[data-choose='0.1']")?;
    expect(
        page.read("return getComputedStyle(document.documentElement).colorScheme")? == "dark",
        "It is not shown dark.",
    )?;
    let address = traveller.server.address(Door::Front);
    for (key, start) in [
        ("code-growing", "<iframe "),
        ("code-frame", "<iframe "),
        ("code-element", "<script "),
        ("code-picture", "<a "),
        ("code-markdown", "[!["),
    ] {
        page.take(key)?;
        page.wait("it is copied", || Ok(page.copied()?.starts_with(start)))?;
        let code = page.copied()?;
        expect(code.contains(&address), format!("{key}: {code}"))?;
        if ["code-growing", "code-frame", "code-element"].contains(&key) {
            works(traveller, &code).map_err(|reason| format!("{key}: {reason}"))?;
            page.open("v=1&sel=taliban")?;
            page.let_copy(true)?;
            page.open_menu("embed")?;
            page.click("[data-choose='1.2']")?;
            page.click("[data-choose='0.1']")?;
        }
    }
    page.press(crate::wire::Key::Escape)?;
    page.wait("the page is as before", || {
        Ok(page.read("return String(document.documentElement.dataset.theme)")? == "undefined")
    })
}

/// The code puts a dark network of the view into an article.
fn works(traveller: &Traveller, code: &str) -> Outcome {
    let page = &traveller.page;
    page.open_in_frame(&traveller.server.host(article(code, 1000)))?;
    expect(page.is_selected("taliban")?, "The view is another.")?;
    let asked = page.read("const { theme, panes } = document.documentElement.dataset; return theme + ' ' + panes")?;
    expect(asked == "dark network", format!("It is shown {asked}."))
}

fn kept_view(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&sel=taliban&view=timeline")?;
    page.catch_files()?;
    page.open_menu("download")?;
    page.take("dossier.html")?;
    let [name, media_type, text] = page.file()?;
    expect(name == "dossier.html" && media_type == "text/html", format!("It is {name}, {media_type}."))?;
    page.open_at(&put(traveller, "kept", &text)?)?;
    expect(page.panel()? == "Taliban", format!("It starts with {}.", page.panel()?))?;
    expect(
        page.read("return document.querySelector('.frame').dataset.show")? == "timeline",
        "It starts with another picture.",
    )
}

fn checked(traveller: &Traveller) -> Outcome {
    traveller.page.open("")?;
    traveller.page.open_menu("embed")?;
    traveller.axe.check(traveller.session)
}
