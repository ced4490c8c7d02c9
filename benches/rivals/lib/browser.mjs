// Chromium, a static server and small statistics. Everything runs on 127.0.0.1.
import { createServer } from "node:http";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { extname, join, normalize } from "node:path";
import { loadavg, tmpdir } from "node:os";
import { brotliCompressSync, constants } from "node:zlib";
import puppeteer from "puppeteer-core";

const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
};

/** Serves folders: mounts = {"/prefix/": "folder", …}, longest prefix wins. Cross-origin isolated (µs clocks, threads), with more headers on demand. */
export async function serve(mounts, { brotli = false, headers = {} } = {}) {
  const prefixes = Object.keys(mounts).sort((a, b) => b.length - a.length),
    packed = new Map();
  const server = createServer((req, res) => {
    const path = decodeURIComponent(req.url.split("?")[0]);
    const prefix = prefixes.find((p) => path.startsWith(p));
    let file = prefix && join(mounts[prefix], normalize("/" + path.slice(prefix.length)));
    if (file && existsSync(file) && statSync(file).isDirectory()) {
      const pkg = join(file, "package.json"); // lets `import('../../..')` of wasm-bindgen-rayon resolve unbundled
      file = join(file, existsSync(pkg) ? JSON.parse(readFileSync(pkg)).module : "index.html");
    }
    if (!file || !existsSync(file)) return res.writeHead(404).end();
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const head = {
      "content-type": type,
      "cache-control": "no-store",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-resource-policy": "cross-origin",
      "access-control-allow-origin": "*",
      ...headers,
    };
    let body = readFileSync(file);
    if (brotli && /text|json|javascript|wasm|svg/.test(type)) {
      if (!packed.has(file))
        packed.set(file, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
      body = packed.get(file);
      head["content-encoding"] = "br";
    }
    res.writeHead(200, head).end(body);
  });
  await new Promise((ok) => server.listen(0, "127.0.0.1", ok));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

export const GL = {
  off: ["--disable-gpu"],
  swiftshader: ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"],
};

/** A fresh profile each time. `uncapped` lifts the 60 Hz limit so that frame deltas show throughput. */
export async function chromium({ gl = "swiftshader", uncapped = false, extra = [] } = {}) {
  const profile = mkdtempSync(join(tmpdir(), "bench-chromium-"));
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? which("chromium", "chromium-browser", "google-chrome"),
    headless: true,
    protocolTimeout: 200_000,
    userDataDir: profile,
    args: [
      "--no-sandbox",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--js-flags=--expose-gc",
      ...GL[gl],
      ...(uncapped ? ["--disable-frame-rate-limit", "--disable-gpu-vsync"] : []),
      ...extra,
    ],
  });
  const close = async () => {
    await Promise.race([browser.close().catch(() => {}), new Promise((ok) => setTimeout(ok, 3000))]);
    browser.process()?.kill("SIGKILL");
    for (let i = 0; i < 10; i++)
      try {
        rmSync(profile, { recursive: true, force: true });
        break;
      } catch {
        await new Promise((ok) => setTimeout(ok, 300));
      } // children still writing
  };
  return { browser, close };
}

export const timeout = (promise, ms, what = "timed out") =>
  Promise.race([promise, new Promise((_, no) => setTimeout(() => no(new Error(what)), ms).unref())]);

export const median = (a) => quantile(a, 0.5);
export function quantile(a, q) {
  if (!a.length) return NaN;
  const s = [...a].sort((x, y) => x - y);
  return s[Math.min(s.length - 1, Math.floor(q * s.length))];
}
export const round = (v, d = 2) => (Number.isFinite(v) ? +v.toFixed(d) : v);
/** Command-line flags: --peers=a,b --sizes=100,1000 --runs=3 */
export const flags = Object.fromEntries(
  process.argv.slice(2).map((word) => {
    const [, flag, value] = /^--([^=]+)=?(.*)$/.exec(word);
    return [flag, value || "1"];
  }),
);
export const list = (v, fallback) => (v ? v.split(",") : fallback);

/** How much slower than its best a fixed 20 ms loop runs right now: 1 = quiet machine, 2 = half a core stolen. */
let quickest = Infinity;
export function spin() {
  const once = () => {
    const t = performance.now();
    let a = 0;
    for (let i = 0; i < 2e7; i++) a = (a * 31 + i) | 0;
    globalThis.__sink = a;
    return performance.now() - t;
  };
  if (quickest === Infinity) for (let i = 0; i < 20; i++) quickest = Math.min(quickest, once());
  const now = Math.min(once(), once());
  quickest = Math.min(quickest, now);
  return now / quickest;
}

/** Main-thread CPU milliseconds spent by a page since the call: what a busy machine does not distort. */
export async function cpuClock(page) {
  const cdp = await page.createCDPSession();
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const read = async () =>
    1000 * (await cdp.send("Performance.getMetrics")).metrics.find((m) => m.name === "TaskDuration").value;
  const start = await read();
  return async () => (await read()) - start;
}

/** CPU milliseconds used so far by a process and all its descendants (10 ms grain): renderer, raster and GPU process together. */
export function treeCpu(root) {
  const kids = new Map(),
    used = new Map();
  for (const pid of readdirSync("/proc").filter((d) => /^\d+$/.test(d)))
    try {
      const f = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ")[1].split(" "); // state ppid … utime is field 14, stime 15
      kids.set(+f[1], [...(kids.get(+f[1]) ?? []), +pid]);
      used.set(+pid, 10 * (+f[11] + +f[12]));
    } catch {}
  const sum = (pid) => (used.get(pid) ?? 0) + (kids.get(pid) ?? []).reduce((a, k) => a + sum(k), 0);
  return sum(root);
}

/**
 * Writes out/<name>.json: the day, the load of the machine at the end, and the rows. With --merge, rows of the same size, kind
 * and page replace those of an earlier run, and the rest stay.
 */
export function save(name, rows) {
  const file = `out/${name}.json`;
  const key = (row) => `${row.n ?? ""}|${row.kind ?? ""}|${row.seed ?? ""}|${row.peer}`;
  mkdirSync("out", { recursive: true });
  if (flags.merge && existsSync(file)) {
    const fresh = new Map(rows.map((row) => [key(row), row]));
    const kept = JSON.parse(readFileSync(file)).rows.filter((row) => !fresh.has(key(row)));
    rows = [...kept, ...rows].sort((a, b) => (a.n ?? 0) - (b.n ?? 0));
  }
  const measured = new Date().toISOString().slice(0, 10);
  writeFileSync(file, JSON.stringify({ measured, load: loadavg(), rows }, null, 1));
}

/** The first of these programs found on PATH. */
export const which = (...names) =>
  names.flatMap((n) => process.env.PATH.split(":").map((d) => join(d, n))).find((f) => existsSync(f));
