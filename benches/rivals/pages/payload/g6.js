import { Graph } from "@antv/g6";
import { el, graph as g, ids, interactive } from "./common.js";
import { timeline } from "./vis-tl.js";
const graph = new Graph({
  container: el("net"),
  animation: false,
  data: {
    nodes: ids.map((i) => ({ id: `n${i}` })),
    edges: g.source.map((s, e) => ({ source: `n${s}`, target: `n${g.target[e]}` })),
  },
  layout: { type: "d3-force", animate: false },
  behaviors: ["drag-canvas", "zoom-canvas", "click-select"],
});
timeline((e) => {
  for (const a of e?.actors ?? []) graph.setElementState(`n${a}`, "selected");
});
await graph.render();
interactive();
