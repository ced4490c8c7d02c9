// Layout: time and quality. node layout.mjs [--app=FOLDER] [--sizes=100,1000] [--seeds=7,8] [--peers=d3-force,…] [--runs=3] [--budget=45000]
import { chromium, cpuClock, flags, list, median, round, save, serve, spin, timeout } from "./lib/browser.mjs";
import { makeGraph } from "./lib/data.mjs";
import { dossier, open } from "./lib/dossier.mjs";
import { score } from "./lib/score.mjs";

// Largest n at which a peer is asked at all; beyond it one iteration alone is quadratic or worse.
const LIMIT = {
  "cytoscape-cose": 1000,
  "cytoscape-fcose": 10000,
  webcola: 1000,
  "antv-force": 10000,
  "antv-fruchterman": 1000,
  "ref-sgd-stress": 100000,
  "antv-wasm-fa2": 10000,
  "antv-wasm-fa2-mt": 10000,
  "antv-wasm-force": 10000,
  "antv-fa2": 10000,
  "vis-network": 10000,
};
const sizes = list(flags.sizes, ["100", "1000", "10000"]).map(Number);
// Each seed is another graph of the same family; of the first, the one that other parts use, time is measured as well.
const seeds = list(flags.seeds, ["7"]).map(Number);
const budget = +(flags.budget ?? 45_000);
const site = await serve({ "/": "out/pages", "/data/": "out/data", "/nm/": "node_modules" });
const rows = [];
let { browser, close } = await chromium({ gl: "off" });

async function visit(url) {
  const page = await browser.newPage();
  page.on("pageerror", (e) => console.error("   page error:", String(e.message ?? e).split("\n")[0]));
  await open(page, url);
  await timeout(page.waitForFunction("!!window.__bench_layout"), 20_000);
  return page;
}
const first = await visit(`${site.origin}/layout.html`);
const peers = list(flags.peers, await first.evaluate("window.__bench_layouts"));
await first.close();
const contestants = peers.map((peer) => ({ peer, url: `${site.origin}/layout.html` }));
const ours = await dossier();
if (ours) contestants.push(ours);

// Rounds are interleaved (every peer once, then again), so that a busy spell of the machine hits all alike.
for (const [n, seed] of sizes.flatMap((n) => seeds.map((seed) => [n, seed]))) {
  const graph = makeGraph(n, seed),
    runs = new Map();
  const rounds = seed === seeds[0] ? +(flags.runs ?? (n <= 1000 ? 3 : 1)) : 1;
  for (let r = 0; r < rounds; r++)
    for (const { peer, url } of contestants) {
      const seen = runs.get(peer) ?? [];
      if (n > (LIMIT[peer] ?? Infinity) || seen.error || seen[0]?.total_ms > 12_000) continue;
      runs.set(peer, seen);
      try {
        const page = await visit(url),
          slow = spin(),
          cpu = await cpuClock(page),
          begin = performance.now();
        const go = page.evaluate(
          async (g, ticks, opt) => window.__bench_layout(g, ticks, opt),
          graph,
          flags.ticks ? +flags.ticks : null,
          { peer, budget },
        );
        const result = await timeout(go, budget * 2 + 30_000),
          wall = performance.now() - begin;
        seen.push({ ...result, share: Math.min(1, (await cpu()) / wall), slow: (slow + spin()) / 2 });
        await page.close();
      } catch (e) {
        seen.error = String(e.message).split("\n")[0];
        await close();
        ({ browser, close } = await chromium({ gl: "off" }));
      }
    }
  for (const [peer, seen] of runs) {
    const one = seen[0],
      mid = (k) => median(seen.map((r) => r[k]));
    rows.push(
      one
        ? {
            n,
            seed,
            m: graph.m,
            peer,
            ticks: one.ticks,
            total_ms: round(mid("total_ms"), 1),
            cpu_ms: round(median(seen.map((r) => r.total_ms * r.share)), 1),
            best_ms: round(Math.min(...seen.map((r) => r.total_ms)), 1),
            cut: !!one.cut,
            setup_ms: round(one.setup_ms, 1),
            slow: round(mid("slow"), 2),
            ...score(graph, one.xy),
          }
        : { n, seed, m: graph.m, peer, error: seen.error },
    );
    console.log(JSON.stringify(rows.at(-1)));
  }
}
await close();
site.close();
await ours?.close?.();
save("layout", rows);
