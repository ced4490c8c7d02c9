// Every layout behind one call. Our app's page exposes the same: window.__bench_layout(graph, ticks).
import { forceCenter, forceLink, forceManyBody, forceSimulation } from "d3-force";
import { forceManyBodyReuse } from "d3-force-reuse";
import Graph from "graphology";
import { inferSettings } from "graphology-layout-forceatlas2";
import fa2Iterate from "graphology-layout-forceatlas2/iterate.js";
import fa2Helpers from "graphology-layout-forceatlas2/helpers.js";
import fa2Defaults from "graphology-layout-forceatlas2/defaults.js";
import createNgraph from "ngraph.graph";
import createNgraphLayout from "ngraph.forcelayout";
import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import { DataSet, Network } from "vis-network/standalone";
import { ForceAtlas2Layout, ForceLayout, FruchtermanLayout } from "@antv/layout";
import initAntvWasm, { force as antvWasm } from "@antv/layout-wasm/pkg/antv_layout_wasm.js";
import { Layout as Cola } from "webcola";
import { typedBarnesHut } from "./typed-barnes-hut.js";
import { referenceLayout } from "../lib/reference.mjs";

cytoscape.use(fcose);
const ids = (n) => Array.from({ length: n }, (_, i) => i);
const pairs = (n, f) => {
  const xy = new Float64Array(2 * n);
  for (let i = 0; i < n; i++) {
    const p = f(i);
    xy[2 * i] = p.x;
    xy[2 * i + 1] = p.y;
  }
  return xy;
};

/** Runs step() `ticks` times or until the budget ends or step() returns true (converged). */
function drive(ticks, budget, step) {
  const each = [],
    begin = performance.now();
  for (let i = 0; i < ticks && performance.now() - begin < budget; i++) {
    const t = performance.now(),
      done = step(i);
    each.push(performance.now() - t);
    if (done === true) break;
  }
  return {
    ticks: each.length,
    each,
    total_ms: performance.now() - begin,
    cut: each.length < ticks && performance.now() - begin >= budget,
  };
}
/** For closed layouts: the default as it is up to 1,000 nodes; above, two short probes (set-up and slope) fit the iterations to the budget. */
async function whole(n, iterations, budget, runFor) {
  const time = async (k) => {
    const t = performance.now(),
      xy = await runFor(k);
    return { ms: performance.now() - t, xy };
  };
  let k = iterations,
    setup_ms = 0;
  if (n > 1000) {
    const a = await time(2),
      b = await time(12),
      slope = Math.max(0.001, (b.ms - a.ms) / 10);
    setup_ms = Math.max(0, a.ms - 2 * slope);
    k = Math.max(12, Math.min(iterations, Math.floor((budget - setup_ms) / slope)));
  }
  const { ms: total_ms, xy } = await time(k);
  return { ticks: k, each: [Math.max(0, total_ms - setup_ms) / k], setup_ms, total_ms, cut: k < iterations, xy };
}

function d3(repulsion) {
  return (g, ticks, budget) => {
    const nodes = ids(g.n).map(() => ({})),
      links = g.source.map((s, e) => ({ source: s, target: g.target[e] }));
    const t0 = performance.now();
    const sim = forceSimulation(nodes)
      .force("link", forceLink(links))
      .force("charge", repulsion())
      .force("center", forceCenter())
      .stop();
    const setup_ms = performance.now() - t0;
    const run = drive(ticks ?? 300, budget, () => {
      sim.tick();
    });
    return { ...run, setup_ms, xy: pairs(g.n, (i) => nodes[i]) };
  };
}

const antvData = (g) => ({
  nodes: ids(g.n).map((i) => ({ id: `${i}`, x: g.x[i], y: g.y[i] })),
  edges: g.source.map((s, e) => ({ id: `e${e}`, source: `${s}`, target: `${g.target[e]}` })),
});
const antv = (Layout, iterations) => (g, ticks, budget) =>
  whole(g.n, ticks ?? iterations(g.n), budget, async (maxIteration) => {
    const layout = new Layout({ maxIteration, animate: false, minMovement: 0 });
    await layout.execute(antvData(g));
    const xy = new Float64Array(2 * g.n);
    layout.forEachNode((v, i) => {
      xy[2 * i] = v.x;
      xy[2 * i + 1] = v.y;
    });
    return xy;
  });

const WASM_DEFAULTS = {
  // @antv/layout-wasm lib/wasm-worker.js and lib/forceatlas2.js, lib/force.js
  chunk_size: 256,
  dimensions: 2,
  min_movement: 0,
  distance_threshold_mode: 0,
  center: [0, 0],
  max_distance: Infinity,
  edge_strength: 200,
  link_distance: 200,
  node_strength: 1000,
  coulomb_dis_scale: 0.005,
  factor: 1,
  interval: 0.02,
  damping: 0.9,
  max_speed: 500,
  ka: 1,
  kr: 5,
  kg: 1,
  speed: 0.1,
  prevent_overlapping: false,
  node_radius: 10,
  kr_prime: 10,
  strong_gravity: false,
  lin_log: false,
  dissuade_hubs: false,
};
const wasm = (load, name, iterations, more) => async (g, ticks, budget) => {
  const force = await load();
  const masses = new Array(g.n).fill(1);
  for (let e = 0; e < g.m; e++) {
    masses[g.source[e]]++;
    masses[g.target[e]]++;
  }
  const nodes = ids(g.n).flatMap((i) => [g.x[i], g.y[i]]),
    edges = g.source.map((s, e) => [g.target[e], s]),
    weights = edges.map(() => 1);
  return whole(g.n, ticks ?? iterations, budget, (k) =>
    Float64Array.from(force({ ...WASM_DEFAULTS, ...more, name, nodes, edges, masses, weights, iterations: k })),
  );
};
const single = async () => {
  await initAntvWasm("/nm/@antv/layout-wasm/pkg/antv_layout_wasm_bg.wasm");
  return antvWasm;
};
let threads;
const multi = () =>
  (threads ??= (async () => {
    const m = await import(/* unbundled */ `${location.origin}/nm/@antv/layout-wasm/pkg-parallel/antv_layout_wasm.js`);
    await m.default();
    await m.initThreadPool(navigator.hardwareConcurrency);
    return m.force;
  })());

const cy = (name, iterations, more) => (g, ticks, budget) => {
  const elements = {
    nodes: ids(g.n).map((i) => ({ data: { id: `n${i}` }, position: { x: g.x[i], y: g.y[i] } })),
    edges: g.source.map((s, e) => ({ data: { id: `e${e}`, source: `n${s}`, target: `n${g.target[e]}` } })),
  };
  return whole(
    g.n,
    ticks ?? iterations,
    budget,
    (numIter) =>
      new Promise((ok) => {
        const c = cytoscape({ headless: true, styleEnabled: true, elements, layout: { name: "null" } });
        c.layout({
          name,
          animate: false,
          randomize: true,
          numIter,
          fit: false,
          ...more,
          stop: () => {
            const xy = pairs(g.n, (i) => c.getElementById(`n${i}`).position());
            c.destroy();
            ok(xy);
          },
        }).run();
      }),
  );
};

const LAYOUTS = {
  "d3-force": d3(forceManyBody),
  "d3-force-reuse": d3(forceManyBodyReuse),
  "ref-typed-d3": (g, ticks, budget) => {
    const sim = typedBarnesHut(g);
    const run = drive(ticks ?? 300, budget, () => {
      sim.tick();
    });
    return { ...run, xy: sim.positions() };
  },
  "ref-sgd-stress": (g) => {
    const t = performance.now(),
      p = referenceLayout(g),
      total_ms = performance.now() - t;
    return { ticks: 15, each: [total_ms / 15], total_ms, xy: pairs(g.n, (i) => ({ x: p.x[i], y: p.y[i] })) };
  },
  "graphology-fa2": (g, ticks, budget) => {
    const graph = new Graph({ type: "undirected" });
    for (let i = 0; i < g.n; i++) graph.addNode(i, { x: g.x[i], y: g.y[i] });
    for (let e = 0; e < g.m; e++) graph.addEdge(g.source[e], g.target[e]);
    const t0 = performance.now(),
      settings = { ...fa2Defaults, ...inferSettings(graph) },
      m = fa2Helpers.graphToByteArrays(graph, () => 1),
      setup_ms = performance.now() - t0;
    const run = drive(ticks ?? 300, budget, () => {
      fa2Iterate(settings, m.nodes, m.edges);
    });
    const stride = m.nodes.length / g.n;
    return { ...run, setup_ms, xy: pairs(g.n, (i) => ({ x: m.nodes[i * stride], y: m.nodes[i * stride + 1] })) };
  },
  ngraph: (g, ticks, budget) => {
    const graph = createNgraph();
    for (let i = 0; i < g.n; i++) graph.addNode(i);
    for (let e = 0; e < g.m; e++) graph.addLink(g.source[e], g.target[e]);
    const t0 = performance.now(),
      layout = createNgraphLayout(graph),
      setup_ms = performance.now() - t0;
    const run = drive(ticks ?? 300, budget, () => {
      layout.step();
    });
    return { ...run, setup_ms, xy: pairs(g.n, (i) => layout.getNodePosition(i)) };
  },
  "cytoscape-cose": cy("cose", 1000, {}),
  "cytoscape-fcose": cy("fcose", 2500, { quality: "default" }),
  "vis-network": (g, ticks, budget) => {
    const box = document.body.appendChild(document.createElement("div"));
    box.style.cssText = "width:800px;height:600px";
    const t0 = performance.now();
    const net = new Network(
      box,
      {
        nodes: new DataSet(ids(g.n).map((id) => ({ id }))),
        edges: new DataSet(g.source.map((from, e) => ({ from, to: g.target[e] }))),
      },
      { physics: { stabilization: false }, layout: { randomSeed: 1, improvedLayout: g.n <= 1000 } },
    );
    const setup_ms = performance.now() - t0,
      p = net.physics;
    p.stopSimulation(false);
    p.stabilized = false;
    p.adaptiveTimestep = true;
    p.stabilizationIterations = 0; // what stabilize() does, without its timers
    const run = drive(ticks ?? 1000, budget, () => {
      p.physicsTick();
      return p.stabilized;
    });
    const at = net.getPositions();
    net.destroy();
    box.remove();
    return { ...run, setup_ms, xy: pairs(g.n, (i) => at[i]) };
  },
  "antv-fa2": antv(ForceAtlas2Layout, (n) => (n > 200 ? 1200 : n > 100 ? 1000 : 250)),
  "antv-force": antv(ForceLayout, () => 500),
  "antv-fruchterman": antv(FruchtermanLayout, () => 1000),
  "antv-wasm-fa2": wasm(single, 0, 1000, { kr: 5, kg: 1, speed: 0.1 }),
  "antv-wasm-force": wasm(single, 1, 500, { kg: 10 }),
  "antv-wasm-fa2-mt": wasm(multi, 0, 1000, { kr: 5, kg: 1, speed: 0.1 }),
  webcola: (g) => {
    const t = performance.now();
    const cola = new Cola()
      .nodes(ids(g.n).map((i) => ({ x: g.x[i], y: g.y[i] })))
      .links(g.source.map((s, e) => ({ source: s, target: g.target[e] })))
      .linkDistance(30)
      .handleDisconnected(false);
    cola.start(50, 0, 0, 0, false); // runs to convergence: k initial iterations of descent
    const total_ms = performance.now() - t,
      at = cola.nodes();
    return { ticks: 50, each: [total_ms / 50], total_ms, xy: pairs(g.n, (i) => at[i]) };
  },
};

window.__bench_layouts = Object.keys(LAYOUTS);
window.__bench_layout = async (graph, ticks, { peer, budget = 60_000 } = {}) => {
  const g = typeof graph === "string" ? JSON.parse(graph) : graph;
  const { each, xy, ...rest } = await LAYOUTS[peer](g, ticks, budget);
  const sorted = [...each].sort((a, b) => a - b);
  return { ...rest, tick_ms: sorted[sorted.length >> 1], xy: Array.from(xy, (v) => +v.toFixed(3)) };
};
