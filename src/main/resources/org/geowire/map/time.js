"use strict";

/** The time slider: a histogram of the days and a range with two handles. */
Geowire.time = (function (G) {
  const { el, svg } = G;
  const say = (...args) => G.words.say(...args);
  const days = G.incidents.all.filter(i => i.day !== null);
  const first = days.reduce((a, i) => Math.min(a, i.day), Infinity);
  const last = days.reduce((a, i) => Math.max(a, i.dayEnd), -Infinity);
  const undated = G.incidents.all.length - days.length;
  const bins = days.length ? cut() : [];
  let parts;

  /** Days, weeks, months or years, so that there are at most some ninety bars. */
  function cut() {
    const span = last - first + 1;
    const unit = span <= 60 ? "day" : span <= 550 ? "week" : span <= 2700 ? "month" : "year";
    const edges = [];
    let at = start(first, unit);
    while (at <= last && edges.length < 400) {
      edges.push(at);
      at = next(at, unit);
    }
    return edges.map((from, i) => ({ from, to: (i + 1 < edges.length ? edges[i + 1] : at) - 1, unit }));
  }

  function start(day, unit) {
    const date = new Date(day * 86400000);
    switch (unit) {
      case "week":
        return day - ((date.getUTCDay() + 6) % 7);
      case "month":
        return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / 86400000;
      case "year":
        return Date.UTC(date.getUTCFullYear(), 0, 1) / 86400000;
      default:
        return day;
    }
  }

  function next(day, unit) {
    const date = new Date(day * 86400000);
    switch (unit) {
      case "week":
        return day + 7;
      case "month":
        return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 86400000;
      case "year":
        return Date.UTC(date.getUTCFullYear() + 1, 0, 1) / 86400000;
      default:
        return day + 1;
    }
  }

  function build() {
    const box = G.byId("time");
    if (!days.length) {
      G.fill(box, el("p", { class: "quiet" }, say("time.none")));
      return;
    }
    const state = G.filter.state;
    parts = {
      bars: svg("svg", { class: "bars", viewBox: `0 0 ${Math.max(1, last - first)} 100`, preserveAspectRatio: "none", "aria-hidden": "true" }),
      from: handle("time.from", state.from === null ? first : state.from),
      to: handle("time.to", state.to === null ? last : state.to),
      told: el("output", { class: "told" }),
      undated: el("input", { type: "checkbox", id: "undated", onchange: () => G.filter.set({ undated: parts.undated.checked }) }),
    };
    parts.undated.checked = state.undated;
    G.fill(box,
      el("div", { class: "time-head" }, el("h2", {}, say("time.by." + bins[0].unit)), parts.told,
        undated ? el("label", { class: "undated" }, parts.undated, " ", say("time.undated", G.words.number(undated))) : null),
      el("div", { class: "range" }, parts.bars, el("div", { class: "track" }), parts.from, parts.to),
      el("div", { class: "ends", "aria-hidden": "true" }, ticks()));
    tell();
    draw();
  }

  function handle(label, value) {
    const input = el("input", { type: "range", min: first, max: Math.max(last, first + 1), step: 1, value, "aria-label": say(label), class: label.slice(5), oninput: moved });
    return input;
  }

  /** Handles do not pass each other. */
  function moved(event) {
    let from = +parts.from.value;
    let to = +parts.to.value;
    if (from > to) {
      event.target === parts.from ? (from = to) : (to = from);
      parts.from.value = from;
      parts.to.value = to;
    }
    G.filter.set({ from: from === first ? null : from, to: to >= last ? null : to });
    tell();
  }

  function tell() {
    const from = +parts.from.value;
    const to = Math.min(last, +parts.to.value);
    parts.from.setAttribute("aria-valuetext", G.words.day(from));
    parts.to.setAttribute("aria-valuetext", G.words.day(to));
    parts.told.textContent = from === to ? G.words.day(from) : G.words.day(from) + " – " + G.words.day(to);
    const span = Math.max(1, last - first);
    const range = parts.from.parentElement;
    range.style.setProperty("--from", (from - first) / span);
    range.style.setProperty("--to", (to - first) / span);
  }

  /** Some dates below the bars: first days of months, or the ends where all is short. */
  function ticks() {
    const months = [];
    for (let at = next(start(first, "month"), "month"); at <= last; at = next(at, "month")) {
      months.push(at);
    }
    const every = Math.max(1, Math.ceil(months.length / 8));
    const year = last - first > 330 ? "numeric" : undefined;
    const days = months.length > 2 ? months.filter((_, i) => i % every === 0) : [first, last];
    return days.map(day => {
      const form = months.length > 2 ? { month: "short", year } : { day: "numeric", month: "short" };
      const tick = el("span", {}, G.words.day(day, form));
      tick.style.setProperty("--at", (day - first) / Math.max(1, last - first));
      return tick;
    });
  }

  /** Pale bars for all incidents that pass the other filters, stacked by type; the range is full. */
  function draw() {
    if (!parts) {
      return;
    }
    const stacks = bins.map(() => new Map());
    G.filter.besides("time").forEach(incident => {
      const at = incident.day === null ? -1 : bins.findIndex(bin => incident.day <= bin.to);
      if (at >= 0) {
        stacks[at].set(incident.style, (stacks[at].get(incident.style) || 0) + 1);
      }
    });
    const totals = stacks.map(stack => [...stack.values()].reduce((a, b) => a + b, 0));
    const most = Math.max(1, ...totals);
    const from = +parts.from.value;
    const to = +parts.to.value;
    G.fill(parts.bars, stacks.map((stack, i) => {
      let top = 100;
      // A bar stands above the handle that is set to its middle.
      const from0 = Math.max(first, bins[i].from) - first;
      const to0 = Math.min(last, bins[i].to) - first;
      const middle = last > first ? (from0 + to0) / 2 : 0.5;
      const bar = Math.min(0.92 * (to0 - from0 + 1), 0.05 * Math.max(1, last - first));
      const inside = bins[i].to >= from && bins[i].from <= to;
      return [...G.styles.values()].filter(style => stack.has(style)).map(style => {
        const height = (stack.get(style) / most) * 100;
        top -= height;
        return svg("rect", { x: middle - bar / 2, width: bar, y: top, height, fill: style.colour, class: inside ? "in" : "out" });
      });
    }));
  }

  G.on("filtered", draw);
  G.on("reset", build);
  G.on("language", build);

  return { build, first, last, bins };
})(Geowire);
