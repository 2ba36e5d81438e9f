"""Agreements, audit reviews, and applications that came to nothing."""
from datetime import timedelta

from .organisations import DISTRICTS, SPECIALIST
from .times import add_months, cut_off, day, index, occasion_of, weekday

SUPPLIERS = ("Konsult Ett AB (påhittat)", "Norra Systemhuset AB (påhittat)", "Datavägen AB (påhittat)",
             "Mälar IT AB (påhittat)", "Fjärden Konsult AB (påhittat)")


COMMITTEE = "Kommunstyrelsens ekonomiutskott"


def decider(value):
    if value <= 3_000_000:
        return "bitr. stadsdirektören"
    return "stadsdirektören" if value <= 10_000_000 else COMMITTEE


def understanding(delivery, project, occasion, reported):
    """An agreement on the benefit between the board that pays and those that benefit, but for three projects."""
    date = weekday(add_months(project.start_day, 1))
    others = {b.beneficiary for b in project.benefits} - {project.sponsor}
    if not others or project.sponsor == "SLK" or project.id in ("P1003", "P1022", "P1042") \
            or occasion_of(date) != occasion:
        return
    delivery.add(
        "avtal", avtal_id=f"AV{project.number}-N", projekt=project.id, leverantör=board_name(project.sponsor),
        slag="avtal", värde="ej tillämpligt", datum=str(date), beslutsfattare=board_name(project.sponsor),
        dnr=f"052-{project.number}-N/{date.year}", redovisad=reported)


def board_name(id):
    return SPECIALIST[id][0] if id in SPECIALIST else f"{DISTRICTS[id]} stadsdelsnämnd"


def agreements(delivery, project, occasion, reported, people):
    """The call-off at each project's start; P1005 lies above its limit, P1022 is split just under it.

    A last one for P1004 names the board that had ceased three weeks before.
    """
    if project.financing != "portfölj":
        return
    date = weekday(add_months(project.start_day, 1))
    value = round(project.decided(project.years[0]) * 0.42 / 100_000) * 100_000
    options = round(value * 0.15 / 100_000) * 100_000 if project.number % 4 == 0 else None
    rows = [("", date, value, decider(value + (options or 0)))]
    if project.id not in ("P1005", "P1022", "P1044"):
        second = round(value * 0.3 / 100_000) * 100_000
        rows.append(("-2", weekday(add_months(project.start_day, 5)), second, decider(second)))
    if project.id == "P1005":
        rows = [("", date, 12_400_000, "stadsdirektören")]
    if project.id == "P1022":
        rows = [("-1", day("2014-02-24"), 9_700_000, "stadsdirektören"),
                ("-2", day("2014-03-17"), 9_600_000, "stadsdirektören")]
    if project.id == "P1004":
        rows.append(("-3", day("2015-01-21"), 400_000, board_name("TRH")))
    for suffix, when, amount, role in rows:
        if occasion_of(when) != occasion:
            continue
        delivery.add(
            "avtal", avtal_id=f"AV{project.number}{suffix}", projekt=project.id,
            leverantör=SUPPLIERS[project.number % 5], slag="avtal" if amount > 10_000_000 else "avrop",
            värde="sekretess: 19 kap. 3 § OSL, stadsdirektören" if project.id == "P1044" else amount,
            optioner=options if suffix == "" and project.id != "P1044" else None, datum=str(when), beslutsfattare=role,
            person=people.get(role, "SLK") if role not in (COMMITTEE, board_name("TRH")) else None,
            dnr=f"052-{project.number}{suffix}/{when.year}", redovisad=reported)


OLD = (
    # text, owner, role, due, done, answer
    ("Tydliggör roller och ansvar för e-tjänsterna även efter projektperioden.", "SLK", "it-chefen", "2014-12-31",
     "2015-03-16", "Objektägare utses för varje tjänst och registreras i ansvar."),
    ("Utöka stödet till projektledarna, särskilt vid tekniskt komplicerade e-tjänster.", "PRK", "programchefen",
     "2015-06-30", "2015-05-20", "Programkontoret har två tekniska rådgivare."),
    ("Klargör och säkerställ ansvaret för mottagande förvaltning efter projektavslut.", "SLK", "programchefen",
     "2014-06-30", "2015-02-09", "Mottagare och dag för övertagande krävs före B3."),
    ("Säkerställ fortsatt uppföljning efter projektavslut utifrån mål och mätetal.", "PRK", "controller",
     "2015-12-31", "2016-04-11", "Uppföljning 6, 12, 24 och 36 månader efter B4."),
    ("Bygg in återkoppling på e-tjänsten i webben.", "SLK", "webbchefen", "2015-12-31", "2015-11-30",
     "Mätetalet Återkoppling i webben följs varje tertial."),
    ("Koppla utvecklingen av e-tjänster tydligare till kommunfullmäktiges mål och invånarnas behov.", "SLK",
     "programchefen", "2015-12-31", "2016-02-15", "Ansökan kräver mål och underlag för invånarnas behov."),
    ("Säkerställ att informationen för att jämföra service inom äldreomsorgen hålls aktuell.", "ÄLD",
     "avdelningschefen", "2016-12-31", "2016-08-22", "Löses med projektet Jämför och välj äldreomsorg."),
    ("Marknadsför Omsorgsdagboken.", "ÄLD", "kommunikationschefen", "2016-12-31", "2017-01-30",
     "Kampanj genomförd; användningen är fortfarande låg och tjänsten omprövas."),
)
NEW = (
    ("Ta hem nyttan genom budgetbeslut samma år som den realiseras.", "SLK", "ekonomidirektören", "2017-06-30",
     "2017-06-12", "Hemtagning prövas i varje budgetberedning."),
    ("Ställ samma krav på nyttoansvarig i bolagen som i nämnderna.", "STADSHUS", "koncernchefen", "2017-12-31",
     "2018-02-26", "Bolagen rapporterar frivilligt från 2018."),
    ("Pröva dubbletter av gemensamma tjänster innan lokala medel används.", "PRK", "programchefen", "2017-12-31",
     "2017-11-20", "Registret över tjänster ska kontrolleras i ansökan."),
)


def reviews(delivery, occasion):
    """The audit's recommendations from 2012 until they are done, and those of a made-up later review."""
    if occasion == "2013T1":
        delivery.add(
            "granskningar", granskning_id="G2012-11", namn="Granskning av e-tjänstprogrammet", nummer="11/2012",
            revisor="Stadsrevisionen, revisorsgrupp 1", dnr="037-1827/2012", datum="2012-12-05",
            svar_senast="2013-02-15", källa="PM 2013: RI, dnr 037-1827/2012; dagen är påhittad")
        for number, question in enumerate((
                "Är styrning och uppföljning tillräcklig på kommunstyrelsens och nämndernas nivå?",
                "Följer projekten anvisningarna?", "Hur följs måluppfyllelsen upp?",
                "Finns stöd för den som inte kan använda e-tjänsten?"), 1):
            delivery.add("granskningsfrågor", granskning="G2012-11", nummer=number, fråga=question)
    if occasion == "2016T1":
        delivery.add(
            "granskningar", granskning_id="G2016-04", namn="Granskning av nyttohemtagning (påhittad)",
            nummer="4/2016", revisor="Stadsrevisionen, revisorsgrupp 1", dnr="3.1.3-41/2016", datum="2016-03-14",
            svar_senast="2016-06-15")
        delivery.add("granskningsfrågor", granskning="G2016-04", nummer=1,
                     fråga="Leder it-programmets nytta till beslut i budgeten?")
        delivery.add("granskningsfrågor", granskning="G2016-04", nummer=2,
                     fråga="Är ansvaret för nyttan tydligt när en nämnd betalar och en annan får nyttan?")
    for review, begun, items in (("G2012-11", "2013T1", OLD), ("G2016-04", "2016T1", NEW)):
        if index(occasion) < index(begun):
            continue
        for number, (text, owner, role, due, done, answer) in enumerate(items, 1):
            finished = done <= str(cut_off(occasion))
            started = index(occasion) >= index(begun) + 1 + number % 3
            delivery.add(
                "rekommendationer", rekommendation_id=f"{review}-{number}", granskning=review, nummer=number, text=text,
                ägare=owner, ägande_roll=role, senast=due,
                status="klar" if finished else "pågår" if started else "ej_påbörjad", svar=answer if started else None,
                underlag=f"Tjänsteutlåtande {done}" if finished else None, klart=done if finished else None,
                källa="PM 2013: RI, dnr 037-1827/2012 (rekommendationen); ansvar och dagar påhittade"
                if review == "G2012-11" else "Påhittad uppgift")


UNFINISHED = (
    ("P1070", "Egen app för stadsdelens parker", "HL", "2014-03-10", (("2014-05-20", "avslag", "avslagen",
     "Stadens tjänst för felanmälan täcker behovet."),)),
    ("P1071", "Videotolk i väntrum", "SKH", "2014-04-14", (("2014-06-12", "återremiss", "återremitterad",
     "Nyttokalkylen ska visa vem som får nyttan."), ("2015-02-12", "avslag", "avslagen", "Ryms i nämndens budget."))),
    ("P1072", "Lånecykel med stadens kort", "TRH", "2014-08-18", (("2014-11-13", "avslag", "avslagen",
     "Saknar prövad hypotes."),)),
)


def unfinished(delivery, occasion, people):
    """Applications that were refused or sent back."""
    for id, name, sponsor, applied, decisions in UNFINISHED:
        if index(occasion) < index(occasion_of(day(applied))):
            continue
        known = [d for d in decisions if index(occasion_of(day(d[0]))) <= index(occasion)]
        wait = "ej förfallet" if not known else "ej tillämpligt"
        again = len(known) < len(decisions) and known and str(cut_off(occasion)) >= str(
            day(decisions[len(known)][0]) - timedelta(days=60))
        delivery.add(
            "projekt", projekt_id=id, namn=name, syfte=name + ".", portfölj="PF5" if id == "P1072" else "PF1",
            kategori="innovativt" if id == "P1072" else "differentierande", finansiering="portfölj",
            beställare="TRN" if sponsor == "TRH" and index(occasion) >= index("2015T1") else sponsor, mottagare=wait,
            projektledare=wait, tillstånd="beredning" if again else known[-1][2] if known else "ansökan", start=wait, slut=wait, driftstart=wait)
        delivery.add("projektmål", projekt=id, mål="PM1", motiv="")
        delivery.add(
            "ansökningar", ansökan_id=f"A{id[1:]}", projekt=id, inlämnad=applied, sökande=sponsor,
            sökande_person=people.get("verksamhetschef", sponsor + "-F"), belopp=1_800_000,
            kontakt_med_it=str(add_months(day(applied), -1)), befintliga_lösningar="Inte prövade.")
        for date, kind, state, text in known:
            code = {"avslag": "AVSL", "återremiss": "ATER"}[kind]
            delivery.add("beslut", beslut_id=f"B{id[1:]}-{code}", projekt=id, datum=date, organ="EKU",
                         dnr=f"051-{id[1:]}/{date[:4]}", slag=kind, belopp="ej tillämpligt", beskrivning=text)


def other_decisions(delivery, occasion):
    """The year's priorities, and a benefit written down."""
    if occasion.endswith("T1"):
        year = occasion[:4]
        delivery.add("beslut", beslut_id=f"B{year}-PRIO", nod="IT2013", datum=f"{year}-01-16", organ="EKU",
                     dnr=f"051-12/{year}", slag="prioritering", belopp="ej tillämpligt", på_delegation=False,
                     beskrivning=f"Prioritering av projekt för {year} efter mål, nytta och risk.")
    if occasion == "2014T2":
        delivery.add("beslut", beslut_id="B1023-OM", projekt="P1023", nod="PF2", datum="2014-06-27", organ="SLK",
                     beslutsfattare="stadsdirektören", dnr="052-1023/2014", slag="övrigt", belopp="ej tillämpligt",
                     på_delegation=True, beskrivning="Upphandlingen av plattform för öppna data görs om.")
    if occasion == "2015VB":
        delivery.add("beslut", beslut_id="B1030-NED", projekt="P1030", datum="2015-11-19", organ="SOC",
                     dnr="051-1030/2015", slag="nedskrivning", belopp=1_500_000, på_delegation=False,
                     beskrivning="Nyttan Mindre inhyrt systemstöd skrivs ned; den har inte uppstått.")
