// <dossier-explorer>: the explorer in an article, as high as it would like to be.
//
//   <script src="https://news.example/dossier/embed.js" defer></script>
//   <dossier-explorer view="v=1&sel=taliban" label="Russia and the Taliban" theme="dark">…what stands here until then…</dossier-explorer>
//
// This is for the page around the explorer; nothing in the explorer loads it. It hears the frame it has made and nobody else, and
// of what that says only a height, within bounds. With `linked`, the page's own address follows the view, and the view the
// address: then it also hears a view, if it is made of what a fragment may hold.
(() => {
  "use strict";

  const LEAST = 200;
  const MOST = 2000;
  const VIEW = /^(v=1[\w&=,.~%+/@-]{0,2000})?$/;
  const OPTIONS = ["theme", "accent", "panes", "mode", "height"];
  const home = new URL(".", document.currentScript.src).href;

  class Explorer extends HTMLElement {
    static get observedAttributes() {
      return ["src", "view", "label"];
    }

    connectedCallback() {
      this.frame = document.createElement("iframe");
      this.frame.loading = "lazy";
      this.frame.allow = "clipboard-write; fullscreen";
      // Property by property, which a policy on styles lets pass.
      Object.assign(this.frame.style, { display: "block", width: "100%", border: "0", height: "680px" });
      this.style.display = "block";
      this.attributeChangedCallback();
      this.replaceChildren(this.frame);
      for (const event of ["message", "hashchange"]) addEventListener(event, this);
    }

    disconnectedCallback() {
      for (const event of ["message", "hashchange"]) removeEventListener(event, this);
    }

    // The frame follows a new view as it follows a link: without loading again. A new label leaves the reader's view alone.
    attributeChangedCallback(changed) {
      if (!this.frame) return;
      if (changed !== "label") this.frame.src = this.address();
      this.frame.title = this.given("label");
      this.frame.name = this.id;
      this.grow(this.given("height"));
    }

    handleEvent({ type, source, data }) {
      const linked = this.hasAttribute("linked");
      if (type === "hashchange") {
        // In place of the step before, since the link has made one already. The article may have other places to go to.
        if (linked && VIEW.test(location.hash.slice(1))) this.frame.contentWindow.location.replace(this.address());
      } else if (source === this.frame.contentWindow) {
        if (!this.given("height")) this.grow(data?.["datawrapper-height"]?.dossier);
        const view = data?.["dossier-view"];
        if (linked && typeof view === "string" && VIEW.test(view)) this.keep(view);
      }
    }

    keep(view) {
      const { pathname, search } = location;
      try {
        history.replaceState(history.state, "", pathname + search + (view && `#${view}`));
      } catch {
        // Some browsers allow only so many changes of the address in a minute.
      }
    }

    address() {
      const options = OPTIONS.filter((name) => this.given(name)).map((name) => `${name}=${name === "height" ? "fixed" : this.given(name).replace("#", "")}`);
      const [view, tell] = this.hasAttribute("linked") ? [location.hash.slice(1), "tell=view"] : [];
      const fragment = [(VIEW.test(view) && view) || this.given("view"), ...options, tell].filter(Boolean).join("&");
      return `${new URL(this.given("src") || home, document.baseURI).href}#${fragment}`;
    }

    given(name) {
      return this.getAttribute(name) || "";
    }

    grow(height) {
      if (height >= LEAST && height <= MOST) this.frame.style.height = `${+height}px`;
    }
  }

  if (!customElements.get("dossier-explorer")) customElements.define("dossier-explorer", Explorer);
})();
