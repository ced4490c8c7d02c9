// Gives the page that is one file, where nothing may be fetched, the style of the explorer, and the loader its module.
//
// #module holds the style and the first part of the module, which begins with a zero, and #rest the rest: one stream of LZMA, written in
// ninety-one characters, thirteen bits to each pair, which is a thirteenth shorter than base64. LZMA makes it a sixth smaller than gzip
// does, which browsers could unpack themselves. A module of its own unpacks it (unpack/), which the press puts in here.
// xtask/src/press/pack.rs is the other half.
(() => {
  "use strict";

  // How many bytes are unpacked at a time while a reader may be at work.
  const SLICE = 2 ** 16;
  const HEAD = 20;
  // What unpacks; where the stream is in its memory, how far it has come, and where what it holds will be; its sizes and sums.
  let worker, packed, length, plain, head, style;

  // The first part.
  window.__unpack = () => {
    const bytes = Uint8Array.from(atob("@WORKER@"), (letter) => letter.charCodeAt(0));
    worker = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
    packed = worker.memory.buffer.byteLength;
    length = 0;
    take("module");
    if (length < HEAD) throw failure("damaged");
    head = new Uint32Array(worker.memory.buffer.slice(packed, packed + HEAD));
    if (Math.max(...head.filter((_, at) => at % 2 === 0)) > 2 ** 25) throw failure("damaged");
    // A text is a third longer than what it holds, and stands in the same place first.
    plain = packed + 2 * head[4];
    reach(plain + head[0] + head[2]);
    unpack(head[0]);
    const all = checked(plain, head[0], head[1]);
    const start = all.indexOf(0);
    style = new TextDecoder().decode(all.subarray(0, start));
    return all.subarray(start);
  };

  // The style of the explorer, when that is there. A page that was saved has it already.
  window.__dress = () => {
    if (document.getElementById("style")) return;
    const element = document.createElement("style");
    element.id = "style";
    element.textContent = style;
    document.head.append(element);
  };

  // The rest at once.
  window.__unpackRest = () => {
    goOn();
    unpack(head[2]);
    return checked(plain + head[0], head[2], head[3]);
  };

  // The rest bit by bit.
  window.__unpackRestGently = async () => {
    goOn();
    while (!unpack(SLICE)) await new Promise((next) => setTimeout(next));
    return window.__unpackRest();
  };

  function unpack(most) {
    return worker.go(packed + HEAD, length - HEAD, plain, head[0] + head[2], most);
  }

  // The stream goes on in #rest.
  function goOn() {
    if (length < head[4]) take("rest");
    if (length < head[4]) throw failure("damaged");
  }

  // Adds what a text stands for to the stream.
  function take(name) {
    const element = document.getElementById(name);
    if (!element) throw failure("load");
    const text = new TextEncoder().encode(element.textContent);
    const at = packed + length;
    if (plain && at + text.length > plain) throw failure("damaged");
    reach(at + text.length);
    new Uint8Array(worker.memory.buffer).set(text, at);
    length += worker.bytes_of(at, text.length);
  }

  function reach(end) {
    const missing = end - worker.memory.buffer.byteLength;
    if (missing > 0) worker.memory.grow(Math.ceil(missing / 2 ** 16));
  }

  function checked(at, size, sum) {
    if (worker.sum(at, size) >>> 0 !== sum) throw failure("damaged");
    return new Uint8Array(worker.memory.buffer, at, size);
  }

  // The first view needs nothing that comes after this script.
  window.__begin();
  holdHands();

  // What a reader or another page does before all has come is done once it has, for the rest may have to answer.
  function holdHands() {
    const kinds = "click dblclick keydown pointerdown pointerup wheel input change hashchange popstate message".split(" ");
    const held = [];
    const hold = (event) => {
      event.stopImmediatePropagation();
      if (event.type === "click") event.preventDefault();
      held.push(event);
    };
    for (const kind of kinds) addEventListener(kind, hold, true);
    addEventListener("DOMContentLoaded", () => {
      for (const kind of kinds) removeEventListener(kind, hold, true);
      for (const event of held) event.target.dispatchEvent(new event.constructor(event.type, event));
    });
  }

  // As the loader knows them.
  function failure(because) {
    return Object.assign(new Error("The module does not come whole."), { because });
  }
})();
