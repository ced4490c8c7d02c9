// Lets the reader keep the hosted page: it can be installed, opens without a network from the second visit on, and remembers the view
// that was open last.
//
// A worker may only be started, and a manifest only be read, where the server's policy says so; asking in vain would break
// the policy. So the page looks at its own headers first, and where they are the strictest it keeps nothing. In the page of
// another there is nothing to keep.
(() => {
  "use strict";

  const { serviceWorker } = navigator;
  if (parent !== window || !serviceWorker || !/^http/.test(location.protocol)) return;
  const isOpening = !location.hash;
  let isAsked = false;

  // After everything else: keeping must not cost whoever only reads.
  addEventListener("dossier-whole", () => setTimeout(() => begin().catch(() => {}), 1000));

  async function begin() {
    const { ok, headers } = await fetch(location.pathname, { method: "HEAD" });
    const policy = headers.get("content-security-policy") || "";
    const allows = !policy || (/manifest-src/.test(policy) && !/trusted-types (?!dossier)/.test(policy));
    if (!ok || !allows) return;
    remember();
    document.head.append(Object.assign(document.createElement("link"), { rel: "manifest", href: "manifest.webmanifest" }));
    const address = new URL("worker.js", document.baseURI).href;
    const { trustedTypes } = window;
    const rule = trustedTypes && trustedTypes.createPolicy("dossier", { createScriptURL: () => address });
    const registration = await serviceWorker.register(rule ? rule.createScriptURL("") : address);
    const look = () => registration.waiting && serviceWorker.controller && update(registration);
    look();
    registration.onupdatefound = () => {
      const worker = registration.installing;
      worker.onstatechange = () => worker.state === "installed" && look();
    };
    serviceWorker.oncontrollerchange = () => isAsked && location.reload();
  }

  // The old build stays until the reader wants the new one: nothing changes under anybody's hands.
  function update(registration) {
    offer("newer", "There is a newer version of this page.", "Open it", () => {
      isAsked = true;
      // Another tab may have opened it already.
      if (registration.waiting) registration.waiting.postMessage("take over");
      else location.reload();
    });
  }

  function remember() {
    const last = stored();
    const go = last && isOpening && !location.hash && offer("last", "You have been here before.", "Go on where you were", () => (location.hash = last));
    for (const event of ["dossier-view", "hashchange"])
      addEventListener(event, () => {
        stored(location.hash);
        if (go) go.remove();
      });
  }

  // The one door to what a browser remembers. It may be shut, or there may be no room behind it: then nothing is remembered.
  function stored(view) {
    const key = `dossier ${location.pathname}`;
    try {
      return view === undefined ? localStorage.getItem(key) : localStorage.setItem(key, view);
    } catch {
      return null;
    }
  }

  function offer(id, sentence, label, act) {
    if (document.getElementById(id)) return;
    const make = (tag, values) => Object.assign(document.createElement(tag), values);
    const box = make("div", { id, className: "notice", textContent: sentence });
    box.setAttribute("role", "status");
    box.append(make("button", { type: "button", className: "btn line", textContent: label, onclick: act }));
    document.body.prepend(box);
    return box;
  }
})();
