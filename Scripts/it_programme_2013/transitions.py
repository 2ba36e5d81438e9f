"""The life of each project and benefit as transitions, the gates' demands, and what is told after close."""
import csv
from datetime import timedelta
from pathlib import Path

from .benefits import baseline_day, status
from .governance import UNFINISHED
from .lifecycle import application_day, points
from .money import body, case_number, decision_day
from .times import OCCASIONS, add_months, cut_off, day, index, occasion_of, weekday

DEMANDS = Path(__file__).resolve().parents[2] / "Sources" / "Operations" / "Presets" / "grindkrav.csv"
EVENTS = {"mätning_pågår": "mätning", "delvis_realiserad": "delvis_realiserad", "realiserad": "realiserad",
          "ej_realiserad": "ej_realiserad", "nedskriven": "nedskrivning", "hemtagen": "hemtagning"}


LATER = ("B2-22", "B2-23", "B3-13", "B3-14", "B3-15", "B3-16", "B3-17")
"""Demands for more categories of IT support, which came after the last report."""


def demands(delivery, later=False):
    """The demands that the preset ships, in two deliveries, so that the two cannot differ."""
    with DEMANDS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            if (row["krav_id"] in LATER) == later:
                delivery.add("grindkrav", **{name: value or None for name, value in row.items()})


def project_events(project, occasion):
    """Event, day, body, decision's id and amount; none for the project whose decision came before its application."""
    if "beslut före ansökan" in project.quirks:
        return
    year = project.years[0]
    yield "ansökan", application_day(project), project.sponsor, None, None
    yield "beredning", weekday(application_day(project) + timedelta(days=14)), None, None, None
    yield "prioritering", weekday(add_months(project.applied, 1)), "EKU", None, None
    financed = decision_day(project, year)
    yield "finansiering", financed, body(project), f"B{project.number}-{year}", project.decided(year)
    for code, _, _, _, happened, _ in points(project, occasion):
        if code == "B4" and "avslut utan övergång" in project.quirks:
            continue
        if happened and code == "B2":
            yield code, happened, project.sponsor_in(happened.year), f"B{project.number}-{year}", None
        elif happened and code != "driftstart":
            yield code, happened, project.sponsor_in(happened.year), f"B{project.number}-{code}", None
    if project.stopped:
        yield "avbrott", day(project.stopped), body(project), f"B{project.number}-STOPP", None


def add(delivery, project, occasion):
    for event, date, organ, decision, amount in project_events(project, occasion):
        if occasion_of(date) == occasion:
            delivery.add(
                "övergångar", övergång_id=f"Ö{project.number}-{event}", projekt=project.id, händelse=event,
                datum=str(date), organ=organ, beslut=decision,
                dnr=case_number(project, date.year) if event == "finansiering" else None,
                belopp=amount if amount else None)
    if index(occasion):
        before = OCCASIONS[index(occasion) - 1]
        for benefit in project.benefits:
            event = EVENTS.get(status(benefit, project, occasion))
            if event and status(benefit, project, before) != status(benefit, project, occasion):
                decision = "B1030-NED" if benefit.id == "N1030-2" and event == "nedskrivning" else None
                delivery.add(
                    "övergångar", övergång_id=f"Ö{benefit.id[1:]}-{event}", projekt=project.id, nytta=benefit.id,
                    händelse=event, datum=str(cut_off(occasion)), beslut=decision,
                    organ="KF" if event == "hemtagning" else "SOC" if decision else None,
                    dnr=f"Utl. {benefit.taken[0][0] - 1}:70 RI" if event == "hemtagning" else None,
                    belopp=round(benefit.taken[0][1] * 1_000_000) if event == "hemtagning" else None)
    documents(delivery, project, occasion)
    condition(delivery, project, occasion)
    told(delivery, project, occasion)


def unfinished(delivery, occasion):
    """Applications that were refused or sent back, one of them handed in again."""
    for id, _, sponsor, applied, decisions in UNFINISHED:
        steps = [("ansökan", day(applied), sponsor, None), ("beredning", day(applied) + timedelta(days=14), None, None)]
        for date, kind, _, _ in decisions:
            if kind == "avslag" and len(decisions) > 1:
                steps += [("ansökan", day(date) - timedelta(days=90), sponsor, None),
                          ("beredning", day(date) - timedelta(days=60), None, None)]
            steps.append((kind, day(date), "EKU", f"B{id[1:]}-{'AVSL' if kind == 'avslag' else 'ATER'}"))
        for place, (event, date, organ, decision) in enumerate(steps, 1):
            if occasion_of(date) == occasion:
                delivery.add("övergångar", övergång_id=f"Ö{id[1:]}-{place}", projekt=id, händelse=event,
                             datum=str(date), organ=organ, beslut=decision)


def documents(delivery, project, occasion):
    """The documents that the decision points rest on; P1023 has no plan, P1022 no review of its technology, and P1030
    no final report."""
    for code, name, lacking in (("B1", "Projektdirektiv", ()), ("B2", "Projektplan", ("P1023",)),
                                ("B2", "Arkitekturprövning", ("P1022",)), ("B4", "Slutrapport", ("P1030",))):
        if name == "Arkitekturprövning" and project.category == "innovativt":
            continue
        passed = next(p[4] for p in points(project, occasion) if p[0] == code)
        if passed and occasion_of(passed) == occasion and project.id not in lacking:
            delivery.add("checklistor", projekt=project.id, punkt=name, uppfylld="ja", datum=str(passed),
                         underlag=f"{name} {project.id}, dnr {case_number(project, passed.year, 800)}")


def condition(delivery, project, occasion):
    """The condition of the first financing decision is met when the baseline has been measured."""
    measured = baseline_day(project)
    if any("baslinje saknas" in b.quirks for b in project.benefits) or occasion_of(measured) != occasion:
        return
    if project.decided(project.years[0]) and decision_day(project, project.years[0]) <= measured:
        id = f"B{project.number}-{project.years[0]}"
        same = [row for row in delivery.rows.get("beslut", ()) if row["beslut_id"] == id]
        if same:
            same[0]["villkor_uppfyllt"] = str(measured)
        else:
            delivery.add("beslut", beslut_id=id, villkor_uppfyllt=str(measured))


def told(delivery, project, occasion):
    """Results told to staff and board after close; P1002 was told to nobody, P1030 and P1060 to the staff alone."""
    if project.stopped or project.id == "P1002" or not project.is_closed(occasion):
        return
    for audience, months in (("personal", 1), ("nämnd", 3)):
        date = weekday(add_months(project.close_day, months))
        if occasion_of(date) != occasion or audience == "nämnd" and project.id in ("P1030", "P1060"):
            continue
        delivery.add(
            "återrapporter", projekt=project.id, till=audience, datum=str(date),
            organisation=project.sponsor_in(date.year) if audience == "nämnd" else None,
            underlag=case_number(project, date.year, 900) if audience == "nämnd" else "Intranätet")
