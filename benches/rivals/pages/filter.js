// Facet filtering and text search behind one face: load(events), filter({from, to, category}) → counts, query(text) → number of hits.
import crossfilter from "crossfilter2";
import MiniSearch from "minisearch";
import Fuse from "fuse.js";
import { Document } from "flexsearch";

const FILTERS = {
  crossfilter2() {
    let cf, time, cat, all, byCategory, byActor;
    return {
      load(ev) {
        cf = crossfilter(ev);
        all = cf.groupAll();
        time = cf.dimension((e) => e.t);
        cat = cf.dimension((e) => e.category);
        // a dimension does not filter its own groups, so counts need dimensions of their own
        byCategory = cf.dimension((e) => e.category).group();
        byActor = cf.dimension((e) => e.actors, true).group();
      },
      filter({ from, to, category }) {
        time.filterRange([from, to]);
        category ? cat.filterExact(category) : cat.filterAll();
        return { count: all.value(), byCategory: byCategory.all(), byActor: byActor.all() };
      },
    };
  },
  "plain-objects"() {
    let ev;
    return {
      load(events) {
        ev = events;
      },
      filter({ from, to, category }) {
        const hits = ev.filter((e) => e.t >= from && e.t < to && (!category || e.category === category)),
          byCategory = new Map(),
          byActor = new Map();
        for (const e of hits) {
          byCategory.set(e.category, (byCategory.get(e.category) ?? 0) + 1);
          for (const a of e.actors) byActor.set(a, (byActor.get(a) ?? 0) + 1);
        }
        return { count: hits.length, byCategory, byActor };
      },
    };
  },
  "ref-columns"() {
    // typed columns, events sorted by time, actor lists in CSR form
    let t, cat, names, start, actor, nActors;
    const lower = (v) => {
      let a = 0,
        b = t.length;
      while (a < b) {
        const m = (a + b) >> 1;
        if (t[m] < v) a = m + 1;
        else b = m;
      }
      return a;
    };
    return {
      load(ev) {
        names = [...new Set(ev.map((e) => e.category))];
        t = Float64Array.from(ev, (e) => e.t);
        cat = Uint8Array.from(ev, (e) => names.indexOf(e.category));
        start = new Uint32Array(ev.length + 1);
        ev.forEach((e, i) => {
          start[i + 1] = start[i] + e.actors.length;
        });
        actor = Uint16Array.from(ev.flatMap((e) => e.actors));
        nActors = 1 + actor.reduce((a, b) => Math.max(a, b), 0);
      },
      filter({ from, to, category }) {
        const byCategory = new Uint32Array(names.length),
          byActor = new Uint32Array(nActors),
          want = category ? names.indexOf(category) : -1;
        let count = 0;
        for (let i = lower(from), e = lower(to); i < e; i++)
          if (want < 0 || cat[i] === want) {
            count++;
            byCategory[cat[i]]++;
            for (let k = start[i]; k < start[i + 1]; k++) byActor[actor[k]]++;
          }
        return { count, byCategory, byActor };
      },
    };
  },
};
const SEARCH = {
  minisearch() {
    let ms;
    return {
      load(ev) {
        ms = new MiniSearch({ fields: ["title", "body"], searchOptions: { prefix: true, combineWith: "AND" } });
        ms.addAll(ev);
      },
      query: (s) => ms.search(s).length,
    };
  },
  "minisearch-fuzzy"() {
    let ms;
    return {
      load(ev) {
        ms = new MiniSearch({
          fields: ["title", "body"],
          searchOptions: { prefix: true, fuzzy: 0.2, combineWith: "AND" },
        });
        ms.addAll(ev);
      },
      query: (s) => ms.search(s).length,
    };
  },
  "fuse.js"() {
    let fuse;
    return {
      load(ev) {
        fuse = new Fuse(ev, { keys: ["title", "body"], ignoreLocation: true, threshold: 0.3 });
      },
      query: (s) => fuse.search(s).length,
    };
  },
  flexsearch() {
    let ix;
    return {
      load(ev) {
        ix = new Document({ document: { id: "id", index: ["title", "body"] }, tokenize: "forward" });
        for (const e of ev) ix.add(e);
      },
      query: (s) => new Set(ix.search(s, { limit: 1e6 }).flatMap((r) => r.result)).size,
    };
  },
  "ref-scan"() {
    let text;
    return {
      load(ev) {
        text = ev.map((e) => `${e.title} ${e.body}`.toLowerCase());
      },
      query: (s) => {
        const w = s.toLowerCase().split(" ");
        let c = 0;
        for (const d of text) if (w.every((x) => d.includes(x))) c++;
        return c;
      },
    };
  },
};
const timed = async (f) => {
  const t = performance.now(),
    v = await f();
  return [performance.now() - t, v];
};
window.__bench_filters = { filters: Object.keys(FILTERS), searches: Object.keys(SEARCH) };

/** Runs 40 filter changes or 12 queries; our app's __bench_filter passes through the same loop. */
window.__run_filter = async (kind, peer, ev, own) => {
  const api = own ?? (kind === "filters" ? FILTERS : SEARCH)[peer]();
  gc?.();
  const heap0 = performance.memory?.usedJSHeapSize ?? 0;
  const [load_ms] = await timed(() => api.load(ev));
  gc?.();
  const heap_mb = ((performance.memory?.usedJSHeapSize ?? 0) - heap0) / 1e6;
  const each = [],
    a = ev[0].t,
    b = ev.at(-1).t,
    w = ev[ev.length >> 1].title.split(" ");
  const run =
    kind === "filters"
      ? Array.from(
          { length: 40 },
          (_, i) => () =>
            api.filter({
              from: a + ((b - a) * i) / 80,
              to: b - ((b - a) * i) / 160,
              category: i % 4 === 3 ? "trade" : null,
            }).count,
        )
      : [
          w[0],
          w[1].slice(0, 3),
          `${w[0]} ${w[1]}`,
          w[2],
          `${w[2]} ${w[3].slice(0, 4)}`,
          "kazan",
          "mol",
          "versha lin",
          w[4],
          w[5],
          "zzz",
          w[6].slice(0, 2),
        ].map((s) => () => api.query(s));
  let hits = 0;
  for (const f of run) {
    const [ms, v] = await timed(f);
    each.push(ms);
    hits += v;
  }
  each.sort((x, y) => x - y);
  return { load_ms, heap_mb, ms: each[each.length >> 1], p95: each[Math.floor(each.length * 0.95)], hits, slice_ms: own?.slice_ms };
};
