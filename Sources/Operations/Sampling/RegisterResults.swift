import DataPackage
import FoundationEssentials
public import ProgrammeModel
import Register

/// Registers what an auditor found in a sample: append-only, with who, when and the sheet it was read from.
///
/// Results that are changed later are new registrations of the same sample; what was registered before remains.
public struct RegisterResults: Sendable {
  /// The kind of registration.
  public static let kind = "granskning"
  static let samples = AuditedSampleTables.samples
  static let items = AuditedSampleTables.items

  private let workspace: Workspace

  /// Results in a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// Registers the results in a filled-in sheet.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - drawn: the same sample drawn again.
  ///   - projection: what its results come to.
  ///   - actor: who registers.
  ///   - reason: why; needed where results that are registered already are changed.
  /// - Returns: the number of the sample, and the registration; `nil` where nothing had changed.
  /// - Throws: ``OperationError`` where a name or a reason is blank, or the sheet is not of the sample.
  public func run(
    _ path: String, of drawn: AuditSample.Drawn, _ projection: AuditSheet.Projection, by actor: String, reason: String,
    now: Instant
  ) throws(OperationError) -> (sample: Int, registration: RegistrationNumber?) {
    let clock = ClockReading(.system, now: now)
    try OperationError.demand(actor, "--by", Phrase(sv: "vem som registrerar", en: "who registers"))
    let answers = try AuditAnswers(path, of: drawn).answers
    let source = try source(path, rows: answers.count)
    let (number, receipt) = try workspace.registering(clock) { () throws(OperationError) in
      let known = try RegisteredSamples(workspace).all(asOf: .latest)
      let same = known.first { $0.isOf(drawn) }
      let number = same?.number ?? (known.map(\.number).max() ?? 0) + 1
      if let same, same.results(changedBy: answers) {
        try OperationError.demand(
          reason, "--reason", Phrase(sv: "varför granskade belopp ändras", en: "why audited amounts change"))
      }
      // The sample goes on showing what it was first drawn from: registering its own results is no news about it.
      let shows = same.flatMap { Int64($0.text("visar_registrering")) } ?? drawn.shows.rawValue
      var records = [record(number, drawn, projection, shows: shows)]
      for (index, item) in drawn.items.enumerated() {
        records.append(record(number, index, item, answers[index]))
      }
      let header = RegistrationHeader(
        kind: Self.kind, statedAt: now, actor: actor, reasonCode: same == nil ? "" : Change.correction.rawValue,
        reason: reason)
      let delivery = Delivery(
        sources: [source], records: records,
        changeKinds: same == nil ? [:] : [Self.samples: .correction, Self.items: .correction])
      return (delivery, header, number)
    }
    return (number, receipt.registration)
  }

  private func record(
    _ number: Int, _ drawn: AuditSample.Drawn, _ result: AuditSheet.Projection, shows: Int64
  ) -> Record {
    let request = drawn.request
    func amount(_ money: Money?) -> FieldValue { money.map(FieldValue.money) ?? .missing(MissingValue(.notYetDue)) }
    let fields: [FieldName: FieldValue] = [
      FieldName("slag"): .text(request.kind.rawValue), FieldName("metod"): .text(request.method.rawValue),
      FieldName("storlek"): .integer(Int64(request.size)), FieldName("frö"): .text(String(request.seed)),
      FieldName("period"): text(request.period?.description ?? ""),
      FieldName("visar_registrering"): .integer(shows),
      FieldName("antal_belopp"): .integer(Int64(drawn.populationCount)),
      FieldName("summa"): .money(drawn.populationSum),
      FieldName("intervall"): amount(drawn.interval), FieldName("granskade"): .integer(Int64(result.examined)),
      FieldName("med_fel"): .integer(Int64(result.differing)), FieldName("funnet_fel"): .money(result.found),
      FieldName("uppräknat_fel"): amount(result.projected), FieldName("övre_felgräns"): amount(result.upperLimit),
      FieldName("säkerhet"): .integer(Int64(result.confidence)),
    ]
    return Record(
      table: Self.samples, key: Key([String(number)]), fields: fields, place: SourcePlace(source: 0, row: 1))
  }

  private func record(
    _ number: Int, _ index: Int, _ item: AuditSample.Item, _ answer: AuditAnswers.Answer
  ) -> Record {
    let fields: [FieldName: FieldValue] = [
      FieldName("uppgift"): .text(item.what), FieldName("period"): .text(item.period),
      FieldName("belopp"): .money(item.amount),
      FieldName("granskat_belopp"): answer.amount.map(FieldValue.money) ?? .missing(MissingValue(.notReported)),
      FieldName("anmärkning"): text(answer.remark),
    ]
    return Record(
      table: Self.items, key: Key([String(number), String(index + 1)]), fields: fields,
      place: SourcePlace(source: 0, row: Int32(clamping: answer.row)))
  }

  private func text(_ text: String) -> FieldValue {
    text.isEmpty ? .missing(MissingValue(.unstated)) : .text(text)
  }

  private func source(_ path: String, rows: Int) throws(OperationError) -> SourceFile {
    let data = try InputFile.bytes(of: path)
    let isWorkbook = path.lowercased().hasSuffix(".xlsx")
    return SourceFile(
      name: path.split(separator: "/").last.map(String.init) ?? path, sha256: PublishReport.hash(Array(data)),
      table: Self.items, encoding: isWorkbook ? SourceFile.workbook : "UTF-8", rows: rows,
      columns: AuditSheet.heads.map { SourceColumn(header: $0, field: Self.fields[$0], unit: "") })
  }

  /// The fields that columns of the sheet are read as.
  private static let fields = Dictionary(
    uniqueKeysWithValues: ["uppgift", "period", "belopp", "granskat_belopp", "anmärkning"].map { ($0, FieldName($0)) })
}
