import { axisBottom, drag, forceCenter, forceLink, forceManyBody, forceSimulation, scaleUtc, select, zoom } from "d3";
import { el, events, graph as g, ids, interactive } from "./common.js";
const nodes = ids.map((id) => ({ id })),
  links = g.source.map((source, e) => ({ source, target: g.target[e] })),
  w = 1280,
  h = 500;
forceSimulation(nodes)
  .force("link", forceLink(links))
  .force("charge", forceManyBody())
  .force("center", forceCenter(w / 2, h / 2))
  .stop()
  .tick(300);
const svg = select(el("net")).append("svg").attr("width", w).attr("height", h),
  root = svg.append("g");
root
  .append("g")
  .attr("stroke", "#bbb")
  .selectAll("line")
  .data(links)
  .join("line")
  .attr("x1", (l) => l.source.x)
  .attr("y1", (l) => l.source.y)
  .attr("x2", (l) => l.target.x)
  .attr("y2", (l) => l.target.y);
const dots = root
  .append("g")
  .selectAll("circle")
  .data(nodes)
  .join("circle")
  .attr("r", 4)
  .attr("cx", (v) => v.x)
  .attr("cy", (v) => v.y)
  .call(drag());
svg.call(zoom().on("zoom", (e) => root.attr("transform", e.transform)));
const tl = select(el("time")).append("svg").attr("width", w).attr("height", 280),
  x = scaleUtc([events[0].t, events.at(-1).t], [20, w - 20]);
tl.append("g").attr("transform", "translate(0,250)").call(axisBottom(x));
const marks = tl
  .append("g")
  .selectAll("circle")
  .data(events)
  .join("circle")
  .attr("r", 4)
  .attr("cy", (e) => 20 + (e.id % 20) * 11)
  .attr("cx", (e) => x(e.t));
marks.on("click", (_, e) => dots.attr("fill", (v) => (e.actors.includes(v.id) ? "#c33" : "#369")));
dots.on("click", (_, v) => marks.attr("fill", (e) => (e.actors.includes(v.id) ? "#c33" : "#369")));
interactive();
