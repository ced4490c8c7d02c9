// Puts the table of one part between its markers in docs/benchmarks.md.
// node report.mjs --part=layout [--command="how it was measured"]
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { flags } from "./lib/browser.mjs";
import { NAME } from "./lib/dossier.mjs";

const FILE = "../../docs/benchmarks.md";
const NONE = "–";

const table = (heads, rows) =>
  [heads, heads.map((_, at) => (at ? "---:" : "---")), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell ?? NONE).join(" | ")} |`)
    .join("\n");
const groups = (rows, key) =>
  rows.reduce((all, row) => all.set(key(row), [...(all.get(key(row)) ?? []), row]), new Map());
const number = (value) => {
  if (value == null || Number.isNaN(value)) return NONE;
  if (value >= 1000) return Math.round(value).toLocaleString("en");
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
};
const kilobytes = (bytes) => (bytes / 1000).toFixed(0);
const name = (row) => (row.peer.startsWith(NAME) ? `**${row.peer}**` : row.peer);
const failed = (row, columns) => [name(row), row.error, ...Array(columns - 2).fill(NONE)];

const REPORTS = { layout, filter, payload, timeline: frames, render: frames };

// Time is that of the first graph of a size, scores are medians over all graphs of it.
const middle = (values) => {
  const sorted = values.toSorted((a, b) => a - b),
    half = sorted.length / 2;
  return half ? (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2 : null;
};
const overSeeds = (rows) =>
  [...groups(rows, (row) => row.peer).values()].map((seen) => ({
    ...seen[0],
    ...Object.fromEntries(
      ["stress", "neighbourhood", "crossings"].map((key) => [
        key,
        middle(seen.map((row) => row[key]).filter((value) => value != null)),
      ]),
    ),
  }));

function layout(rows) {
  return [...groups(rows, (row) => row.n)].map(([n, graphs]) => {
    const all = overSeeds(graphs),
      seeds = new Set(graphs.map((row) => row.seed)).size;
    const base = all.find((row) => row.peer === "d3-force")?.cpu_ms;
    const best = (key, pick) => pick(...all.map((row) => row[key]).filter((value) => value != null));
    const mark = (row, key, pick, show) =>
      row[key] == null ? NONE : row[key] === best(key, pick) ? `**${show(row[key])}**` : show(row[key]);
    const heads = [
      "layout",
      "ticks",
      "ms (wall)",
      "ms (CPU)",
      "× d3-force",
      "stress ↓",
      "k-NN Jaccard ↑",
      "crossings ↓",
    ];
    const body = all.map((row) =>
      row.error
        ? failed(row, heads.length)
        : [
            name(row),
            row.ticks == null ? NONE : `${row.ticks}${row.cut ? " (cut)" : ""}`,
            number(row.total_ms),
            number(row.cpu_ms),
            base ? (row.cpu_ms / base).toFixed(2) : NONE,
            mark(row, "stress", Math.min, (value) => value.toFixed(3)),
            mark(row, "neighbourhood", Math.max, (value) => value.toFixed(3)),
            mark(row, "crossings", Math.min, (value) => value.toLocaleString("en")),
          ],
    );
    const over = seeds > 1 ? `, scores: medians of ${seeds} graphs` : "";
    return `**${n.toLocaleString("en")} nodes, ${all[0].m.toLocaleString("en")} edges${over}**\n\n${table(heads, body)}`;
  });
}

function filter(rows) {
  const titles = { filters: "filter and counts", searches: "search" };
  return [...groups(rows, (row) => `${titles[row.kind]}, ${row.n.toLocaleString("en")} events`)].map(([title, all]) => {
    const heads = ["library", "load ms", "median ms", "95th percentile ms", "heap MB", "hits (sum)"];
    const body = all.map((row) =>
      row.error
        ? failed(row, heads.length)
        : [
            name(row),
            number(row.load_ms),
            number(row.ms),
            number(row.p95),
            row.peer === NAME ? NONE : number(row.heap_mb),
            row.hits.toLocaleString("en"),
          ],
    );
    return `**${title}**\n\n${table(heads, body)}`;
  });
}

function payload(rows) {
  const heads = [
    "page",
    "raw kB",
    "gzip kB",
    "brotli kB",
    "files",
    "interactive ms",
    "4 × CPU ms",
    "4 × CPU, 1.6 Mbit/s ms",
    "JS heap MB",
  ];
  const body = rows.map((row) =>
    row.error
      ? failed(row, heads.length)
      : [
          name(row),
          kilobytes(row.raw),
          kilobytes(row.gzip),
          kilobytes(row.brotli),
          row.requests,
          row.plain_interactive,
          row.cpu4_interactive,
          row.phone_interactive,
          number(row.heap_mb),
        ],
  );
  return [table(heads, body)];
}

function frames(rows) {
  return [...groups(rows, (row) => row.n)].map(([n, all]) => {
    const heads = [
      "page",
      "GL",
      "first paint ms",
      "frame ms",
      "95th percentile ms",
      "CPU ms a frame",
      "of it main thread",
      "heap MB",
      "note",
    ];
    const body = all.map((row) =>
      row.frame_ms == null
        ? [name(row), row.gl, ...Array(6).fill(NONE), row.error]
        : [
            name(row),
            row.gl === "off" ? "none" : "software",
            number(row.first_paint_ms),
            number(row.frame_ms),
            number(row.frame_p95),
            number(row.all_cpu_ms),
            number(row.main_cpu_ms),
            number(row.heap_mb),
            [row.frames < 30 ? `${row.frames} frames in 8 s` : "", row.errors?.[0] ?? "", row.error ?? ""]
              .filter(Boolean)
              .join("; "),
          ],
    );
    return `**${n.toLocaleString("en")}**\n\n${table(heads, body)}`;
  });
}

const part = flags.part;
const { measured, load, rows } = JSON.parse(readFileSync(`out/${part}.json`));
const machine = `${cpus().length} cores (${cpus()[0].model.trim()}), no GPU`;
const origin = `Measured ${measured} on ${machine}, load ${load[1].toFixed(0)}, by \`${flags.command ?? `node ${part}.mjs`}\`.`;
const body = [origin, ...REPORTS[part](rows)].join("\n\n");
const text = readFileSync(FILE, "utf8");
const between = new RegExp(`(<!-- ${part} -->)[\\s\\S]*?(<!-- /${part} -->)`);
writeFileSync(
  FILE,
  text.replace(between, (_, start, end) => `${start}\n\n${body}\n\n${end}`),
);
console.log(body);
