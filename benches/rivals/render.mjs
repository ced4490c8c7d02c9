// The network: first paint, then frames of panning and zooming. node render.mjs [--app=FOLDER] [--sizes=…] [--peers=…] [--frames=60] [--shots=1]
import { dossier } from "./lib/dossier.mjs";
import { flags, list, save } from "./lib/browser.mjs";
import { frames } from "./lib/frames.mjs";
import { GRAPH_STEP } from "./lib/frames-driver.mjs";

// WebGL peers run on SwiftShader (software GL); 2D peers with the GPU path off, which suits them better than SwiftShader.
const PEERS = {
  "ref-canvas2d": ["ref-canvas2d.html"],
  "ref-webgl2": ["ref-webgl2.html", "swiftshader"],
  sigma: ["sigma.html", "swiftshader"],
  cosmos: ["cosmos.html", "swiftshader"],
  cytoscape: ["cytoscape.html"],
  "cytoscape-webgl": ["cytoscape.html?webgl", "swiftshader"],
  "d3-svg": ["d3-svg.html"],
  "vis-network": ["vis-network.html"],
  g6: ["g6.html"],
  "force-graph": ["force-graph.html"],
};
const LIMIT = { g6: 10000 };
const ours = await dossier(),
  jobs = [];
for (const n of list(flags.sizes, ["100", "1000", "10000", "50000"]).map(Number)) {
  for (const peer of list(flags.peers, Object.keys(PEERS)))
    if (n <= (LIMIT[peer] ?? Infinity))
      jobs.push({ peer, n, page: `render-${PEERS[peer][0]}`, gl: PEERS[peer][1], data: `placed-${n}.json` });
  if (ours) jobs.push({ peer: ours.peer, n, url: ours.url, data: `placed-${n}.json` });
}
const rows = await frames(jobs, { api: "__bench_render", step: GRAPH_STEP });
save("render", rows);
ours?.close();
