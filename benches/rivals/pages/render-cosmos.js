import { Graph } from "@cosmos.gl/graph";
import { box, fit } from "./view.js";
let graph, f, centre;
window.__bench_render = {
  async load(g) {
    const { el, w, h } = box();
    f = fit(g, 4096, 4096, 100);
    graph = new Graph(el, {
      enableSimulation: false,
      spaceSize: 4096,
      fitViewOnInit: false,
      backgroundColor: "#ffffff",
      pointSize: 8,
      pointDefaultSize: 8,
      pointColor: "#336699",
      pointDefaultColor: "#336699",
      linkColor: "#bbbbbb",
      linkDefaultColor: "#bbbbbb",
      linkWidth: 1,
      linkDefaultWidth: 1,
      rescalePositions: false,
      scalePointsOnZoom: false,
      attribution: "",
    });
    await graph.ready;
    const { s, tx, ty } = f.at({ k: 1, x: 0, y: 0 }),
      pos = new Float32Array(2 * g.n),
      links = new Float32Array(2 * g.m);
    for (let i = 0; i < g.n; i++) {
      pos[2 * i] = g.x[i] * s + tx;
      pos[2 * i + 1] = g.y[i] * s + ty;
    }
    for (let e = 0; e < g.m; e++) {
      links[2 * e] = g.source[e];
      links[2 * e + 1] = g.target[e];
    }
    graph.setPointPositions(pos, true);
    graph.setLinks(links);
    graph.render();
    graph.fitView(0, 0.05);
    centre = [2048, 2048];
    f.k0 = Math.min(w, h) / 4096;
  },
  setView: ({ k, x, y }) =>
    graph.setZoomTransformByPointPositions(
      new Float32Array([centre[0] - (x * 1280) / (f.k0 * k), centre[1] + (y * 1280) / (f.k0 * k)]),
      0,
      k,
    ),
};
