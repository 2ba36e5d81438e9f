"""Portfolio PF2: information. Every project is made up."""
from .model import Benefit, Project
from .projects_service import COST, D, DOWN, EXT, INT, QUAL, UP

PROJECTS = [
    Project(
        "P1020", "Beslutsstöd för äldreomsorgen", "Samma uppgifter om insatser, kostnad och kvalitet i hela staden.",
        "Planering av äldreomsorg", "PF2", D, "portfölj", "ÄLD", "PM2 KF3", "2013-01-14", "2013-11-04", "2014-02-17",
        {2013: 21, 2014: (6, 5.8)}, [
            Benefit("Bättre beläggning på boenden", "grön", "besparing", INT, "ÄLD", 15.6,
                    ("Tomma platser på boenden", "antal", DOWN, 145, 90), 1.05, 1.05, quirks=("ej hemtagen",)),
            Benefit("Mindre manuell sammanställning", "gul", "frigjord_tid", INT, "FA", 3.4,
                    ("Tid för månadsrapport", "tim", DOWN, 64, 14), 0.97, 1.0,
                    taken=((2015, 2.4, "permanent", "omfördelning"),)),
        ]),
    Project(
        "P1021", "Ledningsinformation för skolan", "Resultat, närvaro och kostnad per skola i ett beslutsstöd.",
        "Uppföljning av skolor", "PF2", D, "portfölj", "UTB", "PM2 KF2", "2013-06-03", "2014-06-16", "2014-10-20",
        {2013: 11, 2014: (19, 18.5)}, [
            Benefit("Skolor slipper egna sammanställningar", "gul", "frigjord_tid", INT, "UTB", 8.6,
                    ("Tid för sammanställning per skola", "tim/månad", DOWN, 22, 8), 1.0, 1.0,
                    quirks=("baslinje saknas",)),
            Benefit("Tidigare stöd till elever med frånvaro", "röd", "kvalitet", EXT, "UTB", 0,
                    ("Dagar till åtgärd vid frånvaro", "dagar", DOWN, 28, 10), 1, 0.9),
        ]),
    Project(
        "P1022", "Gemensam geodataplattform", "Kartor och geografiska uppgifter en gång för alla nämnder.",
        "Samhällsplanering", "PF2", D, "portfölj", "SBN", "PM2 KF3", "2014-01-20", "2015-06-01", "2015-10-19",
        {2014: (19, 20.3), 2015: (17, 16.6)}, [
            Benefit("Färre kartsystem i drift", "grön", "besparing", COST, "SBN", 9.4,
                    ("Kartsystem i drift", "antal", DOWN, 11, 3), 0.96, 0.95,
                    taken=((2016, 7, "permanent", "budgetminskning"),)),
            Benefit("Kortare tid att ta fram underlag", "gul", "frigjord_tid", INT, "EXN", 6.5,
                    ("Tid per planunderlag", "tim", DOWN, 40, 18), 0.95, 0.92),
            Benefit("Ledningskartan uppdateras direkt", "gul", "undviken_kostnad", INT, "SVA", 4.6,
                    ("Felgrävningar", "antal/tertial", DOWN, 36, 15), 1.0, 1.0),
        ], extra={2015: ("2015-02-19", 1.5, "utökad omfattning")},
        forecast={"2014T1": 19.0, "2014T2": 20.6}, deviation={
            "kostnad": ("Fler kartskikt än beräknat behöver omvandlas.",
                        "Styrgruppen prövar vilka skikt som kan vänta till 2015.")}),
    Project(
        "P1023", "Publicering av öppna data", "Stadens uppgifter publiceras för återanvändning.", "Information", "PF2",
        D, "portfölj", "SLK", "PM2 KF1", "2014-02-03", "2014-12-08", "2015-03-23", {2014: (10, 4.6), 2015: (0, 4.9)}, [
            Benefit("Färre enskilda begäran om uppgifter", "gul", "frigjord_tid", INT, "SLK", 2.6,
                    ("Begäran om uppgifter", "antal/tertial", DOWN, 420, 250), 0.95, 0.9),
            Benefit("Företag bygger tjänster på uppgifterna", "röd", "kvalitet", EXT, "SLK", 0,
                    ("Anrop till öppna data", "tusental/tertial", UP, 0, 900), 1, 1.2),
        ], forecast={"2014T1": 10.0, "2014T2": 5.1}, slips=(("2014T2", "2015-02-02"),), deviation={
            "kostnad": ("Rekryteringen drog ut på tiden och upphandlingen görs om.",
                        "Arbetet flyttas till 2015 inom beslutat belopp."),
            "tid": ("Upphandlingen görs om.", "De första uppgifterna publiceras utan den nya plattformen.")}),
    Project(
        "P1024", "E-arkiv och diarium", "Handlingar bevaras och återfinns digitalt från registrering till arkiv.",
        "Ärende och arkiv", "PF2", D, "portfölj", "KUL", "PM2 KF6", "2015-01-12", "2016-09-05", "2017-01-23",
        {2015: (21, 20.6), 2016: 20, 2017: 3}, [
            Benefit("Mindre utskrift och arkivhyllor", "grön", "besparing", COST, "KUL", 5.3,
                    ("Hyllmeter levererade", "meter/år", DOWN, 910, 300), 0.97, 0.9, quirks=("årsvis",),
                    taken=((2018, 3.8, "permanent", "budgetminskning"),)),
            Benefit("Snabbare utlämnande av handling", "röd", "kvalitet", EXT, "KUL", 0,
                    ("Timmar till utlämnande", "tim", DOWN, 52, 16), 1, 0.95),
        ]),
    Project(
        "P1025", "Samlad ekonomi- och verksamhetsuppföljning", "Utfall och mätetal i samma uppföljning.",
        "Ekonomistyrning", "PF2", D, "portfölj", "SLK", "PM2 KF6", "2016-01-18", "2017-04-03", "2017-09-18",
        {2016: (23, 25.1), 2017: 20}, [
            Benefit("Mindre dubbel rapportering", "gul", "frigjord_tid", INT, "SLK", 9.8,
                    ("Tid för tertialrapport per nämnd", "tim", DOWN, 210, 120), 0.95, 0.9),
            Benefit("Bokslut på färre dagar", "gul", "frigjord_tid", INT, "SER", 4.3,
                    ("Dagar till bokslut", "dagar", DOWN, 18, 9), 1.0, 1.0),
        ], extra={2016: ("2016-10-12", 2.5, "utökad omfattning")}, forecast={"2016T1": 23.0, "2016T2": 25.2},
        deviation={
            "kostnad": ("Bolagen tillkom under året.", "Tilläggsfinansiering har sökts hos ekonomiutskottet.")}),
    Project(
        "P1026", "Gemensam statistik", "Statistik från alla verksamheter på ett ställe.", "Analys", "PF2", D,
        "portfölj", "SLK", "PM2 KF5", "2017-01-16", "2018-03-05", "2018-06-18", {2017: 19, 2018: 21},
        parent="P1025", benefits=[
            Benefit("Färre köpta analyser", "grön", "undviken_kostnad", INT, "SLK", 5.5,
                    ("Köpta analyser", "antal/år", DOWN, 38, 15), 1.0, 1.0),
            Benefit("Samma siffror i alla nämnder", "röd", "kvalitet", QUAL, "SLK", 0,
                    ("Avvikande uppgifter i rapporter", "antal/tertial", DOWN, 64, 10), 1, 0.9),
        ]),
    Project(
        "P1027", "Lokaler och behov på karta", "Lokalbehov i förskola, skola och omsorg planeras tillsammans.",
        "Lokalförsörjning", "PF2", D, "portfölj", "FSK", "PM2 KF6", "2015-03-02", "2016-04-11", "2016-08-29",
        {2015: 16, 2016: 14}, [
            Benefit("Färre tomma lokaler", "grön", "besparing", INT, "FSK", 12.5,
                    ("Tomställd yta", "tusen kvm", DOWN, 74, 50), 1.02, 1.0,
                    taken=((2017, 15.4, "permanent", "budgetminskning"),), quirks=("för mycket hemtaget",)),
            Benefit("Bolagen planerar med samma uppgifter", "gul", "frigjord_tid", INT, "SHE", 2.2,
                    ("Tid per lokalprövning", "tim", DOWN, 26, 14), 1.0, 1.0),
        ]),
    Project(
        "P1028", "Gemensam informationsmodell för socialtjänsten", "Begrepp och uppgifter lika i alla stadsdelar.",
        "Socialtjänst", "PF2", D, "portfölj", "SOC", "PM2 KF5", "2017-02-13", "2018-05-14", "2018-10-15",
        {2017: 20, 2018: 24}, [
            Benefit("Mindre omregistrering vid flytt", "gul", "frigjord_tid", INT, "HV", 4.6,
                    ("Tid per överflyttat ärende", "min", DOWN, 130, 50), 1.0, 0.9),
            Benefit("Säkrare uppgifter", "röd", "kvalitet", QUAL, "SOC", 0,
                    ("Rättade uppgifter", "antal/tertial", DOWN, 870, 400), 1, 0.8),
        ]),
]
