"""Makes the Word template that pandoc takes its looks from: A4, system fonts, small tables, page numbers.

Run as: python3 -m Scripts.word  (needs pandoc; the result is committed, so that a city needs no Python)
"""
import io
import re
import subprocess
import zipfile

TARGET = "Sources/Operations/Word/reference.docx"
INK, ACCENT, RULE = "1A1F24", "0B4A6F", "C8CFD5"
HEADINGS = {1: (30, 360), 2: (25, 280), 3: (22, 220), 4: (20, 200), 5: (20, 180), 6: (20, 180), 7: (20, 180), 8: (20, 180),
            9: (20, 180)}
FOOTER = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:jc w:val="right"/></w:pPr>'
    '<w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="16"/></w:rPr>'
    '<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    '<w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:t xml:space="preserve"> (</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="16"/></w:rPr>'
    '<w:instrText xml:space="preserve"> NUMPAGES </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    '<w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:t>)</w:t></w:r></w:p></w:ftr>')
SECTION = ('<w:sectPr><w:footerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
           'w:type="default" r:id="rIdFoot"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1361" w:right="1134" '
           'w:bottom="1247" w:left="1417" w:header="709" w:footer="567" w:gutter="0"/></w:sectPr>')


def style(text, name, paragraph=None, run=None):
    """Replaces the paragraph and run properties of a style."""
    def change(match):
        whole = match.group(0)
        for tag, properties in (("pPr", paragraph), ("rPr", run)):
            if properties is None:
                continue
            whole = re.sub(rf"<w:{tag}>.*?</w:{tag}>|<w:{tag} />", "", whole, flags=re.S)
            new = f"<w:{tag}>{properties}</w:{tag}>"
            whole = whole.replace("</w:style>", new + "</w:style>")
        return whole
    found = re.compile(rf'<w:style [^>]*w:styleId="{name}">.*?</w:style>', re.S)
    assert found.search(text), name
    return found.sub(change, text, count=1)


def fonts(size, bold=False, colour=INK, italic=False):
    marks = ("<w:b/><w:bCs/>" if bold else "") + ("<w:i/><w:iCs/>" if italic else "")
    return (f'<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>{marks}<w:color w:val="{colour}"/>'
            f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>')


def styles(text):
    text = re.sub(r"<w:rPrDefault>.*?</w:rPrDefault>",
                  '<w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/><w:sz w:val="20"/>'
                  '<w:szCs w:val="20"/><w:lang w:val="sv-SE" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>',
                  text, flags=re.S)
    text = style(text, "BodyText", '<w:spacing w:before="60" w:after="100" w:line="264" w:lineRule="auto"/>')
    text = style(text, "Compact", '<w:spacing w:before="20" w:after="20"/>', fonts(16))
    text = style(text, "Title", '<w:keepNext/><w:spacing w:before="0" w:after="60"/>', fonts(40, bold=True))
    for level, (size, before) in HEADINGS.items():
        text = style(text, f"Heading{level}", f'<w:keepNext/><w:keepLines/><w:spacing w:before="{before}" w:after="80"/>'
                     f'<w:outlineLvl w:val="{level - 1}"/>', fonts(size, bold=True, colour=ACCENT if level == 1 else INK))
    text = style(text, "TableCaption", '<w:keepNext/><w:spacing w:before="160" w:after="60"/>', fonts(17, bold=True))
    borders = (f'<w:top w:val="single" w:sz="8" w:color="{INK}"/><w:bottom w:val="single" w:sz="8" w:color="{INK}"/>'
               f'<w:insideH w:val="single" w:sz="4" w:color="{RULE}"/>')
    table = ('<w:style w:type="table" w:default="1" w:styleId="Table"><w:name w:val="Table"/>'
             f'<w:qFormat/><w:tblPr><w:tblBorders>{borders}</w:tblBorders><w:tblCellMar><w:left w:w="40" '
             'w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr>'
             f'<w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:color="{INK}"/></w:tcBorders><w:vAlign '
             'w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>')
    return re.sub(r'<w:style w:type="table"[^>]*w:styleId="Table">.*?</w:style>', table, text, flags=re.S)


def main():
    default = subprocess.run(["pandoc", "--print-default-data-file", "reference.docx"], check=True, capture_output=True).stdout
    source = zipfile.ZipFile(io.BytesIO(default))
    parts = {name: source.read(name) for name in source.namelist()}

    def change(name, work):
        parts[name] = work(parts[name].decode()).encode()

    change("word/styles.xml", styles)
    change("word/document.xml", lambda text: re.sub(r"<w:sectPr\s*/>", SECTION, text))
    change("word/_rels/document.xml.rels", lambda text: text.replace(
        "</Relationships>", '<Relationship Id="rIdFoot" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/footer" Target="footer1.xml"/></Relationships>'))
    change("[Content_Types].xml", lambda text: text.replace(
        "</Types>", '<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'wordprocessingml.footer+xml"/></Types>'))
    parts["word/footer1.xml"] = FOOTER.encode()
    with zipfile.ZipFile(TARGET, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(parts, key=lambda name: (name != "[Content_Types].xml", name)):
            target.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), parts[name], zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    main()
