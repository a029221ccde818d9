"use strict";

/** The map: incidents and clusters on the base map, selection, rings of uncertainty, moving. */
Geowire.map = (function (G) {
  const say = G.words.say;
  const NEAR_VIEW = 0.15; // of the view's size: signs just outside are drawn too
  const shown = { rings: true, places: true, grid: false };
  let map;
  let backdrop;
  let zoomControl;
  let rings;
  let extras; // legs of fans, ghosts of candidates, the way of what was moved
  let clusters = [];
  let fan = null; // incidents of one point, spread out
  let draft = null; // the point of the incident that is being moved
  let moving = false;
  const signs = new Map(); // what is drawn, by key

  function start() {
    map = L.map("map", {
      zoomSnap: 0.5, minZoom: 1.5, maxZoom: 15, zoomControl: false, attributionControl: false,
      maxBounds: [[-86, -230], [86, 230]], maxBoundsViscosity: 0.8,
      zoomAnimation: !G.calm, markerZoomAnimation: !G.calm, fadeAnimation: !G.calm, inertia: !G.calm,
    });
    fit(false);
    backdrop = new G.Backdrop({ shows: what => shown[what], signs: names }).addTo(map);
    rings = L.layerGroup().addTo(map);
    extras = L.layerGroup().addTo(map);
    L.control.scale({ imperial: false, position: "bottomright", maxWidth: 120 }).addTo(map);
    controls();
    map.on("moveend", draw);
    map.on("zoomstart", () => (fan = null));
    map.on("zoomend", () => cluster(true)); // "moveend" follows, and draws
    map.on("click", () => {
      if (fan) {
        fan = null;
        draw();
      } else if (!moving) {
        G.select(null, "map");
      }
    });
    const box = map.getContainer();
    box.setAttribute("role", "application");
    box.dataset.label = "map.keys";
    box.addEventListener("keydown", keys, true); // before Leaflet moves the map
    new ResizeObserver(() => map.invalidateSize({ animate: false })).observe(box);
    cluster();
    draw();
  }

  /** Zoom buttons and one that shows all, in the language of the page. */
  function controls() {
    if (zoomControl) {
      zoomControl.remove();
    }
    zoomControl = L.control.zoom({ position: "topleft", zoomInTitle: say("zoom.in"), zoomOutTitle: say("zoom.out") }).addTo(map);
    const all = G.el("a", { class: "leaflet-control-all", href: "#", role: "button", title: say("zoom.all"), "aria-label": say("zoom.all"),
      onclick: event => {
        event.preventDefault();
        fit(true);
      } }, G.symbols.frame(8, G.svg("path", { class: "corners", d: "M-6 -2V-6H-2M2 -6H6V-2M6 2V6H2M-2 6H-6V2" })));
    zoomControl.getContainer().append(all);
    L.DomEvent.disableClickPropagation(zoomControl.getContainer());
  }

  function placed() {
    return G.incidents.shown.filter(incident => incident.point);
  }

  function fit(animate) {
    const points = placed().map(incident => incident.point);
    if (!points.length) {
      map.setView([15, 15], 2, { animate: false });
      return;
    }
    const wide = map.getSize().x > 700;
    const left = wide && G.byId("legend").open ? G.byId("legend").offsetWidth + 50 : 60; // clear of the legend
    map.fitBounds(L.latLngBounds(points), {
      paddingTopLeft: wide ? [left, 50] : [30, 30], paddingBottomRight: wide ? [110, 50] : [40, 30],
      maxZoom: 8, animate: animate && !G.calm,
    });
  }

  /** Pixels of the world at this zoom; as Leaflet's project, without its objects. */
  function project([lat, lon]) {
    const scale = 256 * 2 ** map.getZoom();
    return { x: G.base.across(lon) * scale, y: G.base.mercator(lat) * scale };
  }

  function cluster(isLater) {
    const selected = G.incidents.selected;
    const apart = fan ? new Set(fan.members) : new Set();
    const members = placed().filter(incident => incident !== selected && !apart.has(incident));
    clusters = G.clusters.of(members, project);
    if (selected && selected.point) {
      const { x, y } = project(draft || selected.point);
      clusters.unshift({ x, y, members: [selected], isSelected: true }); // named first
    }
    if (backdrop && !isLater) {
      backdrop.redraw();
    }
  }

  /** Where signs stand, and the names of the places of single ones, for the base map's names. */
  function names() {
    return clusters.map(({ x, y, members, isSelected }) => ({
      x, y, half: G.clusters.radius(members) + (isSelected ? 8 : 0),
      name: placeName(members),
    }));
  }

  function placeName(members) {
    const name = members[0].text("location");
    return members.every(member => member.text("location") === name) ? name : "";
  }

  /** Draws what the view shows, and takes away what it does not. */
  function draw() {
    const bounds = map.getPixelBounds();
    const margin = map.getSize().multiplyBy(NEAR_VIEW);
    const box = [bounds.min.subtract(margin), bounds.max.add(margin)];
    const wanted = new Map();
    clusters.forEach(one => {
      if (one.x >= box[0].x && one.x <= box[1].x && one.y >= box[0].y && one.y <= box[1].y) {
        wanted.set(key(one), one);
      }
    });
    if (fan) {
      fan.members.forEach((incident, i) => wanted.set("f" + key({ members: [incident] }), fanned(incident, i)));
    }
    signs.forEach((marker, name) => {
      if (!wanted.has(name)) {
        marker.remove();
        signs.delete(name);
      }
    });
    wanted.forEach((one, name) => {
      if (!signs.has(name)) {
        signs.set(name, sign(one).addTo(map));
      }
    });
    drawRings([...wanted.values()]);
    drawExtras();
  }

  function key({ x, y, members, isSelected }) {
    const first = members[0];
    return [first.index, members.length, first.review, isSelected ? "s" + moving : "", Math.round(x), Math.round(y), map.getZoom(), G.words.language()].join(":");
  }

  function sign(one) {
    const single = one.members.length === 1;
    const incident = one.members[0];
    const picture = single ? G.symbols.incident(incident) : G.symbols.cluster(one.members);
    const size = +picture.getAttribute("width");
    const label = single ? G.record.title(incident) : say("cluster.label", G.words.number(one.members.length), placeName(one.members));
    const marker = L.marker(map.unproject([one.x, one.y], map.getZoom()), {
      icon: L.divIcon({ html: picture, className: "sign" + (one.isSelected ? " selected" : "") + (single ? "" : " cluster"), iconSize: [size, size] }),
      title: label, keyboard: false, riseOnHover: true, draggable: Boolean(one.isSelected && moving), autoPan: true,
      zIndexOffset: one.isSelected ? 10000 : single ? (3 - (incident.precision || 1)) * 10 : 500,
    });
    marker.on("click", event => {
      L.DomEvent.stopPropagation(event);
      single ? G.select(incident, "map") : open(one);
    });
    marker.on("add", () => furnish(marker.getElement(), one, label));
    marker.on("drag", () => drafted(marker.getLatLng()));
    marker.on("dragend", () => finish(true));
    return marker;
  }

  function furnish(element, one, label) {
    element.setAttribute("role", "button");
    element.setAttribute("aria-label", label);
    element.tabIndex = one.isSelected ? 0 : -1;
    element.dataset.index = one.members[0].index;
    element.dataset.count = one.members.length;
    if (one.isSelected && moving) {
      element.setAttribute("aria-describedby", "move-help");
    }
  }

  /** Zooms into a cluster, or spreads out what stands on one point. */
  function open(one) {
    const points = one.members.map(member => member.point);
    if (!G.clusters.isOnePoint(one.members) && map.getZoom() < map.getMaxZoom()) {
      map.fitBounds(L.latLngBounds(points), { padding: [90, 90], animate: !G.calm });
    } else if (one.members.length > 40) {
      G.emit("here", one.members);
    } else {
      fan = { members: one.members, x: one.x, y: one.y };
      cluster();
      draw();
      G.announce(say("fan.open", one.members.length, placeName(one.members)));
    }
  }

  function fanned(incident, i) {
    const around = fan.members.length <= 10;
    const angle = around ? (2 * Math.PI * i) / fan.members.length - Math.PI / 2 : 0.55 * i + 1.2 * Math.sqrt(i);
    const reach = around ? 34 + 2 * fan.members.length : 34 + 5.2 * i ** 0.85;
    return { x: fan.x + reach * Math.cos(angle), y: fan.y + reach * Math.sin(angle), members: [incident], isSelected: incident === G.incidents.selected };
  }

  /** How far off incidents may be, unless a ring would be lost in its symbol or fill the view. */
  function drawRings(wanted) {
    rings.clearLayers();
    const largest = 0.6 * Math.max(map.getSize().x, map.getSize().y);
    wanted.filter(one => one.members.length === 1 && (shown.rings || one.isSelected)).forEach(one => {
      const incident = one.members[0];
      const metres = incident.get("uncertainty_m");
      const point = one.isSelected && draft ? draft : incident.point;
      if (metres > 0 && pixels(metres, point) > 9 && (pixels(metres, point) < largest || one.isSelected)) {
        L.circle(point, { radius: metres, interactive: false, renderer: canvas(), color: incident.style.colour,
          weight: one.isSelected ? 1.8 : 1, opacity: one.isSelected ? 0.9 : 0.45, dashArray: incident.precision === 3 ? "5 5" : null,
          fillColor: incident.style.colour, fillOpacity: one.isSelected ? 0.1 : 0.04 }).addTo(rings);
      }
    });
  }

  let ringCanvas;
  function canvas() {
    return (ringCanvas = ringCanvas || L.canvas({ padding: 0.3 }));
  }

  function pixels(metres, [lat]) {
    return (metres / (40075016 * Math.cos((lat * Math.PI) / 180))) * 256 * 2 ** map.getZoom();
  }

  /** The legs of a fan; for the selected incident its old place and the other candidates. */
  function drawExtras() {
    extras.clearLayers();
    const line = { interactive: false, renderer: canvas(), color: G.colour("ink"), weight: 1, opacity: 0.6 };
    if (fan) {
      const middle = map.unproject([fan.x, fan.y], map.getZoom());
      fan.members.forEach((incident, i) => {
        const { x, y } = fanned(incident, i);
        L.polyline([middle, map.unproject([x, y], map.getZoom())], line).addTo(extras);
      });
    }
    const selected = G.incidents.selected;
    if (!selected) {
      return;
    }
    const point = draft || selected.point;
    if (point && selected.home && (draft || selected.review === "moved")) {
      L.polyline([selected.home, point], { ...line, dashArray: "4 4", weight: 1.5 }).addTo(extras);
      ghost(selected.home, "•", say("was.here"));
    }
    G.review.candidates(selected).filter(one => one.point).forEach((one, i) => ghost(one.point, String(i + 1), one.name));
  }

  function ghost(point, text, title) {
    L.marker(point, { icon: L.divIcon({ html: G.el("span", {}, text), className: "ghost", iconSize: [20, 20] }), title, keyboard: false, interactive: false }).addTo(extras);
  }

  function refresh() {
    if (!map) {
      return;
    }
    if (fan && !fan.members.every(member => G.incidents.shown.includes(member))) {
      fan = null;
    }
    cluster();
    draw();
  }

  function selected({ incident, from }) {
    moving = false;
    draft = null;
    if (from === "map" && fan && !fan.members.includes(incident)) {
      fan = null;
    }
    refresh();
    if (incident && incident.point && from !== "map") {
      reveal(incident.point);
    }
    if (from === "map" && incident) {
      focusSign();
    }
  }

  /** Moves the map as little as shows a point beside the record. */
  function reveal(point) {
    const record = G.byId("record");
    const wide = map.getSize().x > 700;
    G.byId("stage").scrollIntoView({ block: "nearest" }); // on phones the page scrolls
    const right = wide && !record.hidden ? record.offsetWidth + 60 : 50;
    const bottom = !wide && !record.hidden ? Math.min(record.offsetHeight, map.getSize().y - 90) + 30 : 50;
    map.panInside(point, { paddingTopLeft: [60, 50], paddingBottomRight: [right, bottom], animate: !G.calm });
  }

  function focusSign() {
    const element = map.getContainer().querySelector(".sign.selected");
    if (element) {
      element.focus({ preventScroll: true });
    }
  }

  /** Lets the selected incident be dragged, or moved with the arrow keys. */
  function move(on) {
    const incident = G.incidents.selected;
    moving = on && Boolean(incident);
    fan = null;
    if (moving && !incident.point) {
      const { lat, lng } = map.getCenter();
      draft = [round(lat), round(lng)];
    } else if (!moving) {
      draft = null;
    }
    placeDraft();
    focusSign();
    G.emit("moving", moving);
  }

  /** Shows the draft's sign also for an incident that has no point yet. */
  function placeDraft() {
    cluster();
    const incident = G.incidents.selected;
    if (moving && incident && !incident.point) {
      const { x, y } = project(draft);
      clusters.push({ x, y, members: [incident], isSelected: true });
    }
    draw();
  }

  function round(degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }

  function drafted(latLng) {
    const { lat, lng } = latLng.wrap();
    draft = [round(Math.max(-85, Math.min(85, lat))), round(lng)];
    G.emit("draft", draft);
  }

  function finish(keep) {
    const point = draft;
    move(false);
    if (keep && point) {
      G.review.moveTo(G.incidents.selected, point);
    }
  }

  function keys(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const steps = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
    if (moving && event.target.classList.contains("sign") && steps[event.key]) {
      const by = event.shiftKey ? 10 : 1;
      const from = project(draft || G.incidents.selected.point);
      drafted(map.unproject([from.x + by * steps[event.key][0], from.y + by * steps[event.key][1]], map.getZoom()));
      placeDraft();
      focusSign();
    } else if (moving && event.key === "Enter") {
      finish(true);
    } else if (moving && event.key === "Escape") {
      finish(false);
    } else if (event.key === "Enter" && event.target.classList.contains("sign")) {
      G.record.focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function toggle(what, on) {
    shown[what] = on;
    refresh();
  }

  G.on("filtered", refresh);
  G.on("select", selected);
  G.on("theme", () => refresh());
  G.on("language", () => {
    controls();
    refresh();
  });

  return { start, fit, move, finish, toggle, shown, reveal, draftedTo: point => { draft = point; placeDraft(); }, get leaflet() { return map; }, get moving() { return moving; } };
})(Geowire);
