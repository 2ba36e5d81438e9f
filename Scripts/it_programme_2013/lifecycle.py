"""A project from application to close: its row, application, decision points, milestones and checklist."""
from datetime import timedelta

from .money import body, case_number, decision_day
from .times import add_months, cut_off, day, index, occasion_of, weekday, year_of

CHECKLIST = ("Process kartlagd", "Kommunikationsplan", "Användartester med målgrupp", "Nya rutiner beslutade",
             "Utbildning före start", "Support utanför kontorstid", "Arkiv och registrering")


BUILDS_ON = {"P1024": "T13", "P1030": "T14", "P1052": "T14", "P1028": "T14", "P1035": "T10", "P1037": "T11",
             "P1012": "T25", "P1054": "T09", "P1061": "T13"}
"""Existing services that a project builds on, chosen in its application."""


def application_day(project):
    if "beslut före ansökan" in project.quirks:
        return decision_day(project, project.years[0]) + timedelta(days=20)
    return weekday(project.applied)


def state(project, occasion):
    on = cut_off(occasion)
    if project.is_stopped(occasion):
        return "avbruten"
    if project.is_closed(occasion):
        return "avslutad"
    if on >= project.start_day:
        return "pågående"
    if on >= add_months(project.applied, 1):
        return "prioriterad"
    return "beredning"


def project_row(delivery, project, occasion, people):
    end = project.close_at(occasion)
    innovative = project.innovation or (None, None, None)
    in_force = str(end)
    if "slut före start" in project.quirks and index(occasion) in range(index("2014T1"), index("2014VB")):
        in_force = "2013-04-20"
    delivery.add(
        "projekt", projekt_id=project.id, namn=project.name, syfte=project.purpose, process=project.process,
        portfölj=project.node or None, kategori=project.category,
        utvecklingsslag="förbättra" if project.node == "PF3" else "nyutveckla", finansiering=project.financing,
        beställare=project.sponsor_in(year_of(occasion)), mottagare=project.receiver,
        projektledare=leader(project, people), tillstånd=state(project, occasion), start=project.start, slut=in_force,
        driftstart="ej tillämpligt" if project.is_stopped(occasion) else str(project.live_at(occasion)),
        avslutad=str(project.close_day) if project.is_closed(occasion)
        else project.stopped if project.is_stopped(occasion) else None,
        hypotes=innovative[0], kostnadstak=int(innovative[1] * 1_000_000) if innovative[1] else None,
        stoppkriterium=innovative[2], invånarbehov=project.need, stöd_för_utanförstående=project.support or None,
        överordnat=project.parent or None,
        huvudbokskod=None if project.id == "P1063" else f"6{project.number}")


def leader(project, people):
    return people.get(f"projektledare {project.id}", project.receiver)


def application(delivery, project, people, compared=False):
    solutions = "Stadens register över e-tjänster och byggstenar, och lösningar i två andra kommuner."
    delivery.add(
        "ansökningar", ansökan_id=f"A{project.number}", projekt=project.id, inlämnad=str(application_day(project)),
        sökande=project.sponsor, sökande_person=people.get("verksamhetschef", project.receiver),
        belopp=project.decided(project.years[0]) + (0 if project.number % 3 else 500_000),
        kontakt_med_it=str(weekday(add_months(project.applied, -1))), befintliga_lösningar=solutions,
        vald_befintlig=BUILDS_ON.get(project.id),
        jämförande_kalkyl=f"K{project.number}-1" if compared else None,
        motiv_undantag="Kalkylen visar väsentligt ökad nytta mot Bokning av lokaler." if project.id == "P1008"
        else "Ingen befintlig tjänst täcker behovet utan lika stora anpassningar.")


def goals(delivery, project, occasion):
    for goal in project.goals.split():
        if goal in ("KF4", "KF5", "KF6") and index(occasion) < index("2014VB"):
            continue
        delivery.add("projektmål", projekt=project.id, mål=goal, motiv=f"Genom {project.process.lower()}.")


def points(project, occasion):
    """Decision points and go-live: code, name, first planned day, day it happened or None."""
    on = cut_off(occasion)
    stop = day(project.stopped) if project.stopped else None
    start = project.start_day
    planned = (("B0", "Initiering", add_months(start, -2)), ("B1", "Planering", add_months(start, -1)),
               ("B2", "Genomförande", decision_day(project, project.years[0])),
               ("driftstart", "Driftstart", day(project.live)),
               ("B3", "Leverans godkänd", day(project.live) + timedelta(days=14)),
               ("B4", "Avslut", day(project.close)))
    for code, name, first in planned:
        first = weekday(first)
        late = {"driftstart": project.live_at(occasion), "B3": project.live_at(occasion) + timedelta(days=14),
                "B4": project.close_at(occasion)}.get(code, first)
        late = weekday(late)
        happened = late if late <= on and not (stop and stop <= on and late > stop) else None
        yield code, name, first, late, happened, stop is not None and stop <= on


def milestones(delivery, project, occasion):
    for code, name, first, expected, happened, stopped in points(project, occasion):
        decided = first
        moved = project.rebaseline and day(project.rebaseline[0]) <= cut_off(occasion)
        if moved and code in ("driftstart", "B3", "B4"):
            decided = expected
        delivery.add(
            "milstolpar", projekt=project.id, milstolpe=code, namn=name, ursprunglig=str(first), beslutad=str(decided),
            prognos="ej tillämpligt" if stopped and not happened else str(expected),
            utfall=str(happened) if happened else "ej tillämpligt" if stopped else None)


def gates(delivery, project, occasion, people):
    """Decisions at B0, B1, B3 and B4, a changed baseline, and a stop."""
    for code, name, first, expected, happened, stopped in points(project, occasion):
        if not happened or occasion_of(happened) != occasion or code in ("driftstart", "B2"):
            continue
        delivery.add(
            "beslut", beslut_id=f"B{project.number}-{code}", projekt=project.id, nod=project.node, datum=str(happened),
            organ=project.sponsor_in(happened.year), beslutsfattare="styrgruppens ordförande",
            person=people.get("styrgruppens ordförande", project.receiver),
            dnr=case_number(project, happened.year, 700), slag="avslut" if code == "B4" else "beslutspunkt",
            beslutspunkt=code, belopp="ej tillämpligt",
            på_delegation=False, beskrivning=f"{name}: {project.name}.")
    if project.rebaseline and occasion_of(day(project.rebaseline[0])) == occasion and project.rebaseline[2]:
        date, live, reason = project.rebaseline
        delivery.add(
            "beslut", beslut_id=f"B{project.number}-NB", projekt=project.id, nod=project.node, datum=date, organ="EKU",
            dnr=case_number(project, int(date[:4]), 450), slag="ny_baslinje", belopp="ej tillämpligt",
            orsakskod=reason, underlag=f"K{project.number}-2", på_delegation=False,
            beskrivning=f"Ny baslinje: driftstart {live}.")
    if project.stopped and occasion_of(day(project.stopped)) == occasion:
        delivery.add(
            "beslut", beslut_id=f"B{project.number}-STOPP", projekt=project.id, nod=project.node,
            datum=project.stopped, organ=body(project), dnr=case_number(project, int(project.stopped[:4]), 460),
            slag="avslut", beslutspunkt="B4", belopp="ej tillämpligt", på_delegation=False,
            beskrivning="Försöket avbryts enligt sitt stoppkriterium. Resultat och lärdomar publiceras.")


def checked(project, place):
    """The day a point was fulfilled."""
    return weekday(min(project.live_day - timedelta(days=7), project.start_day + timedelta(days=40 + 60 * place)))


def checklist(delivery, project, occasion):
    if cut_off(occasion) < project.start_day:
        return
    progress = 7 if project.is_live(occasion) else 2 + (cut_off(occasion) - project.start_day).days // 120
    for place, point in enumerate(CHECKLIST):
        done = place < progress and checked(project, place) <= cut_off(occasion)
        missing = project.category == "innovativt" and place in (5, 6)
        delivery.add("checklistor", projekt=project.id, punkt=point,
                     datum=str(checked(project, place)) if done and not missing else None,
                     uppfylld="ej_tillämpligt" if missing else "ja" if done else "nej",
                     underlag=f"{project.id} projektplan, bilaga {place + 1}" if done and not missing else "")
