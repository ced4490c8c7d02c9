import cytoscape from "cytoscape";
import { box, fit } from "./view.js";
const make = (renderer) => {
  let cy, f;
  return {
    async load(g) {
      const { el, w, h } = box();
      f = fit(g, w, h);
      cy = cytoscape({
        container: el,
        layout: { name: "preset", fit: false },
        ...(renderer && { renderer }),
        style: [
          { selector: "node", style: { width: 8 / f.s, height: 8 / f.s, "background-color": "#369" } },
          { selector: "edge", style: { width: 1 / f.s, "line-color": "#bbb", "curve-style": "haystack" } },
        ],
        elements: {
          nodes: g.x.map((x, i) => ({ data: { id: `n${i}` }, position: { x, y: g.y[i] } })),
          edges: g.source.map((s, e) => ({ data: { id: `e${e}`, source: `n${s}`, target: `n${g.target[e]}` } })),
        },
      });
      this.setView({ k: 1, x: 0, y: 0 });
    },
    setView(view) {
      const { s, tx, ty } = f.at(view);
      cy.viewport({ zoom: s, pan: { x: tx, y: ty } });
    },
  };
};
// ?webgl: cytoscape's own WebGL renderer
window.__bench_render = make(location.search.includes("webgl") && { name: "canvas", webgl: true });
