"use strict";

/** The reviewer's verdicts: accept, reject, move, choose another place; with undo. */
Geowire.review = (function (G) {
  const { el } = G;
  const say = (...args) => G.words.say(...args);
  const namesakes = G.data("places").namesakes;
  const key = "geowire-review-" + G.incidents.fingerprint();
  const history = []; // lists of {incident, before}: what one act changed
  let on = false;

  /** What changes when a point is set by hand: what the gazetteer said of the old one is gone. */
  const BY_HAND = { location_basis: "coordinates", geonameid: null, feature_code: null, geo_confidence: null, uncertainty_m: null };
  const WHERE_PREC = { 1: 1, 2: 2, 3: 4 };

  /** Other places that the name may mean, those that the file gives first. */
  function candidates(incident) {
    const given = incident.get("candidates");
    const known = namesakes[incident.original("location")] || [];
    const found = (Array.isArray(given) ? given : []).map(one => ({ ...known.find(k => same(k, one)), ...clean(one) }));
    known.filter(k => !found.some(one => same(k, one))).forEach(k => found.push({ ...k }));
    const here = incident.point;
    return found.map(one => ({ ...one, point: typeof one.latitude === "number" ? [one.latitude, one.longitude] : null }))
      .map(one => ({ ...one, distance: here && one.point ? kilometres(here, one.point) : null }))
      .filter(one => one.distance === null || one.distance > 0.5)
      .slice(0, 8);
  }

  function same(a, b) {
    if (a.geonameid && b.geonameid) {
      return a.geonameid === b.geonameid;
    }
    return a.name === b.name && (typeof b.latitude !== "number" || kilometres([a.latitude, a.longitude], [b.latitude, b.longitude]) < 0.5);
  }

  function clean(one) {
    return Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null));
  }

  function kilometres([lat1, lon1], [lat2, lon2]) {
    const rad = Math.PI / 180;
    const h = Math.sin(((lat2 - lat1) * rad) / 2) ** 2 + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
    return Math.round(2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h))));
  }

  /** Sets changes on an incident; null takes all back. */
  function change(incident, changes) {
    act([incident], () => changes);
  }

  function act(incidents, changes) {
    history.push(incidents.map(incident => ({ incident, before: incident.changes })));
    settle(incidents.map(incident => ({ incident, before: changes(incident) })));
  }

  function settle(parts) {
    parts.forEach(({ incident, before }) => {
      incident.changes = before;
      incident.precision = incident.get("geo_precision");
    });
    keep();
    bar();
    G.emit("changed");
  }

  /** Takes all verdicts and corrections back. */
  function discard() {
    act(G.incidents.all.filter(incident => incident.changes), () => null);
    G.announce(say("discarded"));
  }

  function verdict(incident, review) {
    const moved = incident.review === "moved" && review === "accepted";
    change(incident, { ...incident.changes, review: moved ? "moved" : review });
    G.announce(say("review." + (moved ? "moved" : review)) + ": " + G.record.title(incident));
  }

  function moveTo(incident, [latitude, longitude], precision) {
    const exact = precision || incident.get("geo_precision") || 1;
    const parts = { ...incident.changes, ...BY_HAND, latitude, longitude, review: "moved", geo_precision: exact, where_prec: WHERE_PREC[exact] };
    change(incident, parts);
    G.map.reveal([latitude, longitude]);
    G.announce(say("moved.to", latitude, longitude));
  }

  function choose(incident, place) {
    change(incident, { ...incident.changes, review: "moved", latitude: place.latitude, longitude: place.longitude,
      location: place.name, admin1: place.admin1 || null, admin2: place.admin2 || null, country: place.country || null,
      iso3: place.country === incident.original("country") ? incident.original("iso3") : null,
      iso: place.country === incident.original("country") ? incident.original("iso") : null,
      region: place.country === incident.original("country") ? incident.original("region") : null,
      admin1_code: null, admin2_code: null, geonameid: place.geonameid || null, feature_code: place.feature_code || null,
      location_basis: "named", geo_confidence: null, geo_precision: 1, where_prec: 1 });
    G.map.reveal([place.latitude, place.longitude]);
    G.announce(say("moved.to", place.latitude, place.longitude));
  }

  function undo() {
    const last = history.pop();
    if (last) {
      settle(last);
      G.select(last[0].incident, "undo");
      G.announce(say("undone", G.record.title(last[0].incident)));
    }
  }

  /** The browser keeps the review for these very incidents, where it may. */
  function keep() {
    const changed = Object.fromEntries(G.incidents.all.filter(i => i.changes).map(i => [i.index, i.changes]));
    try {
      Object.keys(changed).length ? localStorage.setItem(key, JSON.stringify(changed)) : localStorage.removeItem(key);
    } catch (e) {
      // Some browsers keep nothing for files; the review lasts as long as the page is open.
    }
  }

  function recall() {
    try {
      Object.entries(JSON.parse(localStorage.getItem(key) || "{}")).forEach(([index, changes]) => {
        const incident = G.incidents.all[+index];
        incident.changes = changes;
        incident.precision = incident.get("geo_precision");
      });
    } catch (e) {
      // As above.
    }
    return G.incidents.all.some(incident => incident.changes);
  }

  function done() {
    return G.incidents.all.filter(incident => incident.review).length;
  }

  function mode(wanted) {
    on = wanted;
    G.byId("review-toggle").setAttribute("aria-pressed", String(on));
    document.body.classList.toggle("reviewing", on);
    bar();
    if (!on && G.map.moving) {
      G.map.finish(false);
    }
    G.emit("mode", on);
  }

  /** How far the review is, and its export. */
  function bar() {
    const box = G.byId("review");
    box.hidden = !on;
    if (!on) {
      return;
    }
    const n = done();
    const all = G.incidents.all.length;
    G.fill(box,
      el("span", { class: "progress" }, say("review.progress", G.words.number(n), G.words.number(all))),
      el("progress", { max: Math.max(1, all), value: n, "aria-label": say("review.progress", n, all) }),
      button("next-open", "review.next", nextOpen), button("undo", "undo", undo, !history.length),
      button("discard", "discard", discard, !G.incidents.all.some(incident => incident.changes)),
      el("span", { class: "gap" }), button("save-geojson", "save.geojson", () => G.export.geojson()), button("save-csv", "save.csv", () => G.export.csv()));
  }

  function button(id, text, onclick, disabled, pressed) {
    return el("button", { type: "button", id, onclick, disabled, "aria-pressed": pressed }, say(text));
  }

  function nextOpen() {
    const order = G.list.order;
    const at = order.indexOf(G.incidents.selected);
    const next = [...order.slice(at + 1), ...order.slice(0, at + 1)].find(incident => !incident.review);
    next ? G.select(next, "step") : G.announce(say("review.done"));
  }

  /** The reviewer's buttons in the record. */
  function panel(incident) {
    if (!on) {
      return null;
    }
    const is = review => String(incident.review === review);
    return el("section", { class: "verdicts", "aria-label": say("review.mode") },
      el("div", { class: "buttons" },
        button("accept", "accept", () => verdict(incident, "accepted"), false, is("accepted")),
        button("reject", "reject", () => verdict(incident, "rejected"), false, is("rejected")),
        button("move", "move", () => G.map.moving ? G.map.finish(false) : G.map.move(true), false, String(G.map.moving)),
        incident.changes ? button("restore", "restore", () => change(incident, null)) : null),
      el("p", { id: "move-help", class: "quiet", hidden: !G.map.moving }, say("move.help")),
      form(incident));
  }

  function form(incident) {
    const [lat, lon] = incident.point || ["", ""];
    const input = (id, value, most) => el("input", { id, type: "number", step: "any", min: -most, max: most, value, required: true });
    const latitude = input("latitude", lat, 90);
    const longitude = input("longitude", lon, 180);
    const precision = el("select", { id: "precision" }, ["1", "2", "3"].map(p => el("option", { value: p, selected: p === String(incident.precision || 1) }, G.words.value("geo_precision", p))));
    return el("form", { class: "coordinates", onsubmit: event => {
      event.preventDefault();
      moveTo(incident, [+(+latitude.value).toFixed(5), +(+longitude.value).toFixed(5)], +precision.value);
    } },
      el("label", {}, say("column.latitude"), latitude), el("label", {}, say("column.longitude"), longitude),
      el("label", { class: "long" }, say("column.geo_precision"), precision),
      el("button", { type: "submit", id: "apply-point" }, say("apply")));
  }

  /** Letters as short ways, while reviewing and not typing. */
  function keys(event) {
    const typing = event.target.closest("input:not([type=checkbox]), select, textarea");
    if (!on || typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const incident = G.incidents.selected;
    const acts = { a: () => incident && verdict(incident, "accepted"), r: () => incident && verdict(incident, "rejected"),
      m: () => incident && G.map.move(!G.map.moving), u: undo, n: nextOpen };
    if (acts[event.key]) {
      acts[event.key]();
      event.preventDefault();
    }
  }

  document.addEventListener("keydown", keys);
  G.on("draft", ([latitude, longitude]) => {
    if (G.byId("latitude")) {
      G.byId("latitude").value = latitude;
      G.byId("longitude").value = longitude;
    }
  });
  G.on("language", bar);

  return { candidates, choose, moveTo, verdict, undo, mode, panel, recall, done, get on() { return on; } };
})(Geowire);
