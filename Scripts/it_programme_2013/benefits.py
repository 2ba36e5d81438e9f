"""Benefits: their seven questions, plan, outcome, indicators and what was taken home."""
import random

from .model import successor
from .times import OCCASIONS, add_months, day, index, last_month, occasion_of, tertial, year_of
from .writer import BLANK

HOW = {
    "besparing": "Tjänster och köp upphör när arbetssättet ändras; budgeten minskas.",
    "frigjord_tid": "Tiden används till annat arbete enligt enhetens bemanningsplan.",
    "ökad_intäkt": "Fler uthyrningar ger intäkt inom ramen.",
    "undviken_kostnad": "Kostnader som annars uppstått undviks.",
    "kvalitet": "Följs med mätetal, värderas inte i kronor.",
}
PLAN_YEARS = 5


def indicator_id(benefit):
    shared = next((q.split()[1] for q in benefit.quirks if q.startswith("delar ")), benefit.id)
    return "M" + shared[1:]


def plan(benefit, project, ratio=1.0, live=None):
    """Likely kronor per year: half speed the year of go-live, then full."""
    live = live or day(project.live)
    amounts = {}
    for year in range(live.year, live.year + PLAN_YEARS + 1):
        share = 0.5 * (13 - live.month) / 12 if year == live.year else 1
        amounts[year] = round(benefit.yearly * 1_000_000 * share * ratio / 1000) * 1000
    return amounts


def planned_through(benefit, project, occasion):
    """First plan to the cut-off, a year spread on its months from go-live."""
    live, total = day(project.live), 0
    for year, amount in plan(benefit, project).items():
        if year < year_of(occasion):
            total += amount
        elif year == year_of(occasion):
            first = live.month if year == live.year else 1
            total += amount * max(0, last_month(occasion) - first + 1) / (13 - first)
    return total


def realised(benefit, project, occasion):
    """Kronor realised in the four months, or None where there is nothing to report."""
    if not benefit.valued or project.stopped:
        return None
    if "utfall före driftstart" in benefit.quirks and occasion == "2013VB":
        return 215_000
    live, year = project.live_day, year_of(occasion)
    if not project.is_live(occasion):
        return None
    first = live.month if year == live.year else 1
    months = min(4, last_month(occasion) - first + 1)
    amount = plan(benefit, project, live=live).get(year, benefit.yearly * 1_000_000) * months / (13 - first)
    if "kopierat utfall" in benefit.quirks:
        return round(amount)
    dice = random.Random(f"{benefit.id}{occasion}")
    return round(amount * benefit.ratio * dice.uniform(0.96, 1.04) / 1000) * 1000


def realised_through(benefit, project, occasion):
    return sum(realised(benefit, project, o) or 0 for o in OCCASIONS[:index(occasion) + 1])


def status(benefit, project, occasion):
    if project.is_stopped(occasion):
        return "ej_realiserad"
    if not project.is_live(occasion):
        return "planerad"
    if "uteblev" in benefit.quirks:
        written = benefit.id.endswith("-2") and index(occasion) >= index("2015VB")
        return "nedskriven" if written else "ej_realiserad" if index(occasion) >= index("2014VB") else "mätning_pågår"
    age = index(occasion) - index(occasion_of(project.live_day))
    if benefit.taken and age >= 2 and index(occasion) >= index(f"{benefit.taken[0][0]}VB"):
        return "hemtagen"
    return "mätning_pågår" if age < 2 else "realiserad" if age > 4 and benefit.ratio > 0.9 else "delvis_realiserad"


def frequency(benefit):
    return "år" if "årsvis" in benefit.quirks else "månad" if benefit.id == "N1020-2" else "tertial"


def baseline_day(project):
    return add_months(project.start_day, 2)


def rounded(value, like):
    digits = 1 if any(isinstance(x, float) or abs(x) < 20 for x in like) else 0
    return round(value, digits) if digits else round(value)


def measured(benefit, project, occasion):
    """The indicator's value at a report, or None where none is due."""
    name, unit, direction, before, target = benefit.indicator
    if occasion == occasion_of(baseline_day(project)):
        return None if "baslinje saknas" in benefit.quirks else before
    if not project.is_live(occasion) or project.stopped:
        return None
    age = index(occasion) - index(occasion_of(project.live_day)) + 1
    if "årsvis" in benefit.quirks and not occasion.endswith("VB"):
        return None
    if benefit.id == "N1020-2" and occasion in ("2014T1", "2014T2"):
        return None
    if project.id == "P1053" and index(occasion) >= index("2014T1"):
        return None
    dice = random.Random(f"m{benefit.id}{occasion}")
    progress = benefit.reached * (1 - 0.5 ** age) + dice.uniform(-0.02, 0.02)
    return rounded(before + (target - before) * progress, (before, target))


def rows(delivery, project, occasion):
    """The benefits and their indicators as they are described at a report."""
    for benefit in project.benefits:
        name, unit, direction, before, target = benefit.indicator
        known = index(occasion_of(baseline_day(project))) <= index(occasion)
        measurable = benefit.id != "N1064-1"
        if indicator_id(benefit)[1:] == benefit.id[1:] and measurable:
            delivery.add(
                "mätetal", mätetal_id=indicator_id(benefit), namn=name, perspektiv=benefit.perspective,
                definition=f"{name}, för projektet {project.name}.", enhet=unit, riktning=direction,
                källa_till_värdet="Verksamhetssystem", frekvens=frequency(benefit),
                ansvarig="nyttoansvarig", könsuppdelat=False)
        baseline = before if known else "ej förfallet"
        if "baslinje saknas" in benefit.quirks:
            baseline = "uppgift saknas"
        if benefit.id == "N1065-2" and known:
            baseline = BLANK
        followed = project.id != "P1053"
        taking = benefit.taken[0][3] if benefit.taken else "budgetminskning" if benefit.klass == "grön" else \
            "omfördelning" if benefit.klass == "gul" else None
        delivery.add(
            "nyttor", nytta_id=benefit.id, projekt=project.id, namn=benefit.name, hur=HOW[benefit.kind],
            när=f"Från driftstart {project.live[:7]}", klass=benefit.klass, slag=benefit.kind,
            perspektiv=benefit.perspective, negativ=benefit.negative, betalas_av=project.sponsor_in(year_of(occasion)),
            tillfaller=successor(benefit.beneficiary, year_of(occasion)),
            intressent="Grupper som saknar språk eller dator" if benefit.negative
            else "medborgare och företag" if benefit.perspective == "extern_nytta" else None,
            mätetal=indicator_id(benefit) if measurable else "uppgift saknas", enhet=unit, riktning=direction,
            baslinje=baseline, baslinjedatum=str(baseline_day(project)) if known else None, målvärde=target,
            måldatum=str(add_months(day(project.live), 24)) if followed else str(day(project.close)),
            frekvens=frequency(benefit) if measurable else None,
            datakälla="Verksamhetssystem" if measurable else None,
            uppföljning="Vid B4 och därefter 6, 12, 24 och 36 månader, och i varje tertialrapport."
            if followed else None,
            hemtagningssätt=taking, status=status(benefit, project, occasion),
            utsatt_grupp="personer utan svenska eller dator" if benefit.negative else None)


def follow_up(delivery, project, occasion):
    """Outcome in kronor, measurements and yearly targets."""
    for benefit in project.benefits:
        amount = realised(benefit, project, occasion)
        if amount is not None:
            delivery.add("nyttoutfall", nytta=benefit.id, period=tertial(occasion), belopp=amount,
                         underlag=f"Uppföljning {tertial(occasion)}, {benefit.beneficiary}")
        if benefit.id == "N1064-1":
            continue
        value = measured(benefit, project, occasion)
        where = dict(mätetal=indicator_id(benefit), objektslag="projekt", objekt=project.id)
        if value is not None:
            period = occasion[:4] if "årsvis" in benefit.quirks and project.is_live(occasion) else tertial(occasion)
            delivery.add("mätvärden", **where, kön="totalt", period=period, värde=value)
        elif benefit.id == "N1020-2" and occasion == "2014T1":
            delivery.add("mätvärden", **where, kön="totalt", period=tertial(occasion), värde="uppgift saknas")
        age = year_of(occasion) - project.live_day.year
        if occasion.endswith("T1") and 0 <= age <= 4 and not project.stopped:
            name, unit, direction, before, target = benefit.indicator
            goal = rounded(before + (target - before) * (0.6, 0.85, 0.95, 1, 1)[age], (before, target))
            delivery.add("målvärden", **where, period=occasion[:4], värde=goal)


def taking_home(delivery, project, occasion):
    """Reductions and reallocations, decided the June before their first budget year."""
    for benefit in project.benefits:
        for place, (year, amount, permanence, method) in enumerate(benefit.taken, 1):
            decided = f"{year - 1}-06-{10 + project.number % 9}"
            if occasion_of(day(decided)) == occasion:
                delivery.add(
                    "hemtagningar", hemtagning_id=f"H{benefit.id[1:]}-{place}", nytta=benefit.id,
                    organisation=successor(benefit.beneficiary, year), år=year, belopp=round(amount * 1_000_000),
                    varaktighet=permanence, sätt=method, beslut=f"Utl. {year - 1}:70 RI", beslutsdatum=decided)
