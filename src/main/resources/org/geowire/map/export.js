"use strict";

/** Writes the reviewed incidents: all of them, with the columns of the file and the verdicts. */
Geowire.export = (function (G) {
  const NEEDED = { review: "STRING", latitude: "LATITUDE", longitude: "LONGITUDE" };

  /** The columns of the file, and those without which the review would be lost. */
  function columns() {
    const names = G.incidents.fields.map(field => field.name);
    return names.concat(Object.keys(NEEDED).filter(name => !names.includes(name)));
  }

  function value(incident, column) {
    if (column === "latitude" || column === "longitude") {
      return incident.point ? incident.point[column === "latitude" ? 0 : 1] : null;
    }
    return incident.get(column);
  }

  function asGeojson() {
    const names = columns();
    const features = G.incidents.all.map(incident => JSON.stringify({
      type: "Feature",
      id: incident.id,
      geometry: incident.point ? { type: "Point", coordinates: [incident.point[1], incident.point[0]] } : null,
      properties: Object.fromEntries(names.map(name => [name, value(incident, name)])),
    }));
    const metadata = JSON.stringify({ generator: "Geowire", attribution: G.incidents.settings.attribution.join("; ") });
    return '{"type":"FeatureCollection",\n"metadata":' + metadata + ',\n"features":[\n' + features.join(",\n") + "\n]}\n";
  }

  function asCsv() {
    const names = columns();
    const lines = [names].concat(G.incidents.all.map(incident => names.map(name => cell(value(incident, name)))));
    return lines.map(cells => cells.map(quoted).join(",")).join("\r\n") + "\r\n";
  }

  /** Candidates as tables have them: "id:probability;id:probability". */
  function cell(value) {
    if (value === null) {
      return "";
    }
    if (Array.isArray(value)) {
      return value.map(one => (one.geonameid || String(one.name || "").replace(/[:;]/g, " ")) + ":" + one.probability).join(";");
    }
    return String(value);
  }

  function quoted(text) {
    return /[",\r\n]/.test(text) || /^\s|\s$/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  }

  function save(name, type, text) {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = G.el("a", { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
    G.announce(G.words.say("saved", name));
  }

  return {
    asGeojson, asCsv,
    geojson: () => save("corrected.geojson", "application/geo+json", asGeojson()),
    csv: () => save("corrected.csv", "text/csv", asCsv()),
  };
})(Geowire);
