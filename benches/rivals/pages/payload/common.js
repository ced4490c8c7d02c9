// A minimal coordinated page: 100 actors, 100 events, data embedded, one click handler each way.
import data from "../../out/data/embed.json";
export const { graph, events } = data;
export const ids = Array.from({ length: graph.n }, (_, i) => i);
export const el = (id) => document.getElementById(id);
/** After two frames the first full view is on screen and its handlers are bound. */
export const interactive = () =>
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("app:interactive")));
