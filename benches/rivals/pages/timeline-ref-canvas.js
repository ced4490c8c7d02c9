import { canvas } from "./view.js";
// Reference: ticks, lanes by category, one mark per event, binary search for the visible range.
let c, ctx, ev, lanes;
const CATS = ["visit", "statement", "trade", "security", "recognition", "transport", "energy", "aid"];
const lower = (t) => {
  let a = 0,
    b = ev.length;
  while (a < b) {
    const m = (a + b) >> 1;
    if (ev[m].t < t) a = m + 1;
    else b = m;
  }
  return a;
};
function setWindow(t0, t1) {
  const w = c.width,
    h = c.height,
    s = w / (t1 - t0);
  ctx.clearRect(0, 0, w, h);
  ctx.fillStyle = "#666";
  ctx.font = "12px sans-serif";
  for (let y = new Date(t0).getUTCFullYear(); y <= new Date(t1).getUTCFullYear(); y++) {
    const x = (Date.UTC(y, 0, 1) - t0) * s;
    ctx.fillRect(x, 0, 1, h);
    ctx.fillText(`${y}`, x + 3, 12);
  }
  ctx.fillStyle = "#369";
  ctx.beginPath();
  let last = new Int32Array(8).fill(-9);
  for (let i = lower(t0), e = lower(t1); i < e; i++) {
    const x = Math.round((ev[i].t - t0) * s),
      l = lanes[i];
    if (x === last[l]) continue; // one mark per pixel and lane is all a screen can show
    last[l] = x;
    ctx.rect(x - 2, 40 + l * 90, 4, 80);
  }
  ctx.fill();
}
window.__bench_timeline = {
  async load(events) {
    ev = events;
    lanes = Uint8Array.from(ev, (e) => CATS.indexOf(e.category));
    c = canvas();
    ctx = c.getContext("2d");
    setWindow(ev[0].t, ev.at(-1).t);
  },
  setWindow,
};
