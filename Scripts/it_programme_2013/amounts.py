"""A project's kronor: budget, forecast and outcome, split on cost types and months."""
import random

from .times import cut_off, year_of

SPLIT = (("driftkostnad", "konsulter", 0.55), ("driftkostnad", "egen_tid", 0.25),
         ("investeringsutgift", "licenser", 0.2))
BUDGET_MOVED = {("P1023", 2015): 4_900_000}
"""Budget of a year without a decision of its own, out of what an earlier year left."""


def split(kronor):
    """A whole amount on kinds and cost types, to the krona."""
    parts = [(kind, cost, int(kronor * share / 1000) * 1000) for kind, cost, share in SPLIT[1:]]
    return [(SPLIT[0][0], SPLIT[0][1], kronor - sum(p[2] for p in parts))] + parts


def budget(project, year):
    return BUDGET_MOVED.get((project.id, year), project.decided(year))


def budget_at(project, year, occasion):
    """Budget with the additional financing that has been decided by the report."""
    late = year in project.extra and project.extra[year][0] <= str(cut_off(occasion))
    return budget(project, year) + (project.additional(year) if late else 0)


def forecast(project, occasion):
    """The forecast for the report's own year."""
    if occasion in project.forecast:
        return round(project.forecast[occasion] * 1_000_000)
    year = year_of(occasion)
    if occasion.endswith("VB"):
        return project.spent(year)
    weight = 0.5 if occasion.endswith("T1") else 0.8
    expected = budget_at(project, year, occasion) * (1 - weight) + project.spent(year) * weight
    return int(expected / 50_000) * 50_000


def later_forecast(project, occasion):
    """Forecast for next year where money already decided is moved there."""
    next_year = year_of(occasion) + 1
    if (project.id, next_year) in BUDGET_MOVED and occasion.endswith(("T2", "VB")):
        return {next_year: BUDGET_MOVED[project.id, next_year]}
    return {}


def active_months(project, year):
    first = project.start_day.month if project.start_day.year == year else 1
    end = project.close_day
    if project.stopped:
        end = min(end, type(end).fromisoformat(project.stopped))
    last = end.month if end.year == year else 12 if end.year > year else 4
    return range(first, max(first, last) + 1)


def monthly(project, year, kronor, salt=0):
    """A year's amount on its active months, uneven as real invoices are, to the krona."""
    months = list(active_months(project, year))
    dice = random.Random(project.number * 10_000 + year + salt)
    weights = [dice.uniform(0.6, 1.5) * (0.5 if m == 7 else 1) for m in months]
    amounts = [int(kronor * w / sum(weights) / 100) * 100 for w in weights]
    amounts[-1] += kronor - sum(amounts)
    return dict(zip(months, amounts))
