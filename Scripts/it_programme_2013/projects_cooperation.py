"""Portfolio PF4: cooperation and exchange of information. Every project is made up."""
from .model import Benefit, Project
from .projects_service import COST, D, DOWN, EXT, INT

PROJECTS = [
    Project(
        "P1040", "Gemensam vårdplanering med landstinget", "Meddelanden och planer mellan sjukhus och stadsdelar.",
        "Utskrivning från sjukhus", "PF4", D, "portfölj", "ÄLD", "PM4 KF2", "2013-04-08", "2014-05-12", "2014-10-06",
        {2013: 13, 2014: (15, 14.6)}, [
            Benefit("Färre betaldagar på sjukhus", "grön", "besparing", INT, "ÄLD", 16.8,
                    ("Betaldagar", "antal/tertial", DOWN, 2900, 1500), 0.95, 0.95,
                    taken=((2016, 12, "permanent", "budgetminskning"),)),
            Benefit("Tryggare hemgång", "röd", "kvalitet", EXT, "HV", 0,
                    ("Återinskrivna inom 30 dagar", "%", DOWN, 21, 15), 1, 0.9),
        ], slips=(("2014T1", "2014-10-13"),), quirks=("bidrag",), deviation={
            "tid": ("Landstingets anslutning försenades av säkerhetsgranskning.",
                    "Avtal om stegvis anslutning; två sjukhus börjar.")}),
    Project(
        "P1041", "Uppgifter från statliga myndigheter", "Uppgifter till biståndsprövning hämtas digitalt.",
        "Ekonomiskt bistånd", "PF4", D, "portfölj", "SOC", "PM4 KF3", "2013-02-18", "2014-02-03", "2014-06-09",
        {2013: 12, 2014: (6, 5.9)}, [
            Benefit("Färre intyg på papper", "gul", "frigjord_tid", INT, "SKH", 5.8,
                    ("Intyg per ärende", "antal", DOWN, 4.2, 1.0), 1.0, 1.0, quirks=("kopierat utfall",)),
            Benefit("Färre felaktiga utbetalningar", "grön", "besparing", INT, "SOC", 7.7,
                    ("Återkrav", "antal/tertial", DOWN, 610, 350), 1.05, 1.0, quirks=("utfall före driftstart",),
                    taken=((2015, 5.8, "permanent", "budgetminskning"),)),
        ]),
    Project(
        "P1042", "E-handel och e-faktura", "Beställning och faktura utan papper med stadens leverantörer.", "Inköp",
        "PF4", D, "portfölj", "SER", "PM4 KF3", "2014-01-27", "2015-03-02", "2015-06-22", {2014: (15, 14.4), 2015: 14},
        [
            Benefit("Stadsdelarna hanterar färre fakturor", "gul", "frigjord_tid", INT, "EÅV", 7,
                    ("Fakturor på papper EÅV", "antal/tertial", DOWN, 8100, 1200), 1.0, 1.0),
            Benefit("Skolorna hanterar färre fakturor", "grön", "besparing", INT, "UTB", 7.9,
                    ("Fakturor på papper UTB", "antal/tertial", DOWN, 31000, 4000), 1.0, 1.0,
                    taken=((2017, 5.8, "permanent", "budgetminskning"),)),
        ], quirks=("betalar utan nytta",)),
    Project(
        "P1043", "Säkra meddelanden med myndigheter", "Sekretessbelagda uppgifter skickas säkert.", "Post", "PF4", D,
        "portfölj", "SLK", "PM4 KF4", "2015-02-09", "2016-04-18", "2016-09-12", {2015: 17, 2016: 18}, [
            Benefit("Mindre porto och fax", "grön", "besparing", COST, "SLK", 3.8,
                    ("Fax och rekommenderade brev", "antal/tertial", DOWN, 14800, 2500), 1.0, 1.0,
                    taken=((2017, 3.1, "permanent", "budgetminskning"),)),
            Benefit("Mindre skanning", "gul", "frigjord_tid", INT, "SOC", 4.3,
                    ("Inskannade sidor", "tusental/tertial", DOWN, 260, 90), 0.95, 0.9),
        ]),
    Project(
        "P1044", "Gemensam larmmottagning", "Larm från fastigheter och trygghetslarm tas emot tillsammans.", "Larm",
        "PF4", D, "portfölj", "FSK", "PM4 KF6", "2016-01-25", "2017-05-15", "2017-10-16", {2016: 15, 2017: 17}, [
            Benefit("Färre larmcentraler", "grön", "besparing", INT, "FSK", 7.2,
                    ("Larmcentraler", "antal", DOWN, 5, 1), 0.95, 1.0),
            Benefit("Bolagens larm hanteras gemensamt", "gul", "undviken_kostnad", INT, "SVB", 3.4,
                    ("Larm till bolagets jour", "antal/tertial", DOWN, 3300, 900), 1.0, 1.0),
        ]),
    Project(
        "P1045", "Skolplacering i länet", "Uppgifter om elever utbyts mellan länets kommuner.", "Skolplacering", "PF4",
        D, "portfölj", "UTB", "PM4 KF5", "2017-01-30", "2018-02-12", "2018-05-14", {2017: 18, 2018: 15}, [
            Benefit("Mindre registrering av sökande", "gul", "frigjord_tid", INT, "UTB", 5.3,
                    ("Tid per sökande från annan kommun", "min", DOWN, 45, 10), 1.0, 1.0),
            Benefit("Färre dubbla platser", "grön", "undviken_kostnad", INT, "UTB", 6.2,
                    ("Dubbla platser i september", "antal", DOWN, 310, 90), 0.95, 0.9),
        ]),
    Project(
        "P1046", "Överförmyndarens digitala redovisning", "Gode män redovisar digitalt med uppgifter från banker.",
        "Tillsyn av gode män", "PF4", D, "portfölj", "ÖFN", "PM4 KF6", "2016-02-15", "2017-02-06", "2017-06-12",
        {2016: 13, 2017: 12}, [
            Benefit("Kortare granskningstid", "grön", "besparing", INT, "ÖFN", 4.1,
                    ("Tid per årsräkning", "min", DOWN, 95, 45), 1.0, 1.0,
                    taken=((2018, 2.6, "permanent", "budgetminskning"),)),
            Benefit("Arvode och beslut kommer tidigare", "röd", "kvalitet", EXT, "ÖFN", 0,
                    ("Dagar till granskad årsräkning", "dagar", DOWN, 170, 90), 1, 0.9),
        ]),
]
