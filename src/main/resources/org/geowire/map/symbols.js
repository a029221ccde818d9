"use strict";

/** The symbols of incidents and clusters, in the map, the list and the legend. */
Geowire.symbols = (function (G) {
  const svg = G.svg;

  function polygon(r, ...corners) {
    return "M" + corners.map(([x, y]) => (x * r).toFixed(2) + " " + (y * r).toFixed(2)).join("L") + "Z";
  }

  function star(r) {
    const corners = [];
    for (let i = 0; i < 10; i++) {
      const reach = i % 2 ? 0.52 : 1.22;
      const angle = (i * Math.PI) / 5;
      corners.push([reach * Math.sin(angle), -reach * Math.cos(angle)]);
    }
    return polygon(r, ...corners);
  }

  function cross(r) {
    const a = 0.38;
    const b = 1.05;
    return polygon(r, [-a, -b], [a, -b], [a, -a], [b, -a], [b, a], [a, a], [a, b], [-a, b], [-a, a], [-b, a], [-b, -a], [-a, -a]);
  }

  /** The outline of a shape round 0, 0, all of about one area. */
  function path(shape, r) {
    switch (shape) {
      case "square":
        return polygon(r, [-0.86, -0.86], [0.86, -0.86], [0.86, 0.86], [-0.86, 0.86]);
      case "triangle":
        return polygon(r, [0, -1.18], [1.1, 0.78], [-1.1, 0.78]);
      case "diamond":
        return polygon(r, [0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]);
      case "star":
        return star(r);
      case "cross":
        return cross(r);
      default:
        return `M${-r} 0A${r} ${r} 0 1 0 ${r} 0A${r} ${r} 0 1 0 ${-r} 0Z`;
    }
  }

  /** Half the width of a symbol: its area grows with the killed. */
  function radius(fatalities) {
    return Math.min(24, 7 + 1.6 * Math.sqrt(fatalities || 0));
  }

  function frame(half, ...children) {
    const size = 2 * half;
    return svg("svg", { width: size, height: size, viewBox: `${-half} ${-half} ${size} ${size}`, "aria-hidden": "true" }, children);
  }

  /** A shape filled where the place is known, paler where it is not. */
  function shape(style, r, precision, review) {
    const look = "shape p" + (precision || 1) + (review ? " " + review : "");
    return svg("path", { d: path(style.shape, r), class: look, fill: style.colour, stroke: style.colour });
  }

  /** The symbol of an incident at its size on the map. */
  function incident(one) {
    const r = radius(one.fatalities);
    return frame(r * 1.3 + 3, shape(one.style, r, one.precision, one.review), mark(one.review, r));
  }

  /** The verdict beside the symbol, since its colour is taken. */
  function mark(review, r) {
    const signs = { accepted: "M-3 0L-1 2.4L3.2 -2.6", rejected: "M-2.4 -2.4L2.4 2.4M2.4 -2.4L-2.4 2.4", moved: "M-3 0L3 0M0 -3L0 3" };
    if (!signs[review]) {
      return null;
    }
    return svg("g", { class: "verdict " + review, transform: `translate(${r * 0.8} ${-r * 0.8})` },
      svg("circle", { r: 5.5 }), svg("path", { d: signs[review] }));
  }

  /** A symbol of one size for lists and legends. */
  function small(style, precision) {
    return frame(10, shape(style, 7, precision));
  }

  /** How many incidents stand together, and of which types. */
  function cluster(members) {
    const r = G.clusters.radius(members);
    const parts = G.incidents.counts(members.map(member => member.style.type));
    const around = 2 * Math.PI * (r - 2.5);
    let start = 0;
    const arcs = parts.map(([type, count]) => {
      const length = (count / members.length) * around;
      const arc = svg("circle", {
        r: r - 2.5, class: "slice", stroke: G.styles.get(type).colour,
        "stroke-dasharray": `${Math.max(0.5, length - (parts.length > 1 ? 1 : 0)).toFixed(2)} ${around.toFixed(2)}`,
        "stroke-dashoffset": (-start).toFixed(2), transform: "rotate(-90)",
      });
      start += length;
      return arc;
    });
    return frame(r + 2, svg("circle", { r, class: "disc" }), arcs,
      svg("text", { class: "count", dy: "0.35em" }, G.words.number(members.length)));
  }

  return { incident, cluster, small, frame, shape, path, radius };
})(Geowire);
