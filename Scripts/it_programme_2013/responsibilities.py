"""Who answers for what, and what every board must report."""
import random
from datetime import timedelta


from .model import successor
from .lifecycle import application_day
from .organisations import COMPANIES, RESPONSIBLE_BOARDS
from .times import OCCASIONS, day, year_of

DUE = {"T1": "{0}-05-15", "T2": "{0}-09-20", "VB": "{1}-01-25"}


def office_of(organisation):
    return organisation if organisation in COMPANIES or organisation == "SLK" else \
        "TRH-F" if organisation == "TRN" else organisation + "-F"


def project_rows(delivery, project, occasion, people, leader):
    """Owners of the benefits, accepted with the application, and the receiver."""
    later_owners(delivery, project, occasion, people)
    if occasion != project.first_occasion:
        return
    accepted = str(application_day(project))
    for benefit in project.benefits:
        if benefit.id == "N1022-2":
            continue
        place = office_of(benefit.beneficiary)
        person = people.get("enhetschef", place, project.number % 3 + 1)
        if benefit.id == "N1032-2":
            person = leader
        vacant = benefit.id == "N1042-1"
        delivery.add(
            "ansvar", ansvar_id=f"AN{benefit.id[1:]}", objektslag="nyttor", objekt=benefit.id, roll="nyttoansvarig",
            organisation=place, befattning="enhetschef", person="uppgift saknas" if vacant else person,
            accepterat=None if vacant else accepted, **{"från": accepted})
    delivery.add(
        "ansvar", ansvar_id=f"AP{project.number}", objektslag="projekt", objekt=project.id, roll="mottagare",
        organisation=project.receiver, befattning="förvaltningschef",
        person=people.get("förvaltningschef", project.receiver), accepterat=accepted, **{"från": accepted})
    if "följs upp 36 månader" in project.quirks:
        delivery.add(
            "ansvar", ansvar_id=f"AU{project.number}", objektslag="projekt", objekt=project.id,
            roll="uppföljningsansvarig", organisation="SLK", befattning="controller",
            person=people.get("controller", "SLK"), accepterat=accepted, **{"från": accepted}, till="2017-06-30")


def later_owners(delivery, project, occasion, people):
    """What was wrong in 2014 is put right: a vacancy filled, an owner appointed, a project leader replaced."""
    place = {"P1022": "N1022-2", "P1042": "N1042-1", "P1032": "N1032-2"}.get(project.id)
    if occasion != "2014VB" or not place:
        return
    benefit = next(b for b in project.benefits if b.id == place)
    if place == "N1032-2":
        delivery.add("ansvar", ansvar_id="AN1032-2", objektslag="nyttor", objekt=place, roll="nyttoansvarig",
                     till="2014-11-30")
    office = office_of(benefit.beneficiary)
    suffix = "b" if place == "N1032-2" else ""
    delivery.add("ansvar", ansvar_id=f"AN{place[1:]}{suffix}", objektslag="nyttor", objekt=place, roll="nyttoansvarig",
                 organisation=office, befattning="enhetschef", person=people.get("enhetschef", office, 2),
                 accepterat="2014-12-01", **{"från": "2014-12-01"})


def service_rows(delivery, occasion, services, people):
    for service in services:
        owner = office_of(successor(service[2], year_of(occasion)))
        vacant = service[0] == "T14" and occasion in ("2014T1", "2014T2")
        delivery.add(
            "ansvar", ansvar_id=f"AT{service[0]}", objektslag="tjänster", objekt=service[0], roll="objektägare",
            organisation=owner, befattning="objektägare",
            person="uppgift saknas" if vacant else people.get("objektägare", owner), accepterat="2013-01-08",
            **{"från": "2013-01-08"})


# Organisation and period: days late; None never came.
LATE = {("SKN", "2014T2"): 9, ("IDR", "2014T2"): 4, ("ÄL", "2014T2"): None, ("FAM", "2014T2"): None,
        ("KUL", "2013T1"): 12, ("SKH", "2013VB"): 6, ("RK", "2014T1"): 3, ("SVA", "2015T1"): None,
        ("HV", "2016T2"): 15, ("ÖFN", "2017VB"): None, ("EXN", "2018T1"): 7}


def duties(delivery, occasion):
    """What was due at a report and the day it came."""
    year = year_of(occasion)
    due = day(DUE[occasion[4:]].format(year, year + 1))
    for organisation in RESPONSIBLE_BOARDS + list(COMPANIES):
        board = successor(organisation, year)
        dice = random.Random(f"{board}{occasion}")
        late = LATE.get((organisation, occasion), -dice.randint(0, 6))
        delivery.add(
            "rapporteringskrav", organisation=board, period=occasion, vad="tertialrapport it-programmet",
            skyldighet="inbjuden" if organisation in COMPANIES else "ålagd", senast=str(due),
            inkom="uppgift saknas" if late is None else str(due + timedelta(days=late)),
            omfattning=None if late is None else "komplettering" if late > 8 else "hel")
        if occasion != OCCASIONS[-1]:
            later = OCCASIONS[OCCASIONS.index(occasion) + 1]
            year_later = year_of(later)
            delivery.add(
                "rapporteringskrav", organisation=successor(organisation, year_later), period=later,
                vad="tertialrapport it-programmet", skyldighet="inbjuden" if organisation in COMPANIES else "ålagd",
                senast=DUE[later[4:]].format(year_later, year_later + 1), inkom="ej förfallet")


MEASURES = (
    (1, "Invånarnas och näringslivets behov", "Brukarråd för e-tjänster", "SLK", "it-chefen"),
    (2, "Organisationsövergripande service och samverkan", "Gemensamma regler för informationsutbyte", "SLK",
     "informationsägaren"),
    (3, "Den moderna e-förvaltningen", "Digital registrering utan papper", "KUL", "stadsarkivarien"),
    (4, "Tekniska förutsättningar och it-standardisering", "Gemensam inloggning", "SER", "it-chefen"),
    (5, "Gemensamma verksamhetsstöd och kompetensutveckling", "Utbildning av superanvändare", "UTB", "personalchefen"),
)
AREAS = ("Äldreomsorg", "Skola", "Stadsmiljö", "Kultur och fritid", "Socialtjänst", "Gemensam administration")


def measures(delivery, occasion):
    """The strategy's measures: planned in T1, done or not at the year's end."""
    year = year_of(occasion)
    for number, area, name, owner, role in MEASURES:
        left = (number + year) % 5 == 0
        done = occasion.endswith("VB") and not left
        delivery.add(
            "insatser", insats_id=f"IN{year}-{number}", insatsområde=area, namn=f"{name}, {AREAS[year - 2013].lower()}",
            tjänsteområde=AREAS[year - 2013], år=year, organisation=owner,
            ägare="uppgift saknas" if (year, number) == (2013, 5) else role,
            status="klar" if done else "pågår" if not occasion.endswith("T1") else "ej_påbörjad",
            klart=f"{year}-11-{10 + number}" if done else None)
        if occasion.endswith("VB") and year > 2013 and (number + year - 1) % 5 == 0:
            delivery.add("insatser", insats_id=f"IN{year - 1}-{number}", insatsområde=area,
                         namn=f"{name}, {AREAS[year - 2014].lower()}", tjänsteområde=AREAS[year - 2014], år=year - 1,
                         organisation=owner, ägare=role, status="klar", klart=f"{year}-09-{10 + number}")


def resources(delivery, occasion):
    year = year_of(occasion)
    for portfolio, weight in zip(("PF1", "PF2", "PF3", "PF4", "PF5"), (22, 13, 11, 9, 6)):
        for skill, share in (("projektledning", 90), ("verksamhetsutveckling", 160), ("it-arkitektur", 55)):
            need = weight * share + 40 * ((year + weight) % 4)
            delivery.add("resurser", nod=portfolio, projekt="", kompetens=skill, period=str(year), behov=need,
                         tillgång=round(need * (0.78 if skill == "it-arkitektur" else 0.95)))
