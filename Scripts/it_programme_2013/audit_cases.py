"""What no report of the sample happens to show: a project and indicators made so that each remaining rule finds something.

They come after the last report, so that every report on the six years stays what it is; `check --period 2019T1` finds them.
"""
from . import transitions

PROJECT = dict(
    projekt="P1090", node="PF2", former="PF1", board="SLK", day="2019-02-04", again="2019-03-18", number="051-77/2019")


def project(delivery):
    delivery.add(
        "projekt", projekt_id="P1090", namn="Kunskapsbank för handläggare",
        syfte="Handläggare hittar svar på ett ställe.", process="Intern rådgivning", portfölj=PROJECT["node"],
        kategori="differentierande", utvecklingsslag="nyutveckla", finansiering="portfölj", beställare="SLK",
        mottagare="SLK", projektledare="PE150", tillstånd="pågående", start="2019-02-11", slut="2019-12-20",
        driftstart="2019-03-01", stöd_för_utanförstående="Telefon till kontaktcenter", huvudbokskod="61090")
    delivery.add("projektmål", projekt="P1090", mål="KF4")
    delivery.add("ansökningar", ansökan_id="A1090", projekt="P1090", inlämnad="2018-12-03", sökande="SLK",
                 belopp=2_000_000, kontakt_med_it="2018-11-12", befintliga_lösningar="Intranätets sökning.")
    # Twice the same number, from the portfolio the project then left, motivated by a saving that no benefit counts.
    for decision, day in (("B1090-F1", PROJECT["day"]), ("B1090-F2", PROJECT["again"])):
        delivery.add("beslut", beslut_id=decision, projekt="P1090", nod=PROJECT["former"], datum=day, organ="EKU",
                     dnr=PROJECT["number"], slag="finansiering", belopp=2_000_000, finansiär="portfölj",
                     beskrivning="Besparing genom kortare handläggning.")


def benefit(delivery):
    delivery.add(
        "nyttokalkyler", kalkyl_id="K1090-1", projekt="P1090", version=1, skede="före", datum="2018-11-26",
        kalkylränta=3.5, diskontering="årets_slut", startår=2019, horisont=5, prisbas="löpande",
        tidskostnadsmodell="schablon", timkostnad=450, status="fastställd")
    delivery.add("kalkylkostnader", kalkyl="K1090-1", post="Drift", slag="drift", kostnadsslag="drift", år=2020,
                 trolig=200_000, betalas_av="SLK")
    delivery.add(
        "nyttor", nytta_id="N1090-1", projekt="P1090", namn="Kortare söktid", hur="Svar på ett ställe.", klass="gul",
        slag="frigjord_tid", perspektiv="intern_nytta", betalas_av="SLK", tillfaller="SLK",
        mätetal="M91", enhet="antal", riktning="ökande",
        baslinje=150, baslinjedatum="2019-01-31", målvärde=400, måldatum="2020-12-31", frekvens="tertial",
        uppföljning="Mäts varje tertial.", status="planerad")
    delivery.add("nyttoplan", kalkyl="K1090-1", nytta="N1090-1", period="2019", trolig=900_000)
    # No evidence (R08), and in another unit than the plan (R22 by the costs below).
    delivery.add("nyttoutfall", nytta="N1090-1", period="2019T1", belopp=120_000)
    for period, amount in (("2019-02", 310_000), ("2019-03", 290_000), ("2019-04", 300)):
        delivery.add("utfall", projekt="P1090", organisation="SLK", slag="driftkostnad", kostnadsslag="konsulter",
                     finansiär="portfölj", räknesätt="per_period", period=period, belopp=amount)


def indicators(delivery):
    delivery.add("mätetal", mätetal_id="M90", namn="Andel besvarade frågor", perspektiv="intern_nytta",
                 täljare="Besvarade frågor", nämnare="Ställda frågor", enhet="%", riktning="ökande",
                 källa_till_värdet="Kunskapsbanken", frekvens="tertial", ansvarig="objektägaren")
    delivery.add("mätetal", mätetal_id="M91", namn="Sidor i kunskapsbanken", perspektiv="it_mognad", enhet="antal",
                 källa_till_värdet="Kunskapsbanken", frekvens="tertial", ansvarig="objektägaren")
    delivery.add("målvärden", mätetal="M91", objektslag="projekt", objekt="P1090", period="2019", värde=400)
    # More answers than questions (R42); one month and the tertial that holds it (R43).
    delivery.add("mätvärden", mätetal="M90", objektslag="projekt", objekt="P1090", period="2019T1", värde=104)
    for period, value in (("2019-04", 180), ("2019T1", 210)):
        delivery.add("mätvärden", mätetal="M91", objektslag="projekt", objekt="P1090", period=period, värde=value)


def others(delivery):
    # Two million leaves one portfolio, and one and a half comes to another (R49).
    for portfolio, amount in (("PF1", -2_000_000), ("PF2", 1_500_000)):
        delivery.add("ramar", ram_id=f"R{portfolio[2]}-2019F", portfölj=portfolio, år=2019,
                     slag="flytt_mellan_portföljer", belopp=amount, status="beslutad", beslut="051-350/2019",
                     beslutsdatum="2019-04-24", anmärkning="Flytt till PF2.")
    delivery.add("risker", risk_id="RI1090", period="2019T1", projekt="P1090", beskrivning="Få söker i banken.",
                 sannolikhet=6, konsekvens=3, ägare="projektledare", åtgärd="Visa den på arbetsplatsträffar.")
    delivery.add("licenser", produkt="Kunskapsbank", tjänst="T14", organisation="FA", period="2019T1", köpta=40,
                 använda=46)
    delivery.add("insatser", insats_id="IN2019-9", insatsområde="Invånarnas och näringslivets behov",
                 namn="Kunskapsbank för handläggare", tjänsteområde="Gemensamt", år=2019, organisation="SLK",
                 ägare="uppgift saknas", status="ej_påbörjad")


def add(delivery):
    project(delivery)
    benefit(delivery)
    indicators(delivery)
    others(delivery)
    transitions.demands(delivery, later=True)
