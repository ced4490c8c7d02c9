//! The explorer as one file: from a disk, in frames, saved again, with another dataset in it.

use std::fs;
use std::path::PathBuf;

use serde_json::json;

use super::failure::{stopped, trap};
use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::hosts::article;
use crate::wire::Key;

/// A small dataset, and what its opening says.
const OTHER: (&str, &str) =
    (include_str!("../../../../core/tests/datasets/small.json"), "A bridge late by three years");

/// The block for a dataset, as an editor finds it.
const BLOCK: &str = "<script type=\"application/json\" id=\"dossier\">";

pub(super) const JOURNEYS: &[Journey] = &[
    ("the file opens from a disk, keeps its link and goes back", from_disk),
    ("the file asks nobody for anything", asks_nobody),
    ("the file stands before all of it has come, and what a reader does then is done once it has", slowly),
    ("the file works in a frame without an origin, and as the text of a frame", framed),
    ("the file, saved with all that stands in it, opens once", saved_again),
    ("a dataset put into the file by hand is shown, or its problems", edited),
    ("a dataset that is dropped on the page is shown, and can be saved as one file", dropped),
    ("the layout of thousands leaves the page at hand, can be stopped and begun anew", arranged),
    ("a damaged or a half file leaves the text and says so", damaged),
];

fn from_disk(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open_at(&put(traveller, "dossier", traveller.file)?)?;
    used(traveller)?;
    page.reload()?;
    expect(page.is_selected("russia")?, "A reload loses the selection.")?;
    page.back()?;
    page.wait("Back lets go of the selection", || Ok(page.count("[data-panel]")? == 0))
}

fn asks_nobody(traveller: &Traveller) -> Outcome {
    let address = traveller.server.host(traveller.file.to_owned());
    traveller.server.take_requests();
    traveller.page.open_at(&address)?;
    used(traveller)?;
    let requests = traveller.server.take_requests();
    expect(requests.len() == 1, format!("More than the file was asked for: {requests:?}"))?;
    let entries =
        traveller.page.read("return performance.getEntriesByType('resource').map(entry => entry.name).join(' ')")?;
    // A picture inside the page counts as a resource for some.
    expect(entries.split_whitespace().all(|name| name.starts_with("data:")), format!("Asked for: {entries}"))
}

/// In a frame, for a driver waits until a page has come.
fn slowly(traveller: &Traveller) -> Outcome {
    let (page, server) = (&traveller.page, traveller.server);
    let place = traveller.file.find("id=\"rest\"").ok_or("The file has no rest.")?;
    let file = server.host_slowly(traveller.file.to_owned(), place + 1_000);
    page.enter_at(&server.host(article("", 1000)))?;
    let frame = "const frame = document.createElement('iframe');
        Object.assign(frame, { title: 'Dossier', width: 1000, height: 700, src: arguments[0] });
        document.body.append(frame)";
    traveller.session.execute(frame, &json!([file]))?;
    let press = "const text = frames[0]?.document;
        if (text?.readyState !== 'loading') return text?.readyState;
        if (!text.querySelector('[data-view=network] [data-id]')) return 'no picture';
        text.querySelector('button[data-show=read]').click();
        return 'pressed, ' + frames[0].location.hash";
    page.wait("the picture is there before the file", || Ok(page.read(press)? == "pressed, "))?;
    page.wait("the press has done what it does", || {
        Ok(page
            .read("return frames[0].document.readyState + frames[0].location.hash")?
            .ends_with("complete#v=1&view=read"))
    })?;
    expect(
        page.read("return String(frames[0].document.querySelectorAll('#stopped').length)")? == "0",
        "It has stopped.",
    )
}

fn framed(traveller: &Traveller) -> Outcome {
    let (page, server) = (&traveller.page, traveller.server);
    let file = server.host(traveller.file.to_owned());
    let text = traveller.file.replace('&', "&amp;").replace('"', "&quot;");
    for (name, attributes) in [
        ("sandbox", format!("sandbox=allow-scripts src={file}")),
        ("srcdoc", format!("srcdoc=\"{text}\"")),
        ("srcdoc in a sandbox", format!("sandbox=allow-scripts srcdoc=\"{text}\"")),
    ] {
        let article = format!(
            "<!doctype html><title>Article</title><link rel=icon href=data:,><iframe title=Dossier width=1000 height=700 {attributes}></iframe>"
        );
        page.open_in_frame(&server.host(article))
            .and_then(|()| used(traveller))
            .and_then(|()| takes_back(traveller))
            .map_err(|reason| format!("{name}: {reason}"))?;
    }
    Ok(())
}

/// As browsers save a page "complete": what stands in it when it is saved, scripts and all.
fn saved_again(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    let actors = traveller.facts.actors().len();
    page.open_at(&put(traveller, "first", traveller.file)?)?;
    used(traveller)?;
    for name in ["second", "third"] {
        let saved = page.read("return '<!DOCTYPE html>' + document.documentElement.outerHTML")?;
        page.open_at(&put(traveller, name, &saved)?)?;
        let drawn = page.count("[data-view=network] [role=button][data-id]")?;
        expect(drawn == actors, format!("In the {name} copy {drawn} actors of {actors} are drawn."))?;
        used(traveller)?;
    }
    page.read("window.__fatal('a test of the alarm'); return ''")?;
    stopped(traveller, "crash")?;
    let saved = page.read("return '<!DOCTYPE html>' + document.documentElement.outerHTML")?;
    page.open_at(&put(traveller, "stopped", &saved)?)
}

fn edited(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open_at(&with_dataset(traveller, "edited", OTHER.0)?)?;
    expect(page.text()?.contains(OTHER.1), "The file does not show the dataset that was put in.")?;
    page.open_at(&with_dataset(traveller, "misspelt", &OTHER.0.replacen("\"answer\"", "\"anwser\"", 1))?)?;
    expect(page.text()?.contains("anwser"), "The misspelt field is not named.")
}

/// Drops a file on the page, which no driver can.
fn drop_file(traveller: &Traveller, text: &str) -> Outcome {
    let body = "const brought = new DataTransfer();
        brought.items.add(new File([arguments[0]], 'dossier.json', { type: 'application/json' }));
        for (const type of ['dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: brought }))";
    traveller.session.execute(body, &json!([text])).map(drop)
}

fn dropped(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open_at(&put(traveller, "before", traveller.file)?)?;
    used(traveller)?;
    page.listen_for_errors()?;
    drop_file(traveller, &OTHER.0.replacen("\"answer\"", "\"anwser\"", 1))?;
    page.wait("the misspelt field is named", || Ok(page.text()?.contains("anwser")))?;
    page.click("[data-back]")?;
    page.wait("the dossier before is back", || Ok(page.count("[data-view=network]")? == 1))?;
    drop_file(traveller, OTHER.0)?;
    page.wait("the dataset is shown", || Ok(page.text()?.contains(OTHER.1)))?;
    page.select_actor("ada-brook")?;
    page.wait("its actor is selected", || page.is_selected("ada-brook"))?;
    page.press(Key::Undo)?;
    page.wait("Control-Z lets go", || Ok(!page.is_selected("ada-brook")?))?;
    let errors = page.errors()?;
    expect(errors.is_empty(), format!("Errors: {errors}"))?;
    page.catch_files()?;
    page.open_menu("download")?;
    page.take("page")?;
    let [name, _, saved] = page.file()?;
    expect(name.ends_with(".html"), format!("It is saved as {name}."))?;
    page.open_at(&put(traveller, "own", &saved)?)?;
    expect(page.text()?.contains(OTHER.1), "The saved file shows something else.")?;
    traveller.axe.check(traveller.session)
}

fn arranged(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    // Six thousand actors, each linked to two others.
    let body = "const dataset = JSON.parse(arguments[0]), [actor] = dataset.actors, [relation] = dataset.relations;
        for (let at = 0; at < 6000; at++) dataset.actors.push({ ...actor, id: `many-${at}`, name: `Many ${at}` });
        for (let at = 1; at < 6000; at++)
          [at >> 1, at - 1 - at * 7919 % at].forEach((other, which) =>
            dataset.relations.push({ ...relation, id: `link-${at}-${which}`, from: `many-${at}`, to: `many-${other}` }));
        return JSON.stringify(dataset)";
    let many = traveller.session.execute(body, &json!([OTHER.0]))?;
    // At once: on a fast machine there is not much time for it.
    page.read(
        "new MutationObserver((_, all) => {
           const stop = document.querySelector('[data-act=stop]');
           if (stop) { all.disconnect(); stop.click(); }
         }).observe(document.body, { childList: true, subtree: true });
         return ''",
    )?;
    drop_file(traveller, many.as_str().unwrap_or_default())?;
    page.wait("it has stopped", || Ok(page.count("[data-act='arrange']")? == 1 && page.count("progress")? == 0))?;
    page.click("[data-act='arrange']")?;
    page.wait("it is done", || Ok(page.count("[data-act='arrange'], progress")? == 0))?;
    expect(page.count("canvas.net-canvas")? == 1, "There is no picture.")?;
    // Painted marks are pressed like any other, and the chosen one is an element with a name.
    page.read("location.hash = 'v=1&sel=many-7'; return ''")?;
    page.wait("the link chooses an actor", || page.is_selected("many-7"))?;
    let (x, y) = super::network::place(traveller, "many-7")?;
    page.press(Key::Escape)?;
    page.wait("nothing is chosen", || Ok(page.count("[data-panel]")? == 0))?;
    traveller.session.click_at(x, y)?;
    page.wait("a press chooses it", || page.is_selected("many-7"))?;
    page.click("[data-zoom='in']")?;
    page.wait("it stays chosen", || page.is_selected("many-7"))
}

fn damaged(traveller: &Traveller) -> Outcome {
    let module = traveller.file.find("id=\"module\"").ok_or("The file has no module.")?;
    // In the middle of it, and not the line's end.
    let place = (module + 150_000..).find(|at| traveller.file.as_bytes()[*at] == b'7').unwrap_or(module);
    let wrong = format!("{}8{}", &traveller.file[..place], &traveller.file[place + 1..]);
    for (name, file, cause) in [("wrong", wrong.as_str(), "damaged"), ("half", &traveller.file[..place], "load")] {
        traveller.page.enter_at(&put(traveller, name, file)?)?;
        stopped(traveller, cause).map_err(|reason| format!("{name}: {reason}"))?;
    }
    traveller.page.open_at(&put(traveller, "trapped", traveller.file)?)?;
    trap(traveller)?;
    stopped(traveller, "crash").map_err(|reason| format!("a trap: {reason}"))?;
    // What the first view does without is missed where it is needed, and not before.
    let rest = traveller.file.find("<script type=\"text/plain\" id=\"rest\"").ok_or("The file has no rest.")?;
    let place = (rest + 50_000..).find(|at| traveller.file.as_bytes()[*at] == b'7').unwrap_or(rest);
    let wrong = format!("{}8{}", &traveller.file[..place], &traveller.file[place + 1..]);
    for (name, file, cause) in [("wrong rest", wrong.as_str(), "damaged"), ("no rest", &traveller.file[..rest], "load")]
    {
        let named = |reason| format!("{name}: {reason}");
        traveller.page.open_at(&put(traveller, "rest", file)?).map_err(named)?;
        traveller.page.show("read").map_err(named)?;
        stopped(traveller, cause).map_err(named)?;
    }
    Ok(())
}

/// Selects by hand, and finds it in the address.
fn used(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.select_actor("russia")?;
    page.wait("the mark is selected", || page.is_selected("russia"))?;
    page.wait("the address holds the selection", || Ok(page.read("return location.hash")?.contains("sel=russia")))
}

/// Lets go of what was selected by keys, and selects it again; nobody's history is gone through.
fn takes_back(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    let is_selected = |is_wanted: bool| Ok(page.is_selected("russia")? == is_wanted);
    page.press(Key::Undo)?;
    page.wait("Control-Z lets go", || is_selected(false))?;
    page.press(Key::Redo)?;
    page.wait("Control-Shift-Z selects again", || is_selected(true))
}

/// Puts a dataset into the file by hand and gives the address of that.
pub(super) fn with_dataset(traveller: &Traveller, name: &str, dataset: &str) -> Outcome<String> {
    put(traveller, name, &traveller.file.replacen(BLOCK, &format!("{BLOCK}\n{dataset}\n"), 1))
}

/// Writes a file to the disk and gives its address there.
pub(super) fn put(traveller: &Traveller, name: &str, text: &str) -> Outcome<String> {
    let path: PathBuf = traveller.scratch.join(format!("{name}.html"));
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    fs::create_dir_all(traveller.scratch).map_err(failed)?;
    fs::write(&path, text).map_err(failed)?;
    Ok(format!("file://{}", path.display()))
}
