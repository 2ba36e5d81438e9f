/// Makes workbooks from the XML of their parts, for readers to be tried on.
public struct WorkbookMaker: Sendable {
  /// The XML within `<worksheet>` of each sheet, by name, in order.
  public var sheets: [(name: String, xml: String)]
  /// The XML within `<sst>`.
  public var sharedTexts = ""
  /// The format codes of styles 1, 2, ...; style 0 is general.
  public var formats: [String] = []
  /// Attributes of `<workbookPr>`.
  public var properties = ""
  /// What stands before the root element of each sheet.
  public var prologue = ""

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
  private static let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// A workbook of one sheet with these rows.
  public init(_ name: String = "t", rows: String, before: String = "", after: String = "") {
    sheets = [(name, "\(before)<sheetData>\(rows)</sheetData>\(after)")]
  }

  /// The container, to be changed before its bytes are taken.
  public var container: ZIPMaker {
    var zip = ZIPMaker()
    zip.store(
      "_rels/.rels",
      "<Relationships xmlns=\"\(Self.package)\"><Relationship Id=\"r1\" Type=\"\(Self.office)/officeDocument\" "
        + "Target=\"xl/workbook.xml\"/></Relationships>")
    let list = sheets.indices.map { "<sheet name=\"\(sheets[$0].name)\" sheetId=\"\($0 + 1)\" r:id=\"r\($0 + 1)\"/>" }
    zip.store(
      "xl/workbook.xml",
      "\(Self.head)<workbook \(Self.main) xmlns:r=\"\(Self.office)\"><workbookPr \(properties)/><sheets>"
        + list.joined() + "</sheets></workbook>")
    let relations = sheets.indices.map {
      "<Relationship Id=\"r\($0 + 1)\" Type=\"\(Self.office)/worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }
    zip.store(
      "xl/_rels/workbook.xml.rels",
      "<Relationships xmlns=\"\(Self.package)\">\(relations.joined())"
        + "<Relationship Id=\"s1\" Type=\"\(Self.office)/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
        + "<Relationship Id=\"s2\" Type=\"\(Self.office)/styles\" Target=\"styles.xml\"/></Relationships>")
    zip.store("xl/sharedStrings.xml", "\(Self.head)<sst \(Self.main)>\(sharedTexts)</sst>")
    let codes = formats.indices.map { "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\(formats[$0])\"/>" }
    let styles = formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
    zip.store(
      "xl/styles.xml",
      "\(Self.head)<styleSheet \(Self.main)><numFmts>\(codes.joined())</numFmts><cellXfs><xf numFmtId=\"0\"/>"
        + styles.joined() + "</cellXfs></styleSheet>")
    for (index, sheet) in sheets.enumerated() {
      zip.store(
        "xl/worksheets/sheet\(index + 1).xml",
        "\(Self.head)\(prologue)<worksheet \(Self.main)>\(sheet.xml)</worksheet>")
    }
    return zip
  }

  /// The file.
  public var bytes: [UInt8] { container.bytes }
}
