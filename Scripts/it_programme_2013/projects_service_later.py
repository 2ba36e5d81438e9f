"""Portfolio PF1, projects begun after the election of 2014. Every project is made up."""
from .model import Benefit, Project
from .projects_service import COST, D, DOWN, EXT, INT, UP

PROJECTS = [
    Project(
        "P1006", "Jämför och välj äldreomsorg", "Aktuell och jämförbar information om äldreomsorgens utförare.",
        "Biståndshandläggning", "PF1", D, "portfölj", "ÄLD", "PM1 KF4", "2015-01-12", "2016-04-04", "2016-08-22",
        {2015: 22, 2016: 14}, [
            Benefit("Färre frågor till biståndshandläggare", "gul", "frigjord_tid", INT, "SÖ", 6.2,
                    ("Handläggartid för frågor om utförare", "tim/vecka", DOWN, 120, 60), 1.02, 1.0),
            Benefit("Äldre och anhöriga hittar rätt utförare", "röd", "kvalitet", EXT, "ÄLD", 0,
                    ("Andel som anser sig kunnat välja", "%", UP, 54, 75), 1, 0.9),
        ], support="Biståndshandläggare visar tjänsten vid hembesök"),
    Project(
        "P1007", "Tillstånd för företag", "Anmälan och tillstånd för livsmedel, servering och miljö på ett ställe.",
        "Tillsyn och tillstånd", "PF1", D, "portfölj", "MHN", "PM1 KF6", "2015-01-19", "2016-06-06", "2016-10-17",
        {2015: 20, 2016: 19}, [
            Benefit("Mindre registrering av anmälningar", "grön", "besparing", INT, "MHN", 7.9,
                    ("Tid per anmälan", "min", DOWN, 55, 20), 1.0, 1.0,
                    taken=((2018, 6, "permanent", "budgetminskning"),)),
            Benefit("Företagare sparar tid", "gul", "frigjord_tid", EXT, "MHN", 14.4,
                    ("Tid för företagare per tillstånd", "tim", DOWN, 9, 4), 0.97, 0.95),
        ], slips=(("2015VB", "2016-08-15"),), support="Företagslots per telefon",
        deviation={"tid": ("Upphandlingen överprövades.", "Testerna läggs parallellt med utvecklingen.")}),
    Project(
        "P1008", "Boka kultur och idrott", "En bokning för lokaler, hallar och evenemang.", "Uthyrning av lokaler",
        "PF1", D, "portfölj", "IDR", "PM1 KF5", "2016-01-11", "2017-03-06", "2017-08-21", {2016: 26, 2017: 17}, [
            Benefit("Fler uthyrda tider", "grön", "ökad_intäkt", INT, "IDR", 9.1,
                    ("Beläggning i idrottshallar", "%", UP, 63, 76), 1.04, 1.0,
                    taken=((2018, 6.2, "permanent", "budgetminskning"),)),
            Benefit("Föreningar bokar utan kö", "röd", "kvalitet", EXT, "IDR", 0,
                    ("Andel bokningar utanför kontorstid", "%", UP, 8, 45), 1, 1.0),
        ], support="Föreningskonsulent hjälper till"),
    Project(
        "P1009", "Ombud och e-legitimation", "Den som företräder någon annan kan göra det i e-tjänsterna.",
        "Behörighet", "PF1", D, "portfölj", "SLK", "PM1 KF4", "2017-01-16", "2018-04-09", "2018-09-17",
        {2017: 30, 2018: 27}, [
            Benefit("Färre fullmakter på papper", "gul", "frigjord_tid", INT, "ÖFN", 4.8,
                    ("Fullmakter på papper", "antal/tertial", DOWN, 3900, 1200), 1.0, 0.9),
            Benefit("Anhöriga och gode män kan sköta ärenden digitalt", "röd", "kvalitet", EXT, "SLK", 0,
                    ("Andel ombud som använder e-tjänst", "%", UP, 0, 40), 1, 0.7),
        ], slips=(("2018T1", "2018-06-18"),), support="Medborgarkontor",
        deviation={"tid": ("Ändrade krav på e-legitimation.", "Tjänsten startar med två utfärdare.")}),
    Project(
        "P1010", "Ansökan om ekonomiskt bistånd", "Ansökan och komplettering digitalt, med stöd för beräkning.",
        "Ekonomiskt bistånd", "PF1", D, "portfölj", "SOC", "PM1 KF6", "2016-09-05", "2017-12-04", "2018-04-16",
        {2016: 9, 2017: 26, 2018: 13}, [
            Benefit("Kortare handläggning av återansökan", "gul", "frigjord_tid", INT, "SKH", 11.5,
                    ("Tid per återansökan", "min", DOWN, 85, 45), 0.6, 0.6),
            Benefit("Färre tillfälliga handläggare", "grön", "besparing", INT, "SOC", 7.2,
                    ("Inhyrda handläggare", "årsarbetare", DOWN, 14, 5), 0.95, 0.9),
        ], support="Medborgarkontor i alla stadsdelar", deviation={
            "nytta": ("Hälften av de sökande lämnar fortfarande papper.", "Stöd i väntrum och kortare formulär.")}),
    Project(
        "P1011", "Felanmälan i det offentliga rummet", "Felanmälan med bild och återkoppling.", "Drift av gator",
        "PF1", D, "portfölj", "TRN", "PM1 KF4", "2017-02-06", "2018-04-16", "2018-08-20", {2017: 18, 2018: 22}, [
            Benefit("Färre utryckningar till samma fel", "grön", "undviken_kostnad", INT, "TRN", 8.4,
                    ("Dubbla utryckningar", "antal/tertial", DOWN, 1900, 700), 1.0, 1.0),
            Benefit("Anmälaren får svar", "röd", "kvalitet", EXT, "TRN", 0,
                    ("Andel anmälningar med återkoppling", "%", UP, 41, 95), 1, 0.9),
        ], receiver="TRH-F", support="Telefon till kontaktcenter"),
    Project(
        "P1012", "Tillgängliga webbplatser", "Stadens webbplatser ska kunna användas av alla.", "Webb", "PF1", D,
        "portfölj", "SLK", "PM3 KF4", "2015-02-02", "2016-05-16", "2016-09-19", {2015: (14, 9.5), 2016: 16}, [
            Benefit("Färre webbplatser att förvalta", "grön", "besparing", COST, "SLK", 5.8,
                    ("Webbplatser i drift", "antal", DOWN, 46, 22), 0.94, 0.9,
                    taken=((2017, 4.6, "permanent", "budgetminskning"),)),
            Benefit("Fler kan använda webbplatserna", "röd", "kvalitet", EXT, "SLK", 0,
                    ("Andel godkända tillgänglighetskrav", "%", UP, 58, 95), 1, 0.95),
        ], forecast={"2015T1": 12.0, "2015T2": 9.8}, deviation={
            "kostnad": ("Rekryteringen av utredare drog ut på tiden.",
                        "Arbetet flyttas till 2016 inom beslutad ram.")}),
]
