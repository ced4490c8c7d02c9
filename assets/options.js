// Takes what the page around the explorer asks of it: in the fragment or the query of the address, or in attributes of the first tag.
//
// What is understood stands there as an attribute `data-…` before anything is drawn, where the style and the app find it; all else is
// as if it had not been said. The app repeats `data-options` in every address it makes, so that a frame loaded again is what it was.
(() => {
  "use strict";

  const CHOICES = {
    theme: ["light", "dark"],
    panes: ["network", "timeline", "read"],
    mode: ["still"],
    height: ["fixed"],
    tell: ["view"],
  };

  // How light a colour may be at most, or must be at least, for words in it to have a contrast of 4.5 on paper and panel of
  // tokens.css, in light and in dark (relative luminance and contrast as in WCAG 2.2).
  const AS_DARK = 0.162;
  const AS_LIGHT = 0.24;

  const { dataset, style } = document.documentElement;
  // A host may put `#?secret=…` behind a fragment that is there already.
  const asked = new URLSearchParams(location.search.slice(1) + location.hash.replace(/[?#]+/g, "&"));
  const given = (name) => asked.get(name) || dataset[name] || "";

  for (const name of Object.keys(CHOICES)) {
    const value = given(name);
    delete dataset[name];
    if (CHOICES[name].includes(value)) dataset[name] = value;
  }
  dataset.options = location.hash.split(/[#&]/).filter((part) => /^(theme|panes|mode|height|tell|accent|lang|id)=/.test(part)).join("&");

  // No colour is readable on light and on dark, so each of the two takes the first that is, or keeps ours.
  for (const colour of given("accent").replace(/#/g, "").split(",").reverse()) {
    if (!/^[\da-f]{6}$/i.test(colour)) continue;
    const light = luminance(colour);
    const ground = light <= AS_DARK ? "light" : light >= AS_LIGHT ? "dark" : "none";
    style.setProperty(`--accent-${ground}`, `#${colour}`);
  }

  function luminance(colour) {
    return [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => {
      const share = parseInt(colour.substr(2 * at, 2), 16) / 255;
      return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
    }, 0);
  }
})();
