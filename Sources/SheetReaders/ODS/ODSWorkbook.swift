/// A workbook in the open format of LibreOffice (ISO/IEC 26300), opened: its sheets known.
///
/// All sheets stand in one part, which is read as a stream once for the names and once for each sheet that is asked for.
public final class ODSWorkbook {
  /// The file, as given.
  public let fileName: String
  /// The sheets, in the order of the tabs.
  public let sheets: [SheetEntry]

  /// A sheet of the workbook.
  public struct SheetEntry: Hashable, Sendable {
    /// The name on the tab.
    public let name: String
    /// Whether it is out of sight.
    public let isHidden: Bool
  }

  let source: SourceBytes
  let limits: ContainerLimits

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
    let names = ODSSheetNames(most: limits.parts)
    try XMLPartReader.read(try Self.content(source, limits), names)
    guard !names.sheets.isEmpty else { throw SheetReadingError.workbook(path: source.name, .notAWorkbook) }
    sheets = names.sheets
  }

  /// Opens the part with the cells.
  func open() throws(SheetReadingError) -> ZIPPart { try Self.content(source, limits) }

  private static func content(_ source: SourceBytes, _ limits: ContainerLimits) throws(SheetReadingError) -> ZIPPart {
    guard let part = try ZIPArchive(source, limits).part("content.xml") else {
      throw .workbook(path: source.name, .notAWorkbook)
    }
    return part
  }
}

/// Collects the names of the sheets, and which of them are out of sight by their style.
private final class ODSSheetNames: XMLPartHandler {
  private(set) var sheets: [ODSWorkbook.SheetEntry] = []
  private let most: Int
  private var style = ""
  /// The styles of tables that are not shown; styles stand before the tables that have them.
  private var hiding: Set<String> = []
  /// Tables within a cell are no sheets.
  private var depth = 0

  init(most: Int) { self.most = most }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("style") {
      style = attributes.text("name") ?? ""
    } else if name.is("table-properties") {
      let isShown = attributes["display"].map { !$0.elementsEqual("false".utf8) } ?? true
      if !isShown, hiding.count < most { hiding.insert(style) }
    } else if name.is("table") {
      if depth == 0, sheets.count < most {
        let isHidden = attributes.text("style-name").map(hiding.contains) ?? false
        sheets.append(ODSWorkbook.SheetEntry(name: attributes.text("name") ?? "", isHidden: isHidden))
      }
      depth += 1
    }
  }

  func end(_ name: XMLName) { if name.is("table") { depth -= 1 } }

  func text(_ bytes: FieldBytes) {}
}
