import { DataSet, Timeline } from "vis-timeline/standalone";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import { box } from "./view.js";
// Its default stacks items to avoid overlap (quadratic); ?flat turns stacking off; ?cluster groups items as its docs advise for many.
const q = location.search;
let timeline;
window.__bench_timeline = {
  load(events) {
    return new Promise((ok) => {
      timeline = new Timeline(
        box().el,
        new DataSet(
          events.map((e) => ({
            id: e.id,
            start: e.t,
            content: e.title.slice(0, 24),
            type: q.includes("flat") ? "point" : "box",
          })),
        ),
        {
          height: "100%",
          stack: !q.includes("flat"),
          ...(q.includes("cluster") && { cluster: { maxItems: 3, titleTemplate: "{count}" } }),
          onInitialDrawComplete: ok,
        },
      );
    });
  },
  setWindow: (t0, t1) => timeline.setWindow(t0, t1, { animation: false }),
};
