"use strict";

/** The list beside the map: only the rows that can be seen are there, however many incidents there are. */
Geowire.list = (function (G) {
  const { el } = G;
  const say = (...args) => G.words.say(...args);
  const HEIGHT = 62; // of a row, as the style sheet has it
  const SPARE = 6; // rows above and below those that can be seen
  const SORTS = {
    newest: (a, b) => undatedLast(a, b) || b.day - a.day,
    oldest: (a, b) => undatedLast(a, b) || a.day - b.day,
    killed: (a, b) => (b.fatalities === null ? -1 : b.fatalities) - (a.fatalities === null ? -1 : a.fatalities),
    name: (a, b) => a.text("location").localeCompare(b.text("location"), "en"),
    file: () => 0,
  };
  let sort = "newest";
  let order = [];
  const box = G.byId("list");
  const rows = G.byId("rows");

  function undatedLast(a, b) {
    return (a.day === null) - (b.day === null);
  }

  function start() {
    box.addEventListener("scroll", draw, { passive: true });
    box.addEventListener("keydown", keys);
    box.addEventListener("click", event => {
      const row = event.target.closest("[data-index]");
      if (row) {
        G.select(G.incidents.all[+row.dataset.index], "list");
      }
    });
    G.byId("sort").addEventListener("change", event => {
      sort = event.target.value;
      refresh();
    });
    let timer;
    G.byId("text").addEventListener("input", event => {
      clearTimeout(timer);
      timer = setTimeout(() => G.filter.set({ text: event.target.value }), 120);
    });
    new ResizeObserver(draw).observe(box);
    G.on("filtered", refresh);
    G.on("select", ({ from }) => reveal(from));
    G.on("language", () => {
      sorts();
      refresh();
    });
    sorts();
    refresh();
  }

  function sorts() {
    G.fill(G.byId("sort"), Object.keys(SORTS).map(name => el("option", { value: name, selected: name === sort }, say("sort." + name))));
  }

  function refresh() {
    order = [...G.incidents.shown].sort((a, b) => SORTS[sort](a, b) || a.index - b.index);
    rows.style.height = order.length * HEIGHT + "px";
    counts();
    missing();
    draw();
  }

  /** How many are shown, also in the heading. */
  function counts() {
    const { all, shown } = G.incidents;
    const killed = shown.reduce((sum, incident) => sum + (incident.fatalities || 0), 0);
    const parts = [shown.length === all.length ? say(all.length === 1 ? "count.one" : "count.all", G.words.number(all.length)) : say("count.some", G.words.number(shown.length), G.words.number(all.length))];
    if (killed) {
      parts.push(say("count.killed", G.words.number(killed)));
    }
    G.byId("counts").textContent = parts.join(" · ");
  }

  /** What the map or the slider cannot show is said, and a click lists it. */
  function missing() {
    const state = G.filter.state;
    const without = (name, n, key) => n || state.missing === name ? el("button", { type: "button", class: "chip", "aria-pressed": String(state.missing === name),
      onclick: () => G.filter.set({ missing: state.missing === name ? "" : name }) }, say(key, G.words.number(n))) : null;
    const base = G.filter.besides("missing");
    G.fill(G.byId("missing"),
      without("place", base.filter(i => !i.point).length, "missing.place"),
      without("date", base.filter(i => i.day === null).length, "missing.date"),
      state.here ? el("button", { type: "button", class: "chip", "aria-pressed": "true", onclick: () => G.filter.set({ here: null }) }, say("here", state.here.size), " ×") : null,
      G.filter.active() ? el("button", { type: "button", class: "chip plain", onclick: G.filter.reset }, say("reset")) : null);
  }

  function draw() {
    const from = Math.max(0, Math.floor(box.scrollTop / HEIGHT) - SPARE);
    const to = Math.min(order.length, Math.ceil((box.scrollTop + box.clientHeight) / HEIGHT) + SPARE);
    const selected = G.incidents.selected;
    G.fill(rows, order.slice(from, to).map((incident, i) => row(incident, from + i, incident === selected)));
    if (!order.length) {
      G.fill(rows, el("p", { class: "quiet none-found" }, say(G.incidents.all.length ? "none.shown" : "none.all")));
    }
    const at = order.indexOf(selected);
    at >= from && at < to ? box.setAttribute("aria-activedescendant", "row-" + selected.index) : box.removeAttribute("aria-activedescendant");
  }

  function row(incident, position, isSelected) {
    const killed = incident.fatalities;
    const element = el("div", { role: "option", id: "row-" + incident.index, class: "row " + incident.review, "data-index": incident.index,
      "aria-selected": String(isSelected), "aria-setsize": order.length, "aria-posinset": position + 1 },
      G.symbols.small(incident.style, incident.precision),
      el("div", { class: "row-text" },
        el("div", { class: "row-title", dir: "auto" }, G.record.what(incident)),
        el("div", { class: "row-place", dir: "auto" }, G.record.where(incident)),
        el("div", { class: "row-when" }, G.record.when(incident), incident.review ? " · " + say("review." + incident.review) : "")),
      killed ? el("span", { class: "killed", title: say("killed.n", killed) }, G.words.number(killed), el("span", { class: "unseen" }, " " + say("killed"))) : null);
    element.style.top = position * HEIGHT + "px";
    return element;
  }

  function keys(event) {
    const at = order.indexOf(G.incidents.selected);
    const page = Math.max(1, Math.floor(box.clientHeight / HEIGHT) - 1);
    const steps = { ArrowDown: at + 1, ArrowUp: at < 0 ? 0 : at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: order.length - 1 };
    if (event.key === "Enter" || event.key === " ") {
      G.record.focus();
    } else if (event.key in steps && order.length) {
      G.select(order[Math.max(0, Math.min(order.length - 1, steps[event.key]))], "list");
    } else {
      return;
    }
    event.preventDefault();
  }

  /** Selects the one before or behind the selected one. */
  function step(by) {
    const at = order.indexOf(G.incidents.selected);
    if (order.length) {
      G.select(order[Math.max(0, Math.min(order.length - 1, at + by))], "step");
    }
  }

  function reveal() {
    const at = order.indexOf(G.incidents.selected);
    if (at >= 0) {
      const top = at * HEIGHT;
      if (top < box.scrollTop) {
        box.scrollTop = top - 4;
      } else if (top + HEIGHT > box.scrollTop + box.clientHeight) {
        box.scrollTop = top + HEIGHT + 4 - box.clientHeight;
      }
      const selected = G.incidents.selected;
      G.announce(say("selected", G.record.title(selected), at + 1, order.length));
    }
    draw();
  }

  return { start, step, get order() { return order; } };
})(Geowire);
