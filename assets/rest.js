// Brings the rest of the module, without which the first view stands.
//
// The press takes the module apart (xtask/src/press/split.rs). Whatever of the rest the first part might call has a place in the
// table of functions, which `places` fills for the time being, and the rest for good. The loader asks for the rest as soon as
// the first view stands, so a place is hardly ever called before. When it is, the page waits for the rest, however long it takes:
// late is better than wrong. A page that is one file has the rest in it.
window.__rest = (() => {
  "use strict";

  const { rest, restSum } = document.currentScript.dataset;
  let first, module;

  const part = {
    // Whether there is nothing more to come.
    whole: !rest,
    // The bindings ask for each place by its number.
    places: new Proxy({}, {
      get: (_, place) => (...given) => {
        if (!module) late();
        return first.t0.get(+place)(...given);
      },
    }),
    meet,
    hold,
  };
  return part;

  // The first part, before it runs.
  function meet(exports) {
    first = exports;
    if (module) join();
  }

  // The compiled rest.
  function hold(compiled) {
    module = compiled;
    if (first) join();
  }

  // Once, whoever brought it: the loader may come with what was hurried before.
  function join() {
    if (part.whole) return;
    new WebAssembly.Instance(module, { first });
    part.whole = true;
    // Not in the middle of a call.
    setTimeout(() => dispatchEvent(new Event("dossier-whole")));
  }

  function late() {
    try {
      hold(hurried());
    } catch (error) {
      window.__fatal(error);
      throw error;
    }
  }

  // Whoever clicks while the rest is under way: a call within the module cannot wait in any other manner.
  function hurried() {
    if (window.__unpackRest) return new WebAssembly.Module(window.__unpackRest());
    const request = new XMLHttpRequest();
    request.open("GET", new URL(rest, document.baseURI), false);
    request.overrideMimeType("text/plain; charset=x-user-defined");
    try {
      request.send();
    } catch (error) {
      throw failure("load", error);
    }
    if (request.status !== 200) throw failure("load", request.status);
    const bytes = Uint8Array.from(request.responseText, (letter) => letter.charCodeAt(0));
    const sum = bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x1000193), 0x811c9dc5);
    if (sum >>> 0 !== +restSum) throw failure("damaged", rest);
    return new WebAssembly.Module(bytes);
  }

  // As the loader knows them.
  function failure(because, error) {
    return Object.assign(new Error(error), { because });
  }
})();
