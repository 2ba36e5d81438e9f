"""Raw rows of the running delivery, that indicators are computed from: cases, users, staff, changes, survey forms."""
import random

from .indicators import BOARDS, INDICATORS, QUALITY_MEASURED, SERVICES_MEASURED, level
from .model import successor
from .organisations import DISTRICTS, SPECIALIST
from .services import SERVICES, running
from .times import index, months_of, tertial, year_of

INDICATOR = {row[0]: row for row in INDICATORS}
OWNER = {s[0]: s[2] for s in SERVICES}
VOLUME = {"T01": 21000, "T02": 2600, "T03": 9400, "T04": 7800, "T05": 1500, "T06": 3100, "T07": 240, "T08": 5200,
          "T21": 310, "T24": 900, "T26": 6400}
"""Completed cases a tertial, all channels."""
COST_TYPES = (("T12", "telefoni", 6.0), ("T12", "support", 2.2), ("T12", "utrustning", 4.1), ("T25", "lagring", 1.1),
              ("T14", "utkontraktering", 8.0), ("T10", "support", 3.0))


def share(indicator, object, occasion):
    drift = 0.15 if object == "T07" else 1.0
    return min(0.99, max(0.01, level(INDICATOR[indicator], object, occasion, drift) / 100))


def cases(delivery, occasion, projects):
    present = {s[0] for s in running(occasion, projects)}
    for service in SERVICES_MEASURED:
        if service not in present:
            continue
        dice = random.Random(f"ärenden{service}{occasion}")
        total = round(VOLUME[service] * (1 + 0.01 * index(occasion)) * dice.uniform(0.94, 1.06))
        digital = round(total * share("M01", service, occasion))
        assisted = round(digital * 0.04)
        telephone = round((total - digital) * 0.3)
        days = level(INDICATOR["M04"], "staden", occasion)
        hours = 1.7 - 0.035 * index(occasion)
        for channel, number in (("e_tjänst", digital - assisted), ("assisterad", assisted), ("telefon", telephone),
                                ("blankett", total - digital - telephone)):
            online = channel == "e_tjänst"
            worked = round(number * hours * (0.7 if online else 1.3), 1)
            row = dict(
                tjänst=service, organisation=successor(OWNER[service], year_of(occasion)), kanal=channel,
                period=tertial(occasion),
                påbörjade=round(number / share("M02", service, occasion)) if online else "ej tillämpligt",
                fullföljda=number, automatiserade=round(total * share("M08", "staden", occasion)) if online else 0,
                handläggningsdagar=round(number * days * (0.8 if online else 1.1)), handläggningstimmar=worked,
                handläggningskostnad=round(worked * 480), invånarminuter=number * (14 if online else 45))
            row["automatiserade"] = min(row["automatiserade"], number)
            if (service, channel, occasion) == ("T06", "blankett", "2014T2"):
                row.update(fullföljda="uppgift saknas", handläggningsdagar="uppgift saknas",
                           anmärkning="Blanketterna är inte räknade.")
            delivery.add("ärenden", **row)


def users(delivery, occasion):
    for board in BOARDS:
        dice = random.Random(f"användare{board}{occasion}")
        size = 14 if board == "ÖFN" else 300 + 40 * (len(board) + ord(board[0]) % 7)
        for sex, part in (("kvinnor", 0.65), ("män", 0.35)):
            number = round(size * part)
            active = round(number * share("M12", board, occasion))
            trained = round(number * share("M13", board, occasion) * (1.01 if sex == "kvinnor" else 0.98))
            if (board, occasion) == ("RK", "2014T2"):
                active = trained = "uppgift saknas"
            delivery.add("användare", tjänst="", organisation=board, kön=sex, period=tertial(occasion),
                         behöriga=number, aktiva=active, utbildade=trained,
                         supportärenden=round(number * dice.uniform(0.5, 0.8) * (1 - 0.02 * index(occasion))))


def operations(delivery, occasion):
    for place, board in enumerate(list(SPECIALIST) + list(DISTRICTS)):
        board = successor(board, year_of(occasion))
        employees = 260 + 97 * (place * 5 % 13) + (2400 if board == "UTB" else 0)
        staff = round(employees * 0.012, 1)
        delivery.add(
            "verksamhetsmått", organisation=board, period=tertial(occasion), årsarbetare=employees,
            it_användare=round(employees * 0.82), arbetsplatser=round(employees * 0.7), it_personal=staff,
            inhyrd_it_personal=round(staff * (0.38 - 0.01 * index(occasion)), 1),
            verksamhetskostnad=employees * 230_000, it_investering=employees * (900 + 10 * index(occasion)))


def changes(delivery, occasion, projects):
    present = {s[0] for s in running(occasion, projects)}
    number = 0
    for service in QUALITY_MEASURED:
        if service not in present:
            continue
        dice = random.Random(f"förändringar{service}{occasion}")
        for _ in range(dice.randint(2, 5)):
            number += 1
            delivery.add(
                "förändringar", förändring_id=f"F{tertial(occasion)}-{number:02d}", tjänst=service,
                genomförd=f"{dice.choice(months_of(occasion))}-{dice.randint(1, 28):02d}",
                lyckad=dice.random() < share("M25", "staden", occasion))


def surveys(delivery, occasion, projects):
    """Once a year: satisfied customers of e-services, usability of internal systems."""
    if not occasion.endswith("VB"):
        return
    year, number = occasion[:4], 0
    present = {s[0] for s in running(occasion, projects)}
    plans = [("nki", s, 3, 10, share("M03", "staden", occasion)) for s in SERVICES_MEASURED if s in present]
    plans += [("sus", s, 10, 5, share("M14", "staden", occasion)) for s in ("T09", "T10", "T11", "T14") if s in present]
    for survey, service, questions, top, mean in plans:
        dice = random.Random(f"enkät{service}{occasion}")
        for form in range(7 if service == "T24" else 24):
            number += 1
            answers = {}
            for question in range(1, questions + 1):
                good = 1 + (top - 1) * min(1, max(0, dice.gauss(mean, 0.16)))
                answer = round(good)
                answers[f"fråga_{question}"] = answer if survey == "nki" or question % 2 else top + 1 - answer
            if form == 5 and service in ("T03", "T10"):
                answers["fråga_2"] = None
            delivery.add("enkätsvar", svar_id=f"S{year}-{number:03d}", enkät=survey, tjänst=service,
                         organisation=successor(OWNER[service], int(year)), kön="kvinnor" if form % 2 else "män",
                         period=year, **answers)


def typed_costs(delivery, occasion):
    """Parts of the running cost that the national figures ask for."""
    for service, kind, millions in COST_TYPES:
        delivery.add("utfall", projekt="", tjänst=service, organisation=OWNER[service], slag="driftkostnad",
                     kostnadsslag=kind, finansiär="nämnd", räknesätt="per_period", motpart="",
                     period=tertial(occasion), belopp=round(millions * 1_000_000 / 3 / 1000) * 1000)


def add(delivery, occasion, projects):
    cases(delivery, occasion, projects)
    users(delivery, occasion)
    operations(delivery, occasion)
    changes(delivery, occasion, projects)
    surveys(delivery, occasion, projects)
