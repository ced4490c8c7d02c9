import { Graph } from "@antv/g6";
import { box, fit } from "./view.js";
let graph, f;
window.__bench_render = {
  async load(g) {
    const { el, w, h } = box();
    f = fit(g, w, h);
    graph = new Graph({
      container: el,
      width: w,
      height: h,
      animation: false,
      data: {
        nodes: g.x.map((x, i) => ({ id: `n${i}`, style: { x: x * f.s, y: g.y[i] * f.s } })),
        edges: g.source.map((s, e) => ({ id: `e${e}`, source: `n${s}`, target: `n${g.target[e]}` })),
      },
      node: { style: { size: 8, fill: "#369" } },
      edge: { style: { stroke: "#bbb", lineWidth: 1 } },
    });
    await graph.render();
    await this.setView({ k: 1, x: 0, y: 0 });
  },
  async setView(view) {
    const { w } = box();
    await graph.zoomTo(view.k, false);
    const t = f.at(view);
    await graph.translateTo([t.tx, t.ty], false);
    void w;
  },
};
