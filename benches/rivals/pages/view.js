// Shared by the drawn references: world → screen for a view {k, x, y} over a fitted graph.
export function fit(g, width, height, pad = 20) {
  let x0 = Infinity,
    y0 = Infinity,
    x1 = -Infinity,
    y1 = -Infinity;
  for (let i = 0; i < g.n; i++) {
    x0 = Math.min(x0, g.x[i]);
    x1 = Math.max(x1, g.x[i]);
    y0 = Math.min(y0, g.y[i]);
    y1 = Math.max(y1, g.y[i]);
  }
  const s = Math.min((width - 2 * pad) / (x1 - x0), (height - 2 * pad) / (y1 - y0)),
    cx = (x0 + x1) / 2,
    cy = (y0 + y1) / 2;
  return {
    s,
    cx,
    cy,
    at: ({ k, x, y }) => ({
      s: s * k,
      tx: width / 2 + x * width - cx * s * k,
      ty: height / 2 + y * width - cy * s * k,
    }),
  };
}
export const box = () => {
  const el = document.getElementById("box");
  return { el, w: el.clientWidth, h: el.clientHeight };
};
export const canvas = () => {
  const { el, w, h } = box(),
    c = document.createElement("canvas");
  c.width = w;
  c.height = h;
  el.append(c);
  return c;
};
