// One scorer for every layout. Input: graph {n, source, target}, xy = [x0, y0, x1, y1, …].
import { rng } from "./data.mjs";

export function adjacency({ n, source, target }) {
  const deg = new Uint32Array(n + 1);
  for (let e = 0; e < source.length; e++) {
    deg[source[e]]++;
    deg[target[e]]++;
  }
  const start = new Uint32Array(n + 1);
  for (let i = 0; i < n; i++) start[i + 1] = start[i] + deg[i];
  const fill = start.slice(),
    to = new Uint32Array(2 * source.length);
  for (let e = 0; e < source.length; e++) {
    to[fill[source[e]]++] = target[e];
    to[fill[target[e]]++] = source[e];
  }
  return { start, to };
}

export function bfs({ start, to }, from, dist, queue) {
  dist.fill(-1);
  dist[from] = 0;
  queue[0] = from;
  for (let h = 0, t = 1; h < t; h++) {
    const u = queue[h];
    for (let k = start[u]; k < start[u + 1]; k++)
      if (dist[to[k]] < 0) {
        dist[to[k]] = dist[u] + 1;
        queue[t++] = to[k];
      }
  }
}

const sample = (n, k, r) =>
  n <= k ? Array.from({ length: n }, (_, i) => i) : Array.from({ length: k }, () => Math.floor(r() * n));

/** mean over sampled pairs of (1 − α·e/g)², α the best scale; 0 is perfect, all-in-one-point is 1 */
function stress(g, adj, xy, r) {
  const dist = new Int32Array(g.n),
    queue = new Uint32Array(g.n);
  let s1 = 0,
    s2 = 0,
    count = 0;
  for (const a of sample(g.n, 1000, r).slice(0, g.n <= 1000 ? g.n : 48)) {
    bfs(adj, a, dist, queue);
    for (const b of sample(g.n, 4000, r)) {
      if (a === b || dist[b] < 1) continue;
      const q = Math.hypot(xy[2 * a] - xy[2 * b], xy[2 * a + 1] - xy[2 * b + 1]) / dist[b];
      s1 += q;
      s2 += q * q;
      count++;
    }
  }
  return s2 === 0 ? 1 : 1 - (s1 * s1) / (s2 * count); // Σ(1−αq)²/N at α = Σq/Σq²
}

/** mean Jaccard of {graph neighbours} and {deg(v) nearest nodes in the plane}, ≤ 400 sampled nodes */
function neighbourhood(g, adj, xy, r) {
  let sum = 0;
  const nodes = sample(g.n, 400, r),
    d = new Float64Array(g.n);
  for (const v of nodes) {
    const k = adj.start[v + 1] - adj.start[v];
    for (let u = 0; u < g.n; u++)
      d[u] = u === v ? Infinity : (xy[2 * u] - xy[2 * v]) ** 2 + (xy[2 * u + 1] - xy[2 * v + 1]) ** 2;
    const cut = Float64Array.from(d).sort()[Math.min(k, g.n - 1) - 1];
    let hit = 0;
    for (let e = adj.start[v]; e < adj.start[v + 1]; e++) if (d[adj.to[e]] <= cut) hit++;
    hit = Math.min(hit, k);
    sum += hit / (2 * k - hit);
  }
  return sum / nodes.length;
}

function crossings({ source, target }, xy) {
  const m = source.length,
    X = (i) => xy[2 * i],
    Y = (i) => xy[2 * i + 1];
  const side = (a, b, c) => Math.sign((X(b) - X(a)) * (Y(c) - Y(a)) - (Y(b) - Y(a)) * (X(c) - X(a)));
  let count = 0;
  for (let e = 0; e < m; e++)
    for (let f = e + 1; f < m; f++) {
      const a = source[e],
        b = target[e],
        c = source[f],
        d = target[f];
      if (a === c || a === d || b === c || b === d) continue;
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count++;
    }
  return count;
}

export function score(g, xy) {
  if (xy.length !== 2 * g.n || xy.some((v) => !Number.isFinite(v))) return { error: "missing or non-finite positions" };
  const adj = adjacency(g);
  return {
    stress: +stress(g, adj, xy, rng(1)).toFixed(4),
    neighbourhood: +neighbourhood(g, adj, xy, rng(2)).toFixed(4),
    crossings: g.n <= 1000 ? crossings(g, xy) : null,
  };
}
