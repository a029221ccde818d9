"use strict";

/** The record of the selected incident, in plain words. */
Geowire.record = (function (G) {
  const { el } = G;
  const say = (...args) => G.words.say(...args);
  const box = G.byId("record");

  /** What happened: "Armed clash". */
  function what(incident) {
    const type = incident.text("sub_event_type") || incident.type;
    return type ? G.words.value("sub_event_type", type) : say("untyped");
  }

  function where(incident) {
    const names = ["location", "admin1", "country"].map(name => incident.text(name)).filter((name, i, all) => name && all.indexOf(name) === i);
    const text = names.join(", ") || say("place.unknown");
    return incident.point ? text : text + " · " + say("no.point");
  }

  /** The day, or the days between which it was. */
  function when(incident) {
    if (incident.day === null) {
      return open(incident.text("date_edtf"));
    }
    return incident.day === incident.dayEnd ? G.words.day(incident.day) : G.words.day(incident.day) + " – " + G.words.day(incident.dayEnd);
  }

  /** A date with one end open, or without its year (ISO 8601-2), in words. */
  function open(edtf) {
    const parts = /^(\.\.\/)?(\d{4}|XXXX)-(\d\d)-(\d\d)(\/\.\.)?$/.exec(edtf);
    if (!parts) {
      return edtf || say("date.unknown");
    }
    const [, before, year, month, day, after] = parts;
    const at = Date.UTC(year === "XXXX" ? 2000 : +year, +month - 1, +day) / 86400000;
    if (year === "XXXX") {
      return say("date.no.year", G.words.day(at, { day: "numeric", month: "long" }));
    }
    return before ? say("date.until", G.words.day(at)) : after ? say("date.since", G.words.day(at)) : G.words.day(at);
  }

  function title(incident) {
    const killed = incident.fatalities ? ", " + say("killed.n", incident.fatalities) : "";
    return what(incident) + ", " + where(incident) + ", " + when(incident) + killed;
  }

  /** Parts of a sentence: [text, class], where the place and the trigger have one. */
  function evidence(incident) {
    const notes = incident.text("notes");
    const place = find(notes, incident.original("location_text")) || find(notes, incident.original("location"));
    const trigger = find(notes, incident.text("trigger"));
    const marks = [place && { ...place, kind: "place" }, trigger && { ...trigger, kind: "trigger" }].filter(m => m).sort((a, b) => a.start - b.start);
    const parts = [];
    let at = 0;
    marks.filter((m, i) => i === 0 || m.start >= marks[i - 1].end).forEach(m => {
      parts.push([notes.slice(at, m.start), ""], [notes.slice(m.start, m.end), m.kind]);
      at = m.end;
    });
    parts.push([notes.slice(at), ""]);
    return parts.filter(([text]) => text);
  }

  /** Where words stand in a text: as whole words if they can be found so. */
  function find(text, words) {
    const wanted = (words || "").toLowerCase();
    const lower = text.toLowerCase();
    if (!wanted || lower.length !== text.length) {
      return null;
    }
    const letter = /[\p{L}\p{N}]/u;
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (!letter.test(lower[at - 1] || " ") && !letter.test(lower[end] || " ")) {
        return { start: at, end };
      }
    }
    const start = lower.indexOf(wanted);
    return start < 0 ? null : { start, end: start + wanted.length };
  }

  function show({ incident }) {
    box.hidden = !incident;
    document.body.classList.toggle("has-record", Boolean(incident));
    if (incident) {
      draw(incident);
      box.scrollTop = 0;
    }
  }

  function draw(incident) {
    G.fill(box, head(incident), G.review.panel(incident), warnings(incident), quote(incident), facts(incident), others(incident), source(incident), columns(incident));
  }

  function head(incident) {
    const symbol = G.symbols.frame(14, G.symbols.shape(incident.style, 10, incident.precision));
    return el("header", { class: "record-head" }, symbol,
      el("div", { class: "record-title" },
        el("h2", { id: "record-title", dir: "auto" }, what(incident)),
        el("p", { dir: "auto" }, where(incident)),
        el("p", {}, when(incident))),
      el("div", { class: "record-tools" },
        button("‹", "previous", () => G.list.step(-1)), button("›", "next", () => G.list.step(1)),
        button("×", "close", close)));
  }

  function button(sign, label, onclick) {
    return el("button", { type: "button", class: "icon", title: say(label), "aria-label": say(label), onclick, "data-act": label }, sign);
  }

  function close() {
    G.select(null, "record");
    G.byId("list").focus({ preventScroll: true });
  }

  function warnings(incident) {
    const text = incident.text("warnings");
    return text ? el("ul", { class: "warnings", "aria-label": say("warnings") }, text.split("; ").map(w => el("li", { dir: "auto" }, w))) : null;
  }

  function quote(incident) {
    const parts = evidence(incident);
    if (!parts.length) {
      return null;
    }
    return el("figure", { class: "evidence" },
      el("blockquote", { dir: "auto" }, parts.map(([text, kind]) => kind ? el("mark", { class: kind, title: say("mark." + kind) }, text) : text)),
      el("figcaption", {}, ["place", "trigger"].filter(kind => parts.some(part => part[1] === kind))
        .map(kind => el("span", { class: "key " + kind }, say("mark." + kind)))));
  }

  function facts(incident) {
    const fact = (key, value) => value ? [el("dt", {}, say(key)), el("dd", { dir: "auto" }, value)] : null;
    return el("dl", { class: "facts" },
      fact("column.event_type", incident.type && G.words.value("event_type", incident.type)),
      fact("who", actors(incident)),
      fact("column.target", incident.text("target")),
      fact("column.fatalities", toll(incident)),
      fact("column.injured", figure(incident.get("injured"))),
      fact("column.abducted", figure(incident.get("abducted"))),
      fact("when", [when(incident), incident.text("date_text") ? " (“" + incident.text("date_text") + "”)" : ""].join("")),
      fact("where", exactness(incident)),
      fact("coordinates", incident.point && coordinates(incident.point)),
      fact("sure", sureness(incident)),
      fact("column.factuality", incident.text("factuality") && G.words.value("factuality", incident.text("factuality"))),
      fact("group", incident.get("group_size") ? say("group.of", incident.get("group_size")) : ""));
  }

  function figure(n) {
    return typeof n === "number" ? G.words.number(n) : "";
  }

  function actors(incident) {
    return ["1", "2"].map(n => {
      const name = incident.text("actor" + n);
      const kind = incident.text("inter" + n);
      return name + (name && kind ? " (" + G.words.value("inter", kind) + ")" : "");
    }).filter(name => name).join(" → ");
  }

  function toll(incident) {
    const [low, best, high] = ["fatalities_low", "fatalities", "fatalities_high"].map(name => incident.get(name));
    if (best === null) {
      return say("not.reported");
    }
    if (low !== null && high === null) {
      return say("at.least", figure(low));
    }
    return figure(best) + (low !== null && low !== high ? " (" + figure(low) + "–" + figure(high) + ")" : "");
  }

  function exactness(incident) {
    const parts = [];
    if (incident.precision) {
      parts.push(G.words.value("geo_precision", String(incident.precision)));
    }
    if (incident.get("uncertainty_m")) {
      parts.push(say("within.km", G.words.number(incident.get("uncertainty_m") / 1000, 1)));
    }
    if (incident.text("location_text")) {
      parts.push(say("text.says", incident.text("location_text")));
    }
    return parts.join("; ");
  }

  function coordinates([lat, lon]) {
    return lat.toFixed(5) + ", " + lon.toFixed(5);
  }

  function sureness(incident) {
    const parts = [];
    ["event", "geo"].forEach(what => {
      const p = incident.get(what + "_confidence");
      if (typeof p === "number") {
        parts.push(say("sure." + what, G.words.percent(p)));
      }
    });
    return parts.join("; ");
  }

  /** Other places that the name may mean. */
  function others(incident) {
    const found = G.review.candidates(incident);
    if (!found.length) {
      return null;
    }
    return el("section", { class: "others" }, el("h3", {}, say("candidates")),
      el("ol", {}, found.map((one, i) => el("li", {},
        el("span", { dir: "auto" }, one.name || "GeoNames " + one.geonameid),
        el("span", { class: "quiet", dir: "auto" }, [one.admin1, one.country].filter(n => n).map(n => ", " + n).join("") + (one.distance ? " · " + say("km.away", G.words.number(one.distance)) : "")),
        typeof one.probability === "number" ? el("span", { class: "number" }, G.words.percent(one.probability)) : null,
        one.point ? el("button", { type: "button", class: "small choose", "data-candidate": i, onclick: () => G.review.choose(incident, one) }, say("choose")) : null))));
  }

  /** Only addresses of the web become links. */
  function link(text) {
    const safe = /^https?:\/\/[^\s]+$/i.test(text);
    return safe ? el("a", { href: text, target: "_blank", rel: "noopener noreferrer" }, text) : text;
  }

  function source(incident) {
    const lines = [
      [incident.text("source"), incident.text("source_date")].filter(t => t).join(", "),
      incident.text("source_title"),
      incident.text("source_url"),
      incident.text("doc_id"),
    ].filter(t => t);
    return lines.length ? el("section", { class: "from" }, el("h3", {}, say("source")), lines.map(line => el("p", { dir: "auto" }, link(line)))) : null;
  }

  /** Every column of the file, also those of others. */
  function columns(incident) {
    const rows = G.incidents.fields.filter(field => incident.get(field.name) !== null).map(field => {
      const value = incident.get(field.name);
      const text = typeof value === "object" ? value.map(v => v.name || v.geonameid).join(", ") : String(value);
      return el("tr", {}, el("th", { scope: "row", title: field.name, dir: "auto" }, G.words.has("column." + field.name) ? say("column." + field.name) : field.name), el("td", { dir: "auto" }, text));
    });
    return el("details", { class: "columns" }, el("summary", {}, say("columns.all")), el("table", {}, el("tbody", {}, rows)));
  }

  function focus() {
    if (!box.hidden) {
      box.focus({ preventScroll: true });
    }
  }

  function redraw() {
    if (G.incidents.selected) {
      draw(G.incidents.selected);
    }
  }

  box.addEventListener("keydown", event => {
    if (event.key === "Escape" && !G.map.moving) {
      close();
    }
  });
  G.on("select", show);
  G.on("changed", redraw);
  G.on("language", redraw);
  G.on("mode", redraw);
  G.on("moving", redraw);

  return { what, where, when, title, focus, evidence };
})(Geowire);
