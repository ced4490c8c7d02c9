import Graph from "graphology";
import Sigma from "sigma";
import { box } from "./view.js";
let camera;
window.__bench_render = {
  async load(g) {
    const graph = new Graph({ type: "undirected" });
    for (let i = 0; i < g.n; i++) graph.addNode(i, { x: g.x[i], y: g.y[i], size: 4, color: "#336699" });
    for (let e = 0; e < g.m; e++) graph.addEdge(g.source[e], g.target[e], { size: 1, color: "#bbb" });
    const sigma = new Sigma(graph, box().el);
    camera = sigma.getCamera();
  },
  setView: ({ k, x, y }) => camera.setState({ x: 0.5 - x, y: 0.5 + y, ratio: 1 / k, angle: 0 }),
};
