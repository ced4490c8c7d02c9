// Filters with facet counts, and search. node filter.mjs [--app=FOLDER] [--sizes=10000,100000] [--peers=…]
import { chromium, flags, list, round, save, serve, timeout } from "./lib/browser.mjs";
import { dossier, open } from "./lib/dossier.mjs";

const site = await serve({ "/": "out/pages", "/data/": "out/data" }),
  ours = await dossier(),
  rows = [];
let session = await chromium({ gl: "off", extra: ["--enable-precise-memory-info"] });
const load = async (url) => {
  const p = await session.browser.newPage();
  await open(p, url);
  return p;
};
const probe = await load(`${site.origin}/filter.html`),
  known = await probe.evaluate("window.__bench_filters");
await probe.close();
for (const n of list(flags.sizes, ["1000", "10000", "100000"]).map(Number))
  for (const kind of ["filters", "searches"])
    for (const peer of [...known[kind], ...(ours ? [ours.peer] : [])]) {
      if (flags.peers && peer !== ours?.peer && !flags.peers.split(",").includes(peer)) continue;
      try {
        const own = peer === ours?.peer,
          page = await load(own ? ours.url : `${site.origin}/filter.html`);
        if (own) await page.addScriptTag({ url: `${site.origin}/filter.js`, type: "module" });
        await timeout(
          page.waitForFunction(`!!window.__run_filter${own ? " && !!window.__bench_filter" : ""}`),
          10_000,
          "no API on page",
        );
        const r = await timeout(
          page.evaluate(
            `fetch("${site.origin}/data/events-${n}.json").then((r) => r.json()).then((ev) => window.__run_filter("${kind}", "${peer}", ev, ${own ? "window.__bench_filter" : "null"}))`,
          ),
          90_000,
        );
        rows.push({
          n,
          kind,
          peer,
          load_ms: round(r.load_ms, 1),
          heap_mb: round(r.heap_mb, 1),
          ms: round(r.ms, 3),
          p95: round(r.p95, 3),
          hits: r.hits,
          slice_ms: r.slice_ms && round(r.slice_ms, 1),
        });
        await page.close();
      } catch (e) {
        rows.push({ n, kind, peer, error: String(e.message).split("\n")[0] });
        await session.close();
        session = await chromium({ gl: "off", extra: ["--enable-precise-memory-info"] });
      }
      console.log(JSON.stringify(rows.at(-1)));
    }
await session.close();
site.close();
ours?.close();
save("filter", rows);
