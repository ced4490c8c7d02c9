// Load one page per job, time first paint, then drive a scripted interaction frame by frame.
import { mkdirSync } from "node:fs";
import { driver } from "./frames-driver.mjs";
import { open } from "./dossier.mjs";
import { chromium, flags, quantile, round, serve, spin, timeout, treeCpu } from "./browser.mjs";

export async function frames(jobs, { api, step, count = +(flags.frames ?? 60), cap = 8000, loadCap = 60_000 }) {
  const site = await serve({ "/": "out/pages", "/data/": "out/data", "/nm/": "node_modules" });
  const rows = [];
  let session, mode;
  jobs = jobs
    .map((j) => ({ ...j, gl: flags.gl ?? j.gl ?? "off" }))
    .sort((a, b) => a.n - b.n || a.gl.localeCompare(b.gl));
  for (const job of jobs) {
    const { peer, n } = job,
      errors = [],
      gl = job.gl;
    if (mode !== gl) {
      await session?.close();
      session = await chromium({ gl, uncapped: true });
      mode = gl;
      await warm(session.browser, site.origin, gl);
    }
    let row;
    try {
      const page = await session.browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      page.on("pageerror", (e) => errors.push(String(e.message ?? e).split("\n")[0]));
      await open(page, job.url ?? `${site.origin}/${job.page}`);
      await timeout(page.waitForFunction(`!!window.${api}`), 20_000, "no API on page");
      const cdp = await page.createCDPSession();
      await cdp.send("Performance.enable", { timeDomain: "threadTicks" }); // CPU time of the main thread: neighbours on the machine do not count
      const metrics = async () =>
        Object.fromEntries((await cdp.send("Performance.getMetrics")).metrics.map((m) => [m.name, m.value]));
      const start = await timeout(
        page.evaluate(
          `(${driver})(${JSON.stringify(job.data.startsWith("http") ? job.data : `${job.url ? site.origin : ""}/data/${job.data}`)}, "${api}", ${job.count ?? count}, ${JSON.stringify(job.step ?? step)}, ${cap})`,
        ),
        loadCap,
        `first paint > ${loadCap / 1000} s`,
      );
      const slow = spin(),
        pid = session.browser.process().pid,
        cpu = treeCpu(pid),
        before = await metrics();
      const run = await timeout(page.evaluate("window.__go()"), cap + 30_000, "frames timed out");
      const after = await metrics(),
        f = run.deltas.length,
        allCpu = (treeCpu(pid) - cpu) / f;
      const per = (k) => round(((after[k] - before[k]) * 1000) / f, 2);
      row = {
        peer,
        n,
        gl,
        load_ms: round(start.loaded, 0),
        first_paint_ms: round(start.first, 0),
        frames: f,
        frame_ms: round(quantile(run.deltas, 0.5), 2),
        frame_p95: round(quantile(run.deltas, 0.95), 2),
        all_cpu_ms: round(allCpu, 1),
        main_cpu_ms: per("TaskDuration"),
        style_layout_cpu_ms: round(per("LayoutDuration") + per("RecalcStyleDuration"), 2),
        heap_mb: round(after.JSHeapUsedSize / 1e6, 1),
        slow: round(slow, 2),
        ...(errors.length && { errors: errors.slice(0, 2) }),
      };
      if (flags.shots) {
        mkdirSync("out/shots", { recursive: true });
        await timeout(page.screenshot({ path: `out/shots/${api}-${peer}-${n}.png` }), 10_000).catch(() => {
          row.shot = "timed out";
        });
      }
      await timeout(page.close(), 5000);
    } catch (e) {
      row = {
        ...(row ?? { peer, n }),
        error: String(e.message).split("\n")[0],
        ...(errors.length && { errors: errors.slice(0, 2) }),
      };
      await session.close();
      mode = null;
      session = null; // a hung page may hold the browser: start a fresh one
    }
    rows.push(row);
    console.log(JSON.stringify(row));
  }
  await session?.close();
  site.close();
  return rows;
}

/** The first page of a browser pays for the GPU process and shader caches; let no peer pay for it. */
async function warm(browser, origin, gl) {
  const page = await browser.newPage();
  await page.goto(`${origin}/render-ref-${gl === "off" ? "canvas2d" : "webgl2"}.html`, { waitUntil: "load" });
  await timeout(
    page.evaluate(
      `(${driver})("/data/placed-100.json", "__bench_render", 5, "(i, n, api) => api.setView({ k: 1, x: 0, y: 0 })", 2000).then(() => window.__go())`,
    ),
    30_000,
  );
  await page.close();
}
