// Reference layout, the quality anchor: stress by stochastic gradient descent (Zheng et al. 2018);
// all pairs up to 1,000 nodes, else the edges plus 100 pivots that pull the other nodes but are moved
// only as nodes (the sparse model of Ortmann et al. 2016, simplified). Not tuned for speed.
import { adjacency, bfs } from "./score.mjs";
import { rng } from "./data.mjs";

export function referenceLayout(g, rounds = 15) {
  const { n } = g,
    adj = adjacency(g),
    r = rng(3);
  const I = [],
    J = [],
    D = [],
    dist = new Int32Array(n),
    queue = new Uint32Array(n);
  const full = n <= 1000,
    pivots = full ? n : 100;
  for (let p = 0; p < pivots; p++) {
    const a = full ? p : Math.floor(r() * n);
    bfs(adj, a, dist, queue);
    for (let b = full ? a + 1 : 0; b < n; b++)
      if (dist[b] > 0) {
        I.push(a);
        J.push(b);
        D.push(dist[b]);
      }
  }
  const far = I.length;
  if (!full)
    for (let e = 0; e < g.m; e++) {
      I.push(g.source[e]);
      J.push(g.target[e]);
      D.push(1);
    }
  const x = Float64Array.from(g.x),
    y = Float64Array.from(g.y);
  const order = Uint32Array.from(I, (_, i) => i);
  const dmax = D.reduce((a, b) => Math.max(a, b), 1),
    eta0 = dmax * dmax,
    lambda = Math.log(eta0 / 0.1) / (rounds - 1);
  for (let t = 0; t < rounds; t++) {
    const eta = eta0 * Math.exp(-lambda * t);
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(r() * (i + 1)),
        o = order[i];
      order[i] = order[j];
      order[j] = o;
    }
    for (const p of order) {
      const i = I[p],
        j = J[p],
        d = D[p],
        mu = Math.min(1, eta / (d * d));
      const dx = x[i] - x[j],
        dy = y[i] - y[j],
        len = Math.hypot(dx, dy) || 1e-9,
        s = (mu * (len - d)) / 2 / len;
      if (full || p >= far) {
        x[i] -= s * dx;
        y[i] -= s * dy;
      }
      x[j] += s * dx;
      y[j] += s * dy;
    }
  }
  const k = 30; // one graph step is 30 px, as d3's default link distance
  return { x: Array.from(x, (v) => +(v * k).toFixed(2)), y: Array.from(y, (v) => +(v * k).toFixed(2)) };
}
