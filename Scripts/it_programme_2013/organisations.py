"""Bodies and persons. The boards' names are real; codes, dates and every person are made up."""
import random

DISTRICTS = {
    "RK": "Rinkeby-Kista", "ST": "Spånga-Tensta", "HV": "Hässelby-Vällingby", "BR": "Bromma", "KH": "Kungsholmen",
    "NO": "Norrmalm", "ÖS": "Östermalm", "SÖ": "Södermalm", "EÅV": "Enskede-Årsta-Vantör", "SKN": "Skarpnäck",
    "FA": "Farsta", "ÄL": "Älvsjö", "HL": "Hägersten-Liljeholmen", "SKH": "Skärholmen",
}
SPECIALIST = {
    "UTB": ("Utbildningsnämnden", "Utbildningsförvaltningen"), "SOC": ("Socialnämnden", "Socialförvaltningen"),
    "ÄLD": ("Äldrenämnden", "Äldreförvaltningen"),
    "TRH": ("Trafik- och renhållningsnämnden", "Trafikkontoret"),
    "SBN": ("Stadsbyggnadsnämnden", "Stadsbyggnadskontoret"),
    "EXN": ("Exploateringsnämnden", "Exploateringskontoret"),
    "MHN": ("Miljö- och hälsoskyddsnämnden", "Miljöförvaltningen"), "KUL": ("Kulturnämnden", "Kulturförvaltningen"),
    "IDR": ("Idrottsnämnden", "Idrottsförvaltningen"),
    "AMN": ("Arbetsmarknadsnämnden", "Arbetsmarknadsförvaltningen"),
    "SER": ("Servicenämnden", "Serviceförvaltningen"), "ÖFN": ("Överförmyndarnämnden", "Överförmyndarförvaltningen"),
    "FSK": ("Fastighetsnämnden", "Fastighetskontoret"),
}
COMPANIES = {
    "SVB": "AB Svenska Bostäder", "SHE": "AB Stockholmshem", "FAM": "AB Familjebostäder",
    "SVA": "Stockholm Vatten AB", "SPA": "Stockholms Stads Parkerings AB",
}
RESPONSIBLE_BOARDS = list(SPECIALIST) + list(DISTRICTS)


def add_organisations(delivery):
    def add(id, name, kind, parent="", code="", number="212000-0142", **more):
        delivery.add("organisationer", organisation_id=id, namn=name, slag=kind, överordnad=parent,
                     organisationsnummer=number, förvaltning_i_huvudbok=code, **more)

    add("KF", "Kommunfullmäktige", "kommunfullmäktige", code="001")
    add("KS", "Kommunstyrelsen", "kommunstyrelse", "KF", "010")
    add("EKU", "Kommunstyrelsens ekonomiutskott", "utskott", "KS")
    add("SLK", "Stadsledningskontoret", "förvaltning", "KS", "011")
    add("ITA", "It-avdelningen", "avdelning", "SLK")
    add("PRK", "Programkontoret för it-programmet", "avdelning", "SLK")
    for place, (id, (board, office)) in enumerate(SPECIALIST.items()):
        add(id, board, "facknämnd", "KF", str(100 + 5 * place), **{"från": "2007-01-01"})
        add(id + "-F", office, "förvaltning", id, str(101 + 5 * place))
    for place, (id, name) in enumerate(DISTRICTS.items()):
        suffix = "" if name.endswith("s") else "s"
        add(id, f"{name} stadsdelsnämnd", "stadsdelsnämnd", "KF", str(300 + 5 * place))
        add(id + "-F", f"{name}{suffix} stadsdelsförvaltning", "förvaltning", id, str(301 + 5 * place))
    add("STADSHUS", "Stockholms Stadshus AB", "bolagsstyrelse", "KF", "800", number="")
    for place, (id, name) in enumerate(COMPANIES.items()):
        add(id, name, "bolagsstyrelse", "STADSHUS", str(810 + 5 * place), number="")


def replace_traffic_board(delivery):
    """From 2015 the traffic board takes over from the traffic and waste board."""
    delivery.add("organisationer", organisation_id="TRN", namn="Trafiknämnden", slag="facknämnd", överordnad="KF",
                 organisationsnummer="212000-0142", förvaltning_i_huvudbok="170", **{"från": "2015-01-01"})
    delivery.add("organisationer", organisation_id="TRH", namn="Trafik- och renhållningsnämnden", slag="facknämnd",
                 till="2014-12-31", efterträdare="TRN")
    delivery.add("organisationer", organisation_id="TRH-F", namn="Trafikkontoret", slag="förvaltning",
                 överordnad="TRN")


FIRST = ("Anna Maria Karin Eva Lena Sara Emma Linda Helena Ingrid Kristina Malin Fatima Leyla Amina Johan Lars Erik "
         "Anders Per Karl Mikael Peter Jonas Magnus Ahmed Daniel Mattias Stefan Ulf").split()
LAST = ("Ahlgren Bergqvist Cederlund Dahlin Edström Forsell Granath Hedman Isaksson Jernberg Kjellin Lindvall Modin "
        "Norling Odelberg Palm Qvarnström Rosander Sandell Tegnér Ulander Viklund Wester Åkerblom Älgstrand Öhrn "
        "Yilmaz Haddad Novak Björk").split()


class People:
    """Persons are made when they are first needed, one per role and organisation."""

    def __init__(self):
        self.random = random.Random(2013)
        self.ids, self.rows, self.names = {}, [], set()

    def get(self, position, organisation, number=1):
        """The id of the person who holds a position."""
        key = (position, organisation, number)
        if key not in self.ids:
            name = None
            while name is None or name in self.names:
                name = f"{self.random.choice(FIRST)} {self.random.choice(LAST)}"
            self.names.add(name)
            self.ids[key] = f"PE{len(self.ids) + 1:03d}"
            self.rows.append(dict(person_id=self.ids[key], namn=name, befattning=position,
                                  organisation=organisation))
        return self.ids[key]

    def deliver(self, delivery):
        for row in self.rows:
            delivery.add("personer", **row)
        self.rows = []
