import DataPackage
import ProgrammeModel
import SheetReaders

/// Which files of a delivery are read as what.
struct DeliveryPlan {
  /// One file to read.
  enum Item {
    /// A text file that holds a table or the slip.
    case table(DeliveredFile, TableDefinition)
    /// A foreign table, text file or workbook, read by a mapping.
    case mapped(DeliveredFile, by: DeliveredFile)
    /// A workbook, whose sheets may hold tables and the slip.
    case workbook(DeliveredFile)
    /// A SIE file: what a ledger has booked.
    case ledger(DeliveredFile)
    /// An XML document of a register's facts.
    case facts(DeliveredFile)

    var isLedger: Bool { if case .ledger = self { true } else { false } }

    var file: DeliveredFile {
      switch self {
      case .table(let file, _), .workbook(let file), .mapped(let file, _), .ledger(let file), .facts(let file): file
      }
    }
  }

  /// The files that hold tables or the slip, in the order of the delivery.
  private(set) var items: [Item] = []
  /// Files and folders that hold no table.
  private(set) var notRead: [String] = []

  private static let tablesByName: [String: TableDefinition] = Dictionary(
    (DataPackage.tables + [DeliverySlip.table]).map { (Heading.folded($0.name.rawValue), $0) }
  ) { first, _ in first }

  init(_ delivery: Delivery, _ log: inout ProblemLog) {
    // Files and folders that the system leaves beside others are nobody's message.
    notRead = (delivery.folders + delivery.files.map(\.name)).filter(DeliveredFile.isHidden)
    for folder in delivery.folders where !DeliveredFile.isHidden(folder) { leaveFolder(folder, &log) }
    let files = delivery.files.filter { !DeliveredFile.isHidden($0.name) }
    let mappings = Dictionary(
      files.filter(\.isMapping).map { (Heading.folded($0.mappedStem), $0) }
    ) { first, _ in first }
    var unused = files.filter(\.isMapping)
    for file in files where !file.isMapping {
      if let mapping = delivery.mapping ?? mappings[Heading.folded(file.stem)], file.canBeMapped {
        items.append(.mapped(file, by: mapping))
        unused.removeAll { $0.name == mapping.name }
        continue
      }
      switch file.fileExtension {
      case let workbook where DeliveredWorkbook.extensions.contains(workbook): items.append(.workbook(file))
      case "se", "si", "sie": items.append(.ledger(file))
      case "xml": items.append(.facts(file))
      case "csv":
        if let table = Self.table(named: file.stem) {
          items.append(.table(file, table))
        } else {
          log.note(.tableNotKnown, at: Place(file: file.name), Self.unknown(file))
          notRead.append(file.name)
        }
      default: leave(file, &log)
      }
    }
    // A mapping whose name fits no file is most likely misspelt, and its table is read as it stands.
    for mapping in unused {
      log.note(
        .mappingNotUsed, at: Place(file: mapping.name),
        ProblemDetails(
          suggestion: Suggestion.nearest(
            to: mapping.mappedStem, among: files.filter { !$0.isMapping && $0.canBeMapped }.map(\.stem)) ?? ""
        ))
      notRead.append(mapping.name)
    }
    // What a ledger's codes mean may stand in tables of the same delivery.
    items = items.filter { !$0.isLedger } + items.filter(\.isLedger)
    if items.isEmpty { log.note(.nothingToRead, at: Place(file: delivery.name), ProblemDetails()) }
  }

  /// The table, or the slip, that a file or sheet is named after.
  static func table(named name: String) -> TableDefinition? { tablesByName[Heading.folded(name)] }

  /// The table whose name comes nearest to that of a file or sheet.
  static func nearestTable(to name: String) -> String? {
    Suggestion.nearest(to: name, among: tablesByName.values.map(\.name.rawValue).sorted())
  }

  private mutating func leaveFolder(_ name: String, _ log: inout ProblemLog) {
    let asFile = DeliveredFile(name: name, bytes: [])
    if asFile.fileExtension == "csv", Self.tablesByName[Heading.folded(asFile.stem)] != nil {
      log.note(.folderNamedAsTable, at: Place(file: name), ProblemDetails())
    } else {
      log.note(.fileNotRead, at: Place(file: name), ProblemDetails())
    }
    notRead.append(name)
  }

  private mutating func leave(_ file: DeliveredFile, _ log: inout ProblemLog) {
    notRead.append(file.name)
    if case .missing = file.openingError {
      log.note(.fileUnreadable, at: Place(file: file.name), ProblemDetails(expected: file.openingError?.phrase))
      return
    }
    log.note(.fileNotRead, at: Place(file: file.name), ProblemDetails())
  }

  private static func unknown(_ file: DeliveredFile) -> ProblemDetails {
    ProblemDetails(found: file.name, suggestion: nearestTable(to: file.stem).map { $0 + ".csv" } ?? "")
  }
}
