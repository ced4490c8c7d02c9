import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import { el, graph as g, ids, interactive } from "./common.js";
import { timeline } from "./vis-tl.js";
cytoscape.use(fcose);
const cy = cytoscape({
  container: el("net"),
  elements: {
    nodes: ids.map((i) => ({ data: { id: `n${i}`, label: `Actor ${i}` } })),
    edges: g.source.map((s, e) => ({ data: { source: `n${s}`, target: `n${g.target[e]}` } })),
  },
  layout: { name: "fcose", animate: false },
});
const t = timeline((e) => {
  cy.nodes().unselect();
  for (const a of e?.actors ?? []) cy.getElementById(`n${a}`).select();
});
cy.on("tap", "node", (ev) => t.setSelection([+ev.target.id().slice(1)]));
interactive();
