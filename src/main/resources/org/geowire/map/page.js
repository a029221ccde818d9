"use strict";

/** Puts the parts together. */
(function (G) {
  const { el } = G;
  const say = (...args) => G.words.say(...args);
  const root = document.documentElement;

  /** What the symbols mean, and what is drawn beside them. */
  function legend() {
    const types = new Set(G.incidents.all.map(incident => incident.style.type));
    const line = (mark, text) => el("li", {}, mark, el("span", {}, text));
    const sizes = [0, 10, 50].map(n => {
      const r = G.symbols.radius(n);
      return el("span", { class: "size" }, G.symbols.frame(r + 2, G.symbols.shape(G.styles.get("Other"), r, 3)), G.words.number(n));
    });
    G.fill(G.byId("legend-body"),
      el("ul", {}, [...G.styles.values()].filter(style => types.has(style.type)).map(style => line(G.symbols.small(style), G.words.value("event_type", style.type)))),
      el("p", { class: "legend-title" }, say("legend.killed")), el("div", { class: "sizes" }, sizes),
      el("ul", {}, ["1", "2", "3"].map(p => line(G.symbols.small(G.styles.get("Other"), p), say("legend.precision." + p)))),
      el("div", { class: "layers" }, ["rings", "places", "grid"].map(layer)));
  }

  function layer(name) {
    const input = el("input", { type: "checkbox", onchange: () => G.map.toggle(name, input.checked) });
    input.checked = G.map.shown[name]; // as drawn
    return el("label", {}, input, " ", say("layer." + name));
  }

  function source() {
    G.fill(G.byId("source"), G.incidents.settings.attribution.concat(say("source.base")).map(line => el("span", {}, line)),
      el("span", {}, say("source.made")));
  }

  function theme() {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    G.emit("theme");
  }

  function tabs() {
    const all = ["list", "filter"].map(name => ({ tab: G.byId("tab-" + name), panel: G.byId("panel-" + name) }));
    const open = chosen => all.forEach(({ tab, panel }) => {
      const is = tab === chosen;
      tab.setAttribute("aria-selected", String(is));
      tab.tabIndex = is ? 0 : -1;
      panel.hidden = !is;
    });
    all.forEach(({ tab }, i) => {
      tab.addEventListener("click", () => open(tab));
      tab.addEventListener("keydown", event => {
        if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
          open(all[1 - i].tab);
          all[1 - i].tab.focus();
        }
      });
    });
  }

  /** Paper has the map, the legend and a table of what the filters leave. */
  function paper() {
    const heads = ["when", "what", "where", "who", "column.fatalities", "source"];
    const rows = G.list.order.slice(0, 1000).map(i => el("tr", {}, [G.record.when(i), G.record.what(i), G.record.where(i), i.actors.join(" → "),
      i.fatalities === null ? "" : i.fatalities, i.text("source") || i.text("doc_id")].map(text => el("td", { dir: "auto" }, text))));
    G.fill(G.byId("printed"), el("table", {}, el("thead", {}, el("tr", {}, heads.map(h => el("th", { scope: "col" }, say(h))))), el("tbody", {}, rows)));
    G.byId("legend").open = true;
    document.body.classList.add("on-paper");
    G.map.leaflet.invalidateSize({ animate: false });
  }

  function screen() {
    document.body.classList.remove("on-paper");
    G.map.leaflet.invalidateSize({ animate: false });
  }

  G.words.apply();
  const recalled = G.review.recall();
  G.filter.build();
  G.filter.apply();
  G.time.build();
  tabs();
  legend();
  source();
  G.byId("legend").open = window.innerWidth >= 700;
  G.words.apply();
  G.map.start();
  G.list.start();
  G.words.apply();
  G.on("language", () => {
    legend();
    source();
  });
  G.byId("review-toggle").addEventListener("click", () => G.review.mode(!G.review.on));
  G.byId("language").addEventListener("click", G.words.toggle);
  G.byId("theme").addEventListener("click", theme);
  G.byId("print").addEventListener("click", () => window.print());
  window.addEventListener("beforeprint", paper);
  window.addEventListener("afterprint", screen);
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => G.emit("theme"));
  if (recalled) {
    G.review.mode(true); // so that nobody wonders why points are not where the file has them
  }
  document.body.classList.add("ready");
})(Geowire);
