import { canvas, fit } from "./view.js";
let ctx, c, g, f;
const draw = (view) => {
  const { s, tx, ty } = f.at(view);
  ctx.clearRect(0, 0, c.width, c.height);
  ctx.strokeStyle = "#bbb";
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (let e = 0; e < g.m; e++) {
    const a = g.source[e],
      b = g.target[e];
    ctx.moveTo(g.x[a] * s + tx, g.y[a] * s + ty);
    ctx.lineTo(g.x[b] * s + tx, g.y[b] * s + ty);
  }
  ctx.stroke();
  ctx.fillStyle = "#369";
  ctx.beginPath();
  for (let i = 0; i < g.n; i++) {
    const x = g.x[i] * s + tx,
      y = g.y[i] * s + ty;
    ctx.moveTo(x + 4, y);
    ctx.arc(x, y, 4, 0, 6.2832);
  }
  ctx.fill();
};
window.__bench_render = {
  async load(graph) {
    g = graph;
    c = canvas();
    ctx = c.getContext("2d");
    f = fit(g, c.width, c.height);
    draw({ k: 1, x: 0, y: 0 });
  },
  setView: draw,
};
