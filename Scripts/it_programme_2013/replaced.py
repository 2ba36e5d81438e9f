"""Old services that projects replaced: they run until the new one is live, so that cost per case is known before and after."""
import random

from .model import successor
from .services import SERVICES, first_day
from .times import cut_off, months_of, tertial, year_of

# id, name, replaced by, first day, cases a tertial, cost a year in mnkr, hours a case
OLD = (
    ("T27", "Bygglov på blankett (äldre ärendestöd)", "T02", "2003-01-01", 2400, 3.4, 2.6),
    ("T28", "Parkeringstillstånd (äldre register)", "T04", "2001-01-01", 7400, 2.6, 1.1),
)


def last_day(new, projects):
    """The day the new service goes live is the old one's last."""
    return first_day(next(s for s in SERVICES if s[0] == new), projects)


def rows(delivery, occasion, projects):
    owners = {s[0]: s[2] for s in SERVICES}
    for id, name, new, start, volume, millions, hours in OLD:
        end = last_day(new, projects)
        owner = successor(owners[new], year_of(occasion))
        delivery.add(
            "tjänster", tjänst_id=id, namn=name, ägare=owner, kategori="grundläggande", omfattning="lokal",
            får_inte_dubbleras=False, e_tjänst=False, tjänstetid="kontorstid",
            till=str(end) if end <= cut_off(occasion) else None, **{"från": start})
        if end <= cut_off(occasion):
            continue
        dice = random.Random(f"ersatt{id}{occasion}")
        number = round(volume * dice.uniform(0.95, 1.05))
        for channel, share in (("blankett", 0.7), ("besök", 0.3)):
            part = round(number * share)
            delivery.add(
                "ärenden", tjänst=id, organisation=owner, kanal=channel, period=tertial(occasion),
                påbörjade="ej tillämpligt", fullföljda=part, automatiserade=0, handläggningsdagar=part * 31,
                handläggningstimmar=round(part * hours, 1), handläggningskostnad=round(part * hours * 480),
                invånarminuter=part * 55)
        for month in months_of(occasion):
            delivery.add(
                "utfall", projekt="", tjänst=id, organisation=owner, slag="driftkostnad", kostnadsslag="drift",
                finansiär="nämnd", räknesätt="per_period", motpart="", period=month,
                belopp=round(millions * 1_000_000 / 12 / 100) * 100)
