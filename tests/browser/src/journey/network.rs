//! The network's picture under a hand: moved, pinned, zoomed, gone through, seen as of a date.

use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::page::{MOVING, actor};
use crate::wire::Key;
use serde_json::json;

pub(super) const JOURNEYS: &[Journey] = &[
    ("an actor is dragged and pinned, Back undoes it, and it is let go of", drags_and_pins),
    ("the others are tidied around an actor that was put elsewhere, and Back takes that back", tidies),
    ("no mark lies beneath the buttons for zooming, wide or on a phone", uncovered),
    ("an actor is moved by keys", moves_by_keys),
    ("what is lit reaches farther, and a path leads back", focuses_deeper),
    ("by keyboard alone: every actor of the network is reached", reaches_every_actor),
    ("Ctrl and the wheel zoom, and two fingers do", zooms),
    ("as of a date, links that ended leave a trace and those to come are not there yet", shows_as_of),
    ("a kind in the key is a filter", filters_by_the_key),
];

/// Where an actor's mark is in the window once the picture is at rest, in whole pixels.
pub(super) fn place(traveller: &Traveller, id: &str) -> Outcome<(f64, f64)> {
    traveller.page.wait("the picture is at rest", || Ok(traveller.page.count(MOVING)? == 0))?;
    let body = "const box = document.querySelector(arguments[0]).querySelector('.s').getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2].map(Math.round)";
    let at = traveller.session.execute(body, &json!([actor(id)]))?;
    at[0].as_f64().zip(at[1].as_f64()).ok_or(format!("{id} is nowhere."))
}

/// Whether an actor is within two pixels of a place.
fn is_at(traveller: &Traveller, id: &str, at: (f64, f64)) -> Outcome<bool> {
    let (x, y) = place(traveller, id)?;
    Ok((x - at.0).abs() <= 2.0 && (y - at.1).abs() <= 2.0)
}

fn uncovered(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    let covered = "const boxes = [...document.querySelectorAll('.zoom .btn')].map(button => button.getBoundingClientRect());
        return [...document.querySelectorAll('[data-view=network] .node')].filter(node => {
            const mark = node.querySelector('.s').getBoundingClientRect();
            return boxes.some(box => mark.right > box.left && mark.left < box.right && mark.bottom > box.top && mark.top < box.bottom);
        }).map(node => node.dataset.id ?? node.closest('[data-id]').dataset.id).join(' ')";
    for is_phone in [false, true] {
        if is_phone {
            page.open_on_phone("")?
        } else {
            page.open("")?
        }
        page.wait("no mark is covered", || Ok(page.read(covered)?.is_empty()))
            .map_err(|reason| format!("{reason}: {}", page.read(covered).unwrap_or_default()))?;
        let found = (page.count(".zoom .btn")?, page.count("[data-view=network] .node .s")?);
        expect(found.0 >= 3 && found.1 > 100, format!("Buttons and marks: {found:?}"))?;
    }
    Ok(())
}

fn drags_and_pins(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.wait("the network is drawn", || Ok(page.count(&actor("muttaqi"))? == 1))?;
    page.read("document.querySelector('.net').scrollIntoView({ block: 'center' })")?;
    let (start, other) = (place(traveller, "muttaqi")?, place(traveller, "kabulov")?);
    let end = (start.0 + 40.0, start.1 - 30.0);
    traveller.session.drag(start, end)?;
    page.wait("the actor is where it was let go", || is_at(traveller, "muttaqi", end))?;
    page.wait("the address holds it", || Ok(page.fragment()?.contains("pins=muttaqi@")))?;
    expect(is_at(traveller, "kabulov", other)?, "Another actor has moved.")?;
    expect(page.count("[data-panel]")? == 0, "The drag is taken for a click.")?;
    let name =
        page.read(&format!("return document.querySelector(\"{}\").getAttribute('aria-label')", actor("muttaqi")))?;
    expect(name.contains("pinned"), format!("It is called: {name}"))?;
    page.reload()?;
    page.wait("the link keeps it there", || is_at(traveller, "muttaqi", end))?;
    page.click("[data-act='unpin-all']")?;
    page.wait("it goes back", || is_at(traveller, "muttaqi", start))?;
    page.back()?;
    page.wait("Back pins it again", || is_at(traveller, "muttaqi", end))?;
    page.back()?;
    page.wait("Back undoes the drag", || is_at(traveller, "muttaqi", start))
}

fn tidies(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    // Where every mark is, and how many are elsewhere than before.
    let places = || {
        page.read(
            "return [...document.querySelectorAll('[data-view=network] [role=button][data-id]')]
               .map(mark => mark.dataset.id + mark.getAttribute('transform')).join(' ')",
        )
    };
    let moved =
        |before: &str| Ok::<_, String>(places()?.split(' ').zip(before.split(' ')).filter(|(a, b)| a != b).count());
    page.open("v=1&pins=haqqani@9000.9000")?;
    let before = places()?;
    page.click("[data-act='tidy']")?;
    page.wait("some others come along", || Ok(moved(&before)? > 3))?;
    page.wait("the address says so", || Ok(page.fragment()?.ends_with("&tidy=pins")))?;
    page.wait("the offer is gone", || Ok(page.count("[data-act='tidy']")? == 0))?;
    page.reload()?;
    page.wait("the link keeps it", || Ok(moved(&before)? > 3))?;
    page.back()?;
    page.wait("Back takes it back", || Ok(moved(&before)? == 0))?;
    page.forward()?;
    page.wait("Forward does it again", || Ok(moved(&before)? > 3))?;
    page.click("[data-act='unpin-all']")?;
    page.wait("nothing is pinned or arranged", || Ok(page.fragment()?.is_empty()))
}

fn moves_by_keys(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    // What is chosen stays where it is, and takes no key that is meant for another.
    page.open("v=1&sel=muttaqi")?;
    page.tab_to("[data-view=network] [role=button][data-id]")?;
    page.press(Key::End)?;
    page.wait("another actor has the focus", || {
        Ok(page.read("return document.activeElement.dataset.id || 'muttaqi'")? != "muttaqi")
    })?;
    let id = page.read("return document.activeElement.dataset.id")?;
    let (x, y) = place(traveller, &id)?;
    page.press(Key::ShiftRight)?;
    page.wait("it is pinned to the right", || is_at(traveller, &id, (x + 8.0, y)))?;
    page.press(Key::Delete)?;
    page.wait("it is let go", || Ok(is_at(traveller, &id, (x, y))? && page.fragment()? == "v=1&sel=muttaqi"))
}

fn focuses_deeper(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&sel=muttaqi")?;
    let lit = || page.count("[data-view=network] [data-level=near]");
    let near = lit()?;
    page.click("[data-do='depth-2']")?;
    page.wait("more is lit", || Ok(lit()? > near))?;
    page.click("[data-act='nearest']")?;
    page.wait("as much as before is lit", || Ok(lit()? == near))?;
    page.click("[data-do='depth-3']")?;
    page.click("[data-act='everything']")?;
    page.wait("nothing is chosen", || Ok(page.actors_chosen()?.is_empty() && page.count("[data-act]")? == 0))
}

fn reaches_every_actor(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.tab_to("[data-view=network] [role=button][data-id]")?;
    page.press(Key::Home)?;
    let count = page.count("[data-view=network] [role=button][data-id]")?;
    let focused = || page.read("return document.activeElement.dataset.id || ''");
    let mut reached = vec![focused()?];
    for _ in 1..count {
        page.press(Key::Down)?;
        let last = reached.last().cloned().unwrap_or_default();
        page.wait("the next actor has the focus", || Ok(!focused()?.is_empty() && focused()? != last))?;
        reached.push(focused()?);
    }
    reached.sort_unstable();
    reached.dedup();
    expect(reached.len() == count, format!("{} of {count} actors are reached.", reached.len()))?;
    page.press(Key::Home)?;
    page.press(Key::Right)?;
    let name = || page.read("return document.activeElement.getAttribute('aria-label') || ''");
    page.wait("the link that was followed is named", || Ok(name()?.contains("1 of ")))
}

fn zooms(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.wait("the network is drawn", || Ok(page.count(&actor("muttaqi"))? == 1))?;
    page.read("document.querySelector('.net').scrollIntoView({ block: 'center' })")?;
    let at = place(traveller, "muttaqi")?;
    // While it moves, marks are painted: where the pointer is there is colour, and no element is to be seen.
    let painted = "const [x, y, done] = arguments, at = document.elementFromPoint(x, y);
        const turn = deltaY => at.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, ctrlKey: true, deltaY, clientX: x, clientY: y }));
        const look = () => {
          const canvas = document.querySelector('.is-moving .net-canvas');
          if (!canvas) { turn(0); return requestAnimationFrame(look); }
          const box = canvas.getBoundingClientRect(), dots = canvas.width / box.width;
          const colour = canvas.getContext('2d').getImageData((x - box.x) * dots, (y - box.y) * dots, 1, 1).data;
          done([getComputedStyle(canvas).visibility, getComputedStyle(document.querySelector('.marks')).opacity, colour[3]].join(' '));
        };
        turn(-100);
        requestAnimationFrame(look)";
    let seen = traveller.session.execute_async(painted, &json!([at.0, at.1]))?;
    expect(seen == "visible 0 255", format!("While the picture moves: {seen}."))?;
    let apart = || {
        let (one, two) = (place(traveller, "muttaqi")?, place(traveller, "kabulov")?);
        Outcome::Ok((one.0 - two.0).hypot(one.1 - two.1))
    };
    let before = apart()?;
    let seen = "return getComputedStyle(document.querySelector('.net-canvas')).visibility + getComputedStyle(document.querySelector('.marks')).opacity";
    expect(page.read(seen)? == "hidden1", format!("At rest: {}.", page.read(seen)?))?;
    expect(is_at(traveller, "muttaqi", at)?, "What is under the pointer does not stay there.")?;
    // The drivers of two engines have no fingers; what they would do is done by events.
    let pinch = "const [x, y] = arguments, at = document.querySelector('.net-picture');
        const finger = (type, id, dx) => at.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: id, pointerType: 'touch', button: type === 'pointermove' ? -1 : 0, clientX: x + dx, clientY: y }));
        finger('pointerdown', 11, -20); finger('pointerdown', 12, 20); finger('pointermove', 12, 40); finger('pointermove', 11, -40);
        finger('pointerup', 11, -40); finger('pointerup', 12, 40)";
    traveller.session.execute(pinch, &json!([at.0, at.1]))?;
    page.wait("two fingers zoom in", || Ok(apart()? > 1.5 * before))?;
    page.click("[aria-label='Show everything']")?;
    page.wait("everything is in sight again", || Ok(apart()? < before))
}

fn shows_as_of(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&t=2024")?;
    page.wait("traces are drawn", || Ok(page.drawn(".link.trace")? > 0))?;
    let marks = "return [...document.querySelectorAll('[data-view=network] [role=button]')].map(mark => mark.getAttribute('transform')).join()";
    let at = page.read(marks)?;
    page.open("v=1&t=1980")?;
    page.wait("nothing has ended yet", || Ok(page.drawn(".link.trace")? == 0))?;
    expect(page.read(marks)? == at, "Something has moved.")
}

fn filters_by_the_key(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.click("[data-kind]")?;
    page.wait("the address names the kind", || Ok(page.fragment()?.starts_with("v=1&actors=")))?;
    expect(page.chips()?.len() == 1, format!("The chips are {:?}.", page.chips()?))?;
    page.click("[data-kind][aria-pressed=true]")?;
    page.wait("all kinds are back", || Ok(page.fragment()?.is_empty()))
}
