"""Portfolio PF1: access and service. Every project is made up."""
from .model import Benefit, Project

D = "differentierande"
EXT, INT, MAT, COST, QUAL = "extern_nytta", "intern_nytta", "it_mognad", "it_kostnad", "it_kvalitet"
UP, DOWN = "ökande", "minskande"

PROJECTS = [
    Project(
        "P1001", "Mina sidor – en ingång till stadens service",
        "En samlad ingång där invånare ser sina ärenden och meddelanden.", "Kontakt och ärendeinsyn", "PF1", D,
        "portfölj", "SLK", "PM1 KF1", "2013-01-14", "2014-03-03", "2014-06-16", {2013: 31, 2014: (13.5, 13.1)}, [
            Benefit("Färre samtal om var ärendet är", "grön", "besparing", INT, "SER", 10.1,
                    ("Samtal om ärendets läge", "antal/tertial", DOWN, 18400, 11000), 1.06, 1.04,
                    taken=((2015, 6, "permanent", "budgetminskning"), (2016, 3.4, "permanent", "budgetminskning"))),
            Benefit("Handläggare slipper besvara lägesfrågor", "gul", "frigjord_tid", INT, "SOC", 7.2,
                    ("Handläggartid för lägesfrågor", "tim/vecka", DOWN, 310, 190), 0.95, 0.97,
                    taken=((2016, 4.8, "permanent", "omfördelning"),)),
            Benefit("Invånare får insyn i sitt ärende dygnet runt", "röd", "kvalitet", EXT, "SLK", 0,
                    ("Nöjdhet med insyn i ärendet", "index", UP, 48, 65), 1, 1.1),
        ], support="Medborgarkontor och telefon i kontaktcenter", quirks=("följs upp 36 månader",)),
    Project(
        "P1002", "Bygglov på nätet", "Ansökan, komplettering och beslut om bygglov i en e-tjänst.", "Bygglovprövning",
        "PF1", D, "portfölj", "SBN", "PM1 KF3", "2013-02-04", "2014-06-02", "2014-09-15",
        {2013: 17, 2014: (18, 21.9), 2015: (9, 8.8)}, [
            Benefit("Kortare handläggning av bygglov", "gul", "frigjord_tid", INT, "SBN", 13.2,
                    ("Handläggningstid bygglov", "dagar", DOWN, 61, 40), 0.9, 0.8),
            Benefit("Mindre skanning och registrering", "grön", "besparing", INT, "SBN", 5,
                    ("Andel ansökningar på papper", "%", DOWN, 88, 20), 1.0, 0.95,
                    taken=((2017, 3.8, "permanent", "budgetminskning"),)),
            Benefit("Sökande sparar resor och kopiering", "gul", "kvalitet", EXT, "SBN", 8.2,
                    ("Besök i bygglovsdisken", "antal/tertial", DOWN, 5200, 2400), 0.95, 0.9),
        ], slips=(("2013VB", "2014-10-06"), ("2014T2", "2015-09-14")),
        rebaseline=("2014-12-10", "2015-09-14", "leverans"), extra={2014: ("2014-12-10", 4.2, "leverantörsbyte")},
        forecast={"2014T1": 18.0, "2014T2": 22.4},
        deviation={
            "kostnad": ("Leverantören har inte klarat integrationen med kartsystemet och har bytts ut.",
                        "Ansökan om tilläggsfinansiering lämnas till ekonomiutskottet; karttjänsten delas upp."),
            "tid": ("Ny leverantör måste bygga om integrationen med kartsystemet.",
                    "Ny tidplan med två delleveranser beslutas av styrgruppen."),
        }, support="Bygglovsdisken hjälper den som saknar dator"),
    Project(
        "P1003", "Förskola – ansökan och kö", "Vårdnadshavare söker, byter och säger upp plats i en e-tjänst.",
        "Placering i förskola", "PF1", D, "portfölj", "UTB", "PM1 KF1", "2013-03-04", "2014-05-05", "2014-08-25",
        {2013: 15, 2014: (12.5, 12.1)}, [
            Benefit("Mindre registrering på stadsdelsförvaltningarna", "grön", "besparing", INT, "EÅV", 6.7,
                    ("Tid per ansökan om förskola", "min", DOWN, 34, 12), 1.02, 1.0,
                    taken=((2015, 4.3, "permanent", "budgetminskning"),)),
            Benefit("Färre tomma platser genom snabbare erbjudanden", "gul", "undviken_kostnad", INT, "HL", 5.3,
                    ("Dagar från ledig plats till erbjudande", "dagar", DOWN, 16, 6), 1.03, 1.0),
            Benefit("Vårdnadshavare söker när det passar dem", "röd", "kvalitet", EXT, "UTB", 0,
                    ("Andel ansökningar om förskola i e-tjänst", "%", UP, 22, 85), 1, 1.0),
            Benefit("Familjer utan svenska eller dator söker senare", "röd", "kvalitet", EXT, "RK", 0,
                    ("Andel barn i kö från familjer med språkstöd", "%", UP, 31, 31), 1, 1, negative=True),
        ], slips=(("2014T1", "2014-07-07"),),
        deviation={"tid": ("Överföringen av köuppgifter tog två månader längre än planerat.",
                           "Driftsättning i två steg, med extra test av köregler.")},
        support="Öppna förskolor och medborgarkontor hjälper till på tolv språk"),
    Project(
        "P1004", "Parkering och tillstånd digitalt", "Boendeparkering, dispenser och avgifter i en tjänst.",
        "Parkeringstillstånd", "PF1", D, "portfölj", "TRH", "PM1 KF3", "2013-09-02", "2014-12-01", "2015-03-16",
        {2013: 8, 2014: (19, 18.6), 2015: 8.5}, [
            Benefit("Färre pappersdispenser", "grön", "besparing", INT, "TRH", 7.4,
                    ("Dispenser på papper", "antal/tertial", DOWN, 7300, 1500), 1.0, 0.98,
                    taken=((2016, 5.8, "permanent", "budgetminskning"),)),
            Benefit("Bolaget slipper egen bokning av tillstånd", "gul", "undviken_kostnad", INT, "SPA", 3.8,
                    ("Tid för tillstånd i parkeringsbolaget", "tim/vecka", DOWN, 140, 60), 1.0, 1.0),
            Benefit("Boende får tillstånd direkt", "gul", "frigjord_tid", EXT, "TRH", 9.6,
                    ("Dagar till boendeparkeringstillstånd", "dagar", DOWN, 11, 1), 0.98, 1.0),
        ], support="Telefon till kontaktcenter; blankett på begäran"),
    Project(
        "P1005", "Gemensam ärendehantering i kontaktcenter", "Ett stöd för alla ärenden som kontaktcenter tar emot.",
        "Kundtjänst", "PF1", D, "portfölj", "SER", "PM1 KF3", "2014-01-13", "2015-05-04", "2015-09-14",
        {2014: (21, 24.2), 2015: 16}, [
            Benefit("Färre samtal om var ärendet är", "grön", "besparing", INT, "SER", 11,
                    ("Samtal om ärendets läge", "antal/tertial", DOWN, 18400, 11000), 1.0, 1.0,
                    quirks=("delar N1001-1",),
                    taken=((2016, 7.7, "permanent", "budgetminskning"),)),
            Benefit("Färre vidarekopplingar till förvaltningarna", "gul", "frigjord_tid", INT, "ÄLD", 5.8,
                    ("Vidarekopplade samtal", "antal/tertial", DOWN, 21000, 12500), 0.96, 0.95),
            Benefit("Kortare väntan för den som ringer", "röd", "kvalitet", EXT, "SER", 0,
                    ("Väntetid i telefon", "sek", DOWN, 240, 90), 1, 0.96),
        ], extra={2014: ("2014-06-12", 3.5, "utökad omfattning")}, forecast={"2014T1": 21.0, "2014T2": 24.4},
        support="Tjänsten är intern"),
]
