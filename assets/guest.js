// Makes the page a good guest in another one: it says how high it would like to be and, where it is asked to, which view is open.
//
// Hosts listen in a dozen dialects and none says which is its own, so every height is said in all of them. Only a number goes out,
// with the names that the host itself has given, and the view in the words of an address. What comes in is heard from the host
// alone, and asks at most to have the height once more. Nothing is said or answered more than twenty times a second.
//
// Three rules keep host and guest from answering each other for ever. The height follows from the width and the content and
// never from the height of the frame. It is repeated only while the frame has another, and then twenty times at most. And where
// it changes many times in a row, it may only grow any more.
(() => {
  "use strict";

  // In CSS pixels: where there are columns they share what height there is, and this one suits them.
  const COLUMNS = 760;
  // Whatever is longer, such as the dossier as text, is scrolled within the frame: an article should not become a scroll.
  const LONGEST = 1600;
  const REPEATS = 20;
  const TURNS = 12;

  const { dataset } = document.documentElement;
  const asked = new URLSearchParams(location.search.slice(1) + location.hash.replace(/[?#]+/g, "&"));
  if (parent === window) return;
  if (dataset.tell) tellView();
  addEventListener("DOMContentLoaded", watchSight);
  if (dataset.height) return;

  // As the host wrote it; the reader's doings change it.
  const address = location.href;
  const name = asked.get("id") || "dossier";
  const pym = asked.get("childId");
  const secret = asked.get("secret");
  let resizer, repeating, answering;
  let event = "init";
  let height = 0;
  let repeats = 0;
  let turns = 0;
  let turned = 0;

  addEventListener("message", ({ source, data }) => {
    if (source !== parent) return;
    const text = String(data);
    if (text.startsWith("[iFrameSizer]")) resizer ||= /\](.{1,99}?):/.exec(text)?.[1];
    else if (!text.startsWith(`pymxPYMx${pym}xPYMx`) && data?.type !== "frames-init" && (!secret || data?.secret !== secret)) return;
    clearTimeout(answering);
    answering = setTimeout(say, 50);
  });
  addEventListener("DOMContentLoaded", () => {
    send("[iFrameResizerChild]Ready");
    new ResizeObserver(look).observe(document.body);
  });

  // What moves by itself waits while nobody can see it.
  function watchSight() {
    new IntersectionObserver(([{ isIntersecting }]) => document.documentElement.toggleAttribute("data-away", !isIntersecting)).observe(document.body);
  }

  function tellView() {
    let telling;
    // The options stand last, where the app has put them.
    const tell = () => send({ "dossier-view": location.hash.slice(1).replace(dataset.options, "").replace(/&$/, "") });
    for (const event of ["hashchange", "popstate", "dossier-view"])
      addEventListener(event, () => {
        clearTimeout(telling);
        telling = setTimeout(tell, 50);
      });
  }

  function look() {
    const wish = wished();
    if (!wish || wish === height || (turns > TURNS && wish < height)) return;
    turns = performance.now() - turned < 1000 ? turns + 1 : 0;
    turned = performance.now();
    height = wish;
    repeats = 0;
    repeat();
  }

  // The script of a host may arrive later than this page.
  function repeat() {
    say();
    clearTimeout(repeating);
    repeating = setTimeout(() => innerHeight !== height && repeats++ < REPEATS && repeat(), 500);
  }

  // Nothing where nobody can know yet: the explorer is still starting, or the frame is not shown.
  function wished() {
    const one = (css) => document.querySelector(css);
    if (!innerWidth || !(one("#static").hidden || one("#stopped"))) return 0;
    const frame = one(".frame");
    if (frame && getComputedStyle(frame).display === "grid") return COLUMNS;
    // Without what is kept free below for a sheet, which is as high as half of the frame.
    const edge = (css, side) => one(css).getBoundingClientRect()[side];
    const content = frame ? edge(".views", "bottom") - edge(".frame", "top") + one(".dock").offsetHeight : document.body.offsetHeight;
    return Math.min(Math.ceil(content), LONGEST);
  }

  function say() {
    if (!height) return;
    send({ "datawrapper-height": { [name]: height } });
    send({ sentinel: "amp", type: "embed-size", height });
    send({ kind: "interactive:height", height });
    send(JSON.stringify({ context: "iframe.resize", src: address, height }));
    if (pym) send(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
    if (secret) send({ message: "height", value: height, secret });
    if (resizer) {
      send(`[iFrameSizer]${resizer}:${height}:${innerWidth}:${event}`);
      event = "mutationObserver";
    }
    // Refused where the host has not asked for it.
    try {
      window.requestResize?.();
    } catch {}
  }

  function send(message) {
    parent.postMessage(message, "*");
  }
})();
