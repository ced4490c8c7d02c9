// Starts the explorer, and says one plain sentence where it cannot.
//
// A classic script on purpose: it also runs in a sandboxed frame and in a browser without WebAssembly, so the sentence is
// always said. It builds text only, never markup, and so passes the strictest policy a page can set.
//
// What a reader sees: #static holds the whole dossier as text from the start. Once the explorer stands in #app, #static is
// hidden. When the explorer stops, #app is emptied, so that nothing half alive stays on screen, and #static returns.
(() => {
  "use strict";

  const REASONS = {
    unsupported: "this browser cannot run it",
    blocked: "the security settings of this page forbid it",
    load: "a part of it did not arrive",
    damaged: "a part of it arrived damaged",
    memory: "it needs more memory than it can have",
    crash: "it stopped at a fault of its own",
  };

  // No dossier comes near this, in bytes; whoever stops beyond it has run out of what the module may take.
  const MUCH_MEMORY = 2 ** 27;

  // What a link may say for the first part of the module to be enough: something selected, a window, and how it is to look. The views in
  // tests/browser/src/first.rs are such. What is asked for otherwise stands in the first tag by now (options.js), and little of it needs more.
  const FIRST = /^([?#&]+(v|sel|t|theme|accent|height|lang|tell|id|secret)=[^?#&]*)*[?#&]*$/;
  const { view, panes, mode } = document.documentElement.dataset;
  const needsRest = panes || mode || /[?&]bench/.test(location.search) || ![location.hash, `#${view || ""}`].every((link) => FIRST.test(link));

  const own = document.currentScript.dataset;
  const isFile = !own.module;
  const parsed = new Promise((resolve) => addEventListener("DOMContentLoaded", resolve, { once: true }));
  // A page that is one file begins before all of it has come.
  const bodyParsed = new Promise((resolve) => {
    window.__begin = resolve;
    parsed.then(resolve);
  });
  let stopped = false;
  let refused = false;
  let memory;

  // Called by the panic hook, which knows the message, and where the rest does not come: what follows knows nothing, or nobody hears of it.
  window.__fatal = (error) => stop(error, error.because ?? "crash");

  // Exhausted memory and a stack that is too deep never reach the panic hook. They surface here. Of a file on a disk WebKit says no more than
  // that there was an error, and no script but ours is in it.
  addEventListener("error", ({ error, message }) => {
    const isMuted = isFile && !error && /^script error/i.test(message);
    if (isTrap(error) || error?.because || isMuted || /recursion|call stack|out of memory/i.test(message)) stop(error ?? message);
  });
  addEventListener("unhandledrejection", (event) => {
    if (isTrap(event.reason)) stop(event.reason);
  });
  addEventListener("securitypolicyviolation", (event) => {
    refused ||= event.disposition === "enforce";
  });

  start().catch((error) => stop(error));

  async function start() {
    if (typeof WebAssembly !== "object") throw failure("unsupported");
    const arriving = isFile ? bodyParsed.then(() => WebAssembly.compile(window.__unpack())) : fetched(own.module, own.integrity);
    let rest = own.rest && needsRest ? restBrought() : null;
    for (const part of [arriving, rest]) part?.catch(() => {}); // Awaited below; without this a failure before that would count as nobody's.
    await bodyParsed;
    // A dataset that the page brings is read and checked by the rest.
    if (own.rest && document.getElementById("dossier")?.textContent.trim()) rest ||= restBrought();
    // A page that was saved holds what stood in it then.
    document.getElementById("stopped")?.remove();
    showText();
    if (!window.__bindings) throw await lost(document.querySelector("script[integrity]")?.src);
    const [module] = await Promise.all([arriving, rest]);
    if (stopped) return;
    // In one go, so that nobody sees the page without either: whoever measures something in the explorer would lay out all of the text, too.
    window.__dress?.();
    document.getElementById("static").hidden = true;
    ({ memory } = window.__bindings.initSync({ module }));
    // If the rest does not arrive now, it is asked for again when it is needed.
    if (own.rest && !rest) onScreen().then(restBrought).catch(() => {});
  }

  // The second frame from now, when the first is on screen.
  function onScreen() {
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
  }

  async function restBrought() {
    window.__rest.hold(await (isFile ? restUnpacked() : fetched(own.rest, own.restIntegrity)));
  }

  async function restUnpacked() {
    await parsed;
    return WebAssembly.compile(await window.__unpackRestGently());
  }

  // With its integrity: the one check that refuses a damaged or exchanged module before it runs.
  async function fetched(name, integrity) {
    const address = new URL(name, document.baseURI).href;
    const answer = await fetch(address, { integrity }).catch(async (error) => {
      throw await lost(address, error);
    });
    // While it arrives, beside everything else. Where a server does not know what a module is, it is compiled as a whole.
    const isKnown = answer.headers.get("Content-Type") === "application/wasm";
    return isKnown ? WebAssembly.compileStreaming(answer) : WebAssembly.compile(await answer.arrayBuffer());
  }

  // A browser does not say whether a file was refused or never came. If the server still has it, it was refused.
  async function lost(address, error) {
    const there = address && (await fetch(address, { method: "HEAD" }).then((answer) => answer.ok, () => false));
    return failure(there ? "damaged" : "load", error);
  }

  function failure(cause, error = cause) {
    return Object.assign(new Error(error), { because: cause });
  }

  async function stop(error, cause = causeOf(error)) {
    if (stopped) return;
    stopped = true;
    console.error(`The explorer stopped (${cause}).`, error);
    await bodyParsed;
    showText();
    const box = notice(cause, error);
    document.body.prepend(box);
    // Whoever is elsewhere, in the article around a frame, stays there.
    if (document.hasFocus()) box.focus();
  }

  function showText() {
    document.getElementById("app").replaceChildren();
    document.getElementById("static").hidden = false;
  }

  function notice(cause, error) {
    const sentence = element("p");
    sentence.append(
      element("strong", `The picture could not be drawn: ${REASONS[cause]}.`),
      " Everything it shows is below, as text.",
    );
    const box = element("div");
    box.id = "stopped";
    box.className = "notice";
    box.tabIndex = -1;
    box.dataset.cause = cause;
    box.dataset.report = String(error);
    box.setAttribute("role", "alert");
    const offers = element("div");
    offers.className = "offers";
    offers.append(button("Try again", () => location.reload()));
    if (location.hash) offers.append(button("Try again without my filters", reloadBare));
    offers.append(button("Copy link", copyLink));
    box.append(sentence, offers);
    return box;
  }

  function button(label, act) {
    const made = element("button", label);
    made.type = "button";
    made.className = "btn line";
    made.onclick = () => act(made);
    return made;
  }

  function reloadBare() {
    location.hash = "";
    location.reload();
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
    const text = String(error?.message);
    if ((refused && !memory) || /Content.Security.Policy|unsafe-eval|CSP|disallowed by embedder/i.test(text)) return "blocked";
    if (error?.because) return error.because;
    if (memory?.buffer.byteLength > MUCH_MEMORY || /out of memory|not allocate/i.test(text)) return "memory";
    // The module is whole by now: what cannot be compiled uses what this browser does not know.
    return error instanceof WebAssembly.CompileError ? "unsupported" : "crash";
  }

  function isTrap(error) {
    return typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;
  }

  function element(name, text = "") {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }
})();
