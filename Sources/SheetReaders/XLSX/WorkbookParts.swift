/// What a relationship part names: id, kind and target of other parts.
final class RelationshipReader: XMLPartHandler {
  struct Relationship {
    let kind: String
    let target: String
  }

  private(set) var byID: [String: Relationship] = [:]
  private let most: Int

  init(most: Int) { self.most = most }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.is("Relationship"), let id = attributes.text("Id"), let type = attributes.text("Type"),
      let target = attributes.text("Target"), attributes.text("TargetMode") != "External",
      byID.count < most
    else { return }
    byID[id] = Relationship(kind: String(type.split(separator: "/").last ?? ""), target: target)
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: FieldBytes) {}

  /// The target of the first relationship of a kind, in order of id.
  func target(ofKind kind: String) -> String? {
    byID.sorted { $0.key < $1.key }.first { $0.value.kind == kind }?.value.target
  }
}

/// The part that lists the sheets.
final class SheetListReader: XMLPartHandler {
  private(set) var sheets: [(name: String, relationship: String, isHidden: Bool)] = []
  private(set) var isFrom1904 = false
  private let most: Int

  init(most: Int) { self.most = most }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("workbookPr") {
      isFrom1904 = attributes.isTrue("date1904")
    } else if name.is("sheet"), sheets.count < most, let title = attributes.text("name"), let id = attributes.text("id")
    {
      let state = attributes.text("state") ?? "visible"
      sheets.append((title, id, state != "visible"))
    }
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: FieldBytes) {}
}

/// The part that defines formats: which one each style of a cell has.
final class StyleReader: XMLPartHandler {
  private var codes: [Int: CellFormat] = [:]
  private var isInCells = false
  private let most: Int
  /// The format of each style of cells.
  private(set) var formats: [CellFormat] = []

  init(most: Int) { self.most = most }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("numFmt"), let id = attributes.number("numFmtId"), let code = attributes["formatCode"] {
      // Excel allows 255 characters; a longer one is nobody's format.
      if codes.count < most { codes[id] = CellFormat(code: String(decoding: code.prefix(1024), as: UTF8.self)) }
    } else if name.is("cellXfs") {
      isInCells = true
    } else if isInCells, name.is("xf"), formats.count < most {
      let id = attributes.number("numFmtId") ?? 0
      formats.append(codes[id] ?? CellFormat(builtIn: id))
    }
  }

  func end(_ name: XMLName) {
    if name.is("cellXfs") { isInCells = false }
  }

  func text(_ bytes: FieldBytes) {}
}
