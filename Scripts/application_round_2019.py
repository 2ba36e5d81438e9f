#!/usr/bin/env python3
"""Writes SampleData/application-round-2019: one portfolio, eleven applications, three years of frames. All invented."""
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "SampleData" / "application-round-2019" / "2019-04-10-programkontoret"
SOURCE = "Påhittad uppgift"
START, HORIZON = 2019, 6

# Id, name, board, goals, asked by year in mnkr, running cost a year in tkr, (green, yellow) full benefit a year in tkr,
# mandatory because of, group of which at most one.
APPLICATIONS = (
    ("01", "E-arkiv för social dokumentation", "SOC", "PM4", {2019: 6, 2020: 8}, 900, (1700, 1600),
     "Arkivlagen: handlingarna ska kunna lämnas till stadsarkivet.", ""),
    ("02", "Mina ärenden för företag", "SBN", "PM1 PM2", {2019: 9, 2020: 7, 2021: 2}, 1100, (3300, 4200), "", ""),
    ("03", "Digital ansökan om ekonomiskt bistånd", "SOC", "PM1 PM3", {2019: 12, 2020: 10}, 1400, (6100, 4300), "", ""),
    ("04", "Bokning av stadens lokaler, ny plattform", "IDN", "PM1", {2020: 9, 2021: 4}, 700, (2100, 3300), "",
     "lokalbokning"),
    ("05", "Bokning av stadens lokaler, bygg ut den som finns", "IDN", "PM1", {2020: 4, 2021: 1}, 500, (1700, 1500), "",
     "lokalbokning"),
    ("06", "Digitala lås i hemtjänsten", "ALN", "PM3", {2019: 10, 2020: 14, 2021: 6}, 2300, (9400, 3800), "", ""),
    ("07", "Öppna sensordata", "MHN", "PM2", {2019: 3, 2020: 3}, 600, (200, 700), "", ""),
    ("08", "Skolans frånvaroanmälan i en tjänst", "UTB", "PM1", {2019: 5, 2020: 3}, 600, (1200, 2500), "", ""),
    ("09", "Gemensam tidbokning på medborgarkontor", "SDN", "PM1 PM3", {2020: 6, 2021: 5}, 800, (1900, 2600), "", ""),
    ("10", "Översiktskarta över pågående bygglov", "SBN", "PM2", {2021: 7}, 300, (800, 2000), "", ""),
    ("11", "Röststyrd felanmälan", "TRN", "PM1", {2019: 2}, None, None, "", ""),
)
BOARDS = {
    "KF": ("Kommunfullmäktige", "kommunfullmäktige"), "SOC": ("Socialnämnden", "facknämnd"),
    "SBN": ("Stadsbyggnadsnämnden", "facknämnd"), "IDN": ("Idrottsnämnden", "facknämnd"),
    "ALN": ("Äldrenämnden", "facknämnd"), "MHN": ("Miljö- och hälsoskyddsnämnden", "facknämnd"),
    "UTB": ("Utbildningsnämnden", "facknämnd"), "SDN": ("Stadsdelsnämnden", "stadsdelsnämnd"),
    "TRN": ("Trafiknämnden", "facknämnd"),
}
GOALS = {
    "PM1": ("Den som berörs ska kunna följa sitt ärende", 4), "PM2": ("Information lämnas en gång och används flera", 2),
    "PM3": ("Stöd till den som behöver staden mest", 3), "PM4": ("Handlingar bevaras och går att hitta", 1),
}
USE = (0, 0.25, 0.75, 1, 1, 1, 1)
"""The share of full benefit in each year of a case."""


def write(name, heads, rows):
    lines = [heads] + [";".join("" if cell is None else str(cell) for cell in row) for row in rows]
    (TARGET / f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def frames():
    write("leverans", "avsändare;lämnad_av;roll;inkom;registrerad;omfattning;orsakskod;orsak", [
        ("PRK", "Programkontoret", "programkontor", "2019-04-10", "2019-04-10T12:00:00Z", "hel", "ny uppgift",
         "Ansökningsomgång 2019 (påhittat exempel)")])
    write("program", "program_id;namn;från;till;kalkylränta;prisbas;basår;beskrivning;källa", [
        ("ITP2019", "Ansökningsomgång 2019 (påhittat exempel)", "2019-01-01", "2022-12-31", "3,5", "fast", 2019,
         "PÅHITTAT EXEMPEL på prioritering av ansökningar inom en portföljs ramar.", SOURCE)])
    write("struktur", "nod_id;namn;nodtyp;överordnad;ordning;källa", [
        ("IT2019", "It-programmet 2019–2022", "program", "", 1, SOURCE),
        ("PF1", "Tillgänglighet och service", "portfölj", "IT2019", 1, SOURCE)])
    write("portfoljer", "portfölj_id;nyckel;ändamål;kategori;från;till;källa", [
        ("PF1", "service", "Enklare och mer tillgänglig service.", "differentierande", "2019-01-01", "2022-12-31", SOURCE)])
    write("ramar", "ram_id;portfölj;år;slag;Belopp, mnkr;status;beslut;beslutsdatum;källa", [
        ("R1-2019", "PF1", 2019, "ursprunglig", 42, "beslutad", "Utl. 2018:1 RI", "2018-11-20", SOURCE),
        ("R1-2019-O", "PF1", 2019, "överfört_mellan_år", 2, "beslutad", "Utl. 2019:60 RI", "2019-04-02", SOURCE),
        ("R1-2020", "PF1", 2020, "ursprunglig", 44, "plan", "Utl. 2018:1 RI", "2018-11-20", SOURCE),
        ("R1-2021", "PF1", 2021, "ursprunglig", 18, "plan", "Utl. 2018:1 RI", "2018-11-20", SOURCE)])
    write("organisationer", "organisation_id;namn;slag;källa", [(*([key]), *value, SOURCE) for key, value in BOARDS.items()])
    write("mal", "mål_id;namn;nivå;från;till;källa", [
        (key, name, "programmål", "2019-01-01", "2022-12-31", SOURCE) for key, (name, _) in GOALS.items()])
    criteria = (("V1", "målpassning", 50), ("V2", "nettonuvärde", 30), ("V3", "nnk_idu", 20))
    write("viktning", "vikt_id;kriterium;mål;vikt;från;till;beslut;källa", [
        (id, criterion, "", weight, "2019-01-01", "2022-12-31", "051-100/2019", SOURCE)
        for id, criterion, weight in criteria] + [
        (f"V-{key}", "mål", key, weight, "2019-01-01", "2022-12-31", "051-100/2019", SOURCE)
        for key, (_, weight) in GOALS.items()])


def applications():
    projects, goals, asked, years = [], [], [], []
    projects.append(("P2000", "Grund för e-tjänster", "Plattform som pågår sedan 2018.", "SBN", "pågående", "2018-02-01",
                     "2020-06-30", SOURCE))
    for id, name, board, served, money, _, _, law, group in APPLICATIONS:
        projects.append((f"P20{id}", name, name + ".", board, "beredning", f"{min(money)}-09-01",
                         f"{max(money)}-12-31", SOURCE))
        goals += [(f"P20{id}", goal, "Enligt ansökan.", SOURCE) for goal in served.split()]
        asked.append((f"A20{id}", f"P20{id}", "2019-03-15", board, sum(money.values()), "2019-02-01",
                      "ja" if law else "nej", law, group, SOURCE))
        years += [(f"A20{id}", year, amount, SOURCE) for year, amount in money.items()]
    write("projekt", "projekt_id;namn;syfte;beställare;tillstånd;start;slut;portfölj;kategori;finansiering;källa", [
        (*row[:7], "PF1", "differentierande", "portfölj", row[7]) for row in projects])
    write("projektmal", "projekt;mål;motiv;källa", goals)
    write("ansokningar", "ansökan_id;projekt;inlämnad;sökande;Belopp, mnkr;kontakt_med_it;obligatorisk;"
          "skäl_obligatorisk;uteslutningsgrupp;källa", asked)
    write("ansokningsar", "ansökan;år;Belopp, mnkr;källa", years)
    write("beslut", "beslut_id;projekt;nod;datum;organ;dnr;slag;Belopp, mnkr;finansiär;på_delegation;källa", [
        ("B2000", "P2000", "PF1", "2018-01-18", "KF", "051-2000/2018", "finansiering", 12, "portfölj", "nej", SOURCE)])
    write("budget", "projekt;organisation;period;slag;kostnadsslag;finansiär;version;Belopp, mnkr", [
        ("P2000", "SBN", 2019, "driftkostnad", "konsulter", "portfölj", "ursprunglig", 6),
        ("P2000", "SBN", 2020, "driftkostnad", "konsulter", "portfölj", "ursprunglig", 2)])


def cases():
    heads, costs, benefits, plan = [], [], [], []
    for id, name, board, _, money, running, full, _, _ in APPLICATIONS:
        if full is None:
            continue
        case, start = f"K20{id}-1", min(money)
        heads.append((case, f"P20{id}", 1, "före", "2019-03-01", "3,5", "årets_slut", start, HORIZON, "fast", 2019,
                      "utkast", SOURCE))
        costs += [(case, "I", year, "Införande", "investering", "konsulter", board, "portfölj", amount * 1000)
                  for year, amount in money.items()]
        costs += [(case, "D", year, "Drift och support", "drift", "drift", board, "nämnd", running)
                  for year in range(start + 1, start + HORIZON + 1)]
        for number, (klass, kind, amount) in enumerate((("grön", "besparing", full[0]), ("gul", "frigjord_tid", full[1])), 1):
            benefit = f"N20{id}-{number}"
            benefits.append((benefit, f"P20{id}", "Lägre kostnad" if number == 1 else "Kortare handläggning",
                             "Avtal sägs upp" if number == 1 else "Tid flyttas till annat arbete", f"från {start + 1}",
                             klass, kind, "intern_nytta", "nej", board, "Huvudbok" if number == 1 else "Tidmätning", SOURCE))
            plan += [(case, benefit, start + place, round(amount * share * 0.8), round(amount * share),
                      round(amount * share * 1.15)) for place, share in enumerate(USE) if share]
    write("nyttokalkyler", "kalkyl_id;projekt;version;skede;datum;kalkylränta;diskontering;startår;horisont;prisbas;prisår;"
          "status;källa", heads)
    write("kalkylkostnader", "kalkyl;post;år;namn;slag;kostnadsslag;betalas_av;finansiär;trolig (tkr)", costs)
    write("nyttor", "nytta_id;projekt;namn;hur;när;klass;slag;perspektiv;negativ;tillfaller;uppföljning;källa", benefits)
    write("nyttoplan", "kalkyl;nytta;period;lägst (tkr);trolig (tkr);högst (tkr)", plan)


if __name__ == "__main__":
    TARGET.mkdir(parents=True, exist_ok=True)
    frames()
    applications()
    cases()
