// Starts the explorer, and says one plain sentence where it cannot.
//
// A classic script on purpose: it also runs in a sandboxed frame and in a browser without WebAssembly, so the sentence is
// always said. It builds text only, never markup, and so passes the strictest policy a page can set.
//
// What a reader sees: #static holds the whole dossier as text from the start. Once the explorer stands in #app, #static is
// hidden. When the explorer stops, #app is emptied, so that nothing half alive stays on screen, and #static returns.
(() => {
  "use strict";

  const own = document.currentScript.dataset;
  const bodyParsed = new Promise((resolve) => addEventListener("DOMContentLoaded", resolve, { once: true }));
  let stopped = false;

  // Called by the panic hook, which knows the message; the trap that follows it knows nothing.
  window.__fatal = (message) => stop("crash", message);

  // Exhausted memory and a stack that is too deep never reach the panic hook. They surface here.
  addEventListener("error", (event) => {
    if (isTrap(event.error) || /recursion|call stack|out of memory/i.test(event.message)) stop("crash", event.error);
  });
  addEventListener("unhandledrejection", (event) => {
    if (isTrap(event.reason)) stop("crash", event.reason);
  });

  start().catch((error) => stop(causeOf(error), error));

  async function start() {
    if (typeof WebAssembly !== "object") throw new Error("no WebAssembly");
    // Fetched with its integrity: the one check that refuses a damaged or exchanged module before it runs.
    const module = fetch(address(own.wasm), { integrity: own.integrity });
    module.catch(() => {}); // Awaited below; without this a failure before that would count as nobody's.
    const bindings = await import(address(own.js));
    await bodyParsed;
    const response = await module;
    if (!response.ok) throw new Error(`${own.wasm}: status ${response.status}`);
    await bindings.default({ module_or_path: response });
    if (stopped) return;
    document.getElementById("static").hidden = true;
  }

  async function stop(cause, error) {
    if (stopped) return;
    stopped = true;
    console.error(`The explorer stopped (${cause}).`, error);
    await bodyParsed;
    document.getElementById("app").replaceChildren();
    document.getElementById("static").hidden = false;
    document.body.prepend(notice(cause, error));
  }

  function notice(cause, error) {
    const sentence = element("p");
    sentence.append(element("strong", "The picture could not be drawn."), " Everything it shows is below, as text.");
    const again = element("button", "Try again");
    again.type = "button";
    again.onclick = () => location.reload();
    const copy = element("button", "Copy link");
    copy.type = "button";
    copy.onclick = () => copyLink(copy);
    const box = element("div");
    box.id = "stopped";
    box.dataset.cause = cause;
    box.dataset.report = String(error);
    box.setAttribute("role", "alert");
    box.append(sentence, again, copy);
    return box;
  }

  // A frame may be barred from the clipboard. Then the link itself takes the button's place, to be copied by hand.
  async function copyLink(button) {
    try {
      await navigator.clipboard.writeText(location.href);
      button.textContent = "Link copied";
    } catch {
      button.replaceWith(element("code", location.href));
    }
  }

  function causeOf(error) {
    const text = String(error && error.message);
    if (text === "no WebAssembly") return "unsupported";
    if (/Content.Security.Policy|unsafe-eval|CSP|disallowed by embedder/i.test(text)) return "blocked";
    return isTrap(error) ? "crash" : "load";
  }

  function isTrap(error) {
    return typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;
  }

  function element(name, text = "") {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  // A dynamic import takes a path as relative to this script, the page means it as relative to itself.
  function address(path) {
    return new URL(path, document.baseURI).href;
  }
})();
