"""Makes short articles of our own, to show a map of many incidents: no event in them has happened.

usage: python3 docs/demo-articles.py 500 > articles.jsonl

Sentences are templates, filled with places, actors and figures by a small generator of random numbers that is the same everywhere,
so that the same call gives the same articles. Geowire reads them like any others.
"""

import datetime
import json
import sys


class Numbers:
    """Pseudo-random numbers (Lehmer's generator) that do not depend on the version of Python."""

    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = self.state * 48271 % 2147483647
        return self.state % n

    def of(self, items):
        return items[self.below(len(items))]


def places(country, names):
    return [(name, country) for name in names.split("|")]


# region: (armed groups, forces, places with their country, weight)
REGIONS = {
    "central sahel": (
        ["JNIM fighters", "Islamic State militants", "gunmen on motorcycles", "suspected jihadists"],
        ["Malian soldiers", "the army", "volunteer fighters", "gendarmes"],
        places("Mali", "Gao|Kidal|Mopti|Ansongo|Menaka|Douentza|Bandiagara|Timbuktu|Segou|Sikasso|Yelimane|Kayes|Koutiala|Niono|Bankass|Djenne|San|"
               "Gourma-Rharous|Goundam|Tessalit|Hombori")
        + places("Burkina Faso", "Djibo|Dori|Kaya|Fada N'gourma|Ouahigouya|Titao|Diapaga|Arbinda|Gorom-Gorom|Pama|Kantchari|Nouna|Dedougou|Sebba|Bogande")
        + places("Niger", "Tillaberi|Ayorou|Tahoua|Diffa|Torodi|Makalondi|Banibangou|Tera|Zinder|Maradi|Abala|Ouallam|Agadez"),
        9),
    "lake chad": (
        ["Boko Haram fighters", "Islamic State militants", "bandits", "armed men"],
        ["Nigerian soldiers", "the army", "policemen", "vigilantes"],
        places("Nigeria", "Maiduguri|Bama|Monguno|Gwoza|Damboa|Baga|Konduga|Geidam|Damaturu|Gusau|Katsina|Sokoto|Kaduna|Jos|Makurdi")
        + places("Chad", "Bol|Baga-Sola|Mao") + places("Cameroon", "Mora|Kousseri|Maroua|Kolofata"),
        5),
    "sudan": (
        ["Rapid Support Forces fighters", "paramilitary fighters", "armed men"],
        ["the army", "Sudanese soldiers", "allied fighters"],
        places("Sudan", "Khartoum|Omdurman|El Fasher|Nyala|El Geneina|Zalingei|El Obeid|Kadugli|Dilling|Babanusa|Wad Madani|Sennar|Sinjah|Kassala|"
               "Port Sudan|Ed Damazin|Kosti|Atbara|Merowe|Kutum|Kabkabiya|Al Fulah|En Nahud"),
        7),
    "ukraine": (
        ["Russian forces", "Russian troops"],
        ["Ukrainian troops", "Ukrainian forces"],
        places("Ukraine", "Kharkiv|Kupiansk|Izium|Sloviansk|Kramatorsk|Pokrovsk|Bakhmut|Toretsk|Lyman|Sumy|Chernihiv|Zaporizhzhia|Orikhiv|Huliaipole|"
               "Nikopol|Kherson|Mykolaiv|Odesa|Dnipro|Kryvyi Rih|Vovchansk|Siversk|Kostiantynivka|Poltava|Kyiv|Pavlohrad|Marhanets"),
        8),
}

# Whom a sentence needs: {a} attackers, {f} forces, {p} place, {c} country, {d} day, {n} a number above one.
CLASHES = [
    "{A} attacked an army post in {p}, {c}, on {d}, killing {n} soldiers, local officials said.",
    "Heavy fighting broke out between {f} and {a} in {p}, {c}, on {d}. At least {n} fighters were killed, a security source said.",
    "{A} stormed a military base in {p}, {c}, on {d} and killed {n} soldiers, the defence ministry said.",
    "{F} clashed with {a} in {p}, {c}, on {d}, residents said.",
]
STRIKES = [
    "An air strike hit a market in {p}, {c}, on {d}, killing {n} people, doctors said.",
    "Shelling struck a residential district of {p}, {c}, on {d}. {N} people were killed, the governor said.",
    "A drone strike on {p}, {c}, on {d} killed {n} people, officials said.",
    "A roadside bomb exploded near {p}, {c}, on {d}, killing {n} people, police said.",
]
CIVILIANS = [
    "{A} raided a village near {p}, {c}, on {d} and killed {n} villagers, residents said.",
    "{A} kidnapped {n} travellers near {p}, {c}, on {d}, a local official said.",
    "{A} shot dead {n} civilians in {p}, {c}, on {d}, witnesses said.",
]
PROTESTS = [
    "Hundreds of people marched peacefully in {p}, {c}, on {d} to demand better security.",
    "Teachers demonstrated in {p}, {c}, on {d} over unpaid wages, union leaders said.",
]
RIOTS = [
    "Rioters set fire to shops and clashed with police in {p}, {c}, on {d}, witnesses said.",
    "A mob beat a man to death in {p}, {c}, on {d}, police said.",
]
OTHER = [
    "Security forces arrested {n} suspects in {p}, {c}, on {d}, the police said.",
    "{A} looted shops and burned a school in {p}, {c}, on {d}, residents said.",
]
MIX = {
    "ukraine": [CLASHES] * 4 + [STRIKES[:3]] * 9 + [PROTESTS] + [OTHER[:1]],
    "sudan": [CLASHES] * 5 + [STRIKES[:3]] * 4 + [CIVILIANS] * 4 + [PROTESTS] + [OTHER],
}
USUAL = [CLASHES] * 5 + [STRIKES[2:]] * 2 + [CIVILIANS] * 5 + [PROTESTS] * 2 + [RIOTS] + [OTHER] * 2

WORDS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine"}
FIRST = datetime.date(2025, 1, 6)


def article(number, dice):
    region = dice.of([name for name, (*_, weight) in REGIONS.items() for _ in range(weight)])
    groups, forces, places, _ = REGIONS[region]
    place, country = dice.of(places)
    # More towards the summer, with quiet weeks.
    day = FIRST + datetime.timedelta(days=max(dice.below(176), dice.below(176)) - dice.below(9) % 7)
    killed = 2 + min(dice.below(12), dice.below(40)) + (dice.below(60) if dice.below(25) == 0 else 0)
    template = dice.of(dice.of(MIX.get(region, USUAL)))
    attackers, army = dice.of(groups), dice.of(forces)
    text = template.format(
        a=attackers, A=attackers[0].upper() + attackers[1:], f=army, F=army[0].upper() + army[1:], p=place, c=country,
        d=f"{day:%B} {day.day}", n=WORDS.get(killed, killed), N=str(WORDS.get(killed, killed)).capitalize())
    published = day + datetime.timedelta(days=1 + dice.below(2))
    return {"id": f"demo-{number}", "title": "", "date": published.isoformat(), "source": "Demo Wire", "text": text}


def main():
    dice = Numbers(20250701)
    for number in range(1, int(sys.argv[1]) + 1):
        print(json.dumps(article(number, dice), ensure_ascii=False))


if __name__ == "__main__":
    main()
