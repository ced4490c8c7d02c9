import ForceGraph from "force-graph";
import { box, fit } from "./view.js";
let fg, f;
window.__bench_render = {
  async load(g) {
    const { el, w, h } = box();
    f = fit(g, w, h);
    fg = new ForceGraph(el)
      .width(w)
      .height(h)
      .cooldownTicks(0)
      .autoPauseRedraw(true)
      .nodeVal(1)
      .nodeRelSize(4 / f.s)
      .nodeColor(() => "#369")
      .linkColor(() => "#bbb")
      .graphData({
        nodes: g.x.map((x, id) => ({ id, x, y: g.y[id], fx: x, fy: g.y[id] })),
        links: g.source.map((source, e) => ({ source, target: g.target[e] })),
      });
    this.setView({ k: 1, x: 0, y: 0 });
    await new Promise((ok) => setTimeout(ok, 20)); // its graph digest is debounced
  },
  setView: ({ k, x, y }) => {
    fg.zoom(f.s * k);
    fg.centerAt(f.cx - (x * box().w) / (f.s * k), f.cy - (y * box().w) / (f.s * k));
  },
};
