import Appraisal
import DataPackage
public import Intake
public import ProgrammeModel
import Register
public import ReportContent
import SheetReaders

/// A benefit case in files that nobody has registered: a folder of tables, or the whole case in one file.
struct UnregisteredCase {
  /// What was read, and what is wrong with it.
  let read: IntakeResult
  /// What it says, as if it were all that is known.
  let programme: Programme
  /// What is wrong with the one-file form as a whole.
  let formDiagnostics: [Diagnostic]
  /// The name of the file as given, for a case in one file.
  private let file: String?

  init(_ path: String, priceIndexes: String?, now: Instant) throws(OperationError) {
    try InputFile.require(path)
    if let priceIndexes { try InputFile.require(priceIndexes) }
    let intake = Intake { FileHash() }
    if Self.isForm(path) {
      let delivered = DeliveredFile(name: path.split(separator: "/").last.map(String.init) ?? path, path: path)
      let form = intake.read(delivered, as: CaseForm.table)
      let rows = try onScratch { try form.records.rows }
      var programme = CaseForm.programme(rows, at: now, on: now.swedishDay)
      var read = form
      if let priceIndexes {
        let indexes = intake.read(.init(paths: [priceIndexes]))
        programme.priceIndexes = try Programme(Snapshot(indexes, at: now)).priceIndexes
        read.diagnostics += indexes.diagnostics
        read.tallies += indexes.tallies
      }
      self.read = read
      self.programme = programme
      file = delivered.name
      formDiagnostics = CaseForm.contradictions(rows).map { Self.contradiction($0, delivered.name) }
    } else {
      read = intake.read(.init(paths: [path] + (priceIndexes.map { [$0] } ?? [])))
      programme = try Programme(Snapshot(read, at: now))
      file = nil
      formDiagnostics = []
    }
  }

  /// Whether a file has the heads of the one-file form.
  private static func isForm(_ path: String) -> Bool {
    guard path.lowercased().hasSuffix(".csv"), let source = try? SourceBytes(path: path, name: path),
      let sheet = try? CSVSheet(source), let header = sheet.header
    else { return false }
    let names = Set(header.names.map(Heading.folded))
    return CaseForm.marks.allSatisfy { names.contains(Heading.folded($0.rawValue)) }
  }

  /// Where a row of the files stands.
  func place(_ origin: RecordOrigin?) -> Place {
    guard let origin else { return Place(file: file ?? read.sources.first?.name ?? "") }
    let index = Int(origin.place.source)
    let name = read.sources.indices.contains(index) ? read.sources[index].name : file ?? ""
    return Place(file: name, row: origin.place.row > 0 ? Int(origin.place.row) : nil)
  }

  private static func contradiction(_ found: (column: FieldName, first: Int, other: Int), _ file: String) -> Diagnostic
  {
    let name = found.column.rawValue
    return Diagnostic(
      code: CaseProblemCode.headContradicts.rawValue, severity: CaseProblemCode.headContradicts.severity,
      message: Phrase(
        sv: "\(name) är något annat än på rad \(found.first), som gäller",
        en: "\(name) differs from line \(found.first), which counts"),
      place: Place(file: file, row: found.other),
      remedy: Phrase(
        sv: "Skriv kalkylens huvud på en rad, eller lika på alla.",
        en: "Write the case's head on one row, or alike on all."))
  }
}

/// The appraisal of a case in files, with everything that is wrong.
public struct UnregisteredAppraisal: Sendable {
  /// What intake read, and what it found wrong.
  public let read: IntakeResult
  /// What the case amounts to; `nil` where nothing could be read because of errors.
  public let content: Report?
  /// What is questionable about the case itself, with the rows it concerns.
  public let diagnostics: [Diagnostic]

  init(_ files: UnregisteredCase, _ content: Report?, _ problems: [CaseProblem]) {
    read = files.read
    self.content = content
    var list = DiagnosticList()
    for diagnostic in files.formDiagnostics { list.add(diagnostic) }
    for problem in problems {
      list.add(
        Diagnostic(
          code: problem.code.rawValue, severity: problem.code.severity, message: problem.found,
          place: files.place(problem.origin), remedy: problem.remedy))
    }
    diagnostics = list.all(in: files.place(nil).file)
  }
}
