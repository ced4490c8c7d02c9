import { DataSet, Network } from "vis-network/standalone";
import { box, fit } from "./view.js";
let net, f;
window.__bench_render = {
  async load(g) {
    const { el, w, h } = box();
    f = fit(g, w, h);
    net = new Network(
      el,
      {
        nodes: new DataSet(g.x.map((x, id) => ({ id, x, y: g.y[id] }))),
        edges: new DataSet(g.source.map((from, e) => ({ from, to: g.target[e] }))),
      },
      {
        physics: false,
        nodes: { shape: "dot", size: 4 / f.s },
        edges: { smooth: false, width: 1 / f.s, color: "#bbb" },
        interaction: { hideEdgesOnDrag: false },
      },
    );
    this.setView({ k: 1, x: 0, y: 0 });
  },
  setView: ({ k, x, y }) =>
    net.moveTo({
      scale: f.s * k,
      position: { x: f.cx - (x * box().w) / (f.s * k), y: f.cy - (y * box().w) / (f.s * k) },
      animation: false,
    }),
};
