import DataPackage
import ProgrammeModel
import SheetReaders

/// Which files of a delivery are read as what.
struct DeliveryPlan {
  /// The files that hold tables or the slip, in the order of the delivery.
  private(set) var tables: [(file: DeliveredFile, table: TableDefinition)] = []
  /// Files and folders that hold no table.
  private(set) var notRead: [String] = []

  /// The most files that rows can tell apart.
  private static let mostFiles = Int(UInt16.max)

  private static let tablesByName: [String: TableDefinition] = Dictionary(
    (DataPackage.tables + [DeliverySlip.table]).map { (Heading.folded($0.name.rawValue), $0) }
  ) { first, _ in first }

  init(_ delivery: Delivery, _ log: inout ProblemLog) {
    for folder in delivery.folders { leaveFolder(folder, &log) }
    var firstFiles: [TableName: String] = [:]
    for file in delivery.files {
      guard file.fileExtension == "csv" else {
        leave(file, &log)
        continue
      }
      guard let table = Self.tablesByName[Heading.folded(file.stem)] else {
        log.note(.tableNotKnown, at: Place(file: file.name), Self.unknown(file))
        notRead.append(file.name)
        continue
      }
      guard tables.count < Self.mostFiles else {
        log.note(.tooLarge, at: Place(file: file.name), ProblemDetails())
        continue
      }
      if let first = firstFiles[table.name], table.name != DeliverySlip.table.name {
        log.note(
          .tableInSeveralFiles, at: Place(file: file.name),
          ProblemDetails(table: table.name.rawValue, elsewhere: first))
      }
      firstFiles[table.name] = firstFiles[table.name] ?? file.name
      tables.append((file, table))
    }
    if tables.isEmpty { log.note(.nothingToRead, at: Place(file: delivery.name), ProblemDetails()) }
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
    // Files that the system leaves in folders are nobody's message.
    if file.name.split(separator: "/").last?.hasPrefix(".") ?? false { return }
    if case .missing = file.openingError {
      log.note(.fileUnreadable, at: Place(file: file.name), ProblemDetails(expected: file.openingError?.phrase))
      return
    }
    log.note(.fileNotRead, at: Place(file: file.name), ProblemDetails())
  }

  private static func unknown(_ file: DeliveredFile) -> ProblemDetails {
    let near = Suggestion.nearest(to: file.stem, among: tablesByName.values.map(\.name.rawValue).sorted())
    return ProblemDetails(found: file.name, suggestion: near.map { $0 + ".csv" } ?? "")
  }
}
