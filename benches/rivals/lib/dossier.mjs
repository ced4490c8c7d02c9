// The explorer as a contestant. `--app` names its build with the feature `bench`; without it the others run alone.
import { flags, serve, timeout } from "./browser.mjs";

/** The name of its row in every table. */
export const NAME = "dossier";

/** As a newsroom that lets nothing be kept: else Chromium offers to install the page, and the offer slides into its toolbar while frames are counted. */
const headers = {
  "content-security-policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
};

/** Where it is served, or nothing. */
export async function dossier() {
  if (!flags.app) return null;
  const site = await serve({ "/": flags.app }, { brotli: true, headers });
  return { peer: NAME, url: `${site.origin}/index.html?bench`, close: site.close };
}

/** Goes to a page; where it is the explorer, puts the calls that every other page offers on top of its own. */
export async function open(page, url) {
  // The calls are a script that no policy names.
  await page.setBypassCSP(true);
  await page.goto(url, { waitUntil: "load" });
  if (!url.includes("?bench")) return;
  await timeout(
    page.waitForFunction("!!window.__dossier_timeline_window"),
    20_000,
    "not a build with the feature bench",
  );
  await page.addScriptTag({ path: "lib/dossier-calls.js" });
}
