"""Portfolio PF5, foundational projects and projects outside the portfolios. Every project is made up."""
from .model import Benefit, Project
from .projects_service import COST, D, DOWN, EXT, INT, QUAL, UP

I, G = "innovativt", "grundläggande"


def quality(name, board, indicator, ratio=0.9, **more):
    return Benefit(name, "röd", "kvalitet", more.pop("perspective", EXT), board, 0, indicator, 1, ratio, **more)


PROJECTS = [
    Project(
        "P1050", "Sensorer i gatubelysningen", "Pröva om mätning i stolpar kan styra belysning och drift.",
        "Drift av gator", "PF5", I, "portfölj", "TRH", "PM5 KF3", "2013-04-15", "2014-03-31", "2014-12-15",
        {2013: 9, 2014: (6, 3.1)}, [
            quality("Lägre energiåtgång i försöksområdet", "TRH", ("Energi per stolpe", "kWh/månad", DOWN, 38, 30),
                    perspective=COST)],
        innovation=("Sensorer sänker energiåtgången med minst en femtedel.", 16,
                    "Avbryts om energin efter sex månader sjunkit mindre än tio procent."),
        stopped="2014-06-23", forecast={"2014T1": 6.0, "2014T2": 3.1}, deviation={
            "kostnad": ("Försöket avbröts enligt stoppkriteriet.", "Kvarstående medel återförs till portföljen.")}),
    Project(
        "P1051", "Digital tillsyn på natten", "Pröva tillsyn via kamera för den som vill slippa besök på natten.",
        "Hemtjänst", "PF5", I, "portfölj", "ÄLD", "PM5 KF2", "2014-01-20", "2014-11-03", "2015-05-11",
        {2014: (8, 7.6), 2015: 6}, [
            quality("Ostörd nattsömn", "BR", ("Nöjdhet med tillsyn på natten", "index", UP, 55, 75)),
            Benefit("Färre nattliga besök", "gul", "frigjord_tid", INT, "BR", 2.9,
                    ("Besök på natten", "antal/tertial", DOWN, 8400, 6000), 0.92, 0.9)],
        innovation=("Minst hälften av de tillfrågade väljer kamera och är nöjda.", 15,
                    "Avbryts om färre än 20 personer vill delta.")),
    Project(
        "P1052", "Talteknik för dokumentation", "Pröva diktering i socialtjänstens dokumentation.", "Socialtjänst",
        "PF5", I, "portfölj", "SOC", "PM5 KF2", "2014-02-17", "2014-12-08", "2015-04-20", {2014: (7, 6.7), 2015: 2}, [
            quality("Kortare tid från möte till anteckning", "NO",
                    ("Dagar till anteckning", "dagar", DOWN, 6, 2), perspective=INT)],
        quirks=("innovation utan villkor", "slut före start")),
    Project(
        "P1053", "Öppen innovationstävling", "Företag och studenter bygger tjänster på stadens uppgifter.",
        "Näringsliv", "PF5", I, "portfölj", "SLK", "PM5 KF1", "2013-02-11", "2013-10-07", "2014-02-10",
        {2013: 11, 2014: (3, 2.9)}, [
            quality("Nya tjänster i bruk", "SLK", ("Tjänster i bruk", "antal", UP, 0, 12), 1.0)],
        innovation=("En tävling ger minst fem tjänster som används efter ett år.", 15,
                    "Avbryts om färre än tio bidrag kommer in."), quirks=("beslut före ansökan",)),
    Project(
        "P1054", "Samtalsrobot i kontaktcenter", "Pröva automatiska svar på enkla frågor.", "Kundtjänst", "PF5", I,
        "portfölj", "SER", "PM5 KF5", "2016-02-08", "2017-02-06", "2017-08-28", {2016: 10, 2017: 8}, [
            quality("Svar utan kö", "SER", ("Andel enkla frågor besvarade automatiskt", "%", UP, 0, 30))],
        innovation=("Var tredje enkel fråga kan besvaras automatiskt.", 20, "Avbryts vid fler än 15 % felsvar.")),
    Project(
        "P1055", "Stadsplanering i tre dimensioner", "Pröva om medborgare förstår planer bättre i tre dimensioner.",
        "Planering", "PF5", I, "portfölj", "SBN", "PM5 KF5", "2015-02-16", "2016-02-15", "2016-06-20",
        {2015: 12, 2016: 8}, [
            quality("Fler synpunkter i samråd", "SBN", ("Synpunkter per samråd", "antal", UP, 22, 60))],
        innovation=("Antalet synpunkter fördubblas.", 22, "Avbryts om färre än 100 personer prövar.")),
    Project(
        "P1056", "Schemaläggning med maskininlärning", "Pröva automatiska förslag till scheman.", "Skola", "PF5", I,
        "portfölj", "UTB", "PM5 KF5", "2017-01-30", "2018-02-05", "2018-08-27", {2017: 14, 2018: 12}, [
            quality("Färre håltimmar", "UTB", ("Håltimmar per elev", "tim/vecka", DOWN, 4.5, 3.0))],
        innovation=("Håltimmarna minskar med en tredjedel.", 28, "Avbryts om hälften av förslagen förkastas.")),
    Project(
        "P1057", "Uppkopplade papperskorgar", "Pröva tömning efter behov.", "Renhållning", "PF5", I, "portfölj", "TRN",
        "PM5 KF6", "2018-01-22", "2018-10-08", "2019-02-11", {2018: 12}, [
            quality("Färre tömningar", "TRN", ("Tömningar per vecka", "antal", DOWN, 5200, 3600), perspective=INT)],
        innovation=("Tömningarna minskar med en tredjedel.", 13, "Avbryts om sensorerna håller kortare än ett år."),
        receiver="TRH-F"),
    Project(
        "P1058", "Yrkesutbildning i virtuell miljö", "Pröva övning i virtuell verkstad.", "Vuxenutbildning", "PF5", I,
        "portfölj", "AMN", "PM5 KF4", "2015-02-09", "2016-01-18", "2016-05-16", {2015: 11, 2016: 9}, [
            quality("Fler fullföljer utbildningen", "AMN", ("Andel som fullföljer", "%", UP, 61, 72))],
        innovation=("Tio procentenheter fler fullföljer.", 22, "Avbryts om färre än två moment kan bytas ut.")),
    Project(
        "P1060", "Nytt nätverk i skolorna", "Trådlöst nät i alla skolor.", "Infrastruktur", "", G, "nämnd", "UTB",
        "PM3 KF2", "2013-01-21", "2014-10-06", "2015-01-26", {2013: 30, 2014: (34, 33.2)}, [
            quality("Stabilare nät", "UTB", ("Avbrott per skola", "antal/tertial", DOWN, 3.1, 0.8),
                    perspective=QUAL)]),
    Project(
        "P1061", "Uppgradering av ärendehanteringssystem", "Byte till version med stöd.", "Ärende", "", G, "nämnd",
        "SER", "PM3 KF6", "2015-02-02", "2016-03-14", "2016-06-20", {2015: 10, 2016: 8}, [
            quality("Färre driftstörningar", "SER", ("Störningar i ärendesystemet", "antal/tertial", DOWN, 14, 4),
                    perspective=QUAL)]),
    Project(
        "P1062", "Gemensam it-arbetsplats", "En arbetsplats för alla förvaltningar.", "Infrastruktur", "", G,
        "särskilda_medel", "SLK", "PM3 KF3", "2014-01-13", "2015-04-13", "2015-09-07", {2014: (22, 21.4), 2015: 24}, [
            Benefit("Lägre kostnad per arbetsplats", "grön", "besparing", COST, "SLK", 13.9,
                    ("Kostnad per arbetsplats", "kr/år", DOWN, 14800, 12200), 1.0, 1.0,
                    taken=((2016, 10.8, "permanent", "budgetminskning"),))]),
    Project(
        "P1063", "Lokal bokning av lokaler i Södermalm", "Bokning av stadsdelens lokaler.", "Uthyrning av lokaler", "",
        D, "nämnd", "SÖ", "PM1 KF1", "2014-01-27", "2014-08-18", "2014-11-17", {2014: (1.4, 1.35)}, [
            quality("Enklare bokning", "SÖ", ("Bokningar på nätet", "antal/tertial", UP, 0, 600))],
        quirks=("fel finansiering",), support="Medborgarkontoret"),
    Project(
        "P1064", "Ungdomsmottagning på nätet", "Tidbokning och rådgivning för unga.", "Ungdomsmottagning", "", D,
        "portfölj", "HL", "PM1 KF2", "2014-02-10", "2014-11-24", "2015-03-09", {2014: (3.2, 3.1), 2015: 1}, [
            quality("Fler unga får råd i tid", "HL", ("Dagar till tid", "dagar", DOWN, 19, 7)),
            Benefit("Färre uteblivna besök", "gul", "frigjord_tid", INT, "HL", 1.4,
                    ("Uteblivna besök ungdomsmottagning", "%", DOWN, 17, 9), 0.95, 0.9)],
        quirks=("portfölj saknas",), support="Skolhälsovården; tolk vid besök"),
    Project(
        "P1065", "Synpunkter och klagomål", "Ett ställe för synpunkter till alla nämnder.", "Synpunkter", "PF1", D,
        "portfölj", "NO", "PM1 KF1", "2014-03-03", "2015-01-12", "2015-05-11", {2014: (5, 4.8), 2015: 3}, [
            Benefit("Mindre tid per synpunkt", "gul", "frigjord_tid", INT, "NO", 2.6,
                    ("Tid per synpunkt", "min", DOWN, 50, 25), 0.95, 0.9),
            quality("Svar inom två veckor", "NO", ("Andel svar inom två veckor", "%", UP, 47, 90))],
        quirks=("nyttokalkyl saknas",), support="Blankett och telefon"),
]
