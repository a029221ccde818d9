"use strict";

/** Draws the base map, the grid of degrees and the names on one canvas below the incidents. */
Geowire.Backdrop = (function (G) {
  const base = G.base;
  const FONT = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif";
  const MOST_NAMES = 90;

  const places = G.data("places").context.map(([name, lat, lon, population, code]) => ({
    name, population, code, x: base.across(lon), y: base.mercator(lat),
  }));

  /** Remembers where names stand, so that none covers another. */
  class Taken {
    constructor() {
      this.boxes = [];
    }
    /** Takes a box if it is free. */
    take(x, y, width, height) {
      const box = [x, y, x + width, y + height];
      const free = this.boxes.every(b => box[0] > b[2] || box[2] < b[0] || box[1] > b[3] || box[3] < b[1]);
      if (free) {
        this.boxes.push(box);
      }
      return free;
    }
    block(x, y, half) {
      this.boxes.push([x - half, y - half, x + half, y + half]);
    }
  }

  return L.Renderer.extend({
    options: { padding: 0.4 },

    initialize(source, options) {
      L.Renderer.prototype.initialize.call(this, options);
      this.source = source; // says what is to be shown and where incidents stand
    },

    _initContainer() {
      this._container = G.el("canvas", { "aria-hidden": "true", class: "backdrop" });
    },

    // Leaflet's renderers call this for the paths they hold; this one holds none.
    _updatePaths() {},

    _update() {
      if (this._map._animatingZoom && this._bounds) {
        return;
      }
      L.Renderer.prototype._update.call(this);
      const size = this._bounds.getSize();
      const ratio = Math.max(1, window.devicePixelRatio || 1);
      L.DomUtil.setPosition(this._container, this._bounds.min);
      this._container.width = Math.round(ratio * size.x);
      this._container.height = Math.round(ratio * size.y);
      this._container.style.width = size.x + "px";
      this._container.style.height = size.y + "px";
      const context = this._container.getContext("2d");
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      this.draw(context, size);
    },

    redraw() {
      if (this._map) {
        this._update();
      }
    },

    draw(context, size) {
      const scale = 256 * 2 ** this._zoom;
      const corner = this._map.getPixelOrigin().add(this._bounds.min);
      const view = {
        context, scale, size, zoom: this._zoom,
        x: corner.x, y: corner.y,
        box: [corner.x / scale, corner.y / scale, (corner.x + size.x) / scale, (corner.y + size.y) / scale],
        detail: scale <= 2000 ? "coarse" : scale <= 14000 ? "middle" : "full",
      };
      context.fillStyle = G.colour("water");
      context.fillRect(0, 0, size.x, size.y);
      land(view);
      lines(view, base.UNIT, "unit", 0.7, [2, 2.5], 4.5);
      lines(view, base.COAST, "coast", 0.8, [], 0);
      lines(view, base.BORDER, "border", 1.1, [], 0);
      lines(view, base.DISPUTED, "border", 1.1, [5, 4], 0);
      if (this.source.shows("grid")) {
        graticule(view);
      }
      names(view, this.source);
    },
  });

  function sees(view, box, shift) {
    return box[0] + shift <= view.box[2] && box[2] + shift >= view.box[0] && box[1] <= view.box[3] && box[3] >= view.box[1];
  }

  function trace(view, line, shift) {
    const points = line[view.detail];
    const dx = shift * view.scale - view.x;
    for (let i = 0; i < points.length; i += 2) {
      const x = points[i] * view.scale + dx;
      const y = points[i + 1] * view.scale - view.y;
      i ? view.context.lineTo(x, y) : view.context.moveTo(x, y);
    }
  }

  /** Land goes on beyond the antimeridian, so that the map does not end there. */
  function shifts(view, box) {
    return [-1, 0, 1].filter(shift => sees(view, box, shift));
  }

  function land(view) {
    const context = view.context;
    context.fillStyle = context.strokeStyle = G.colour("land");
    context.lineWidth = 0.6;
    base.countries.forEach(country => {
      context.beginPath();
      let any = false;
      country.rings.forEach(ring => shifts(view, ring.box).forEach(shift => {
        trace(view, ring, shift);
        context.closePath();
        any = true;
      }));
      if (any) {
        context.fill("evenodd");
        context.stroke();
      }
    });
  }

  function lines(view, kind, colour, width, dash, leastZoom) {
    if (view.zoom < leastZoom) {
      return;
    }
    const context = view.context;
    context.beginPath();
    base.lines[kind].forEach(line => shifts(view, line.box).forEach(shift => trace(view, line, shift)));
    context.strokeStyle = G.colour(colour);
    context.lineWidth = view.zoom < 3 ? 0.6 * width : width;
    context.lineJoin = "round";
    context.setLineDash(dash);
    context.stroke();
    context.setLineDash([]);
  }

  /** Parallels and meridians at round degrees, about 120 pixels apart. */
  function graticule(view) {
    const wanted = (120 * 360) / view.scale;
    const step = [30, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01].find(s => s <= wanted) || 0.01;
    const context = view.context;
    context.beginPath();
    for (let n = Math.ceil(-180 / step); n * step <= 180; n++) {
      const x = base.across(n * step) * view.scale - view.x;
      context.moveTo(x, 0);
      context.lineTo(x, view.size.y);
    }
    for (let n = Math.ceil(-80 / step); n * step <= 80; n++) {
      const y = base.mercator(n * step) * view.scale - view.y;
      context.moveTo(0, y);
      context.lineTo(view.size.x, y);
    }
    context.strokeStyle = G.colour("grid");
    context.lineWidth = 0.7;
    context.stroke();
  }

  function names(view, source) {
    const taken = new Taken();
    const blocked = source.signs().map(sign => ({ ...sign, x: sign.x - view.x, y: sign.y - view.y }))
      .filter(sign => sign.x > -40 && sign.y > -40 && sign.x < view.size.x + 40 && sign.y < view.size.y + 40);
    blocked.forEach(sign => taken.block(sign.x, sign.y, sign.half));
    blocked.filter(sign => sign.name).slice(0, MOST_NAMES).forEach(sign =>
      beside(view, taken, sign.name, sign.x, sign.y, sign.half, `600 12.5px ${FONT}`, "name-incident"));
    if (source.shows("places")) {
      countries(view, taken);
      towns(view, taken, new Set(blocked.map(sign => sign.name)));
    }
  }

  function countries(view, taken) {
    base.countries.forEach(country => {
      const width = Math.sqrt(country.area) * (view.scale / 40000);
      const x = country.x * view.scale - view.x;
      const y = country.y * view.scale - view.y;
      if (width < 34 || width > 1900 || x < 0 || y < 0 || x > view.size.x || y > view.size.y) {
        return;
      }
      const size = Math.max(10.5, Math.min(17, 8 + width / 28));
      const text = G.words.country(country.code, country.name).toUpperCase();
      view.context.font = `500 ${size}px ${FONT}`;
      spaced(view.context, "1.6px");
      const half = view.context.measureText(text).width / 2;
      if (half < width && taken.take(x - half, y - size / 2, 2 * half, size)) {
        write(view.context, text, x - half, y + size * 0.35, "name-country");
      }
      spaced(view.context, "0px");
    });
  }

  function spaced(context, space) {
    if ("letterSpacing" in context) {
      context.letterSpacing = space;
    }
  }

  /** The fewest inhabitants of a place that shows at a zoom. */
  function least(place, zoom) {
    if (place.code === "PPLC" && zoom >= 3.5) {
      return 0;
    }
    if (place.code === "PPLA" && zoom >= 6) {
      return 0;
    }
    return zoom >= 8.5 ? 0 : 4e7 / 4 ** (zoom - 1);
  }

  function towns(view, taken, done) {
    let left = MOST_NAMES;
    const context = view.context;
    places.forEach(place => {
      if (!left || place.population < least(place, view.zoom) || done.has(place.name)) {
        return;
      }
      const x = place.x * view.scale - view.x;
      const y = place.y * view.scale - view.y;
      if (x < 0 || y < 0 || x > view.size.x || y > view.size.y) {
        return;
      }
      const seat = place.code === "PPLC";
      const font = `${seat ? 600 : 400} ${place.population > 1e6 ? 12.5 : 11.5}px ${FONT}`;
      if (beside(view, taken, place.name, x, y, 3, font, "name-place")) {
        left--;
        context.beginPath();
        context.arc(x, y, seat ? 2.6 : 1.9, 0, 7);
        context.fillStyle = G.colour("name-place");
        context.fill();
      }
    });
  }

  /** Writes a name to the right of a point, else to the left, above or below; where all is taken, not. */
  function beside(view, taken, text, x, y, half, font, colour) {
    const context = view.context;
    context.font = font;
    const short = text.length > 40 ? text.slice(0, 39) + "…" : text;
    const width = context.measureText(short).width;
    const gap = half + 3;
    const spots = [[x + gap, y - 7], [x - gap - width, y - 7], [x - width / 2, y - gap - 13], [x - width / 2, y + gap]];
    const spot = spots.find(([left, top]) => taken.take(left, top, width, 14));
    if (spot) {
      write(context, short, spot[0], spot[1] + 11, colour);
    }
    return Boolean(spot);
  }

  function write(context, text, x, y, colour) {
    context.lineJoin = "round";
    context.lineWidth = 3;
    context.strokeStyle = G.colour("halo");
    context.strokeText(text, x, y);
    context.fillStyle = G.colour(colour);
    context.fillText(text, x, y);
  }
})(Geowire);
