import { Graph } from "@cosmos.gl/graph";
import { el, graph as g, interactive } from "./common.js";
import { timeline } from "./vis-tl.js";
const graph = new Graph(el("net"), {
  enableDrag: true,
  attribution: "",
  onPointClick: (i) => i !== undefined && t.setSelection([i]),
});
await graph.ready;
graph.setPointPositions(Float32Array.from(g.x.flatMap((x, i) => [x, g.y[i]])));
graph.setLinks(Float32Array.from(g.source.flatMap((s, e) => [s, g.target[e]])));
graph.render(); // its layout goes on for seconds after this; interactive at the first drawn frame
const t = timeline((e) => graph.setConfigPartial({ highlightedPointIndices: e?.actors ?? [] }));
interactive();
