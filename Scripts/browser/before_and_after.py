"""Makes the picture in README of a programme in a spreadsheet, as offices keep it, and in the report.

    /usr/bin/python3 Scripts/browser/before_and_after.py REPORT.html OUT.png

The spreadsheet is made up, with faults that real ones have; the report is a page that `tertial report` wrote.
"""
import base64
import html
import sys
import tempfile
from pathlib import Path

from browser import Browser

TITLES = ("Före: en kopia av kalkylarket", "Efter: tertialrapporten")
HEAD = ["", "Portfölj / projekt", "Ram -14", "Bevilj", "Utfall", "Prognos", "Avv", "Nytta", "Kommentar"]
ROWS = [
    ["", "IT-PROGRAM T2 (kopia av kopia v7 SLUTLIG2)", "", "", "", "", "", "", ""],
    HEAD,
    ["1", "Tillgänglighet och service", "61,5", "66", "38 214 113", "", "#REF!", "ja", "tkr eller mnkr?"],
    ["", "  Mina sidor", "", "42,1", "41 900", "43,1", "", "12 + 7", "kolla m. Kerstin"],
    ["", "  Bygglov på nätet", "", "28,0", "", "38,7", "-10,7", "", "start 2015?? (var juni)"],
    ["", "  Förskola", "", "24,0", "21,4", "26,9", "-2,9", "9,5", ""],
    ["", "  Parkering", "", "26.5", "9,8", "26,5", "0", "0", "0 = inte mätt än"],
    ["2", "Förbättrad förmåga", "45", "44,0", "27,9", "43,0", "1", "ja", ""],
    ["", "  Beslutsstöd", "", "18", "11,2", "18", "", "5", "dubbelt m. rad 14?"],
    ["", "  Beslutsstöd fas 2", "", "18", "11,2", "18", "", "5", ""],
    ["3", "Utbildning och systemutv.", "31,0", "30", "#VÄRDE!", "29", "1,0", "?", "nämnden svarar ej"],
    ["4", "Samverkan", "18", "12,0", "6,1", "11,5", "6,5", "", ""],
    ["5", "Innovativ", "22", "21", "13,0", "20,8", "", "nej", "ny ram? se mejl 12/9"],
    ["", "SUMMA", "177,5", "173,0", "#REF!", "161,9", "", "ca 40", "stämmer inte m. agresso"],
    ["", "", "", "", "", "", "", "", ""],
    ["", "OBS! gamla siffror i gult", "", "", "", "", "", "", "Anna fixar"],
]
YELLOW = {(3, 4), (4, 5), (4, 6), (12, 5), (15, 1)}
RED = {(2, 6), (10, 4), (13, 4), (4, 8)}


def spreadsheet():
    """The sheet with its column letters and row numbers."""
    letters = "".join(f"<th>{letter}</th>" for letter in "ABCDEFGHI")
    body = ""
    for number, row in enumerate(ROWS):
        cells = ""
        for place, text in enumerate(row):
            kind = "y" if (number, place) in YELLOW else "r" if (number, place) in RED else ""
            kind += " n" if 2 <= place <= 7 and number > 1 else ""
            kind += " b" if number < 2 or (row[0] and place < 2) or row[1] == "SUMMA" else ""
            cells += f'<td class="{kind}">{html.escape(text).replace("  ", "&ensp;&ensp;")}</td>'
        body += f"<tr><th>{number + 1}</th>{cells}</tr>"
    return f"<table><tr><th></th>{letters}</tr>{body}</table>"


PAGE = """<!DOCTYPE html><meta charset="utf-8"><style>
body {{ margin: 0; padding: 28px; background: #e9ecef; font: 14px/1.3 "Liberation Sans", Arial, sans-serif; width: 1544px }}
main {{ display: grid; grid-template-columns: 730px 786px; gap: 28px; align-items: start }}
h2 {{ font-size: 20px; margin: 0 0 12px }}
.sheet, .page {{ background: #fff; border: 1px solid #b9c0c7; overflow: hidden; height: 800px }}
table {{ border-collapse: collapse; font-size: 12.5px; width: 100% }}
th {{ background: #eceff1; color: #555; font-weight: 400; border: 1px solid #cfd4d8; padding: 3px 4px }}
td {{ border: 1px solid #d9dde0; padding: 8.5px 4px; white-space: nowrap; height: 20px; max-width: 190px; overflow: hidden }}
.n {{ text-align: right }} .b {{ font-weight: 700 }} .y {{ background: #fff27a }} .r {{ color: #c00 }}
tr:nth-child(2) td {{ overflow: visible; border-color: transparent }}
.bar {{ background: #217346; color: #fff; padding: 7px 12px; font-size: 13px }}
.formula {{ border-bottom: 1px solid #cfd4d8; padding: 5px 10px; font-size: 12.5px; color: #444 }}
.tabs {{ padding: 8px 10px; font-size: 12.5px; color: #555; border-top: 1px solid #cfd4d8 }}
img {{ display: block; width: 786px }}
</style><main><section><h2>{before}</h2><div class="sheet"><div class="bar">IT-program_T2_SLUTLIG2 (kopia).xlsx –
skrivskyddad</div><div class="formula">G3 &emsp; =C3-F3-'[gammal budget.xls]Blad2'!#REF!</div>{sheet}
<div class="tabs">Blad1 &ensp; <b>T2 NY</b> &ensp; T2 gammal &ensp; nyttor?? &ensp; Blad4</div></div></section>
<section><h2>{after}</h2><div class="page"><img src="data:image/png;base64,{report}"></div></section></main>"""


def main():
    report, out = sys.argv[1:]
    with Browser() as browser, tempfile.TemporaryDirectory() as folder:
        browser.open(report, width=900, opened=False)
        browser.run("document.querySelectorAll('nav').forEach(nav => nav.remove())")
        top = browser.run("return document.getElementById('ekonomi').getBoundingClientRect().top + scrollY")
        shot = browser.command(
            "Page.captureScreenshot", format="png", captureBeyondViewport=True,
            clip={"x": 0, "y": top, "width": 900, "height": 920, "scale": 1})["data"]
        page = Path(folder) / "page.html"
        page.write_text(
            PAGE.format(before=TITLES[0], after=TITLES[1], sheet=spreadsheet(), report=shot), encoding="utf-8")
        browser.open(page, width=1600)
        height = browser.run("return document.documentElement.scrollHeight")
        picture = browser.command(
            "Page.captureScreenshot", format="png", captureBeyondViewport=True,
            clip={"x": 0, "y": 0, "width": 1600, "height": height, "scale": 0.85})["data"]
    Path(out).write_bytes(base64.b64decode(picture))


if __name__ == "__main__":
    main()
