"use strict";

/**
 * Puts incidents whose symbols would cover each other together, for one zoom.
 *
 * The largest come first and each joins what it would touch, so that the same incidents always
 * make the same clusters. A grid of cells as wide as the largest sign makes it quick.
 */
Geowire.clusters = (function (G) {
  const CELL = 64; // pixels: no two signs whose cells are not neighbours touch
  const CLOSE = 0.85; // how much of their two radii may be between signs that are still apart
  const ROUNDS = 4;

  /** Half the width of a sign. */
  function radius(members) {
    return members.length > 1 ? Math.min(23, 11 + 1.5 * Math.sqrt(members.length)) : 1.15 * G.symbols.radius(members[0].fatalities);
  }

  function order(a, b) {
    return b.members.length - a.members.length || (b.members[0].fatalities || 0) - (a.members[0].fatalities || 0)
      || a.members[0].index - b.members[0].index;
  }

  /** Clusters as {x, y, members}, where x and y are pixels of the world at this zoom. */
  function of(incidents, project) {
    let found = incidents.map(incident => {
      const { x, y } = project(incident.point);
      return { x, y, members: [incident] };
    });
    for (let round = 0, before = -1; round < ROUNDS && before !== found.length; round++) {
      before = found.length;
      found = joined(found.sort(order));
    }
    return found;
  }

  /** Clusters grow when they join, and may then touch others: one round of several. */
  function joined(clusters) {
    const cells = new Map();
    const kept = [];
    clusters.forEach(cluster => {
      const home = nearest(cells, cluster);
      if (home) {
        cluster.members.forEach(member => home.members.push(member));
        return;
      }
      kept.push(cluster);
      const key = cell(cluster.x, cluster.y, 0, 0);
      cells.has(key) ? cells.get(key).push(cluster) : cells.set(key, [cluster]);
    });
    return kept;
  }

  /** The number of a cell, some cells to the right and down. */
  function cell(x, y, right, down) {
    return (Math.floor(x / CELL) + right) * 2 ** 22 + Math.floor(y / CELL) + down;
  }

  function nearest(cells, { x, y, members }) {
    const own = radius(members);
    let best = null;
    let least = Infinity;
    for (let i = -1; i <= 1; i++) {
      for (let j = -1; j <= 1; j++) {
        (cells.get(cell(x, y, i, j)) || []).forEach(cluster => {
          const distance = Math.hypot(cluster.x - x, cluster.y - y);
          if (distance < CLOSE * (own + radius(cluster.members)) && distance < least) {
            least = distance;
            best = cluster;
          }
        });
      }
    }
    return best;
  }

  /** Whether all members stand on one point, which no zoom can part. */
  function isOnePoint(members) {
    const [lat, lon] = members[0].point;
    return members.every(member => Math.abs(member.point[0] - lat) < 1e-4 && Math.abs(member.point[1] - lon) < 1e-4);
  }

  return { of, radius, isOnePoint };
})(Geowire);
