// <dossier-explorer>: the explorer in an article, as high as it would like to be.
//
//   <script src="https://news.example/dossier/embed.js" defer></script>
//   <dossier-explorer view="v=1&sel=taliban" label="Russia and the Taliban" theme="dark">…what stands here until then…</dossier-explorer>
//
// This is for the page around the explorer; nothing in the explorer loads it. It hears the frame it has made and nobody else, and
// of what that says only a height, within bounds.
(() => {
  "use strict";

  const LEAST = 200;
  const MOST = 2000;
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
      addEventListener("message", this);
    }

    disconnectedCallback() {
      removeEventListener("message", this);
    }

    // The frame follows a new view as it follows a link: without loading again. A new label leaves the reader's view alone.
    attributeChangedCallback(changed) {
      if (!this.frame) return;
      const given = (name) => this.getAttribute(name) || "";
      const options = ["theme", "height"].filter(given).map((name) => `${name}=${name === "height" ? "fixed" : given(name)}`);
      const fragment = [given("view"), ...options].filter(Boolean).join("&");
      if (changed !== "label") this.frame.src = `${new URL(given("src") || home, document.baseURI).href}#${fragment}`;
      this.frame.title = given("label");
      this.frame.name = this.id;
      if (given("height")) this.grow(given("height"));
    }

    handleEvent({ source, data }) {
      if (source !== this.frame.contentWindow || this.getAttribute("height")) return;
      this.grow(data?.["datawrapper-height"]?.dossier);
    }

    grow(height) {
      if (height >= LEAST && height <= MOST) this.frame.style.height = `${+height}px`;
    }
  }

  if (!customElements.get("dossier-explorer")) customElements.define("dossier-explorer", Explorer);
})();
