"""Puts the deliveries together: one at the start, then two to four at each of the eighteen reports."""
from . import (audit_cases, benefits, cases, frame, governance, indicators, lifecycle, money, organisations, raw, replaced,
               responsibilities, scrutiny, secrecy, services, standing, texts, transitions)
from .organisations import COMPANIES, DISTRICTS
from .projects import BY_ID, PROJECTS
from .times import OCCASIONS, index, year_of
from .writer import Delivery, Form

LEDGER = Form(thousands=" ")
BOARDS = Form(unit="tkr")
DISTRICT = Form(unit="tkr", encoding="cp1252")
OFFICE = Form(unit="mnkr", head="{Name}, {unit}", minus="−")
ENGLISH = Form(separator=",", decimal=".", encoding="utf-8")
DAYS = {"T1": ("{0}-05-12", "{0}-05-20", "", "{0}-06-02"),
        "T2": ("{0}-09-10", "{0}-09-22", "{0}-09-25", "{0}-10-13"),
        "VB": ("{1}-01-20", "{1}-02-03", "", "{1}-03-02")}
APART = ("2014T2", "2016T2", "2018T2")
"""The reports at which districts send a file of their own."""


def folder(day, name, sender, by, role, form, reason, code="ny uppgift"):
    return Delivery(f"{day}-{name}", sender, by, role, day, f"{day}T12:00:00Z", reason, form, code=code)


def start(people):
    """10 January 2013: the frame, the services and the projects that were already applied for."""
    delivery = folder("2013-01-10", "programkontoret", "PRK", "Programkontoret", "programkontor", OFFICE,
                      "Programmet läggs upp (påhittat exempel)")
    delivery.scope = "hel"
    organisations.add_organisations(delivery)
    frame.add_programme(delivery)
    frame.add_goals(delivery)
    frame.add_delegations(delivery)
    frame.add_price_index(delivery, 2012, frame.PRICE_INDEX[2012])
    money.frames(delivery, "2013T1")
    indicators.rows(delivery)
    transitions.demands(delivery)
    services.rows(delivery, "2013T1", BY_ID)
    for project in PROJECTS:
        if project.first_occasion == "2013T1":
            lifecycle.project_row(delivery, project, "2013T1", people)
            lifecycle.application(delivery, project, people)
    people.deliver(delivery)
    return delivery


def project_rows(delivery, project, occasion, people):
    if index(occasion) < index(project.first_occasion):
        return
    lifecycle.project_row(delivery, project, occasion, people)
    lifecycle.milestones(delivery, project, occasion)
    lifecycle.checklist(delivery, project, occasion)
    benefits.rows(delivery, project, occasion)
    benefits.follow_up(delivery, project, occasion)
    benefits.taking_home(delivery, project, occasion)
    cases.add(delivery, project, occasion)
    money.forecasts(delivery, project, occasion)
    standing.report(delivery, project, occasion)
    standing.deviations(delivery, project, occasion)


def ledger(delivery, occasion):
    for project in PROJECTS:
        if index(occasion) >= index(project.first_occasion):
            money.budgets(delivery, project, occasion)
            money.outcomes(delivery, project, occasion)
    services.costs(delivery, occasion)
    raw.typed_costs(delivery, occasion)
    if occasion.endswith("T1"):
        frame.add_price_index(delivery, year_of(occasion), frame.PRICE_INDEX[year_of(occasion)])


def office(delivery, occasion, people):
    if occasion == "2014VB":
        frame.replace_goals(delivery)
        organisations.replace_traffic_board(delivery)
    money.frames(delivery, occasion)
    reported = texts.report_day(occasion)
    for project in PROJECTS:
        if index(occasion) < index(project.first_occasion):
            continue
        if project.first_occasion == occasion:
            lifecycle.application(delivery, project, people)
        if (project.id, occasion) == ("P1008", "2016T1"):
            lifecycle.application(delivery, project, people, compared=True)
        lifecycle.goals(delivery, project, occasion)
        money.financing(delivery, project, occasion)
        lifecycle.gates(delivery, project, occasion, people)
        governance.agreements(delivery, project, occasion, reported, people)
        governance.understanding(delivery, project, occasion, reported)
        responsibilities.project_rows(delivery, project, occasion, people, lifecycle.leader(project, people))
        transitions.add(delivery, project, occasion)
    running = services.running(occasion, BY_ID)
    services.rows(delivery, occasion, BY_ID)
    responsibilities.service_rows(delivery, occasion, running, people)
    services.incidents(delivery, occasion, BY_ID)
    services.licences(delivery, occasion)
    services.new_costs(delivery, occasion, BY_ID)
    replaced.rows(delivery, occasion, BY_ID)
    raw.add(delivery, occasion, BY_ID)
    indicators.redefined(delivery, occasion)
    if occasion.endswith("T1"):
        indicators.targets(delivery, occasion, BY_ID)
        responsibilities.resources(delivery, occasion)
    indicators.values(delivery, occasion, BY_ID)
    indicators.assessments(delivery, occasion, BY_ID)
    responsibilities.duties(delivery, occasion)
    responsibilities.measures(delivery, occasion)
    standing.portfolio_rows(delivery, occasion)
    governance.reviews(delivery, occasion)
    governance.other_decisions(delivery, occasion)
    governance.unfinished(delivery, occasion, people)
    transitions.unfinished(delivery, occasion)
    texts.add(delivery, occasion, people)
    people.deliver(delivery)


def correction():
    """A wrong year in a date is corrected between two reports."""
    delivery = folder("2014-11-03", "socialnamnden-rattelse", "SOC", "Socialnämndens rapportör", "nämnd", BOARDS,
                      "Slutdagen för P1052 hade fel år", "rättelse")
    project = BY_ID["P1052"]
    delivery.add("projekt", projekt_id=project.id, namn=project.name, slut=project.close)
    return delivery


def build():
    """All deliveries, in the order they were registered."""
    people = organisations.People()
    found = [start(people)]
    for occasion in OCCASIONS:
        year = year_of(occasion)
        days = [text.format(year, year + 1) for text in DAYS[occasion[4:]]]
        ledgers = folder(days[0], "huvudbok", "SLK", "Ekonomiavdelningen", "ekonomi",
                         ENGLISH if occasion == "2015VB" else LEDGER, f"Budget och utfall {occasion}", "nytt utfall")
        boards = folder(days[1], "namnder", "", "Nämndernas rapportörer", "nämnd",
                        DISTRICT if occasion == "2013T1" else ENGLISH if occasion == "2017T1" else BOARDS,
                        f"Nämndernas underlag till {occasion}")
        apart = None
        if occasion in APART:
            apart = folder(days[2], "stadsdelsnamnder-och-bolag", "", "Stadsdelsnämndernas rapportörer", "nämnd",
                           DISTRICT, f"Stadsdelsnämndernas underlag till {occasion}")
        offices = folder(days[3], "programkontoret", "PRK", "Programkontoret", "programkontor", OFFICE,
                         f"Programkontorets underlag till {occasion}")
        ledger(ledgers, occasion)
        for project in PROJECTS:
            local = project.sponsor in DISTRICTS or project.sponsor in COMPANIES
            project_rows(apart if apart and local else boards, project, occasion, people)
        people.deliver(boards)
        office(offices, occasion, people)
        if occasion == "2014VB":
            found.append(correction())
        found += [ledgers, boards] + ([apart] if apart else [])
        if occasion == "2014T2":
            own = folder("2014-10-08", "programkontoret-kontroll", "PRK", "Programkontoret", "programkontor", LEDGER,
                         "Trösklar, avstämning mot huvudboken, godtagna iakttagelser, svar och uppföljning")
            scrutiny.add(own, found)
            found.append(own)
        found += [offices]
    marks = folder("2019-03-15", "stadsledningskontoret-sekretess", "SLK", "Registrator", "registrator", LEDGER,
                   "Beslut om sekretess")
    secrecy.add(marks)
    cases = folder("2019-05-20", "programkontoret-granskningsfall", "SLK", "Programkontoret", "programkontoret", OFFICE,
                   "Fall för de regler som inget i rapporterna utlöser")
    audit_cases.add(cases)
    return found + [marks, cases]
