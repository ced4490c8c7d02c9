// d3-force's default forces (link, many-body θ = 0.9, centre) on flat typed arrays: what the same
// arithmetic costs without objects. A reference point for "same maths, tight code, one thread".
export function typedBarnesHut({ n, m, source, target }) {
  const x = new Float64Array(n),
    y = new Float64Array(n),
    vx = new Float64Array(n),
    vy = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const r = 10 * Math.sqrt(0.5 + i),
      a = i * Math.PI * (3 - Math.sqrt(5));
    x[i] = r * Math.cos(a);
    y[i] = r * Math.sin(a);
  }
  const S = Int32Array.from(source),
    T = Int32Array.from(target),
    deg = new Float64Array(n);
  for (let e = 0; e < m; e++) {
    deg[S[e]]++;
    deg[T[e]]++;
  }
  const bias = Float64Array.from(S, (s, e) => deg[s] / (deg[s] + deg[T[e]])),
    k = Float64Array.from(S, (s, e) => 1 / Math.min(deg[s], deg[T[e]]));
  const cap = 8 * n + 64,
    kids = new Int32Array(4 * cap),
    mass = new Float64Array(cap),
    cx = new Float64Array(cap),
    cy = new Float64Array(cap);
  const next = new Int32Array(n),
    stack = new Int32Array(1024),
    size = new Float64Array(1024);
  let cells = 0,
    alpha = 1,
    ox = 0,
    oy = 0,
    span = 1;
  const decay = 1 - Math.pow(0.001, 1 / 300);
  // kids: 0 empty, > 0 inner cell, < 0 leaf −(i+1); coincident points share a leaf through next[]

  function build() {
    let x0 = Infinity,
      y0 = Infinity,
      x1 = -Infinity,
      y1 = -Infinity;
    for (let i = 0; i < n; i++) {
      if (x[i] < x0) x0 = x[i];
      if (x[i] > x1) x1 = x[i];
      if (y[i] < y0) y0 = y[i];
      if (y[i] > y1) y1 = y[i];
    }
    ox = x0;
    oy = y0;
    span = Math.max(x1 - x0, y1 - y0) * 1.0001 + 1e-9;
    cells = 1;
    kids.fill(0, 0, 4);
    mass[0] = cx[0] = cy[0] = 0;
    for (let i = 0; i < n; i++) {
      let c = 0,
        px = ox,
        py = oy,
        w = span;
      next[i] = -1;
      for (;;) {
        mass[c]++;
        cx[c] += x[i];
        cy[c] += y[i];
        w /= 2;
        const q = (x[i] >= px + w ? 1 : 0) | (y[i] >= py + w ? 2 : 0),
          slot = 4 * c + q,
          at = kids[slot];
        if (q & 1) px += w;
        if (q & 2) py += w;
        if (at === 0) {
          kids[slot] = -(i + 1);
          break;
        }
        if (at > 0) {
          c = at;
          continue;
        }
        const j = -at - 1;
        if (w < 1e-6 || cells >= cap - 1) {
          next[i] = j;
          kids[slot] = -(i + 1);
          break;
        }
        const d = cells++,
          h = w / 2; // split: push the old leaf one level down
        kids.fill(0, 4 * d, 4 * d + 4);
        mass[d] = 0;
        cx[d] = 0;
        cy[d] = 0;
        for (let p = j; p >= 0; p = next[p]) {
          mass[d]++;
          cx[d] += x[p];
          cy[d] += y[p];
        }
        kids[4 * d + ((x[j] >= px + h ? 1 : 0) | (y[j] >= py + h ? 2 : 0))] = -(j + 1);
        kids[slot] = d;
        c = d;
      }
    }
    for (let c = 0; c < cells; c++) {
      cx[c] /= mass[c];
      cy[c] /= mass[c];
    }
  }

  function repel() {
    const s = -30 * alpha;
    for (let i = 0; i < n; i++) {
      const xi = x[i],
        yi = y[i];
      let fx = 0,
        fy = 0,
        top = 1;
      stack[0] = 0;
      size[0] = span;
      while (top > 0) {
        const c = stack[--top],
          w = size[top],
          dx = cx[c] - xi,
          dy = cy[c] - yi,
          l = dx * dx + dy * dy;
        if (w * w < 0.81 * l) {
          const f = (mass[c] * s) / (l < 1 ? Math.sqrt(l) : l);
          fx += dx * f;
          fy += dy * f;
          continue;
        }
        for (let q = 4 * c; q < 4 * c + 4; q++) {
          const at = kids[q];
          if (at > 0) {
            stack[top] = at;
            size[top++] = w / 2;
          } else
            for (let j = at < 0 ? -at - 1 : -1; j >= 0; j = next[j])
              if (j !== i) {
                const ex = x[j] - xi,
                  ey = y[j] - yi,
                  d = ex * ex + ey * ey + 1e-12,
                  f = s / (d < 1 ? Math.sqrt(d) : d);
                fx += ex * f;
                fy += ey * f;
              }
        }
      }
      vx[i] += fx;
      vy[i] += fy;
    }
  }

  return {
    tick() {
      alpha += -alpha * decay;
      for (let e = 0; e < m; e++) {
        const a = S[e],
          b = T[e];
        let dx = x[b] + vx[b] - x[a] - vx[a] || 1e-6,
          dy = y[b] + vy[b] - y[a] - vy[a] || 1e-6;
        const l = Math.sqrt(dx * dx + dy * dy),
          f = ((l - 30) / l) * alpha * k[e];
        dx *= f;
        dy *= f;
        vx[b] -= dx * bias[e];
        vy[b] -= dy * bias[e];
        vx[a] += dx * (1 - bias[e]);
        vy[a] += dy * (1 - bias[e]);
      }
      build();
      repel();
      let mx = 0,
        my = 0;
      for (let i = 0; i < n; i++) {
        mx += x[i];
        my += y[i];
      }
      mx /= n;
      my /= n;
      for (let i = 0; i < n; i++) {
        vx[i] *= 0.6;
        vy[i] *= 0.6;
        x[i] += vx[i] - mx;
        y[i] += vy[i] - my;
      }
    },
    positions: () => {
      const xy = new Float64Array(2 * n);
      for (let i = 0; i < n; i++) {
        xy[2 * i] = x[i];
        xy[2 * i + 1] = y[i];
      }
      return xy;
    },
  };
}
