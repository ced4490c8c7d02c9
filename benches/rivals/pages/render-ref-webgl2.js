import { canvas, fit } from "./view.js";
let gl, c, g, f, programs;
const VS = `#version 300 es
in vec2 p; uniform vec4 v; void main(){ gl_Position = vec4(p * v.xy + v.zw, 0., 1.); gl_PointSize = 8.; }`;
const EDGE = `#version 300 es
precision mediump float; out vec4 o; void main(){ o = vec4(.73,.73,.73,1.); }`;
const NODE = `#version 300 es
precision mediump float; out vec4 o; void main(){ if (distance(gl_PointCoord, vec2(.5)) > .5) discard; o = vec4(.2,.4,.6,1.); }`;
function program(fs, data) {
  const p = gl.createProgram();
  for (const [type, src] of [
    [gl.VERTEX_SHADER, VS],
    [gl.FRAGMENT_SHADER, fs],
  ]) {
    const s = gl.createShader(type);
    gl.shaderSource(s, src);
    gl.compileShader(s);
    gl.attachShader(p, s);
  }
  gl.linkProgram(p);
  const vao = gl.createVertexArray();
  gl.bindVertexArray(vao);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
  const at = gl.getAttribLocation(p, "p");
  gl.enableVertexAttribArray(at);
  gl.vertexAttribPointer(at, 2, gl.FLOAT, false, 0, 0);
  return { p, vao, v: gl.getUniformLocation(p, "v"), count: data.length / 2 };
}
const draw = (view) => {
  const { s, tx, ty } = f.at(view);
  gl.clear(gl.COLOR_BUFFER_BIT);
  for (const [{ p, vao, v, count }, mode] of [
    [programs[0], gl.LINES],
    [programs[1], gl.POINTS],
  ]) {
    gl.useProgram(p);
    gl.bindVertexArray(vao);
    gl.uniform4f(v, (2 * s) / c.width, (-2 * s) / c.height, (2 * tx) / c.width - 1, 1 - (2 * ty) / c.height);
    gl.drawArrays(mode, 0, count);
  }
};
window.__bench_render = {
  async load(graph) {
    g = graph;
    c = canvas();
    gl = c.getContext("webgl2", { antialias: true });
    if (!gl) throw new Error("no WebGL2");
    f = fit(g, c.width, c.height);
    gl.clearColor(1, 1, 1, 1);
    const edges = new Float32Array(4 * g.m),
      nodes = new Float32Array(2 * g.n);
    for (let i = 0; i < g.n; i++) {
      nodes[2 * i] = g.x[i];
      nodes[2 * i + 1] = g.y[i];
    }
    for (let e = 0; e < g.m; e++)
      edges.set([g.x[g.source[e]], g.y[g.source[e]], g.x[g.target[e]], g.y[g.target[e]]], 4 * e);
    programs = [program(EDGE, edges), program(NODE, nodes)];
    draw({ k: 1, x: 0, y: 0 });
  },
  setView: draw,
};
