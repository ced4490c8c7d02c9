// Deterministic inputs, shared by every peer and by our app. Pure functions of (n, seed).

/** mulberry32: small, fast, seedable; the same stream in any language with u32 wrap-around. */
export function rng(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Preferential attachment with communities: connected, simple, m ≈ 2.5 n.
 * Each new node joins a random community and brings 2 or 3 edges; the first always stays in the
 * community, each other one leaves it with probability 0.15. Targets are chosen by degree.
 */
export function makeGraph(n, seed = 7) {
  const r = rng(seed + n);
  const k = Math.max(4, Math.round(Math.sqrt(n) / 2));
  const source = [],
    target = [],
    community = new Array(n);
  const all = [],
    ends = Array.from({ length: k }, () => []);
  const seen = new Set();
  const link = (a, b) => {
    const key = a < b ? a * n + b : b * n + a;
    if (a === b || seen.has(key)) return false;
    seen.add(key);
    source.push(a);
    target.push(b);
    all.push(a, b);
    ends[community[a]].push(a);
    ends[community[b]].push(b);
    return true;
  };
  for (let i = 0; i < n; i++) {
    const c = i < k ? i : Math.floor(r() * k);
    community[i] = c;
    if (i === 0) continue;
    const want = r() < 0.5 ? 2 : 3;
    for (let e = 0, tries = 0; e < Math.min(want, i) && tries < 20; tries++) {
      const local = ends[c].length > 0 && (e === 0 || r() >= 0.15);
      const pool = local ? ends[c] : all.length ? all : [0];
      if (link(i, pool[Math.floor(r() * pool.length)])) e++;
    }
    if (all.length === 0 || (ends[c].length === 0 && !link(i, 0))) throw new Error("unconnected");
  }
  const side = 10 * Math.sqrt(n);
  const x = Array.from({ length: n }, () => +((r() - 0.5) * side).toFixed(2));
  const y = Array.from({ length: n }, () => +((r() - 0.5) * side).toFixed(2));
  return { n, m: source.length, source, target, community, x, y };
}

const CATEGORIES = ["visit", "statement", "trade", "security", "recognition", "transport", "energy", "aid"];

/** Dated, categorised events with actors and Zipf-distributed text (9-word title, 40-word body). */
export function makeEvents(n, seed = 11) {
  const r = rng(seed + n);
  const syl = ["ka", "zan", "to", "ri", "mol", "es", "tan", "ub", "ver", "lin", "os", "dar", "pe", "ik", "sha", "no"];
  const vocab = Array.from({ length: 5000 }, () => {
    let w = "";
    for (let i = 2 + Math.floor(r() * 3); i > 0; i--) w += syl[Math.floor(r() * syl.length)];
    return w;
  });
  const word = () => vocab[Math.min(4999, Math.floor(Math.exp(r() * Math.log(5000))) - 1)];
  const words = (k) => Array.from({ length: k }, word).join(" ");
  const t0 = Date.UTC(1999, 0, 1),
    t1 = Date.UTC(2025, 11, 31);
  const events = Array.from({ length: n }, (_, id) => {
    // recent years are denser, as in the real dataset
    const t = Math.round(t0 + (t1 - t0) * Math.sqrt(r()));
    const actors = [...new Set(Array.from({ length: 1 + Math.floor(r() * 3) }, () => Math.floor(200 * r() * r())))];
    return { id, t, category: CATEGORIES[Math.floor(8 * r() * r())], actors, title: words(9), body: words(40) };
  });
  return events.sort((a, b) => a.t - b.t).map((e, i) => ({ ...e, id: i }));
}
