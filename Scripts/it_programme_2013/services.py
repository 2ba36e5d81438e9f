"""Running IT delivery: services, incidents, licences and what services cost."""
import random
from datetime import datetime, timedelta

from .times import cut_off, day, index, months_of, tertial, year_of

# id, name, owner, category, common, must not be duplicated, e-service, round the clock, project, process, first day
SERVICES = (
    ("T01", "Mina sidor", "SLK", "d", 1, 1, 1, 1, "P1001", "Kontakt och ärendeinsyn", None),
    ("T02", "Bygglov på nätet", "SBN", "d", 0, 0, 1, 1, "P1002", "Bygglovprövning", None),
    ("T03", "Förskola – ansökan och kö", "UTB", "d", 1, 1, 1, 1, "P1003", "Placering i förskola", None),
    ("T04", "Parkering och tillstånd", "TRH", "d", 0, 0, 1, 1, "P1004", "Parkeringstillstånd", None),
    ("T05", "Jämföra äldreomsorg", "ÄLD", "d", 1, 1, 1, 1, "", "Biståndshandläggning", "2009-10-01"),
    ("T06", "Ansökan om kolloplats", "SOC", "d", 1, 0, 1, 1, "", "Kollo", "2010-02-01"),
    ("T07", "Omsorgsdagboken", "ÄLD", "d", 1, 0, 1, 1, "", "Hemtjänst", "2011-03-01"),
    ("T08", "Bokning av lokaler", "SER", "d", 1, 1, 1, 1, "", "Uthyrning av lokaler", "2010-09-01"),
    ("T09", "Kontaktcenters ärendestöd", "SER", "d", 1, 1, 0, 0, "P1005", "Kundtjänst", None),
    ("T10", "Ekonomisystem", "SER", "g", 1, 1, 0, 0, "", "Ekonomi", "2008-01-01"),
    ("T11", "Lönesystem", "SER", "g", 1, 1, 0, 0, "", "Personal", "2007-01-01"),
    ("T12", "E-post och kalender", "SLK", "g", 1, 1, 0, 1, "", "Kommunikation", "2008-06-01"),
    ("T13", "Diarium", "SLK", "g", 1, 1, 0, 0, "", "Ärende och arkiv", "2006-01-01"),
    ("T14", "Socialtjänstens verksamhetssystem", "SOC", "g", 1, 1, 0, 1, "", "Socialtjänst", "2005-01-01"),
    ("T15", "Elevregister", "UTB", "g", 1, 1, 0, 0, "", "Skola", "2006-08-01"),
    ("T16", "Skolornas nät", "UTB", "g", 1, 1, 0, 1, "P1060", "Infrastruktur", None),
    ("T17", "Geodataplattform", "SBN", "d", 1, 1, 0, 0, "P1022", "Samhällsplanering", None),
    ("T18", "Beslutsstöd äldreomsorg", "ÄLD", "d", 1, 0, 0, 0, "P1020", "Planering av äldreomsorg", None),
    ("T19", "Ledningsinformation skola", "UTB", "d", 1, 0, 0, 0, "P1021", "Uppföljning av skolor", None),
    ("T20", "Gemensam it-arbetsplats", "SLK", "g", 1, 1, 0, 1, "P1062", "Infrastruktur", None),
    ("T21", "Bokning av lokaler Södermalm", "SÖ", "d", 0, 0, 1, 1, "P1063", "Uthyrning av lokaler", None),
    ("T22", "E-handel", "SER", "d", 1, 1, 0, 0, "P1042", "Inköp", None),
    ("T23", "Mobil hemtjänst", "ÄLD", "d", 1, 0, 0, 1, "P1032", "Hemtjänst", None),
    ("T24", "Ungdomsmottagning på nätet", "HL", "d", 0, 0, 1, 1, "P1064", "Ungdomsmottagning", None),
    ("T25", "Stadens webbplats", "SLK", "g", 1, 1, 1, 1, "", "Webb", "2004-01-01"),
    ("T26", "Boka kultur och idrott", "IDR", "d", 1, 0, 1, 1, "P1008", "Uthyrning av hallar", None),
)
REPLACED = {"T02": "T27", "T04": "T28"}
"""New services and the old ones they replaced."""
CATEGORY = {"d": "differentierande", "g": "grundläggande"}
COSTS = {"T10": 42, "T11": 31, "T12": 27, "T13": 9, "T14": 55, "T15": 18, "T25": 14, "T08": 4}


# What the services that came of projects cost a year, million kronor, once they are in operation.
NEW_COSTS = {"T01": 3.2, "T02": 1.9, "T03": 1.6, "T04": 1.4, "T09": 2.4, "T17": 1.8, "T18": 1.1, "T19": 1.5, "T22": 1.7,
             "T23": 2.1, "T26": 0.7}


def first_day(service, projects):
    return day(service[10]) if service[10] else projects[service[8]].live_day


def running(occasion, projects):
    return [s for s in SERVICES if first_day(s, projects) <= cut_off(occasion)]


def rows(delivery, occasion, projects, start=False):
    for s in running(occasion, projects):
        id, name, owner, category, common, guarded, citizens, clock, project, process, _ = s
        owner = "TRN" if owner == "TRH" and year_of(occasion) >= 2015 else owner
        reviewed = f"{year_of(occasion) - 1}-11-15" if id != "T05" or year_of(occasion) > 2014 else "2012-03-01"
        delivery.add(
            "tjänster", tjänst_id=id, namn=name, ägare=owner, kategori=CATEGORY[category],
            omfattning="gemensam" if common else "lokal", får_inte_dubbleras=bool(guarded), e_tjänst=bool(citizens),
            tjänstetid="dygnet_runt" if clock else "kontorstid", process=process,
            byggstenar="Inloggning; meddelanden" if citizens else None, projekt=project or None,
            ersätter="Ansökan på papper" if project and citizens else None,
            ersätter_tjänst=REPLACED.get(id),
            till="2018-06-30" if id == "T07" and index(occasion) >= index("2018T2") else None,
            stödkanal="Kontaktcenter och medborgarkontor" if citizens and id != "T07" else None,
            innehåll_granskat=reviewed if citizens else None, **{"från": str(first_day(s, projects))})


def incidents(delivery, occasion, projects):
    """Disturbances of the four months: some overlap, some are planned maintenance."""
    dice = random.Random(f"incidenter{occasion}")
    found = []
    for s in running(occasion, projects):
        trouble = 1.1 if s[3] == "g" else 0.6
        trouble *= 1.3 - 0.04 * index(occasion)
        for _ in range(sum(dice.random() < trouble / 2 for _ in range(3))):
            month = int(dice.choice(months_of(occasion))[5:])
            begin = datetime(year_of(occasion), month, dice.randint(1, 27), dice.randint(0, 22),
                             dice.choice((0, 5, 15, 40)))
            if begin.date() < first_day(s, projects):
                continue
            planned = dice.random() < 0.15
            priority = "P3" if planned else dice.choice(("P1", "P2", "P2", "P3", "P3", "P4"))
            minutes = dice.randint(20, {"P1": 260, "P2": 420, "P3": 600, "P4": 900}[priority])
            found.append((begin, begin + timedelta(minutes=minutes), s[0], priority, planned))
            if priority == "P1" and dice.random() < 0.4:
                again = begin + timedelta(minutes=minutes // 2)
                found.append((again, again + timedelta(minutes=minutes), s[0], "P2", False))
    for number, (begin, end, service, priority, planned) in enumerate(sorted(found), 1):
        within = (end - begin) <= timedelta(hours={"P1": 4, "P2": 6, "P3": 12, "P4": 24}[priority])
        delivery.add(
            "incidenter", incident_id=f"I{tertial(occasion)}-{number:02d}", tjänst=service,
            start=begin.strftime("%Y-%m-%d %H:%M"),
            slut="uppgift saknas" if (occasion, number) == ("2014T2", 7) else end.strftime("%Y-%m-%d %H:%M"),
            prioritet=priority, planerad=planned, inom_sla=within)


PRODUCTS = (("Kontorsprogram", "T12", {"UTB": 9800, "SOC": 3100, "SLK": 900, "EÅV": 1150, "RK": 980}),
            ("Kartprogram", "T17", {"SBN": 420, "EXN": 260, "TRH": 310}),
            ("Verksamhetssystem socialtjänst", "T14", {"SOC": 2600, "FA": 410, "HV": 520}))


def licences(delivery, occasion):
    for product, service, boards in PRODUCTS:
        if product == "Kartprogram" and index(occasion) < index("2015T2"):
            service = ""
        for board, bought in boards.items():
            board = "TRN" if board == "TRH" and year_of(occasion) >= 2015 else board
            dice = random.Random(f"{product}{board}{occasion}")
            growth = 1 + 0.01 * index(occasion)
            share = min(0.97, 0.70 + 0.014 * index(occasion) + dice.uniform(-0.03, 0.03))
            have = round(bought * (1.12 - 0.02 * (year_of(occasion) - 2013)) * growth / 10) * 10
            used = round(have * share)
            delivery.add("licenser", produkt=product, tjänst=service, organisation=board, period=tertial(occasion),
                         köpta=have, använda=used, återanvändbara=round((have - used) * 0.6))


def new_costs(delivery, occasion, projects):
    """Outcome of the services that came of projects: their owners bear the running cost."""
    year = year_of(occasion)
    for s in running(occasion, projects):
        if s[0] not in NEW_COSTS:
            continue
        owner = "TRN" if s[2] == "TRH" and year >= 2015 else s[2]
        first = first_day(s, projects)
        for month in months_of(occasion):
            if month > str(first)[:7]:
                delivery.add("utfall", projekt="", tjänst=s[0], organisation=owner, slag="driftkostnad",
                             kostnadsslag="drift", finansiär="nämnd", räknesätt="per_period", motpart="", period=month,
                             belopp=round(NEW_COSTS[s[0]] * 1_000_000 / 12 / 100) * 100)


def costs(delivery, occasion):
    """Budget, forecast and outcome of services that run all the time."""
    year = year_of(occasion)
    owners = {s[0]: s[2] for s in SERVICES}
    for service, millions in COSTS.items():
        base = dict(projekt="", tjänst=service, organisation=owners[service], slag="driftkostnad",
                    kostnadsslag="drift", finansiär="nämnd")
        budget = round(millions * 1_000_000 * (1 + 0.02 * (year - 2013)))
        dice = random.Random(f"{service}{occasion}")
        outcome = round(budget / 3 * dice.uniform(0.96, 1.02) / 1000) * 1000
        if occasion.endswith("T1"):
            delivery.add("budget", **base, version="ursprunglig", period=str(year), belopp=budget)
        if not occasion.endswith("VB"):
            delivery.add("prognos", **base, tillfälle=occasion, period=str(year),
                         belopp=round(budget * dice.uniform(0.97, 1.01) / 100_000) * 100_000)
        delivery.add("utfall", **base, räknesätt="per_period", motpart="", period=tertial(occasion), belopp=outcome)
        if service == "T10":
            delivery.add("utfall", **{**base, "slag": "kapitalkostnad", "kostnadsslag": "utrustning"},
                         räknesätt="per_period", motpart="", period=tertial(occasion), belopp=1_250_000)
