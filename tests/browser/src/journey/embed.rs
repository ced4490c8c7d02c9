//! The explorer in an article: its height, its manners, and what is said to it from outside.

use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::door::Door;
use crate::hosts::{HOSTS, NATIVE, article};
use crate::wire::Engine;

pub(super) const JOURNEYS: &[Journey] = &[
    ("an article in any dialect follows the height, up and down", followed),
    ("an article that holds the file as text follows its height, up and down", text_followed),
    ("an article as wide as the window gives the columns a height that stays", in_columns),
    ("an article that sets the height is left in peace", fixed),
    ("an article keeps its place and its focus while the explorer starts", kept),
    ("in an article the wheel is the article's, and with Ctrl the picture's", wheel),
    ("an article asks for a dark page, and its links drive the explorer", driven),
    ("ten explorers in one article keep to themselves", ten),
    ("a thousand hostile messages change nothing, in the frame and around it", hostile),
];

/// Ten actors to show beside each other.
const ACTORS: [&str; 10] = [
    "russia",
    "taliban",
    "muttaqi",
    "kabulov",
    "haqqani",
    "khabibullin",
    "afghanistan",
    "tatarstan",
    "italy",
    "finland",
];

/// By how many whole pixels the frame is higher than what is in it. A browser that sizes frames by itself rounds to the nearest one.
const EXCESS: &str = "const excess = innerHeight - document.body.getBoundingClientRect().height;
    return String(excess > -0.5 && excess < 0 ? 0 : Math.floor(excess))";

/// Writes down what goes wrong from here on.
const WATCH: &str = "window.faults = []; addEventListener('error', event => faults.push(event.message));
    addEventListener('unhandledrejection', event => faults.push(String(event.reason)))";

/// What no honest page would say.
const HOSTILE: &str = "const rough = [null, undefined, 0, -1, NaN, '', 'x'.repeat(1e5), '[iFrameSizer]', '[iFrameSizer]:::::', '[iFrameSizer]<b>:1:1:init',
      'pymxPYMxnullxPYMxwidthxPYMx1e9', [], {}, [[[]]], { sentinel: 'amp', type: 'frames-init', height: '<b>' }, { message: 'ready', secret: {} },
      { theme: 'dark' }, { view: '#v=1&sel=russia' }, { 'datawrapper-height': { dossier: '1e9px' } }, { 'datawrapper-height': { dossier: 1e9 } },
      { 'datawrapper-height': { dossier: -5 } }, { 'datawrapper-height': null }, { 'datawrapper-height': { dossier: { valueOf: 1 } } }, new Map([[1, 2]]), new Date(NaN)];
    const say = (window) => { for (let at = 0; at < 1000; at++) window.postMessage(rough[at % rough.length], '*') };";

fn followed(traveller: &Traveller) -> Outcome {
    // A dialect is a matter of the host's script, so one engine speaks them all and the two others half of them each.
    // What the browser does by itself, it does in Chromium so far.
    let (first, step, native) = match traveller.engine {
        Engine::Chromium => (0, 1, Some(&NATIVE)),
        Engine::Firefox => (0, 2, None),
        Engine::Webkit => (1, 2, None),
    };
    for host in HOSTS.iter().skip(first).step_by(step).chain(native) {
        let (page, headers) = host.page(&traveller.server.address(host.door), traveller.packages)?;
        // From another origin, as most articles are.
        let article = traveller.server.host_with(page, headers).replace("127.0.0.1", "localhost");
        up_and_down(traveller, &article).map_err(|reason| format!("{}: {reason}", host.name))?;
    }
    Ok(())
}

/// The single file as the text of a frame, with and without an origin.
fn text_followed(traveller: &Traveller) -> Outcome {
    let text = traveller.file.replace('&', "&amp;").replace('"', "&quot;");
    for sandbox in ["", " sandbox=allow-scripts"] {
        let body = format!(
            "<iframe title=Dossier style=width:100%{sandbox} srcdoc=\"{text}\"></iframe><script>
             const frame = document.querySelector('iframe');
             addEventListener('message', ({{ source, data }}) => {{
               if (source === frame.contentWindow && data.kind === 'interactive:height') frame.style.height = data.height + 'px' }})</script>"
        );
        up_and_down(traveller, &traveller.server.host(article(&body, 640)))
            .map_err(|reason| format!("srcdoc{sandbox}: {reason}"))?;
    }
    Ok(())
}

fn up_and_down(traveller: &Traveller, article: &str) -> Outcome {
    let page = &traveller.page;
    // Without the pointer: the switch stands at the foot of a frame that may be higher than the window, where WebKit's driver
    // does not scroll the article for it.
    let show =
        |view: &str| page.read(&format!("document.querySelector('button[data-show={view}]').click(); return ''"));
    page.open_in_frame(article)?;
    let fits = |what: &str| {
        page.wait(&format!("the frame is as high as {what}"), || Ok(page.read(EXCESS)? == "0"))
            .map_err(|reason| format!("{reason}, which leaves {}", page.read(EXCESS).unwrap_or_default()))?;
        height(traveller)
    };
    let first = fits("the opening")?;
    expect(page.count("[data-notice]")? == 0, "What the article asks for is taken for a broken link.")?;
    show("timeline")?;
    page.wait("the timeline has a height of its own", || Ok(height(traveller)? != first))?;
    fits("the timeline")?;
    show("network")?;
    page.wait("the network is as high as before", || Ok(height(traveller)? == first)).map_err(|reason| {
        let excess = page.read(EXCESS).unwrap_or_default();
        format!("{reason}: it was {first}, is {:?} and leaves {excess}", height(traveller))
    })?;
    // The whole as text is longer than anybody wants in an article: the frame grows to a limit and scrolls.
    show("read")?;
    page.wait("the frame grows", || Ok(height(traveller)? > first))?;
    expect(height(traveller)? <= 1600, "The frame becomes as long as the text.")
}

fn in_columns(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    let address = traveller.server.address(Door::Front);
    let ours = format!("<script src={address}embed.js></script><dossier-explorer></dossier-explorer>");
    page.open_in_frame(&traveller.server.host(article(&ours, 1200)))?;
    page.wait("the frame has the height for columns", || Ok(height(traveller)? == 760))?;
    page.show("read")?;
    expect(!page.soon(|| Ok(height(traveller)? != 760))?, "The frame changes its height.")
}

fn fixed(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    let address = traveller.server.address(Door::Front);
    let ours = format!("<script src={address}embed.js></script><dossier-explorer height=500></dossier-explorer>");
    page.open_in_frame(&traveller.server.host(article(&ours, 640)))?;
    page.read("parent.heard = 0; parent.addEventListener('message', () => parent.heard++); return ''")?;
    page.show("timeline")?;
    expect(!page.soon(|| Ok(page.read("return String(parent.heard)")? != "0"))?, "The explorer asks for a height.")?;
    expect(height(traveller)? == 500, format!("The frame is {} pixels high.", height(traveller)?))
}

fn kept(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    let address = traveller.server.address(Door::Front);
    let below = format!("<hr><iframe title=Dossier width=360 height=740 src=\"{address}#v=1&sel=taliban\"></iframe>");
    // Seen from the article: some drivers give the focus to a frame that they enter.
    page.enter_at(&traveller.server.host(article(&below, 640)))?;
    page.wait("the panel is there", || {
        Ok(page.read("return String(!!frames[0].document.querySelector('[data-panel] h2'))")? == "true")
    })?;
    let moved = "return document.activeElement.localName + ' ' + scrollY";
    let is_moved = page.soon(|| Ok(page.read(moved)? != "body 0"))?;
    expect(!is_moved, format!("The article's focus and place: {}", page.read(moved)?))
}

fn wheel(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open_on_phone("")?;
    for (ctrl, taken) in [("false", "false"), ("true", "true")] {
        let turn = format!(
            "const turn = new WheelEvent('wheel', {{ bubbles: true, cancelable: true, deltaY: 120, clientX: 90, clientY: 300, ctrlKey: {ctrl} }});
             document.querySelector('[data-view=network] [role=button]').dispatchEvent(turn); return String(turn.defaultPrevented)"
        );
        expect(page.read(&turn)? == taken, format!("With Ctrl {ctrl}, the picture should take the wheel: {taken}."))?;
    }
    let touch =
        page.read("return getComputedStyle(document.querySelector('[data-view=network] .net-picture')).touchAction")?;
    expect(touch.contains("pan-y"), format!("One finger cannot scroll the article: {touch}."))
}

fn driven(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    let address = traveller.server.address(Door::Front);
    let ours = format!(
        "<script src={address}embed.js></script><a href=\"{address}#v=1&sel=russia\" target=talks>Russia</a>
         <dossier-explorer id=talks view=\"v=1&sel=taliban\" theme=dark></dossier-explorer>"
    );
    page.open_in_frame(&traveller.server.host(article(&ours, 1200)))?;
    page.wait("the first view is there", || page.is_selected("taliban"))?;
    let scheme = page.read("return getComputedStyle(document.documentElement).colorScheme")?;
    expect(scheme == "dark", format!("The page is {scheme}."))?;
    expect(page.count("[data-notice]")? == 0, "The theme is taken for a broken link.")?;
    page.read("window.same = 'yes'; parent.document.querySelector('a').click(); return ''")?;
    page.wait("the link shows Russia", || page.is_selected("russia"))?;
    page.read("parent.document.querySelector('dossier-explorer').setAttribute('view', 'v=1&sel=taliban'); return ''")?;
    page.wait("the attribute shows the Taliban", || page.is_selected("taliban"))?;
    expect(page.read("return window.same")? == "yes", "The explorer was loaded anew.")
}

fn ten(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    let address = traveller.server.address(Door::Front);
    let frame = "<iframe title=Dossier width=320 height=300></iframe>";
    page.enter_at(&traveller.server.host(article(&frame.repeat(ACTORS.len()), 1200)))?;
    // For each frame what is selected there and what its address says.
    let views = "return [...document.querySelectorAll('iframe')].map(frame => frame.contentWindow).map(({ document, location }) => !document.getElementById('static')?.hidden ? 'starting' :
        [...document.querySelectorAll('[data-view=network] [aria-pressed=true]')].map(mark => mark.dataset.id) + location.hash).join(' ')";
    let all = |expected: &[&str]| expected.iter().map(|id| format!("{id}#v=1&sel={id}")).collect::<Vec<_>>().join(" ");
    // One after the other: started at once, on two cores they would outlast a reader's patience.
    for (at, actor) in ACTORS.iter().enumerate() {
        page.read(&format!("document.querySelectorAll('iframe')[{at}].src = '{address}#v=1&sel={actor}'; return ''"))?;
        let stands = format!("return String(frames[{at}].document.getElementById('static')?.hidden)");
        page.wait(&format!("explorer {at} of ten stands"), || Ok(page.read(&stands)? == "true"))?;
    }
    page.wait("each shows its own actor", || Ok(page.read(views)? == all(&ACTORS)))
        .map_err(|reason| format!("{reason}: {}", page.read(views).unwrap_or_default()))?;
    let mut after = ACTORS;
    after[3] = ACTORS[7];
    page.read(&format!("frames[3].location.hash = '#v=1&sel={}'; return ''", after[3]))?;
    page.wait("the fourth alone shows another", || Ok(page.read(views)? == all(&after)))
}

fn hostile(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    let address = traveller.server.address(Door::Front);
    let ours = format!(
        "<script src={address}embed.js></script><dossier-explorer view=\"v=1&sel=taliban\"></dossier-explorer>
         <iframe title=Other src=about:blank></iframe>"
    );
    page.open_in_frame(&traveller.server.host(article(&ours, 640)))?;
    page.wait("the article follows", || Ok(height(traveller)? != 680))?;
    let before = height(traveller)?;
    page.read(&format!("{WATCH}; parent.eval(`{WATCH}`); return ''"))?;
    // From the article to the explorer, from a stranger to both, from the explorer to the article.
    page.read(&format!(
        "{HOSTILE} say(parent); parent.eval(`{HOSTILE} say(frames[0])`);
         const other = parent.frames[1], script = other.document.createElement('script');
         script.textContent = `{HOSTILE} say(parent); say(parent.frames[0]); parent.postMessage({{ 'datawrapper-height': {{ dossier: 999 }} }}, '*')`;
         other.document.body.append(script); return ''"
    ))?;
    let is_changed = page.soon(|| Ok(height(traveller)? != before))?;
    expect(!is_changed, format!("The frame was {before} high and is {}.", height(traveller)?))?;
    let faults = page.read("return [...faults, ...parent.faults].join('; ')")?;
    expect(faults.is_empty(), faults)?;
    expect(page.read("return String(document.documentElement.dataset.theme)")? == "undefined", "The theme is set.")?;
    expect(page.read("return location.hash")? == "#v=1&sel=taliban", "The view is another.")?;
    page.show("timeline")?;
    page.wait("it is alive and followed", || Ok(height(traveller)? != before))
}

/// How high the frame is, from within.
fn height(traveller: &Traveller) -> Outcome<u32> {
    traveller.page.read("return String(innerHeight)")?.parse().map_err(|_| "The frame has no height.".to_owned())
}
