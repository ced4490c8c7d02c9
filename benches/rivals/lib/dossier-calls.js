// In the page of the explorer: its own work behind the calls that the pages of the other libraries offer.
(() => {
  const DAY = 864e5;
  const letters = new TextEncoder();
  const [WIDTH, HEIGHT, MARGIN] = [1280, 800, 20];
  const ask = (name, numbers = [], text = "") => window[`__dossier_${name}`](new Int32Array(numbers), letters.encode(text));
  const day = (time) => Math.floor(time / DAY);
  // Before an answer is shown, what follows from it has to be drawn: in a microtask that is queued by now.
  const drawn = () => new Promise((done) => setTimeout(done));

  window.__bench_layout = (graph) => {
    const numbers = [graph.n, ...graph.source.flatMap((from, edge) => [from, graph.target[edge]])];
    const start = performance.now();
    const xy = ask("layout", numbers);
    return { ticks: null, total_ms: performance.now() - start, xy: Array.from(xy) };
  };

  let kinds;
  const handOver = (name, events, textOf) => {
    kinds = [...new Set(events.map((event) => event.category))];
    const [kindOf, members] = [new Map(kinds.map((kind, at) => [kind, at])), events.reduce((sum, { actors }) => sum + actors.length, 0)];
    const numbers = new Int32Array(1 + 3 * events.length + members);
    let at = 1;
    for (const event of events) {
      numbers[at++] = day(event.t);
      numbers[at++] = kindOf.get(event.category);
      numbers[at++] = event.actors.length;
      for (const actor of event.actors) {
        numbers[0] = Math.max(numbers[0], actor + 1);
        numbers[at++] = actor;
      }
    }
    ask(name, numbers, events.map(textOf).join("\n"));
  };

  window.__bench_filter = {
    // Words are read in slices, as the explorer does; the longest is what a reader could notice.
    load(events) {
      handOver("filter_load", events, ({ title, body }) => `${title}\t${body}`);
      for (let left = 1; left; ) {
        const start = performance.now();
        [left] = ask("read_on", [500]);
        this.slice_ms = Math.max(this.slice_ms ?? 0, performance.now() - start);
      }
    },
    filter: ({ from, to, category }) => ({
      count: ask("filter", [day(from), day(to), category ? kinds.indexOf(category) : -1])[0],
    }),
    query: (text) => ask("search", [], text)[0],
  };

  window.__bench_timeline = {
    load(events) {
      document.body.replaceChildren();
      // As every page here it is given what it shows: titles.
      handOver("timeline_load", events, ({ title }) => title);
      return drawn();
    },
    setWindow: (from, to) => ask("timeline_window", [day(from), day(to)]),
  };

  window.__bench_render = {
    load(graph) {
      document.body.replaceChildren();
      const [left, right] = [Math.min(...graph.x), Math.max(...graph.x)];
      const [top, bottom] = [Math.min(...graph.y), Math.max(...graph.y)];
      const scale = Math.min((WIDTH - 2 * MARGIN) / (right - left), (HEIGHT - 2 * MARGIN) / (bottom - top));
      const place = (at, low, high, side) => 100 * (side / 2 + (at - (low + high) / 2) * scale);
      const numbers = new Int32Array(1 + 2 * graph.n + 2 * graph.source.length);
      let at = 1;
      numbers[0] = graph.n;
      for (let node = 0; node < graph.n; node++) {
        numbers[at++] = place(graph.x[node], left, right, WIDTH);
        numbers[at++] = place(graph.y[node], top, bottom, HEIGHT);
      }
      graph.source.forEach((from, edge) => {
        numbers[at++] = from;
        numbers[at++] = graph.target[edge];
      });
      ask("render_load", numbers);
      return drawn();
    },
    setView: ({ k, x, y }) => ask("render_view", [k * 1e6, x * 1e6, y * 1e6]),
  };
})();
