"""The programme's own indicators in five perspectives, their targets and values."""
import random

from .services import running
from .times import index, tertial, year_of
from .writer import BLANK

SERVICES_MEASURED = ("T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08", "T21", "T24", "T26")
QUALITY_MEASURED = ("T01", "T03", "T10", "T11", "T12", "T14", "T15", "T16", "T20", "T25")
BOARDS = ("UTB", "SOC", "ÄLD", "SER", "SBN", "RK", "SÖ", "FA", "ÖFN")

# id, name, perspective, definition, numerator, denominator, unit, direction, frequency, objects, 2013, 2018, by sex
INDICATORS = (
    ("M01", "Andel ärenden via e-tjänst", "extern_nytta", "Ärenden som kommer in digitalt.", "ärenden i e-tjänst",
     "alla ärenden", "%", "ökande", "tertial", "e-tjänster", 34, 82, False),
    ("M02", "Andel fullföljda ärenden", "extern_nytta", "Påbörjade ärenden som skickas in.", "inskickade", "påbörjade",
     "%", "ökande", "tertial", "e-tjänster", 71, 90, False),
    ("M03", "Nöjd kund-index för e-tjänster", "extern_nytta", "Enkät efter avslutat ärende.", "", "", "index", "ökande",
     "år", "staden", 62, 75, True),
    ("M04", "Handläggningstid", "extern_nytta", "Mediantid från ansökan till beslut.", "", "", "dagar", "minskande",
     "tertial", "staden", 29, 18, False),
    ("M05", "Återkoppling i webben", "extern_nytta", "Andel som svarar att de fick hjälp.", "ja-svar", "svar", "%",
     "ökande", "tertial", "e-tjänster", 58, 80, False),
    ("M06", "Frigjorda timmar", "intern_nytta", "Timmar som frigjorts i verksamheten.", "", "", "tusen tim", "ökande",
     "tertial", "staden", 4, 96, False),
    ("M07", "Kostnad per ärende", "intern_nytta", "Handläggningskostnad per ärende.", "kostnad", "ärenden", "kr",
     "minskande", "tertial", "nämnder", 910, 640, False),
    ("M08", "Andel automatiserade ärenden", "intern_nytta", "Ärenden utan manuell registrering.",
     "ärenden utan registrering", "alla ärenden", "%", "ökande", "tertial", "staden", 3, 28, False),
    ("M09", "Andel ärenden utan papper", "intern_nytta", "Ärenden som hanteras digitalt hela vägen.", "digitala",
     "alla", "%", "ökande", "tertial", "nämnder", 22, 74, False),
    ("M10", "Samtal per ärende", "intern_nytta", "Samtal till kontaktcenter per ärende.", "samtal", "ärenden", "antal",
     "minskande", "tertial", "staden", 1.9, 0.9, False),
    ("M11", "Licensutnyttjande", "it_mognad", "Använda licenser av köpta.", "använda", "köpta", "%", "ökande",
     "tertial", "staden", 71, 92, False),
    ("M12", "Aktiva användare", "it_mognad", "Behöriga som loggat in under tertialet.", "inloggade", "behöriga", "%",
     "ökande", "tertial", "nämnder", 55, 85, False),
    ("M13", "Utbildade medarbetare", "it_mognad", "Medarbetare med genomförd utbildning.", "utbildade", "medarbetare",
     "%", "ökande", "tertial", "nämnder", 38, 80, True),
    ("M14", "Upplevd användbarhet", "it_mognad", "Systemens användbarhet, skala 0–100.", "", "", "index", "ökande",
     "år", "staden", 54, 70, False),
    ("M15", "Andel enheter med superanvändare", "it_mognad", "Enheter som har en utsedd superanvändare.", "enheter med",
     "enheter", "%", "ökande", "tertial", "staden", 30, 85, False),
    ("M16", "It-andel av kostnaderna", "it_kostnad", "It-kostnad av stadens kostnader.", "it-kostnad",
     "verksamhetens kostnad", "%", "minskande", "år", "staden", 3.4, 3.1, False),
    ("M17", "It-kostnad per årsarbetare", "it_kostnad", "It-kostnad per årsarbetare.", "it-kostnad", "årsarbetare",
     "kr", "minskande", "tertial", "nämnder", 9800, 8600, False),
    ("M18", "Kostnad per arbetsplats", "it_kostnad", "Arbetsplats med support.", "kostnad", "arbetsplatser", "kr",
     "minskande", "tertial", "staden", 14900, 12100, False),
    ("M19", "Konsultandel", "it_kostnad", "Konsulter av utvecklingens kostnad.", "konsulter", "utveckling", "%",
     "minskande", "tertial", "staden", 61, 45, False),
    ("M20", "Andel till nyutveckling", "it_kostnad", "Nyutveckling av it-kostnaden.", "nyutveckling", "it-kostnad", "%",
     "ökande", "tertial", "staden", 17, 26, False),
    ("M21", "Tillgänglighet", "it_kvalitet", "Tid i drift av avtalad tid.", "tid i drift", "avtalad tid", "%", "ökande",
     "tertial", "it-tjänster", 99.1, 99.8, False),
    ("M22", "Tid till återställning", "it_kvalitet", "Medeltid till återställd tjänst.", "", "", "min", "minskande",
     "tertial", "staden", 210, 110, False),
    ("M23", "Allvarliga incidenter", "it_kvalitet", "Antal P1.", "", "", "antal", "minskande", "tertial", "staden",
     17, 6, False),
    ("M24", "Löst inom avtalad tid", "it_kvalitet", "Incidenter lösta inom avtal.", "i tid", "alla", "%", "ökande",
     "tertial", "staden", 78, 93, False),
    ("M25", "Lyckade förändringar", "it_kvalitet", "Ändringar utan följdfel.", "utan fel", "alla", "%", "ökande",
     "tertial", "staden", 86, 96, False),
)


CALCULATED = {"M01": "digital-andel", "M02": "fullföljandegrad", "M03": "nki", "M04": "handläggningstid",
              "M08": "automatiserad-andel", "M11": "licensutnyttjande", "M12": "aktiva-användare", "M13": "utbildade",
              "M14": "sus", "M21": "tillgänglighet", "M22": "återställningstid", "M23": "p1-incidenter",
              "M24": "sla-uppfyllelse", "M25": "förändringsframgång"}
"""Computed from raw rows, and so never reported."""


def rows(delivery):
    for (id, name, perspective, text, over, under, unit, direction, frequency, *_, by_sex) in INDICATORS:
        delivery.add(
            "mätetal", mätetal_id=id, namn=name, perspektiv=perspective, definition=text, täljare=over or None,
            nämnare=under or None, enhet=unit, riktning=direction, tolerans=90 if id != "M21" else 99.7,
            beräkning=CALCULATED.get(id), källa_till_värdet="It-avdelningens mätsystem" if perspective == "it_kvalitet" else "Årlig enkät"
            if frequency == "år" else "Nämndernas rapportering", frekvens=frequency,
            ansvarig="it-chefen" if perspective.startswith("it") else "programchefen", könsuppdelat=by_sex,
            serie_från="2013T1", återkoppling=True if id == "M05" else None)


def redefined(delivery, occasion):
    """From 2014 staff paid by the hour count as employees: the series of cost per employee is broken."""
    if occasion == "2014T1":
        delivery.add("mätetal", mätetal_id="M17", serie_från="2014T1",
                     definition="It-kostnad per årsarbetare; från 2014 räknas timanställda in.")


def objects(kind, occasion, projects):
    present = {s[0] for s in running(occasion, projects)}
    if kind == "staden":
        return [("staden", "staden")]
    if kind == "nämnder":
        return [("organisation", b) for b in BOARDS]
    ids = SERVICES_MEASURED if kind == "e-tjänster" else QUALITY_MEASURED
    return [("tjänst", s) for s in ids if s in present]


def level(indicator, object, occasion, drift=1.0):
    """The value on its way from 2013 to 2018, faster for some objects than for others."""
    id, low, high = indicator[0], indicator[10], indicator[11]
    dice = random.Random(f"{id}{object}{occasion}")
    temper = random.Random(f"{id}{object}").uniform(0.55, 1.1)
    progress = (index(occasion) / 17) * temper * drift + dice.uniform(-0.03, 0.03)
    value = low + (high - low) * progress
    return round(value, 2) if high > 99 and high < 100 else round(value, 1) if high < 100 else round(value)


def targets(delivery, occasion, projects):
    year = year_of(occasion)
    for indicator in INDICATORS:
        low, high = indicator[10], indicator[11]
        share = (year - 2012) / 6 * 0.62
        goal = low + (high - low) * share
        for kind, object in objects(indicator[9], occasion, projects):
            delivery.add("målvärden", mätetal=indicator[0], objektslag=kind, objekt=object, period=str(year),
                         värde=round(goal, 1) if high < 100 else round(goal))


MISSING = {
    ("M05", "T07", "2014T2"): BLANK, ("M09", "FA", "2014T2"): BLANK, ("M12", "RK", "2014T2"): "uppgift saknas",
    ("M07", "ÖFN", "2014T1"): "uppgift saknas", ("M07", "ÖFN", "2014T2"): "uppgift saknas",
    ("M17", "SÖ", "2013T2"): "uppgift saknas", ("M10", "staden", "2013T1"): "uppgift saknas",
    ("M01", "T24", "2014VB"): "ej förfallet", ("M06", "staden", "2013T1"): "ej förfallet",
}


def values(delivery, occasion, projects):
    for indicator in INDICATORS:
        yearly = indicator[8] == "år"
        if indicator[0] in CALCULATED or yearly and not occasion.endswith("VB"):
            continue
        period = occasion[:4] if yearly else tertial(occasion)
        for kind, object in objects(indicator[9], occasion, projects):
            drift = 0.15 if object == "T07" else 1.0
            value = MISSING.get((indicator[0], object, occasion), level(indicator, object, occasion, drift))
            where = dict(mätetal=indicator[0], objektslag=kind, objekt=object, period=period)
            delivery.add("mätvärden", **where, kön="totalt", värde=value,
                         anmärkning="Nämnden har inte lämnat uppgift." if value == "uppgift saknas" else None)
            if indicator[12]:
                for sex, shift in (("kvinnor", 0.012), ("män", -0.014)):
                    secret = object == "ÖFN"
                    part = "sekretess: 24 kap. 8 § OSL (färre än tio svarande), programchefen" if secret \
                        else round(value * (1 + shift), 1)
                    delivery.add("mätvärden", **where, kön=sex, värde=part)


def assessments(delivery, occasion, projects):
    """Decided ratings in the annual reports, and in between a few kinder than the rule and those of whole perspectives."""
    for indicator in INDICATORS:
        if indicator[9] != "staden" or not occasion.endswith("VB"):
            continue
        value, low, high = level(indicator, "staden", occasion), indicator[10], indicator[11]
        goal = low + (high - low) * (year_of(occasion) - 2012) / 6 * 0.62
        met = value >= goal if high > low else value <= goal
        near = value >= goal * 0.9 if high > low else value <= goal / 0.9
        delivery.add("bedömningar", objektslag="staden", objekt="staden", mätetal=indicator[0], period=occasion,
                     bedömning="uppfylls_helt" if met else "uppfylls_delvis" if near else "uppfylls_inte",
                     motiv="Årsmålet nåddes." if met else "Utvecklingen går åt rätt håll men årsmålet nåddes inte.",
                     beslutad_av="stadsdirektören")
    if occasion == "2014T2":
        for kind, object, indicator, rating, reason in (
            ("tjänst", "T07", "M01", "uppfylls_delvis", "Få använder tjänsten; marknadsföring planeras."),
            ("staden", "staden", "M19", "uppfylls_delvis", "Upphandling av egna utvecklare pågår."),
            ("organisation", "UTB", "M13", "uppfylls_helt", "Höstens utbildningar är bokade."),
            ("staden", "staden", "extern_nytta", "uppfylls_delvis", "E-tjänsterna används mer för varje tertial."),
            ("staden", "staden", "intern_nytta", "uppfylls_delvis", "Den gröna nyttan kommer senare än planerat."),
            ("staden", "staden", "it_kostnad", "uppfylls_delvis", "Kostnaden för konsulter ska minska 2015."),
            ("staden", "staden", "it_kvalitet", "uppfylls_helt", "Störningarna har varit korta.")):
            delivery.add("bedömningar", objektslag=kind, objekt=object, mätetal=indicator, period=occasion,
                         bedömning=rating, motiv=reason, beslutad_av="stadsdirektören")
