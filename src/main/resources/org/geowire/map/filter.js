"use strict";

/** Which incidents are shown: the tests, their controls, and how many each choice would leave. */
Geowire.filter = (function (G) {
  const { el, svg } = G;
  const say = (...args) => G.words.say(...args);
  const ACTORS = 300; // the most frequent that are listed
  const state = fresh();

  function fresh() {
    return { types: new Set(), actors: new Set(), precisions: new Set(), reviews: new Set(), missing: "", confidence: 0,
      text: "", from: null, to: null, undated: true, here: null };
  }

  const tests = {
    types: i => !state.types.size || state.types.has(i.style.type),
    actors: i => !state.actors.size || i.actors.some(actor => state.actors.has(actor)),
    precisions: i => !state.precisions.size || state.precisions.has(String(i.precision)),
    reviews: i => !state.reviews.size || state.reviews.has(i.review),
    confidence: i => !state.confidence || i.confidence === null || i.confidence >= state.confidence,
    missing: i => !state.missing || (state.missing === "place" ? !i.point : i.day === null),
    text: i => !state.text || state.text.split(/\s+/).every(word => i.words.includes(word)),
    here: i => !state.here || state.here.has(i),
    time: i => i.day === null ? state.undated : (state.from === null || i.dayEnd >= state.from) && (state.to === null || i.day <= state.to),
  };
  const names = Object.keys(tests);

  /** What passes all tests but one: the base of that one's counts. */
  const besides = Object.fromEntries(names.map(name => [name, []]));

  function apply() {
    names.forEach(name => (besides[name] = []));
    G.incidents.shown = G.incidents.all.filter(incident => {
      const failed = names.filter(name => !tests[name](incident));
      if (!failed.length) {
        names.forEach(name => besides[name].push(incident));
      } else if (failed.length === 1) {
        besides[failed[0]].push(incident);
      }
      return !failed.length;
    });
    count();
    G.emit("filtered");
  }

  /** How many filters are set. */
  function active() {
    return ["types", "actors", "precisions", "reviews"].filter(name => state[name].size).length
      + ["missing", "confidence", "text", "here"].filter(name => state[name]).length
      + (state.from !== null || state.to !== null || !state.undated ? 1 : 0);
  }

  function reset() {
    Object.assign(state, fresh());
    build();
    G.byId("text").value = "";
    G.emit("reset");
    apply();
    G.announce(say("reset.done", G.incidents.shown.length));
  }

  const FACETS = {
    types: { values: () => [...G.styles.keys()], of: i => [i.style.type], label: v => G.words.value("event_type", v), mark: v => G.symbols.small(G.styles.get(v)) },
    precisions: { values: () => ["1", "2", "3"], of: i => [String(i.precision)], label: v => G.words.value("geo_precision", v), mark: v => G.symbols.small(G.styles.get("Other"), v) },
    reviews: { values: () => ["", "accepted", "rejected", "moved"], of: i => [i.review], label: v => say("review." + (v || "open")) },
    actors: { values: () => G.incidents.counts(G.incidents.all.flatMap(i => i.actors)).slice(0, ACTORS).map(([name]) => name), of: i => i.actors, label: v => v },
  };
  let boxes = [];

  function build() {
    boxes = [];
    G.fill(G.byId("filters"), group("types"), group("actors", finder()), group("precisions"), confidence(), group("reviews"),
      el("button", { type: "button", class: "wide", id: "reset", onclick: reset }, say("reset")));
    count();
  }

  function group(name, ...before) {
    const facet = FACETS[name];
    const everywhere = new Set(G.incidents.all.flatMap(facet.of));
    const values = facet.values().filter(value => everywhere.has(value) || name === "reviews");
    return el("fieldset", { class: "facet " + name, "data-facet": name }, el("legend", {}, say("filter." + name)), before,
      el("div", { class: "choices" }, values.map(value => choice(name, value))));
  }

  function choice(name, value) {
    const facet = FACETS[name];
    const number = el("span", { class: "number" });
    const input = el("input", { type: "checkbox", value, checked: state[name].has(value), onchange: () => {
      input.checked ? state[name].add(value) : state[name].delete(value);
      apply();
    } });
    input.checked = state[name].has(value);
    const label = el("label", { class: "choice" }, input, facet.mark ? facet.mark(value) : null, el("span", { class: "what", dir: "auto" }, facet.label(value)), number);
    boxes.push({ name, value, number, label });
    return label;
  }

  /** Narrows the list of actors while typing. */
  function finder() {
    return el("input", { type: "search", class: "finder", placeholder: say("filter.actors.find"), "aria-label": say("filter.actors.find"), oninput: event => {
      const wanted = G.fold(event.target.value);
      boxes.filter(box => box.name === "actors").forEach(box => (box.label.hidden = !G.fold(box.value).includes(wanted)));
    } });
  }

  function confidence() {
    const output = el("output", { for: "confidence" });
    const tell = () => (output.textContent = state.confidence ? say("filter.confidence.least", G.words.percent(state.confidence)) : say("filter.any"));
    const input = el("input", { type: "range", id: "confidence", min: 0, max: 1, step: 0.05, value: state.confidence, oninput: () => {
      state.confidence = +input.value;
      tell();
      apply();
    } });
    tell();
    return el("fieldset", { class: "facet" }, el("legend", {}, el("label", { for: "confidence" }, say("filter.confidence"))), input, output);
  }

  /** Writes behind each choice how many incidents it would show. */
  function count() {
    const counted = {};
    Object.keys(FACETS).forEach(name => (counted[name] = new Map(G.incidents.counts(besides[name].flatMap(FACETS[name].of)))));
    boxes.forEach(box => {
      const n = counted[box.name].get(box.value) || 0;
      box.number.textContent = G.words.number(n);
      box.label.classList.toggle("none", n === 0);
    });
    const badge = G.byId("filter-count");
    badge.hidden = !active();
    badge.textContent = active();
  }

  /** Sets parts of the filter: set({text: "mali"}). */
  function set(parts) {
    Object.assign(state, parts);
    if (parts.text !== undefined) {
      state.text = G.fold(parts.text.trim());
    }
    apply();
  }

  G.on("language", build);
  G.on("here", members => set({ here: new Set(members) }));
  G.on("changed", apply);

  return { apply, build, set, reset, active, state, besides: name => besides[name] };
})(Geowire);
