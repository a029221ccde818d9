"use strict";

/** The incidents, what the reviewer changed in them, and which are shown. */
Geowire.incidents = (function (G) {
  const data = G.data("incidents");
  const fields = data.fields.map(([name, type]) => ({ name, type }));
  const positions = new Map(fields.map((field, i) => [field.name, i + 3]));
  const OFFSET = 3; // of the columns in a row, behind id, latitude and longitude

  /** One incident: its row, and the columns that the reviewer changed. */
  class Incident {
    constructor(row, index) {
      this.row = row;
      this.index = index;
      this.id = row[0];
      this.changes = null;
      this.day = dayOf(this.get("event_date"));
      this.dayEnd = dayOf(this.get("event_date_end"));
      if (this.dayEnd === null || this.dayEnd < this.day) {
        this.dayEnd = this.day;
      }
      const type = this.text("event_type");
      this.style = G.styles.get(type) || G.styles.get("Other");
      this.type = type;
      this.actors = [this.text("actor1"), this.text("actor2")].filter(a => a);
      this.fatalities = number(this.get("fatalities"));
      this.precision = number(this.get("geo_precision"));
      this.confidence = number(this.get("event_confidence"));
      this.words = G.fold(SEARCHED.map(name => this.text(name)).join("\n"));
    }

    /** What a column says now; null where it says nothing or is not there. */
    get(name) {
      if (this.changes && name in this.changes) {
        return this.changes[name];
      }
      return this.original(name);
    }

    /** What the file says. */
    original(name) {
      const at = positions.get(name);
      const value = at === undefined ? null : this.row[at];
      return value === undefined ? null : value;
    }

    text(name) {
      const value = this.get(name);
      return value === null ? "" : String(value);
    }

    /** Where it stands: [latitude, longitude], or null. */
    get point() {
      if (this.changes && this.changes.latitude !== undefined) {
        return [this.changes.latitude, this.changes.longitude];
      }
      return this.home;
    }

    /** Where the file puts it. */
    get home() {
      return this.row[1] === null ? null : [this.row[1], this.row[2]];
    }

    get review() {
      return this.text("review");
    }
  }

  const SEARCHED = [
    "event_id", "event_date", "event_type", "sub_event_type", "actor1", "actor2", "country", "admin1", "admin2",
    "location", "location_text", "notes", "source", "source_title", "target", "trigger", "doc_id",
  ];

  function dayOf(text) {
    const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(text || "");
    return parts ? Date.UTC(+parts[1], +parts[2] - 1, +parts[3]) / 86400000 : null;
  }

  function number(value) {
    return typeof value === "number" ? value : null;
  }

  /** One number for all that the file says, so that a review is kept for these incidents only. */
  function fingerprint() {
    const text = document.getElementById("data-incidents").textContent;
    let a = 0x811c9dc5;
    let b = 0x1b873593;
    for (let i = 0; i < text.length; i++) {
      a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
      b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
    }
    return (a >>> 0).toString(36) + (b >>> 0).toString(36) + text.length.toString(36);
  }

  const settings = G.data("settings");
  G.styles = new Map(settings.styles.map(style => [style.type, style]));
  const all = data.rows.map((row, index) => new Incident(row, index));

  /** Counts how often each value occurs, most frequent first. */
  function counts(values) {
    const map = new Map();
    values.forEach(value => map.set(value, (map.get(value) || 0) + 1));
    return [...map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }

  return { all, fields, positions, OFFSET, settings, fingerprint, counts, shown: all, selected: null };
})(Geowire);

/** Selects an incident in list, map and record alike; null selects none. */
Geowire.select = function (incident, from) {
  const incidents = Geowire.incidents;
  if (incidents.selected !== incident) {
    incidents.selected = incident;
    Geowire.emit("select", { incident, from });
  }
};
