// Bundles pages/*.js into out/pages, each beside a bare HTML page. The pages of the payload are built by payload.mjs.
import { build } from "esbuild";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { bundling } from "./lib/bundle.mjs";

mkdirSync("out/pages", { recursive: true });
const entries = readdirSync("pages").filter((f) => /^(layout|filter|render-|timeline-)/.test(f));
for (const file of entries) {
  const name = file.replace(/\.js$/, "");
  try {
    await build({
      ...bundling,
      entryPoints: [`pages/${file}`],
      outfile: `out/pages/${file}`,
      loader: { ".woff": "file", ".woff2": "file", ".svg": "file" },
      external: [],
    });
    writeFileSync(
      `out/pages/${name}.html`,
      `<!doctype html><meta charset=utf-8><meta name=viewport content="width=device-width"><title>${name}</title><link rel=icon href="data:,"><link rel=stylesheet href="${name}.css"><style>html,body{margin:0;height:100%}#box{width:100%;height:100%;background:#fff}</style><div id=box></div><script type=module src="${file}"></script>`,
    );
  } catch (e) {
    console.error("FAILED", name, e.message.split("\n").slice(0, 5).join("\n"));
  }
}
