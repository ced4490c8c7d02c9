// Bytes and cold start of pages with a network and a timeline.
// node payload.mjs [--dist=FOLDER] [--file=FILE] [--peers=…] [--runs=5] [--shots=1]
import { build } from "esbuild";
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { chromium, flags, list, median, round, save, serve, timeout } from "./lib/browser.mjs";
import { bundling } from "./lib/bundle.mjs";

const PEERS = list(flags.peers, ["ref", "d3", "sigma", "cytoscape", "vis", "g6", "cosmos", "timelinejs3"]),
  runs = +(flags.runs ?? 5);
const html = (name) =>
  `<!doctype html><meta charset=utf-8><meta name=viewport content="width=device-width"><title>${name}</title><link rel=icon href="data:,">${["ref", "d3"].includes(name) ? "" : `<link rel=stylesheet href="${name}.css">`}<style>html,body{margin:0;height:100%}#net{height:500px}#time{height:280px}</style><div id=net></div><div id=time></div><script type=module src="${name}.js"></script>`;
mkdirSync("out/pages/payload", { recursive: true });
for (const name of PEERS)
  if (name !== "timelinejs3") {
    await build({ ...bundling, entryPoints: [`pages/payload/${name}.js`], outfile: `out/pages/payload/${name}.js` });
    writeFileSync(`out/pages/payload/${name}.html`, html(name));
  }
await build({ ...bundling, entryPoints: ["pages/payload/common.js"], outfile: "out/pages/payload/common-data.js" });
copyFileSync("pages/payload/timelinejs3.html", "out/pages/payload/timelinejs3.html");
cpSync("node_modules/@knight-lab/timelinejs/dist", "out/pages/payload/tl", {
  recursive: true,
  filter: (f) => !/\.map$|embed/.test(f),
});

const site = await serve({ "/": "out/pages/payload" }, { brotli: true });
const pages = PEERS.map((peer) => ({ peer, url: `${site.origin}/${peer}.html` }));
const ours = flags.dist && (await serve({ "/": flags.dist }, { brotli: true }));
if (ours) pages.push({ peer: "dossier, hosted", url: `${ours.origin}/index.html` });
if (flags.file) {
  copyFileSync(flags.file, "out/pages/payload/one-file.html");
  pages.push({ peer: "dossier, one file", url: `${site.origin}/one-file.html` });
}
const br = (b) => brotliCompressSync(b, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const SETTINGS = {
  plain: { cpu: 1 },
  cpu4: { cpu: 4 },
  phone: { cpu: 4, net: { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 } },
};
const { browser, close } = await chromium({ gl: "swiftshader" });

async function visit(url, { cpu, net }, sizes) {
  const context = await browser.createBrowserContext(),
    page = await context.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const cdp = await page.createCDPSession(),
    bodies = [],
    failed = [];
  await cdp.send("Network.enable");
  await cdp.send("Network.setCacheDisabled", { cacheDisabled: true });
  if (cpu > 1) await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (net) await cdp.send("Network.emulateNetworkConditions", net);
  if (sizes)
    page.on("response", (r) => {
      if (r.ok() && r.url().startsWith("http"))
        bodies.push(
          r
            .buffer()
            .then((b) => ({ path: new URL(r.url()).pathname, b }))
            .catch(() => null),
        );
    });
  page.on("requestfailed", (r) => failed.push(r.url()));
  try {
    await page.goto(url, { waitUntil: "load", timeout: 40_000 });
    await timeout(
      page.waitForFunction(`performance.getEntriesByName("app:interactive").length > 0`, { polling: 50 }),
      40_000,
      "no app:interactive",
    );
    const out = await page.evaluate(() => ({
      interactive: performance.getEntriesByName("app:interactive")[0].startTime,
    }));
    if (sizes) {
      await new Promise((ok) => setTimeout(ok, 500));
      await cdp.send("HeapProfiler.collectGarbage");
      out.heap = (await cdp.send("Runtime.getHeapUsage")).usedSize;
      out.files = (await Promise.all(bodies)).filter(Boolean);
      out.failed = failed;
      if (flags.shots) {
        mkdirSync("out/shots", { recursive: true });
        await timeout(
          page.screenshot({
            path: `out/shots/payload-${new URL(url).pathname.split("/").pop().replace(".html", "")}.png`,
          }),
          20_000,
        ).catch(() => {});
      }
    }
    return out;
  } finally {
    await context.close();
  }
}

const total = (files, size) => files.reduce((sum, file) => sum + size(file.b), 0);
const rows = pages.map(({ peer, url }) => ({ peer, url, seen: {} }));
/** Does something for a row; what fails is its last word. */
const attempt = async (row, act) => {
  if (row.error) return;
  await act().catch((e) => (row.error = String(e.message).split("\n")[0]));
};
for (const row of rows)
  await attempt(row, async () => {
    const { files, heap, failed } = await visit(row.url, SETTINGS.plain, true);
    row.raw = total(files, (b) => b.length);
    row.gzip = total(files, (b) => gzipSync(b, { level: 9 }).length);
    row.brotli = total(files, (b) => br(b));
    row.requests = files.length;
    row.heap_mb = round(heap / 1e6, 2);
    if (failed.length) row.failed = failed.slice(0, 5);
  });
// Every page once, then again, so that a busy spell of the machine hits all alike; what one leaves behind to be cleared away is no
// concern of the next.
const rest = () => new Promise((done) => setTimeout(done, 500));
for (let run = 0; run < runs; run++)
  for (const [name, how] of Object.entries(SETTINGS))
    for (const row of rows) {
      await rest();
      await attempt(row, async () => (row.seen[name] ??= []).push((await visit(row.url, how)).interactive));
    }
for (const row of rows) {
  for (const [name, seen] of Object.entries(row.seen)) row[`${name}_interactive`] = round(median(seen), 0);
  delete row.url;
  delete row.seen;
  console.log(JSON.stringify(row));
}
await close();
site.close();
ours?.close();
save("payload", rows);
