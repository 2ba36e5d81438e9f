"""Budget, outcome, forecast, frames, and the financing decisions behind them."""
import math

from .amounts import budget, budget_at, forecast, later_forecast, monthly, split
from .projects import PROJECTS
from .times import YEARS, cut_off, day, index, months_of, occasion_of, weekday, year_of
from .writer import BLANK

FINANCIER = {"portfölj": "portfölj", "nämnd": "nämnd", "särskilda_medel": "eget_kapital"}


def decision_day(project, year):
    """When the year's money was decided: at B2 the first year, later in January."""
    if year == project.start_day.year:
        return weekday(project.start_day.replace(day=min(28, project.start_day.day + 9)))
    return weekday(day(f"{year}-01-{20 + project.number % 9:02d}"))


def body(project):
    return {"portfölj": "EKU", "nämnd": project.sponsor, "särskilda_medel": "KF"}[project.financing]


def case_number(project, year, extra=0):
    return f"051-{project.number + 97 * (year - 2012) + extra}/{year}"


def financing(delivery, project, occasion):
    """Decisions on money dated within the four months."""
    for year in project.years:
        amount = project.decided(year)
        date = decision_day(project, year)
        if amount and occasion_of(date) == occasion:
            first = year == project.years[0]
            delivery.add(
                "beslut", beslut_id=f"B{project.number}-{year}", projekt=project.id, nod=project.node, datum=str(date),
                organ=body(project), dnr=case_number(project, year), slag="finansiering", belopp=amount,
                finansiär=FINANCIER[project.financing], beslutspunkt="B2" if first else "",
                villkor="Nollmätning ska vara gjord före driftstart." if first else "",
                underlag=f"K{project.number}-1" if "nyttokalkyl saknas" not in project.quirks else "",
                på_delegation=False, beskrivning=f"Medel för {year} till {project.name}.")
        if year in project.extra and occasion_of(day(project.extra[year][0])) == occasion:
            date, _, reason = project.extra[year]
            delivery.add(
                "beslut", beslut_id=f"B{project.number}-{year}T", projekt=project.id, nod=project.node, datum=date,
                organ="EKU", dnr=case_number(project, year, 400), slag="tilläggsfinansiering",
                belopp=project.additional(year), finansiär="portfölj", orsakskod=reason,
                underlag=f"K{project.number}-1", på_delegation=False,
                beskrivning=f"Ytterligare medel för {year}: {reason}.")
    if "bidrag" in project.quirks and occasion == "2014T1":
        delivery.add("beslut", beslut_id=f"B{project.number}-BID", projekt=project.id, nod=project.node,
                     datum="2014-02-11", organ="EKU", dnr="051-1777/2014", slag="finansiering", belopp=1_200_000,
                     finansiär="bidrag", på_delegation=False,
                     beskrivning="Statsbidrag för anslutning tas emot.")


def common(project, year):
    return dict(projekt=project.id, organisation=project.sponsor_in(year), finansiär=FINANCIER[project.financing])


def budgets(delivery, project, occasion):
    """The year's budget in T1 (or when the project begins), and versions after additional financing."""
    if "bidrag" in project.quirks and occasion == "2014T1":
        delivery.add("budget", projekt=project.id, organisation=project.sponsor, finansiär="bidrag",
                     slag="driftkostnad", kostnadsslag="konsulter", version="ursprunglig", period="2014",
                     belopp=1_200_000, anmärkning="Statsbidrag.")
    for year in project.years:
        total = budget(project, year)
        if total and index(occasion) >= index(occasion_of(decision_day(project, year))) and year <= year_of(occasion):
            for kind, cost, part in split(total):
                delivery.add("budget", **common(project, year), slag=kind, kostnadsslag=cost, version="ursprunglig",
                             period=str(year), belopp=part)
            in_force = budget_at(project, year, occasion)
            if in_force != total:
                for kind, cost, part in split(in_force):
                    delivery.add("budget", **common(project, year), slag=kind, kostnadsslag=cost, version="justerad 1",
                                 period=str(year), belopp=part, anmärkning="Efter beslut om tilläggsfinansiering.")


def outcomes(delivery, project, occasion):
    year = year_of(occasion)
    if year not in project.money:
        return
    for salt, (kind, cost, part) in enumerate(split(project.spent(year))):
        amounts = monthly(project, year, part, salt)
        accumulated = "fallande ackumulerat" in project.quirks and year == 2014 and cost == "konsulter"
        total = 0
        for month, amount in amounts.items():
            total += amount
            period = f"{year}-{month:02d}"
            if period not in months_of(occasion):
                continue
            value = amount
            if accumulated:
                value = total if month != 4 else total - amount - 184_000
            if project.id == "P1060" and period == "2014-07" and cost == "konsulter":
                value = BLANK
            delivery.add("utfall", **common(project, year), slag=kind, kostnadsslag=cost, period=period, belopp=value,
                         räknesätt="ackumulerat" if accumulated else "per_period")
    if "bidrag" in project.quirks and year == 2014 and occasion != "2014VB":
        for period in months_of(occasion):
            delivery.add("utfall", projekt=project.id, organisation=project.sponsor, finansiär="bidrag",
                         slag="driftkostnad", kostnadsslag="konsulter", räknesätt="per_period", period=period,
                         belopp=140_000, anmärkning="Del som bekostas av statsbidrag.")
    if project.id == "P1001" and occasion in ("2013T2", "2013VB"):
        for period in months_of(occasion):
            for payer, other, kind in (("SLK", "SER", "driftkostnad"), ("SER", "SLK", "intäkt")):
                delivery.add("utfall", projekt=project.id, organisation=payer, finansiär="nämnd", slag=kind,
                             kostnadsslag="support", räknesätt="per_period", motpart=other, period=period,
                             belopp=85_000, anmärkning="Internfaktura för test i kontaktcenter.")


def forecasts(delivery, project, occasion):
    year = year_of(occasion)
    amounts = {}
    if year in project.money and not occasion.endswith("VB"):
        amounts[year] = forecast(project, occasion)
    amounts.update(later_forecast(project, occasion))
    for when, amount in amounts.items():
        if decision_day(project, project.years[0]) > cut_off(occasion):
            continue
        for kind, cost, part in split(amount):
            delivery.add("prognos", **common(project, when), slag=kind, kostnadsslag=cost, tillfälle=occasion,
                         period=str(when), belopp=part,
                         anmärkning="Flyttat från ett tidigare år inom beslutat belopp." if when != year else None)
    if "bidrag" in project.quirks and occasion in ("2014T1", "2014T2"):
        delivery.add("prognos", projekt=project.id, organisation=project.sponsor, finansiär="bidrag",
                     slag="driftkostnad", kostnadsslag="konsulter", tillfälle=occasion, period="2014",
                     belopp=1_120_000)


def granted(portfolio, year):
    return sum(p.decided(year) + p.additional(year) for p in PROJECTS if p.node == portfolio)


def frames(delivery, occasion):
    """The council's frames: decided for the year, planned for the next two, and every change apart."""
    year = year_of(occasion)

    def add(portfolio, of, suffix, kind, amount, date, status="beslutad", remark=""):
        number = f"Utl. {date[:4]}:{1 if kind == 'ursprunglig' else 60 + int(date[5:7])} RI"
        delivery.add("ramar", ram_id=f"R{portfolio[2]}-{of}{suffix}", portfölj=portfolio, år=of, slag=kind,
                     belopp=amount, status=status, beslut=number, beslutsdatum=date, anmärkning=remark)

    for portfolio in ("PF1", "PF2", "PF3", "PF4", "PF5"):
        if occasion.endswith("T1"):
            add(portfolio, year, "", "ursprunglig", original(portfolio, year), f"{year - 1}-11-20")
            for later in (year + 1, year + 2):
                if later in YEARS:
                    add(portfolio, later, "", "ursprunglig", original(portfolio, later) // 5_000_000 * 5_000_000,
                        f"{year - 1}-11-20", "plan")
            if year > 2013 and portfolio in ("PF1", "PF3", "PF5"):
                add(portfolio, year, "-O", "överfört_mellan_år", carried(portfolio, year), f"{year}-04-22",
                    remark="Ej förbrukat föregående år.")
    if occasion == "2015T1":
        add("PF2", 2015, "-O", "överfört_mellan_år", 5_000_000, "2015-04-22", remark="Öppna data, ej förbrukat 2014.")
    if occasion == "2014T2":
        for portfolio, amount in (("PF2", -4_000_000), ("PF1", 4_000_000)):
            add(portfolio, 2014, "-F", "flytt_mellan_portföljer", amount, "2014-06-16",
                remark="Flytt till kontaktcenterprojektet.")
    if occasion == "2015T1":
        add("PF5", 2015, "-J", "budgetjustering", 3_000_000, "2015-03-23", remark="Efter ny majoritets budget.")
        add("PF3", 2015, "-J", "budgetjustering", -2_000_000, "2015-03-23", remark="Efter ny majoritets budget.")
    if occasion == "2016T2":
        add("PF1", 2016, "-B", "omslutning", 2_400_000, "2016-06-13", remark="Ökade kostnader mot ökade intäkter.")


def carried(portfolio, year):
    """What was not used the year before."""
    return {"PF1": 3_000_000, "PF3": 1_000_000, "PF5": 1_000_000}[portfolio]


def original(portfolio, year):
    """What the council decided: enough for what was granted, but for PF2 in 2014."""
    if (portfolio, year) == ("PF2", 2014):
        return 54_000_000
    needed = granted(portfolio, year) - (4_000_000 if (portfolio, year) == ("PF1", 2014) else 0)
    needed += {("PF5", 2015): -3_000_000, ("PF3", 2015): 2_000_000}.get((portfolio, year), 0)
    return min(90_000_000, max(20_000_000, math.ceil(needed * 1.015 / 1_000_000) * 1_000_000))
