"use strict";

/**
 * Puts incidents that would cover each other together, for one zoom.
 *
 * The largest come first and each joins the nearest cluster within reach, so that the same
 * incidents always make the same clusters. A grid of cells as wide as the reach makes it quick.
 */
Geowire.clusters = (function () {
  const REACH = 30; // pixels

  function order(a, b) {
    return (b.fatalities || 0) - (a.fatalities || 0) || a.index - b.index;
  }

  /** Clusters as {x, y, members}, where x and y are pixels of the world at this zoom. */
  function of(incidents, project, reach = REACH) {
    const cells = new Map();
    const found = [];
    [...incidents].sort(order).forEach(incident => {
      const { x, y } = project(incident.point);
      const home = nearest(cells, x, y, reach);
      if (home) {
        home.members.push(incident);
        return;
      }
      const cluster = { x, y, members: [incident] };
      found.push(cluster);
      const key = cell(x, reach) + "," + cell(y, reach);
      cells.has(key) ? cells.get(key).push(cluster) : cells.set(key, [cluster]);
    });
    return found;
  }

  function cell(pixel, reach) {
    return Math.floor(pixel / reach);
  }

  function nearest(cells, x, y, reach) {
    let best = null;
    let least = reach * reach;
    for (let i = -1; i <= 1; i++) {
      for (let j = -1; j <= 1; j++) {
        const near = cells.get(cell(x, reach) + i + "," + (cell(y, reach) + j)) || [];
        near.forEach(cluster => {
          const distance = (cluster.x - x) ** 2 + (cluster.y - y) ** 2;
          if (distance < least) {
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

  return { of, isOnePoint };
})();
