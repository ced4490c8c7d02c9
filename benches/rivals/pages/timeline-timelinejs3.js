import { box } from "./view.js";
// The published build (script + stylesheet). It has no window API: a reader steps from slide to slide
// (goTo, animated), so the script takes one step per 15 frames.
const dist = "/nm/@knight-lab/timelinejs/dist",
  add = (tag, props) =>
    new Promise((ok, no) =>
      document.head.append(Object.assign(document.createElement(tag), props, { onload: ok, onerror: no })),
    );
await Promise.all([
  add("link", { rel: "stylesheet", href: `${dist}/css/timeline.css` }),
  add("script", { src: `${dist}/js/timeline.js` }),
]);
let timeline,
  calls = 0,
  at = 0,
  count = 0;
window.__bench_timeline = {
  load(events) {
    count = events.length;
    const date = (t) => {
      const d = new Date(t);
      return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, day: d.getUTCDate() };
    };
    box().el.style.height = "800px";
    return new Promise((ok) => {
      timeline = new TL.Timeline(
        "box",
        {
          events: events.map((e) => ({
            unique_id: `e${e.id}`,
            start_date: date(e.t),
            text: { headline: e.title, text: e.body },
          })),
        },
        { hash_bookmark: false },
      );
      timeline.on("loaded", ok);
      const wait = setInterval(() => timeline.ready && (clearInterval(wait), ok()), 5);
    });
  },
  setWindow() {
    if (calls++ % 15 === 0) timeline.goTo((at = (at + 1) % count));
  },
};
