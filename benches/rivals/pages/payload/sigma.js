import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import Sigma from "sigma";
import { el, graph as g, ids, interactive } from "./common.js";
import { timeline } from "./vis-tl.js";
const graph = new Graph({ type: "undirected" });
for (const i of ids) graph.addNode(i, { x: g.x[i], y: g.y[i], size: 4, label: `Actor ${i}`, color: "#369" });
for (let e = 0; e < g.m; e++) graph.addEdge(g.source[e], g.target[e]);
forceAtlas2.assign(graph, { iterations: 300, settings: forceAtlas2.inferSettings(graph) });
const sigma = new Sigma(graph, el("net")),
  t = timeline((e) =>
    graph.forEachNode((v) => graph.setNodeAttribute(v, "color", e?.actors.includes(+v) ? "#c33" : "#369")),
  );
sigma.on("clickNode", ({ node }) => t.setSelection([+node]));
interactive();
