"""Limits, a ledger extract, accepted findings, answers, approvals and follow-up rounds, as a delivery of their own."""

LIMITS = (("kostnad_gul", 0), ("kostnad_röd", 10), ("tid_gul", 1), ("tid_röd", 3), ("nytta_gul", 90), ("nytta_röd", 70))
BOOKED_MORE = {"P1004": 180_000}
"""What the ledger has beyond what the project reports for the second tertial (R09)."""
COSTS = ("driftkostnad", "investeringsutgift")


def limits(delivery):
    for name, value in LIMITS:
        delivery.add("trösklar", tröskel=name, från="2013-01-01", värde=value, beslut="013-88/2013",
                     motiv="Toleranser för it-programmet.")
    delivery.add("trösklar", tröskel="delning_dagar", från="2015-01-01", värde=120, beslut="013-412/2014",
                 motiv="Avtal med samma leverantör läggs ihop under en hel tertial.")


def ledger(delivery, deliveries):
    """The cost per project code January-August 2014, as the reported outcome has it but for one project."""
    rows = [r for d in deliveries for r in d.rows.get("utfall", ()) if r.get("projekt") and r["period"][:4] == "2014"
            and r["period"] <= "2014-08" and r["slag"] in COSTS and not r.get("motpart")]
    series = {}
    for row in rows:
        key = (row["projekt"], row["slag"], row["kostnadsslag"], row["finansiär"], row["räknesätt"])
        series.setdefault(key, {})[int(row["period"][5:])] = row["belopp"]
    booked = {}
    for (project, kind, _, _, counting), months in series.items():
        numbers = {m: v for m, v in months.items() if isinstance(v, int)}
        for first, last, period in ((1, 4, "2014T1"), (5, 8, "2014T2")):
            within = [m for m in sorted(numbers) if first <= m <= last]
            if not within:
                continue
            amount = sum(numbers[m] for m in within)
            if counting == "ackumulerat":
                earlier = [m for m in sorted(numbers) if m < first]
                amount = numbers[within[-1]] - (numbers[earlier[-1]] if earlier else 0)
            booked[project, kind, period] = booked.get((project, kind, period), 0) + amount
    for (project, kind, period), amount in sorted(booked.items()):
        if project == "P1063":
            continue
        if (kind, period) == ("driftkostnad", "2014T2"):
            amount += BOOKED_MORE.get(project, 0)
        delivery.add("huvudbok", projektkod=f"6{project[1:]}", slag=kind, period=period, belopp=amount)


def accepted(delivery):
    delivery.add(
        "godtagna", godtagande_id="G-2014-1", iakttagelse="R19:projekt:P1063:kod saknas", roll="ekonomidirektören",
        organisation="SLK", motiv="Koden läggs upp i juni.", beslut="052-2063/2014", från="2014-03-03",
        till="2014-06-30")
    delivery.add(
        "godtagna", godtagande_id="G-2014-2", iakttagelse="R13:projekt:P1033:mål", roll="stadsdirektören",
        organisation="SLK", motiv="Ett mål för stödet till verksamheten beslutas i budgeten för 2016.",
        beslut="052-2033/2014", från="2014-10-06", till="2015-12-31")


def answers(delivery):
    asked = dict(ställd="2014-09-24", besvarad="2014-10-06")
    delivery.add(
        "svar", iakttagelse="R24:projekt:P1063:T08", organisation="SÖ", roll="stadsdelsdirektören",
        svar="Den gemensamma tjänsten saknar bokning för föreningar.",
        åtgärd="Behovet lämnas till tjänstens objektägare.", senast="2015-03-31", **asked)
    delivery.add("svar", iakttagelse="R28:projekt:P1031:AV1031-K-2014T2", organisation="UTB", ställd="2014-09-24")


def approvals(delivery):
    delivery.add("attester", nytta="N1020-1", period="2014T1", roll="enhetschef", person="PE036", datum="2014-05-22")
    delivery.add("attester", nytta="N1001-1", period="2014T1", roll="controller", datum="2014-05-23")


ROUNDS = (
    (1, "pågår", "Objektägare är utsedda för elva tjänster av arton.", "Ansvarsregistret 2014-02-20"),
    (3, "pågår", "Rutinen är beslutad men används inte i stadsdelarna.", "Rutin för övertagande 2014-02-03"),
    (5, "ej_påbörjad", "Arbetet väntar på ny teknisk plattform.", None),
    (7, "pågår", "Uppgifterna i tjänsten är från 2012 för en tredjedel av boendena.", "Stickprov 40 boenden"),
)


def rounds(delivery):
    for number, state, comment, evidence in ROUNDS:
        delivery.add(
            "uppföljningsomgångar", rekommendation=f"G2012-11-{number}", datum="2014-02-24", bedömning=state,
            roll="revisionssekreteraren", kommentar=comment, underlag=evidence)
    delivery.add(
        "uppföljningsomgångar", rekommendation="G2012-11-3", datum="2014-09-15", bedömning="pågår",
        roll="revisionssekreteraren", kommentar="Fem av sju avslutade projekt har en mottagare som har tagit över.",
        underlag="Genomgång av ansvar 2014-09-10")


def add(delivery, deliveries):
    limits(delivery)
    ledger(delivery, deliveries)
    accepted(delivery)
    answers(delivery)
    approvals(delivery)
    rounds(delivery)
