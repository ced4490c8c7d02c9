import { select } from "d3";
import { box, fit } from "./view.js";
let root, f;
const setView = (view) => {
  const { s, tx, ty } = f.at(view);
  root.attr("transform", `translate(${tx},${ty}) scale(${s})`);
};
window.__bench_render = {
  async load(g) {
    const { el, w, h } = box();
    f = fit(g, w, h);
    root = select(el).append("svg").attr("width", w).attr("height", h).append("g");
    root
      .append("g")
      .attr("stroke", "#bbb")
      .attr("stroke-width", 1 / f.s)
      .selectAll("line")
      .data(g.source)
      .join("line")
      .attr("x1", (s) => g.x[s])
      .attr("y1", (s) => g.y[s])
      .attr("x2", (_, e) => g.x[g.target[e]])
      .attr("y2", (_, e) => g.y[g.target[e]]);
    root
      .append("g")
      .attr("fill", "#369")
      .selectAll("circle")
      .data(g.x)
      .join("circle")
      .attr("r", 4 / f.s)
      .attr("cx", (x) => x)
      .attr("cy", (_, i) => g.y[i]);
    setView({ k: 1, x: 0, y: 0 });
  },
  setView,
};
