"""What a project leader reports each time: own judgement, risks and deviations."""
from .amounts import budget_at, forecast
from .benefits import planned_through, realised_through
from .times import OCCASIONS, add_months, cut_off, day, index, occasion_of, year_of

RISKS = (
    ("Leverantören saknar personal med rätt kompetens.", "Vitesklausul och veckovisa avstämningar."),
    ("Användarna hinner inte utbildas före start.", "Utbildning i två omgångar, och stöd på plats."),
    ("Integration mot befintligt system tar längre tid.", "Tidig teknisk prövning med it-avdelningen."),
    ("Nyttan uteblir om arbetssättet inte ändras.", "Nyttoansvarig deltar i styrgruppen; rutiner beslutas i nämnden."),
    ("Personuppgifter hanteras fel.", "Informationsklassning och prövning av dataskydd före start."),
)
ORDER = ("grön", "gul", "röd")


def light(value, yellow, red):
    return "röd" if value > red else "gul" if value > yellow else "grön"


def judgement(project, occasion):
    """Time, cost and benefit by the published tolerances, against the first baseline."""
    year = year_of(occasion)
    time = light(project.months_late(occasion), 1, 3)
    plan = budget_at(project, year, occasion)
    cost = light(forecast(project, occasion) / plan - 1, 0, 0.10) if year in project.money and plan else "grön"
    planned = sum(planned_through(b, project, occasion) for b in project.benefits if b.valued)
    realised = sum(realised_through(b, project, occasion) for b in project.benefits if b.valued)
    benefit = "ej bedömd"
    if planned > 0 and cut_off(occasion) > day(project.live):
        benefit = light(1 - realised / planned, 0.10, 0.30)
    return time, cost, benefit


def report(delivery, project, occasion):
    if project.start_day > cut_off(occasion) or project.is_stopped(occasion):
        return
    if project.is_closed(occasion) and occasion_of(project.close_day) != occasion:
        return
    time, cost, benefit = judgement(project, occasion)
    worst = max((x for x in (time, cost, benefit) if x in ORDER), key=ORDER.index)
    overall = project.judged.get(occasion, worst)
    length = max(1, (project.close_at(occasion) - project.start_day).days)
    share = min(100, round(100 * (cut_off(occasion) - project.start_day).days / length / 5) * 5)
    comment = {"grön": "Arbetet följer planen.", "gul": "Mindre avvikelse, se avvikelser.",
               "röd": "Allvarlig avvikelse, se avvikelser."}[overall]
    if occasion in project.judged:
        cost = project.judged[occasion]
        comment = "Vi räknar med att hämta in kostnaden under hösten."
    if project.is_closed(occasion):
        comment = "Projektet är avslutat och lämnat till mottagande förvaltning."
    delivery.add("lägesrapporter", projekt=project.id, period=occasion, status=overall, status_tid=time,
                 status_kostnad=cost, status_nytta=benefit, färdigställande=share, kommentar=comment)
    for place in (0, 2) if project.number % 2 else (1,):
        text, measure = RISKS[(project.number + place) % len(RISKS)]
        wear = index(occasion) - index(project.first_occasion)
        delivery.add("risker", risk_id=f"RI{project.number}-{place + 1}", period=occasion, projekt=project.id,
                     beskrivning=text, sannolikhet=max(1, 4 - (wear + place) // 2),
                     konsekvens=3 + (project.number + place) % 3, ägare="styrgruppens ordförande", åtgärd=measure)


def outside(project, occasion):
    """The kinds of deviation a project has at a report."""
    if project.start_day > cut_off(occasion):
        return []
    kinds, year = [], year_of(occasion)
    plan = budget_at(project, year, occasion)
    if year in project.money and plan:
        change = forecast(project, occasion) - plan
        if change > 50_000 or change < -0.2 * plan:
            kinds.append("kostnad")
    if project.months_late(occasion) >= 1 and not project.is_live(occasion) and not project.is_over(occasion):
        kinds.append("tid")
    planned = sum(planned_through(b, project, occasion) for b in project.benefits if b.valued)
    realised = sum(realised_through(b, project, occasion) for b in project.benefits if b.valued)
    if planned > 0 and realised < 0.9 * planned and cut_off(occasion) > day(project.live):
        kinds.append("nytta")
    return kinds


def deviation_row(project, kind, occasion):
    cause, action = project.deviation.get(kind, GENERIC[kind])
    row = dict(avvikelse_id=f"AV{project.number}-{kind[0].upper()}-{occasion}", projekt=project.id, period=occasion,
               slag=kind, orsak=cause)
    if action:
        row.update(åtgärd=action, ansvarig="projektledare" if kind != "nytta" else "nyttoansvarig",
                   klart_senast=str(add_months(cut_off(occasion), 4)))
    return row


def deviations(delivery, project, occasion):
    """One row per kind outside tolerance; one that is gone since the last report is done."""
    now = outside(project, occasion)
    for kind in now:
        delivery.add("avvikelser", **deviation_row(project, kind, occasion))
    if index(occasion):
        before = OCCASIONS[index(occasion) - 1]
        for kind in outside(project, before):
            if kind not in now:
                delivery.add("avvikelser", **deviation_row(project, kind, before),
                             klart=str(cut_off(occasion).replace(day=15)))


def portfolio_rows(delivery, occasion):
    """The office's own risks per portfolio, and the frame that is exceeded in 2014."""
    if occasion.endswith("T2"):
        for portfolio, text in (("PF1", "Kontaktcenter blir flaskhals vid flera driftstarter samtidigt."),
                                ("PF2", "Samma arkitekter behövs i flera projekt."),
                                ("PF5", "Försök förlängs i stället för att avbrytas.")):
            delivery.add("risker", risk_id=f"RI{portfolio}", period=occasion, portfölj=portfolio, beskrivning=text,
                         sannolikhet=3, konsekvens=4 if portfolio != "PF5" else 2, ägare="programchefen",
                         åtgärd="Programkontoret samordnar tidplanerna.")
    if occasion == "2014T2":
        delivery.add("avvikelser", avvikelse_id="AVPF2-K-2014T2", portfölj="PF2", period=occasion, slag="kostnad",
                     orsak="Medel flyttades till PF1 efter att alla projekt i portföljen hade beviljats medel.",
                     åtgärd="Återflytt prövas; öppna data skjuts till 2015.", ansvarig="programchefen",
                     klart_senast="2014-12-15")


GENERIC = {
    "kostnad": ("Arbetet har tagit fler eller färre timmar än beräknat.", "Styrgruppen prövar omfattningen."),
    "tid": ("Leveransen är försenad.", "Ny tidplan tas fram med leverantören."),
    "nytta": ("Driftstarten blev senare, och nyttan kommer därför senare än kalkylen.",
              "Nyttoansvarig följer användningen varje månad och rapporterar till nämnden."),
}
