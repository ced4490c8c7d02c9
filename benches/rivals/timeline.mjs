// The timeline: first paint, then frames of a moving window. node timeline.mjs [--app=FOLDER] [--sizes=…] [--peers=…] [--frames=60] [--shots=1]
import { dossier } from "./lib/dossier.mjs";
import { flags, list, save } from "./lib/browser.mjs";
import { frames } from "./lib/frames.mjs";
import { TIME_STEP } from "./lib/frames-driver.mjs";

const PEERS = {
  "ref-canvas": "ref-canvas.html",
  "ref-svg": "ref-svg.html",
  "vis-timeline": "vis-timeline.html",
  "vis-timeline-flat": "vis-timeline.html?flat",
  "vis-timeline-cluster": "vis-timeline.html?cluster",
  timelinejs3: "timelinejs3.html",
};
const LIMIT = { timelinejs3: 10000 };
const ours = await dossier();
const jobs = [];
for (const n of list(flags.sizes, ["100", "1000", "10000", "100000"]).map(Number)) {
  for (const peer of list(flags.peers, Object.keys(PEERS)))
    if (n <= (LIMIT[peer] ?? Infinity))
      jobs.push({ peer, n, page: `timeline-${PEERS[peer]}`, data: `events-${n}.json` });
  if (ours) jobs.push({ peer: ours.peer, n, url: ours.url, data: `events-${n}.json` });
}
const rows = await frames(jobs, { api: "__bench_timeline", step: TIME_STEP });
save("timeline", rows);
ours?.close();
