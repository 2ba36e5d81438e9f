"""What a project's story is told with. Amounts in mnkr, days as text."""
from dataclasses import dataclass, field

from .times import add_months, cut_off, day, index, occasion_of

MILLION = 1_000_000


def successor(organisation, year):
    return "TRN" if organisation == "TRH" and year >= 2015 else organisation


@dataclass
class Benefit:
    """One benefit: planned mnkr a year at full use, how much of it came, and its indicator."""
    name: str
    klass: str
    kind: str
    perspective: str
    beneficiary: str
    yearly: float
    indicator: tuple
    """Name, unit, direction, baseline, target."""
    ratio: float = 1.0
    reached: float = 1.0
    """Share of the way from baseline to target that was reached."""
    quirks: tuple = ()
    taken: tuple = ()
    """Taken home: (first year, mnkr a year, permanent or one-off, method)."""
    negative: bool = False
    project: str = ""
    id: str = ""

    @property
    def valued(self):
        return self.klass != "röd" and self.yearly > 0


@dataclass
class Project:
    id: str
    name: str
    purpose: str
    process: str
    node: str
    category: str
    financing: str
    sponsor: str
    goals: str
    start: str
    live: str
    close: str
    money: dict
    """Year: decided, or (decided, outcome)."""
    benefits: list
    slips: tuple = ()
    """(occasion it was known, go-live then expected), in order."""
    rebaseline: tuple = ()
    """(day, new go-live, reason code or None)."""
    extra: dict = field(default_factory=dict)
    """Year: (day, mnkr, reason)."""
    forecast: dict = field(default_factory=dict)
    judged: dict = field(default_factory=dict)
    deviation: dict = field(default_factory=dict)
    """Kind or (kind, occasion): (cause, action)."""
    stopped: str = ""
    innovation: tuple = ()
    """Hypothesis, cost cap in mnkr, stop criterion."""
    quirks: tuple = ()
    receiver: str = ""
    need: str = "Samtal och test med brukare under förstudien."
    support: str = ""
    parent: str = ""
    leader: str = ""

    def __post_init__(self):
        self.receiver = self.receiver or (self.sponsor if self.sponsor == "SLK" else self.sponsor + "-F")
        if self.id == "P1004":
            self.receiver = "TRH-F"
        for place, benefit in enumerate(self.benefits, 1):
            benefit.project, benefit.id = self.id, f"N{self.id[1:]}-{place}"

    def sponsor_in(self, year):
        """The board that orders; the traffic board succeeds the traffic and waste board in 2015."""
        return successor(self.sponsor, year)

    @property
    def number(self):
        return int(self.id[1:])

    def decided(self, year):
        """First decided kronor of a year."""
        value = self.money.get(year, 0)
        return round((value[0] if isinstance(value, tuple) else value) * MILLION)

    def additional(self, year):
        return round(self.extra[year][1] * MILLION) if year in self.extra else 0

    def spent(self, year):
        """Outcome of a whole year in kronor."""
        value = self.money.get(year, 0)
        if isinstance(value, tuple):
            return round(value[1] * MILLION)
        share = 0.955 + (self.number * 7 + year) % 9 / 200
        return round(value * share * 1000) * 1000

    @property
    def years(self):
        return sorted(self.money)

    def live_at(self, occasion):
        """Go-live as expected, or as it was, at a report."""
        expected = self.live
        for known, later in self.slips:
            if index(known) <= index(occasion):
                expected = later
        return day(expected)

    @property
    def live_day(self):
        return day(self.slips[-1][1] if self.slips else self.live)

    def close_at(self, occasion):
        late = (self.live_at(occasion) - day(self.live)).days // 30
        return add_months(day(self.close), late) if late else day(self.close)

    @property
    def close_day(self):
        late = (self.live_day - day(self.live)).days // 30
        return add_months(day(self.close), late) if late else day(self.close)

    @property
    def start_day(self):
        return day(self.start)

    @property
    def applied(self):
        return add_months(self.start_day, -3)

    @property
    def first_occasion(self):
        return occasion_of(self.applied)

    def is_live(self, occasion):
        return self.live_day <= cut_off(occasion) and not self.stopped

    def is_closed(self, occasion):
        return self.close_day <= cut_off(occasion) and not self.stopped

    def is_stopped(self, occasion):
        return bool(self.stopped) and day(self.stopped) <= cut_off(occasion)

    def is_over(self, occasion):
        return self.is_closed(occasion) or self.is_stopped(occasion)

    def months_late(self, occasion):
        return max(0, (self.live_at(occasion) - day(self.live)).days // 30)
