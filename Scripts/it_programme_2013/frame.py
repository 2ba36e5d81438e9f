"""The programme itself: structure, portfolios, goals, delegations, price index."""
PORTFOLIOS = {
    "PF1": ("service", "Tillgänglighet och service för medborgare, företagande och besök",
            "Enklare och mer tillgänglig service dygnet runt, med insyn i det egna ärendet."),
    "PF2": ("information", "Förbättrad förmåga att sammanställa, analysera och återanvända information",
            "Beslutsunderlag som är aktuella och information som lämnas en gång och används flera."),
    "PF3": ("anvandning",
            "Utbildning och systemutveckling i syfte att öka och förenkla användning av befintligt IT stöd",
            "Det it-stöd som redan är betalt ska användas fullt ut, av alla som behöver det."),
    "PF4": ("samverkan", "Samverkan och informationsutbyte med andra myndigheter och organisationer",
            "Säkert utbyte av information med landsting, statliga myndigheter och andra kommuner."),
    "PF5": ("innovation", "Innovativ verksamhetsutveckling med hjälp av IT",
            "Korta försök med ny teknik, med hypotes, kostnadstak och villkor för när de avbryts."),
}
OLD_GOALS = {
    "KF1": "Staden ska vara lätt att nå för boende, företag och besökare",
    "KF2": "Kvalitet och valfrihet i verksamheterna ska utvecklas",
    "KF3": "Stadens verksamheter ska vara kostnadseffektiva",
}
NEW_GOALS = {
    "KF4": ("En stad som håller samman, med service på lika villkor", "KF1"),
    "KF5": ("En stad där kvaliteten utvecklas med invånarna", "KF2"),
    "KF6": ("En ekonomiskt hållbar stad", "KF3"),
}
PROGRAMME_GOALS = {
    "PM1": "Ärenden ska kunna följas från ansökan till beslut av den som berörs",
    "PM2": "Uppgifter ska lämnas en gång och kunna återanvändas",
    "PM3": "Befintligt it-stöd ska användas av alla som har nytta av det",
    "PM4": "Informationsutbyte med andra ska ske säkert och utan papper",
    "PM5": "Nya arbetssätt ska prövas i liten skala innan de införs",
}


def add_programme(delivery):
    delivery.add(
        "program", program_id="ITP2013", namn="It-program 2013–2018 (påhittat exempel)",
        kalkylränta=3.5, prisbas="löpande", basår="ej tillämpligt", beslut="Utl. 2013:15 RI", **{"från": "2013-01-01"},
        till="2018-12-31",
        beskrivning="PÅHITTAT EXEMPEL. It-programmet samlar stadens verksamhetsutveckling med stöd av it i fem "
        "portföljer. Portföljernas namn, kategorierna, perspektiven och organens namn är verkliga. Alla projekt, "
        "personer, datum, belopp och mätvärden är påhittade för att visa hur uppföljningen fungerar och säger inget "
        "om staden.")
    delivery.add("struktur", nod_id="IT2013", namn="It-programmet 2013–2018", nodtyp="program", överordnad="",
                 ordning=1)
    for place, (id, (key, name, purpose)) in enumerate(PORTFOLIOS.items(), 1):
        delivery.add("struktur", nod_id=id, namn=name, nodtyp="portfölj", överordnad="IT2013", ordning=place)
        delivery.add("portföljer", portfölj_id=id, nyckel=key, ändamål=purpose, ansvarig="SLK",
                     kategori="innovativt" if id == "PF5" else "differentierande", **{"från": "2013-01-01"},
                     till="2018-12-31")
    delivery.add("beslut", beslut_id="B2012-RES", nod="IT2013", datum="2013-02-18", organ="KF", dnr="111-1820/2012",
                 slag="reservation", belopp=250_000_000, finansiär="eget_kapital",
                 beskrivning="Av 2012 års resultat reserveras 250 mnkr för verksamhetsutveckling med it.",
                 källa="Yttrande över it-programmet (dnr 1.5.1.-576/2012): beloppet. Dag och dnr påhittade.")
    delivery.add("beslut", beslut_id="B2013-PRG", nod="IT2013", datum="2013-02-18", organ="KF", dnr="Utl. 2013:15 RI",
                 slag="program", belopp="ej tillämpligt", beskrivning="It-program för 2013–2018 antas.")
    delivery.add("beslut", beslut_id="B2013-FIN", nod="IT2013", datum="2013-02-18", organ="KF", dnr="Utl. 2013:15 RI",
                 slag="finansiering", belopp=194_000_000, finansiär="eget_kapital",
                 beskrivning="Av de reserverade medlen disponeras 194 mnkr för portföljernas ramar 2013.")
    delivery.add("finansieringsbehov", behov_id="FB1", sammanställning="Behov 2013", ordning=1,
                 namn="Pågående projekt från tidigare program", belopp=96_400_000,
                 fotnot="Enligt projektens egna slutprognoser i december 2012.", beslut="B2012-RES", nod="IT2013")
    delivery.add("finansieringsbehov", behov_id="FB2", sammanställning="Behov 2013", ordning=2,
                 namn="Nya projekt i fem portföljer", belopp=131_200_000,
                 fotnot="Ansökningar som kommit in till den 10 januari 2013.", beslut="B2012-RES", nod="IT2013")
    delivery.add("finansieringsbehov", behov_id="FB3", sammanställning="Behov 2013", ordning=3,
                 namn="Programkontor och gemensamma byggstenar", belopp=22_600_000, fotnot="",
                 beslut="B2012-RES", nod="IT2013")


def add_goals(delivery):
    for id, name in OLD_GOALS.items():
        delivery.add("mål", mål_id=id, namn=name, nivå="inriktningsmål", **{"från": "2011-01-01"}, till="2014-12-31")
    parents = dict(zip(PROGRAMME_GOALS, ("KF1", "KF3", "KF3", "KF1", "KF2")))
    for id, name in PROGRAMME_GOALS.items():
        delivery.add("mål", mål_id=id, namn=name, nivå="programmål", överordnat=parents[id],
                     **{"från": "2013-01-01"}, till="2018-12-31")


def replace_goals(delivery):
    """After the election of 2014 the council's directional goals are replaced."""
    for id, (name, old) in NEW_GOALS.items():
        delivery.add("mål", mål_id=id, namn=name, nivå="inriktningsmål", **{"från": "2015-01-01"}, till="2018-12-31")
        delivery.add("mål", mål_id=old, namn=OLD_GOALS[old], nivå="inriktningsmål", ersatt_av=id)
    parents = dict(zip(PROGRAMME_GOALS, ("KF4", "KF6", "KF6", "KF4", "KF5")))
    for id, name in PROGRAMME_GOALS.items():
        delivery.add("mål", mål_id=id, namn=name, nivå="programmål", överordnat=parents[id])


def add_delegations(delivery):
    for id, role, limit, condition in (
        ("DEL1", "stadsdirektören", 10_000_000, "Anmäls till kommunstyrelsen i tertialrapporten."),
        ("DEL2", "bitr. stadsdirektören", 3_000_000, "Anmäls till kommunstyrelsen i tertialrapporten."),
        ("DEL4", "stadsdirektören", 10_000_000, "Anmäls till kommunstyrelsen i tertialrapporten."),
        ("DEL3", "ekonomiutskottet", "ej tillämpligt", "Fördelning inom kommunfullmäktiges ramar."),
    ):
        scope = {"DEL3": "fördelning av medel till projekt", "DEL4": "genomförande inom beviljade medel"}.get(
            id, "per avtal: upphandling, avtal eller avrop")
        delivery.add("delegationer", delegation_id=id, roll=role, gäller=scope, gräns=limit, **{"från": "2013-02-18"},
                     till="2018-12-31", beslut="Utl. 2013:15 RI", villkor=condition)


def add_price_index(delivery, year, value):
    delivery.add("prisindex", index="Prisindex för kommunal verksamhet (påhittat)", period=str(year), värde=value)


PRICE_INDEX = {2012: 100.0, 2013: 102.1, 2014: 104.4, 2015: 106.9, 2016: 109.8, 2017: 112.9, 2018: 116.0}
