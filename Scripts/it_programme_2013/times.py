"""Report occasions, months and days."""
from datetime import date, timedelta

YEARS = range(2013, 2019)
OCCASIONS = [f"{year}{name}" for year in YEARS for name in ("T1", "T2", "VB")]
MONTHS_SWEDISH = ("januari februari mars april maj juni juli augusti september oktober november december").split()


def year_of(occasion):
    return int(occasion[:4])


def last_month(occasion):
    return {"T1": 4, "T2": 8, "VB": 12}[occasion[4:]]


def cut_off(occasion):
    """The last day covered."""
    year, month = year_of(occasion), last_month(occasion)
    return date(year, month, {4: 30, 8: 31, 12: 31}[month])


def tertial(occasion):
    return f"{occasion[:4]}T{last_month(occasion) // 4}"


def months_of(occasion):
    """The four months since the previous report, as 2014-05."""
    return [f"{occasion[:4]}-{m:02d}" for m in range(last_month(occasion) - 3, last_month(occasion) + 1)]


def occasion_of(day):
    """The first report that covers a day."""
    return next((o for o in OCCASIONS if cut_off(o) >= day), OCCASIONS[-1])


def index(occasion):
    return OCCASIONS.index(occasion)


def day(text):
    return date.fromisoformat(text)


def add_months(start, months):
    """The same day of the month some months later, at most the 28th."""
    total = start.year * 12 + start.month - 1 + months
    return date(total // 12, total % 12 + 1, min(start.day, 28))


def weekday(start):
    """The day itself, or the Monday after a weekend."""
    return start + timedelta(days=(0, 0, 0, 0, 0, 2, 1)[start.weekday()])
