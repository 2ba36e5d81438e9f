"""Benefit cases: before, on a changed baseline and after."""
from .amounts import split
from .benefits import PLAN_YEARS, plan
from .times import add_months, day, occasion_of, weekday

ITEMS = {"konsulter": ("K1", "Konsulter"), "egen_tid": ("K2", "Egen tid"), "licenser": ("K3", "Licenser")}


def versions(project):
    """Version, stage, day, reason code, share of benefit, go-live, and whether costs are actual."""
    first = weekday(add_months(project.applied, 1))
    if "nyttokalkyl saknas" in project.quirks:
        first = day("2015-03-16")
    yield 1, "före", first, None, 1.0, day(project.live), False
    number = 1
    if project.rebaseline:
        number += 1
        yield number, "under", day(project.rebaseline[0]), project.rebaseline[2], 0.95, \
            day(project.rebaseline[1]), False
    if project.category != "innovativt" and not project.stopped:
        yield number + 1, "efter", weekday(add_months(project.close_day, 6)), "uppföljning", None, project.live_day, \
            True


def add(delivery, project, occasion):
    valued = [b for b in project.benefits if b.valued]
    if project.category == "innovativt" and not valued:
        return
    for number, stage, date, reason, ratio, live, actual in versions(project):
        if occasion_of(date) != occasion or date.year > 2018:
            continue
        case = f"K{project.number}-{number}"
        fixed = project.id == "P1042"
        first = project.years[0]
        head = dict(
            kalkyl_id=case, projekt=project.id, version=number, skede=stage, datum=str(date), kalkylränta=3.5,
            diskontering="mitten" if project.number % 5 == 0 else "årets_slut", startår=first,
            horisont=live.year + PLAN_YEARS - first, prisbas="fast" if fixed else "löpande",
            tidskostnadsmodell="schablon", timkostnad=450, status="fastställd", beslut=None)
        if fixed:
            head["prisår"] = 2013
        if number > 1:
            head.update(orsakskod=reason, orsak={
                "leverans": "Leverantören byttes; ny tidplan.", "uppföljning": "Kalkyl efter införandet.",
            }.get(reason), beslut=f"B{project.number}-NB" if reason == "leverans" else None)
            if stage == "efter":
                head["beslut"] = f"B{project.number}-B4"
        delivery.add("nyttokalkyler", **head)
        costs(delivery, project, case, actual, live)
        for benefit in valued:
            for year, amount in plan(benefit, project, benefit.ratio if ratio is None else ratio, live).items():
                for period, part in periods(benefit, year, amount, live):
                    delivery.add("nyttoplan", kalkyl=case, nytta=benefit.id, period=period,
                                 lägst=round(part * 0.8), trolig=part, högst=round(part * 1.15))


def periods(benefit, year, amount, live):
    """A plan is per year; the one that is later copied as outcome is per tertial."""
    if "kopierat utfall" not in benefit.quirks:
        return [(str(year), amount)]
    first = live.month if year == live.year else 1
    months = [max(0, 4 * n - max(first, 4 * n - 3) + 1) for n in (1, 2, 3)]
    return [(f"{year}T{n}", round(amount * m / (13 - first))) for n, m in zip((1, 2, 3), months) if m]


def costs(delivery, project, case, actual, live):
    total = 0
    for year in project.years:
        amount = project.spent(year) if actual else project.decided(year)
        if not amount:
            continue
        total += amount
        for kind, cost, part in split(amount):
            code, name = ITEMS[cost]
            cost_row(delivery, project, case, code, year, name, "investering", cost, part, actual)
    for year in range(live.year + 1, live.year + PLAN_YEARS + 1):
        cost_row(delivery, project, case, "D1", year, "Drift och support", "drift", "drift",
                 round(total * 0.06 / 1000) * 1000, False)


def cost_row(delivery, project, case, code, year, name, kind, cost, likely, actual):
    low, high = (1, 1) if actual else (0.9, 1.3)
    delivery.add("kalkylkostnader", kalkyl=case, post=code, år=year, namn=name, slag=kind, kostnadsslag=cost,
                 betalas_av=project.sponsor, finansiär="nämnd" if kind == "drift" or project.financing != "portfölj"
                 else "portfölj", lägst=round(likely * low), trolig=likely, högst=round(likely * high))
