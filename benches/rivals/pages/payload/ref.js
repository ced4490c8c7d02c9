import { el, events, graph as g, interactive } from "./common.js";
import { typedBarnesHut } from "../typed-barnes-hut.js";
// Reference: hand-written canvas page; the floor for JavaScript.
const sim = typedBarnesHut(g);
for (let i = 0; i < 300; i++) sim.tick();
const xy = sim.positions(),
  make = (id, h) => {
    const c = document.createElement("canvas");
    c.width = 1280;
    c.height = h;
    el(id).append(c);
    return [c, c.getContext("2d")];
  };
const [net, n2] = make("net", 500),
  [time, t2] = make("time", 280),
  t0 = events[0].t,
  t1 = events.at(-1).t;
let picked = new Set(),
  view = { s: 0.8, x: 640, y: 250 };
const X = (i) => xy[2 * i] * view.s + view.x,
  Y = (i) => xy[2 * i + 1] * view.s + view.y,
  tx = (t) => 20 + ((t - t0) / (t1 - t0)) * 1240;
function draw() {
  n2.clearRect(0, 0, 1280, 500);
  n2.strokeStyle = "#bbb";
  n2.beginPath();
  for (let e = 0; e < g.m; e++) {
    n2.moveTo(X(g.source[e]), Y(g.source[e]));
    n2.lineTo(X(g.target[e]), Y(g.target[e]));
  }
  n2.stroke();
  for (let i = 0; i < g.n; i++) {
    n2.fillStyle = picked.has(i) ? "#c33" : "#369";
    n2.beginPath();
    n2.arc(X(i), Y(i), 4, 0, 7);
    n2.fill();
  }
  t2.clearRect(0, 0, 1280, 280);
  t2.fillStyle = "#369";
  for (const e of events) t2.fillRect(tx(e.t) - 2, 20 + (e.id % 20) * 11, 4, 8);
}
time.onclick = (ev) => {
  const e = events.reduce((a, b) => (Math.abs(tx(b.t) - ev.offsetX) < Math.abs(tx(a.t) - ev.offsetX) ? b : a));
  picked = new Set(e.actors);
  draw();
};
net.onwheel = (ev) => {
  view.s *= ev.deltaY < 0 ? 1.1 : 0.9;
  draw();
};
draw();
interactive();
