/// A workbook in the format of Excel (ISO/IEC 29500), opened: its sheets known, its shared texts and formats in memory.
///
/// Hidden sheets are listed like the others. Rows are read by ``XLSXSheet``, as a stream.
public final class XLSXWorkbook {
  /// A sheet of the workbook.
  public struct SheetEntry: Hashable, Sendable {
    /// The name on the tab.
    public let name: String
    /// Whether it is out of sight.
    public let isHidden: Bool
    let part: String
  }

  /// The file, as given.
  public let fileName: String
  /// The sheets, in the order of the tabs; charts and macros are left out.
  public let sheets: [SheetEntry]
  /// Whether days count from 1904-01-01.
  public let isFrom1904: Bool

  let source: SourceBytes
  let limits: ContainerLimits
  let texts: SharedTexts
  private let formats: [CellFormat]

  /// Opens a workbook.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - limits: how much is read at most.
  ///   - digest: called with each block of the raw file in order, to hash it.
  /// - Throws: ``SheetReadingError/workbook(path:_:)`` for a damaged, encrypted or too large file, other cases of it for
  ///   one that cannot be read, and what `digest` throws.
  public init(
    _ source: SourceBytes, limits: ContainerLimits = ContainerLimits(),
    digest: (UnsafeRawBufferPointer) throws -> Void = { _ in }
  ) throws {
    try source.forEachBlock(digest)
    let kind = FileKind.recognise(try source.head(16))
    guard kind == .zip else { throw SheetReadingError.workbook(path: source.name, .notAContainer(kind)) }
    self.source = source
    self.limits = limits
    fileName = source.name
    let archive = try ZIPArchive(source, limits)
    let root = RelationshipReader(most: limits.parts)
    if let part = try archive.part("_rels/.rels") { try XMLPartReader.read(part, root) }
    let main = PartName.resolve(root.target(ofKind: "officeDocument") ?? "xl/workbook.xml", from: "")
    guard let listPart = try archive.part(main) else {
      throw SheetReadingError.workbook(path: source.name, .notAWorkbook)
    }
    let list = SheetListReader(most: limits.parts)
    try XMLPartReader.read(listPart, list)
    let relations = RelationshipReader(most: limits.parts)
    if let part = try archive.part(PartName.relationships(of: main)) { try XMLPartReader.read(part, relations) }
    isFrom1904 = list.isFrom1904
    sheets = list.sheets.compactMap { sheet in
      guard let relation = relations.byID[sheet.relationship], relation.kind == "worksheet" else { return nil }
      return SheetEntry(
        name: sheet.name, isHidden: sheet.isHidden, part: PartName.resolve(relation.target, from: main))
    }
    // A Word document is a container of parts as well.
    guard !list.sheets.isEmpty else { throw SheetReadingError.workbook(path: source.name, .notAWorkbook) }
    let styles = StyleReader(most: 100_000)
    if let name = relations.target(ofKind: "styles"), let part = try archive.part(PartName.resolve(name, from: main)) {
      try XMLPartReader.read(part, styles)
    }
    formats = styles.formats
    let texts = SharedTextReader(limits)
    if let name = relations.target(ofKind: "sharedStrings") {
      let resolved = PartName.resolve(name, from: main)
      guard let part = try archive.part(resolved) else {
        throw SheetReadingError.workbook(path: source.name, .missingPart(resolved))
      }
      let reader = XMLPartReader(part, texts)
      while try reader.step() {
        if texts.isTooLarge { throw SheetReadingError.workbook(path: source.name, .tooLarge(resolved)) }
      }
    }
    self.texts = texts.texts
  }

  /// The format of a style of cells.
  func format(_ style: Int) -> CellFormat? { formats.indices.contains(style) ? formats[style] : nil }

  /// Opens the part of a sheet.
  func open(_ entry: SheetEntry) throws(SheetReadingError) -> ZIPPart {
    let archive = try ZIPArchive(source, limits)
    guard let part = try archive.part(entry.part) else { throw .workbook(path: fileName, .missingPart(entry.part)) }
    return part
  }
}

/// Names of parts within a container.
enum PartName {
  /// The name that a relationship of a part means.
  static func resolve(_ target: String, from part: String) -> String {
    var folders = target.hasPrefix("/") ? [] : part.split(separator: "/").dropLast()
    for step in target.split(separator: "/") where step != "." {
      if step == ".." {
        if !folders.isEmpty { folders.removeLast() }
      } else {
        folders.append(step)
      }
    }
    return folders.joined(separator: "/")
  }

  /// The part that holds the relationships of a part.
  static func relationships(of part: String) -> String {
    let steps = part.split(separator: "/")
    return (steps.dropLast() + ["_rels", "\(steps.last ?? "").rels"]).joined(separator: "/")
  }
}
