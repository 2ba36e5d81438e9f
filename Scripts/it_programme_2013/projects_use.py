"""Portfolio PF3: use of existing IT support. Every project is made up."""
from .model import Benefit, Project
from .projects_service import COST, D, DOWN, EXT, INT, MAT, QUAL, UP

PROJECTS = [
    Project(
        "P1030", "Utbildning i socialtjänstens verksamhetssystem", "Alla handläggare ska kunna använda hela systemet.",
        "Socialtjänst", "PF3", D, "portfölj", "SOC", "PM3 KF3", "2013-01-14", "2013-11-11", "2014-05-19",
        {2013: 18, 2014: (8, 7.6)}, [
            Benefit("Färre timmar för dokumentation", "gul", "frigjord_tid", INT, "SOC", 14.9,
                    ("Tid för dokumentation per ärende", "min", DOWN, 52, 38), 0.06, 0.1,
                    quirks=("uteblev",)),
            Benefit("Mindre inhyrt systemstöd", "grön", "besparing", COST, "SOC", 3.6,
                    ("Inhyrda supporttimmar", "tim/tertial", DOWN, 1450, 500), 0.1, 0.15, quirks=("uteblev",),
                    taken=((2014, 2.9, "permanent", "budgetminskning"),)),
            Benefit("Fler funktioner används", "röd", "kvalitet", MAT, "SOC", 0,
                    ("Andel funktioner som används", "%", UP, 41, 75), 1, 0.2, quirks=("uteblev",)),
        ], quirks=("fallande ackumulerat", "avslut utan övergång"), deviation={
            "nytta": ("Arbetssättet ändrades inte; rutinerna för dokumentation är desamma.",
                      "Socialförvaltningen prövar om nyttan ska skrivas ned.")}),
    Project(
        "P1031", "Enklare inloggning för skolans personal", "En inloggning till skolans system.", "Behörighet", "PF3",
        D, "portfölj", "UTB", "PM3 KF3", "2013-02-11", "2014-08-04", "2014-12-15", {2013: 15, 2014: (14, 16.4)}, [
            Benefit("Färre samtal om lösenord", "grön", "besparing", QUAL, "UTB", 5.8,
                    ("Lösenordsärenden", "antal/tertial", DOWN, 9800, 3500), 0.98, 1.0,
                    taken=((2016, 4.6, "permanent", "budgetminskning"),)),
            Benefit("Mer tid för undervisning", "gul", "frigjord_tid", INT, "UTB", 13.2,
                    ("Minuter för inloggning per dag", "min", DOWN, 14, 4), 0.96, 0.95),
        ], forecast={"2014T1": 14.0, "2014T2": 16.6}, judged={"2014T1": "grön", "2014T2": "grön"},
        deviation={"kostnad": ("Fler katalogtjänster än känt måste anslutas.", None)},
        quirks=("åtgärd saknas", "status mildare än beräknad")),
    Project(
        "P1032", "Mobilt arbetssätt i hemtjänsten", "Planering, dokumentation och nyckelfri hemtjänst i telefonen.",
        "Hemtjänst", "PF3", D, "portfölj", "ÄLD", "PM3 KF2", "2013-09-09", "2014-12-01", "2015-05-18",
        {2013: 7, 2014: (17, 16.2), 2015: 13}, [
            Benefit("Mindre dubbel dokumentation", "gul", "frigjord_tid", INT, "FA", 10.6,
                    ("Dokumentation per besök", "min", DOWN, 9, 4), 0.92, 0.9),
            Benefit("Färre körda kilometer", "grön", "besparing", INT, "SÖ", 4.1,
                    ("Körda kilometer hemtjänst", "tusen km/tertial", DOWN, 210, 160), 0.93, 0.9,
                    taken=((2017, 2.9, "permanent", "budgetminskning"),)),
            Benefit("Utebliven tid ute hos den äldre upptäcks direkt", "röd", "kvalitet", EXT, "ÄLD", 0,
                    ("Uteblivna besök", "antal/tertial", DOWN, 540, 150), 1, 0.95),
        ], slips=(("2014T2", "2015-05-04"),), rebaseline=("2014-10-08", "2015-05-04", None), deviation={
            "tid": ("Telefonerna levererades sent och täckningen brast i två stadsdelar.",
                    "Införandet börjar i de stadsdelar där täckningen är provad.")}),
    Project(
        "P1033", "Programpaket och licensöversyn", "Rätt programvara till rätt användare.", "Licenser", "PF3", D,
        "portfölj", "SER", "", "2014-02-10", "2015-02-02", "2015-06-15", {2014: (9, 8.7), 2015: 11}, [
            Benefit("Färre oanvända licenser", "grön", "besparing", COST, "SER", 8.2,
                    ("Oanvända licenser", "antal", DOWN, 6200, 1500), 1.0, 1.0,
                    taken=((2016, 6.2, "permanent", "budgetminskning"),)),
            Benefit("Högre licensutnyttjande", "röd", "kvalitet", MAT, "SER", 0,
                    ("Licensutnyttjande projektets paket", "%", UP, 71, 90), 1, 1.0),
        ], quirks=("mål saknas",)),
    Project(
        "P1034", "Digitala möten och samarbetsytor", "Möten utan resor och gemensamma dokument.", "Samarbete", "PF3",
        D, "portfölj", "SLK", "PM3 KF6", "2015-01-19", "2016-03-07", "2016-06-13", {2015: 19, 2016: 16}, [
            Benefit("Färre resor", "grön", "besparing", INT, "SLK", 4.6,
                    ("Tjänsteresor", "antal/tertial", DOWN, 2600, 1700), 1.0, 1.0,
                    taken=((2017, 3.1, "permanent", "budgetminskning"),)),
            Benefit("Fler använder samarbetsytor", "röd", "kvalitet", MAT, "SLK", 0,
                    ("Aktiva användare av samarbetsytor", "%", UP, 18, 60), 1, 0.9),
        ]),
    Project(
        "P1035", "Enklare beställning och attest", "Färre steg från beställning till betalning.", "Inköp", "PF3", D,
        "portfölj", "SER", "PM3 KF6", "2016-02-01", "2017-03-13", "2017-06-19", {2016: 18, 2017: 19}, [
            Benefit("Kortare tid per faktura", "grön", "besparing", INT, "SER", 6.7,
                    ("Minuter per faktura", "min", DOWN, 12, 7), 1.0, 1.0,
                    taken=((2018, 5, "permanent", "budgetminskning"),)),
            Benefit("Fler beställningar på avtal", "gul", "undviken_kostnad", INT, "UTB", 7.9,
                    ("Avtalstrohet", "%", UP, 68, 85), 0.95, 0.9),
        ]),
    Project(
        "P1036", "Digital kompetens i förskolan", "Pedagoger använder det it-stöd som redan finns.", "Förskola", "PF3",
        D, "portfölj", "UTB", "PM3 KF5", "2016-09-05", "2017-09-04", "2018-05-21", {2016: 8, 2017: 14, 2018: 9}, [
            Benefit("Mindre tid för dokumentation", "gul", "frigjord_tid", INT, "BR", 3.8,
                    ("Dokumentation per barn", "min/vecka", DOWN, 25, 15), 0.95, 0.9),
            Benefit("Pedagoger känner sig säkra", "röd", "kvalitet", MAT, "UTB", 0,
                    ("Andel pedagoger som använder stödet", "%", UP, 37, 80), 1, 0.9),
        ]),
    Project(
        "P1037", "Självservice för personalärenden", "Ledighet, intyg och schema i en tjänst.", "Personal", "PF3", D,
        "portfölj", "SLK", "PM3 KF6", "2017-01-23", "2018-03-12", "2018-06-11", {2017: 17, 2018: 20}, [
            Benefit("Färre ärenden till lönekontoret", "grön", "besparing", INT, "SER", 7,
                    ("Ärenden till lönekontoret", "antal/tertial", DOWN, 24000, 15000), 1.0, 0.9),
            Benefit("Fler använder självservice", "röd", "kvalitet", MAT, "SLK", 0,
                    ("Andel i självservice", "%", UP, 24, 80), 1, 0.9),
        ]),
]
