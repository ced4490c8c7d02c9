// Writes the common inputs, unless they are there: out/data/graph-<n>.json, placed-<n>.json, events-<n>.json.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { makeEvents, makeGraph } from "./lib/data.mjs";
import { referenceLayout } from "./lib/reference.mjs";

if (existsSync("out/data/embed.json")) process.exit();
mkdirSync("out/data", { recursive: true });
for (const n of [100, 1000, 10000, 50000, 100000]) {
  const g = makeGraph(n);
  writeFileSync(`out/data/graph-${n}.json`, JSON.stringify(g));
  if (n <= 50000) writeFileSync(`out/data/placed-${n}.json`, JSON.stringify({ ...g, ...referenceLayout(g) })); // for the render bench
}
for (const n of [100, 1000, 10000, 100000]) writeFileSync(`out/data/events-${n}.json`, JSON.stringify(makeEvents(n)));

// what the payload pages embed: 100 actors and 100 events without body text
const small = JSON.parse(
  JSON.stringify({
    graph: makeGraph(100),
    events: makeEvents(100).map(({ id, t, category, actors, title }) => ({ id, t, category, actors, title })),
  }),
);
writeFileSync("out/data/embed.json", JSON.stringify(small));
