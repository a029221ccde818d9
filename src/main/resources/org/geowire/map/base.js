"use strict";

/**
 * The base map: land, borders, names and places, drawn on one canvas.
 *
 * The outlines come as the bytes of basemap.bin: arcs that neighbours share, countries as rings of
 * arcs, borders of first-level units. They are projected once, to a world of width 1.
 */
Geowire.base = (function (G) {
  const COAST = 0;
  const BORDER = 1;
  const DISPUTED = 2;
  const UNIT = 3;

  const mercator = lat => {
    const sin = Math.sin((Math.max(-85.0511, Math.min(85.0511, lat)) * Math.PI) / 180);
    return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
  };
  const across = lon => (lon + 180) / 360;

  class Reader {
    constructor(base64) {
      const text = atob(base64);
      this.bytes = Uint8Array.from(text, c => c.charCodeAt(0));
      this.at = 7; // behind the name of the format
    }
    byte() {
      return this.bytes[this.at++];
    }
    number() {
      let n = 0;
      let shift = 1;
      let b;
      do {
        b = this.byte();
        n += (b & 127) * shift;
        shift *= 128;
      } while (b > 127);
      return n;
    }
    signed() {
      const n = this.number();
      return n % 2 ? -(n + 1) / 2 : n / 2;
    }
    text() {
      const length = this.number();
      this.at += length;
      return new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
    }
    list(read) {
      const items = [];
      for (let n = this.number(); n > 0; n--) {
        items.push(read());
      }
      return items;
    }
    /** A line in thousandths of a degree: x and y by turns. */
    line() {
      const kind = this.byte();
      const n = this.number();
      const points = new Int32Array(2 * n);
      let x = 0;
      let y = 0;
      for (let i = 0; i < 2 * n; i += 2) {
        points[i] = x += this.signed();
        points[i + 1] = y += this.signed();
      }
      return { kind, points };
    }
  }

  /** A line in the world of width 1, thinned for small scales. */
  function projected(points) {
    const full = new Float64Array(points.length);
    for (let i = 0; i < points.length; i += 2) {
      full[i] = across(points[i] / 1000);
      full[i + 1] = mercator(points[i + 1] / 1000);
    }
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < full.length; i += 2) {
      box[0] = Math.min(box[0], full[i]);
      box[1] = Math.min(box[1], full[i + 1]);
      box[2] = Math.max(box[2], full[i]);
      box[3] = Math.max(box[3], full[i + 1]);
    }
    return { box, full, coarse: thinned(full, 1 / 2500), middle: thinned(full, 1 / 14000) };
  }

  /** Leaves out points nearer to the last kept one than a distance. */
  function thinned(points, least) {
    const kept = [points[0], points[1]];
    for (let i = 2; i < points.length; i += 2) {
      const dx = points[i] - kept[kept.length - 2];
      const dy = points[i + 1] - kept[kept.length - 1];
      if (i === points.length - 2 || dx * dx + dy * dy >= least * least) {
        kept.push(points[i], points[i + 1]);
      }
    }
    return kept;
  }

  /** The points of a ring of arcs; those who cross the antimeridian go on beyond it. */
  function ring(arcs, numbers) {
    const points = [];
    numbers.forEach(n => {
      const arc = arcs[n < 0 ? -n - 1 : n].points;
      const count = arc.length / 2;
      for (let i = points.length ? 1 : 0; i < count; i++) {
        const at = 2 * (n < 0 ? count - 1 - i : i);
        let x = arc[at];
        if (points.length) {
          const last = points[points.length - 2];
          x += Math.round((last - x) / 360000) * 360000;
        }
        points.push(x, arc[at + 1]);
      }
    });
    const round = points[points.length - 2] - points[0];
    if (Math.abs(round) > 180000) {
      points.push(points[points.length - 2], -90000, points[0], -90000); // Antarctica
    }
    return projected(points);
  }

  function read(base64) {
    const reader = new Reader(base64);
    const arcs = reader.list(() => reader.line());
    const countries = reader.list(() => {
      const country = { code: reader.text(), name: reader.text(), area: reader.number() };
      country.x = across(reader.signed() / 1000);
      country.y = mercator(reader.signed() / 1000);
      country.rings = reader.list(() => reader.list(() => reader.list(() => reader.signed()))).flat().map(r => ring(arcs, r));
      return country;
    });
    const units = reader.list(() => reader.line());
    const lines = [COAST, BORDER, DISPUTED, UNIT].map(kind =>
      arcs.concat(units).filter(line => line.kind === kind).map(line => projected(line.points)));
    return { countries, lines };
  }

  const packed = G.data("base");
  const world = packed.bytes ? read(packed.bytes) : { countries: [], lines: [[], [], [], []] };
  return { ...world, across, mercator, COAST, BORDER, DISPUTED, UNIT };
})(Geowire);
