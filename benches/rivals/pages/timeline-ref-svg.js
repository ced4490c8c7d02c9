import { axisBottom, scaleUtc, select } from "d3";
import { box } from "./view.js";
// Reference: d3 axis + one circle per event, repositioned on every move (the usual d3 timeline).
const CATS = ["visit", "statement", "trade", "security", "recognition", "transport", "energy", "aid"];
let x, axis, dots;
const setWindow = (t0, t1) => {
  x.domain([t0, t1]);
  axis.call(axisBottom(x));
  dots.attr("cx", (e) => x(e.t));
};
window.__bench_timeline = {
  async load(events) {
    const { el, w, h } = box(),
      svg = select(el).append("svg").attr("width", w).attr("height", h);
    x = scaleUtc([events[0].t, events.at(-1).t], [0, w]);
    axis = svg.append("g").attr("transform", `translate(0,${h - 30})`);
    dots = svg
      .append("g")
      .attr("fill", "#369")
      .selectAll("circle")
      .data(events)
      .join("circle")
      .attr("r", 4)
      .attr("cy", (e) => 60 + 85 * CATS.indexOf(e.category));
    setWindow(events[0].t, events.at(-1).t);
  },
  setWindow,
};
