import { DataSet } from "vis-data/peer/esm/vis-data.mjs";
import { Timeline } from "vis-timeline/peer/esm/vis-timeline-graph2d.mjs";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import { el, events } from "./common.js";
export function timeline(onSelect) {
  const t = new Timeline(
    el("time"),
    new DataSet(events.map((e) => ({ id: e.id, start: e.t, content: e.title.slice(0, 24) }))),
    { height: "100%" },
  );
  t.on("select", ({ items }) => onSelect(events[items[0]]));
  return t;
}
