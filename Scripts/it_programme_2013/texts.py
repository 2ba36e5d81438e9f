"""The office's own words in each report: background, preparation and proposed decision."""
from .times import MONTHS_SWEDISH, last_month, year_of

REPORT_DAY = {"T1": "{0}-06-02", "T2": "{0}-10-13", "VB": "{1}-03-02"}
NAME = {"T1": "tertialrapport 1", "T2": "tertialrapport 2", "VB": "verksamhetsberättelse"}
BACKGROUND = {
    2013: "Programmet är nytt. Under året flyttas de projekt som pågick i e-tjänstprogrammet in i de fem portföljerna.",
    2014: "Under året passerar flera av de första projekten driftstart, och nyttan börjar följas per nämnd.",
    2015: "Efter valet 2014 gäller nya inriktningsmål. Tidigare beslutade projekt ligger kvar under de gamla.",
    2016: "Stadsrevisionen har granskat hemtagningen av nytta. Rekommendationerna följs upp i rapporten.",
    2017: "De flesta projekt från programmets första år är avslutade och följs upp av mottagande förvaltning.",
    2018: "Programmet går mot sitt slut. Rapporten visar vad som återstår att realisera och ta hem efter 2018.",
}
SPECIAL = {
    "2014T1": "Två driftstarter har flyttats: förskolans ansökan två månader och vårdplaneringen till hösten.",
    "2014T2": "Bygglovsprojektet har bytt leverantör och räknar med driftstart först hösten 2015. Ett försök i "
              "innovationsportföljen har avbrutits enligt sitt stoppkriterium, som avsett.",
    "2014VB": "Ekonomiutskottet har beslutat om ny baslinje och tilläggsfinansiering för bygglovsprojektet.",
    "2015T1": "Trafiknämnden har tagit över trafik- och renhållningsnämndens projekt.",
    "2015VB": "Nyttan av utbildningen i socialtjänstens verksamhetssystem har inte uppstått och skrivs delvis ned.",
}
PREPARATION = {
    "T1": "Nämnder och bolag har lämnat uppgifter till programkontoret i maj. Utfallet är hämtat ur huvudboken.",
    "T2": "Nämnder och bolag har lämnat uppgifter till programkontoret i september, i samband med delårsbokslutet. "
          "Utfallet är hämtat ur huvudboken. Programkontoret har frågat nämnderna om uppgifter som saknas.",
    "VB": "Nämnder och bolag har lämnat uppgifter till programkontoret i januari. Utfallet är hämtat ur huvudboken "
          "efter bokslut, och bedömningarna av mätetalen är beslutade av stadsdirektören.",
}
EXTRA_POINT = {
    "2014T1": "Tilläggsfinansiering av ärendehanteringen i kontaktcenter behandlas av ekonomiutskottet.",
    "2014T2": "Stadsbyggnadsnämnden uppmanas att redovisa en ny tidplan för Bygglov på nätet före årets slut.",
    "2014VB": "Äldrenämnden uppmanas att redovisa hur nyttan av beslutsstödet för äldreomsorgen ska tas hem.",
    "2015T2": "Socialnämnden uppmanas att pröva om nyttan av utbildningen i verksamhetssystemet ska skrivas ned.",
    "2016T2": "Nämnder som fått del av nytta utan att betala ska redovisa hemtagning i budgetunderlaget.",
    "2018VB": "Nämnderna fortsätter att rapportera nytta till och med 2021.",
}
# Words in reports about one thing, and comments on the whole, by occasion.
OTHERS = {
    "2014T2": (
        ("synpunkter", "Programkontoret vill peka på tre saker:\n\n- Portföljen för information har beviljat mer än sin ram. "
         "**Återflytten** från serviceportföljen bör beslutas före årets slut.\n- Nyttan i skolans projekt kommer senare än "
         "planerat, eftersom utbildningen har dragit ut på tiden.\n- En nämnd och ett bolag har inte lämnat underlag i tid."),
        ("projekt/P1002/bakgrund", "Leverantören klarade inte integrationen med kartsystemet och har bytts ut. Projektet "
         "räknar nu med driftstart i september 2015."),
        ("portfölj/PF2/bakgrund", "Fyra miljoner kronor av ramen har flyttats till serviceportföljen, *efter* att alla "
         "projekt i portföljen hade beviljats medel."),
        ("nämnd/SBN/bakgrund", "Nämnden deltar i två projekt. Båda väntas kosta mer än beslutat, och nämnden återkommer med en "
         "ny tidplan för bygglovsprojektet."),
    ),
}


def report_day(occasion):
    return REPORT_DAY[occasion[4:]].format(year_of(occasion), year_of(occasion) + 1)


def case_number(occasion):
    return f"111-{400 + 60 * (year_of(occasion) - 2013) + last_month(occasion) * 3}/{report_day(occasion)[:4]}"


def decision(occasion):
    """The proposal as a numbered list."""
    name = f"{NAME[occasion[4:]]} {year_of(occasion)} för it-programmet"
    points = [f"Kommunstyrelsen godkänner {name}."]
    if occasion in EXTRA_POINT:
        points.append(EXTRA_POINT[occasion])
    points.append("Nämnder som inte lämnat uppgifter i tid uppmanas att göra det till nästa rapport."
                  if not occasion.endswith("VB") else
                  "Ej förbrukade medel prövas i ärendet om överföring mellan åren.")
    points.append("Redovisningen av beslut på delegation läggs till handlingarna.")
    return "\n".join(f"{number}. {point}" for number, point in enumerate(points, 1))


def add(delivery, occasion, people):
    year, month = year_of(occasion), MONTHS_SWEDISH[last_month(occasion) - 1]
    delivery.add("rapporter", period=occasion, dnr=case_number(occasion), datum=report_day(occasion),
                 handläggare=people.get("handläggare", "PRK"), avsändare="Stadsledningskontoret", adressat="KS")
    background = (
        "Kommunfullmäktige har beslutat om ett it-program för 2013–2018 med fem portföljer. Kommunstyrelsen följer upp "
        f"programmet tre gånger om året. Rapporten avser januari till och med {month} {year}.\n\n{BACKGROUND[year]}")
    if occasion in SPECIAL:
        background += "\n\n" + SPECIAL[occasion]
    background += "\n\n*Exemplet är påhittat. Belopp, datum och projekt säger inget om staden.*"
    for section, text in (("bakgrund", background), ("beredning", PREPARATION[occasion[4:]]),
                          ("beslut", decision(occasion))):
        delivery.add("texter", period=occasion, avsnitt=section, språk="sv", text=text)
    for section, text in OTHERS.get(occasion, ()):
        delivery.add("texter", period=occasion, avsnitt=section, språk="sv", text=text)
