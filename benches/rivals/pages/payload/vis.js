import { DataSet } from "vis-data/peer/esm/vis-data.mjs";
import { Network } from "vis-network/peer/esm/vis-network.mjs";
import "vis-network/styles/vis-network.min.css";
import { el, graph as g, ids, interactive } from "./common.js";
import { timeline } from "./vis-tl.js";
const net = new Network(
  el("net"),
  {
    nodes: new DataSet(ids.map((id) => ({ id, label: `Actor ${id}` }))),
    edges: new DataSet(g.source.map((from, e) => ({ from, to: g.target[e] }))),
  },
  {},
);
const t = timeline((e) => net.selectNodes(e?.actors.filter((a) => a < g.n) ?? []));
net.on("selectNode", ({ nodes }) => t.setSelection(nodes));
net.once("stabilizationIterationsDone", interactive);
