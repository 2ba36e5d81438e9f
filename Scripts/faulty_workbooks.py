"""Writes the faulty workbooks of SampleData/faulty, the same bytes every time: python3 -m Scripts.faulty_workbooks"""

import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

FOLDER = Path(__file__).resolve().parent.parent / "SampleData" / "faulty"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def text(value):
    return f'<c t="inlineStr"><is><t>{escape(value)}</t></is></c>'


def row(*cells, attributes=""):
    return f"<row{attributes}>" + "".join(cell if cell.startswith("<") else text(cell) for cell in cells) + "</row>"


def sheet(*rows, before="", after=""):
    return f'{HEAD}<worksheet xmlns="{MAIN}">{before}<sheetData>{"".join(rows)}</sheetData>{after}</worksheet>'


def workbook(code, file, sheets, cut=None):
    """sheets: (name, state, XML) each."""
    parts = {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        + "".join(
            f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType='
            '"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
            for number in range(1, len(sheets) + 1)
        )
        + '<Override PartName="/xl/styles.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
        "_rels/.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{RELATION}"><sheets>'
        + "".join(
            f'<sheet name="{escape(name)}" sheetId="{number}" state="{state}" r:id="rId{number}"/>'
            for number, (name, state, _) in enumerate(sheets, 1)
        )
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="rId{number}" Type="{RELATION}/worksheet" Target="worksheets/sheet{number}.xml"/>'
            for number in range(1, len(sheets) + 1)
        )
        + f'<Relationship Id="rId99" Type="{RELATION}/styles" Target="styles.xml"/></Relationships>',
        # Style 1 shows nothing for 0.
        "xl/styles.xml": f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="164" '
        'formatCode="#,##0;-#,##0;"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>'
        '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
        '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>',
    }
    for number, (_, _, content) in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = content
    folder = FOLDER / code
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / file
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    if cut is not None:
        path.write_bytes(path.read_bytes()[:cut])


PROJECT_HEAD = row("projekt_id", "namn")
PROJECT = row("P1", "E-arkiv")


def main():
    plain = sheet(PROJECT_HEAD, PROJECT)
    workbook("workbook-damaged", "projekt.xlsx", [("projekt", "visible", plain)], cut=700)
    workbook(
        "sheet-not-read", "leverans.xlsx",
        [("projekt", "visible", plain), ("Anteckningar", "visible", sheet(row("Ring Anna")))])
    workbook(
        "mapping-sheet-missing", "lista.xlsx",
        [("Ett", "visible", plain), ("Anteckningar", "visible", sheet(row("Ring Anna")))])
    workbook("sheet-hidden", "leverans.xlsx", [("projekt", "hidden", plain)])
    workbook(
        "rows-hidden", "projekt.xlsx",
        [("projekt", "visible", sheet(PROJECT_HEAD, PROJECT, row("P2", "Tidbok", attributes=' hidden="1"')))])
    workbook(
        "zeros-look-blank", "prisindex.xlsx",
        [(
            "prisindex", "visible",
            sheet(row("index", "period", "värde"), row("KPI", '<c><v>2013</v></c>', '<c s="1"><v>0</v></c>')))])
    workbook(
        "cells-merged", "projekt.xlsx",
        [(
            "projekt", "visible",
            sheet(PROJECT_HEAD, PROJECT, after='<mergeCells count="1"><mergeCell ref="B2:C2"/></mergeCells>'))])
    workbook(
        "cells-without-head", "projekt.xlsx",
        [("projekt", "visible", sheet(PROJECT_HEAD, row("P1", "E-arkiv", "dyrt!")))])
    workbook(
        "formula-not-calculated", "projekt.xlsx",
        [("projekt", "visible", sheet(PROJECT_HEAD, PROJECT, row("P2", "<c><f>B2&amp;\" 2\"</f></c>")))])


if __name__ == "__main__":
    main()
