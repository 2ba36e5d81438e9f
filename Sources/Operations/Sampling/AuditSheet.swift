import Appraisal
import FoundationEssentials
public import ProgrammeModel
import Register
import SheetReaders
import Workbooks

/// A sample as a sheet to be ticked off, and the errors that the filled-in sheet shows.
public enum AuditSheet {
  /// What the auditor's results say of the whole population.
  public struct Projection: Sendable {
    /// How many items were examined.
    public let examined: Int
    /// How many items have no result yet.
    public let missing: Int
    /// How many differ from the register.
    public let differing: Int
    /// The errors found: register - audited; positive where the register has too much.
    public let found: Money
    /// The errors projected onto the population; `nil` while results are missing.
    public let projected: Money?
    /// The most that the register has too much, with the confidence asked for; `nil` while results are missing.
    public let upperLimit: Money?
    /// The confidence of the limit, in per cent.
    public let confidence: Int
    /// Whether the limit can be relied on; if not, ``caution`` is to be said.
    public let isLimitSafe: Bool

    /// What is said of a limit that cannot be relied on.
    public static let caution = Phrase(
      sv: "Med färre än \(SampleProjection.leastErrors) fel i ett slumpmässigt urval är gränsen för låg; dra per krona "
        + "för en säker.",
      en:
        "With fewer than \(SampleProjection.leastErrors) errors in a random sample the limit is too low; draw by krona "
        + "for one that is safe.")
  }

  static let heads = [
    "nr", "uppgift", "period", "belopp", "fil", "rad", "sha256", "registrering", "draget_ur_registrering",
    "granskat_belopp", "anmärkning",
  ]

  /// The sheet as CSV: semicolons, decimal comma, UTF-8 with a mark so that spreadsheets read it right.
  public static func csv(_ drawn: AuditSample.Drawn) -> String {
    let rows = drawn.items.enumerated().map { index, item in
      [
        String(index + 1), FormulaGuard.written(item.what), item.period, text(item.amount),
        FormulaGuard.written(item.origin?.source?.file.name ?? ""),
        item.origin?.source == nil ? "" : String(item.origin?.row ?? 0), item.origin?.source?.file.sha256 ?? "",
        item.origin.map { String($0.registration.number.rawValue) } ?? "", String(drawn.shows.rawValue), "", "",
      ]
    }
    return CSVText.sheet([heads] + rows)
  }

  /// Writes the sheet as a workbook in which the auditor fills in two columns.
  ///
  /// - Parameters:
  ///   - created: the time in the file, that of the knowledge it was drawn from.
  ///   - path: where the file is to be.
  /// - Throws: ``OperationError`` where it cannot be written.
  public static func write(_ drawn: AuditSample.Drawn, created: Instant, to path: String) throws(OperationError) {
    let columns = [
      TypedColumn(heads[0], width: 6, .whole), TypedColumn(heads[1], width: 44, .text), TypedColumn(heads[2], .text),
      TypedColumn(heads[3], unit: "kr", width: 16, .amount(decimals: 2)), TypedColumn(heads[4], width: 30, .text),
      TypedColumn(heads[5], width: 8, .whole), TypedColumn(heads[6], width: 20, .text),
      TypedColumn(heads[7], width: 13, .whole), TypedColumn(heads[8], width: 23, .whole),
      TypedColumn(heads[9], unit: "kr", width: 18, .amount(decimals: 2), isInput: true, isRequired: true),
      TypedColumn(heads[10], width: 44, .longText, isInput: true),
    ]
    let rows = drawn.items.enumerated().map { index, item -> [CellContent] in
      [
        .number(Double(index + 1)), .text(item.what), .text(item.period), .kronor(item.amount),
        .text(item.origin?.source?.file.name ?? ""),
        item.origin?.source == nil ? .blank : .number(Double(item.origin?.row ?? 0)),
        .text(item.origin?.source?.file.sha256 ?? ""),
        item.origin.map { .number(Double($0.registration.number.rawValue)) } ?? .blank,
        .number(Double(drawn.shows.rawValue)),
      ]
    }
    let table = TypedTable(name: "stickprov", columns: columns, rows: rows, isProtected: true, frozenColumns: 2)
    try Workbook(title: "Stickprov", created: created, sheets: [table.sheet]).save(to: path)
  }

  /// Reads a filled-in sheet, CSV or workbook, and projects its errors.
  ///
  /// How: ``Appraisal/SampleProjection``.
  /// - Parameters:
  ///   - path: the file.
  ///   - drawn: the same sample drawn again.
  ///   - confidence: 90, 95 or 99 per cent.
  /// - Throws: ``OperationError`` where the file cannot be read, is not of this sample, or holds something that is no
  ///   amount.
  public static func projection(
    from path: String, of drawn: AuditSample.Drawn, confidence: Int = 95
  ) throws(OperationError) -> Projection {
    guard let level = ErrorLimit.Confidence(rawValue: confidence) else {
      throw OperationError(
        Phrase(
          sv: "Säkerheten är 90, 95 eller 99 procent, inte \(confidence).",
          en: "The confidence is 90, 95 or 99 per cent, not \(confidence)."), isUsage: true)
    }
    let audited = try AuditAnswers(path, of: drawn).amounts
    let errors = zip(drawn.items, audited).compactMap { item, amount in amount.map { item.amount - $0 } }
    let isWhole = errors.count == drawn.items.count
    let projection =
      isWhole
      ? SampleProjection(
        amounts: drawn.items.map(\.amount), errors: errors, interval: drawn.interval, of: drawn.populationCount,
        confidence: level) : nil
    return Projection(
      examined: errors.count, missing: drawn.items.count - errors.count, differing: errors.count { $0 != .zero },
      found: errors.sum, projected: projection.flatMap { Money(rounding: $0.projected) },
      upperLimit: projection.flatMap(\.upper).flatMap { Money(rounding: $0) }, confidence: confidence,
      isLimitSafe: projection?.isLimitSafe ?? true)
  }

  private static func text(_ amount: Money) -> String {
    String(FixedDecimal(digits: amount.ore, scale: 2).text.map { $0 == "." ? "," : $0 })
  }
}

extension AuditSample.Item {
  /// What the amount is of: the series' dimensions.
  var what: String {
    guard case .observation(let series, _) = reference else { return "" }
    return series.dimensions.parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The period the amount is for.
  var period: String {
    guard case .observation(_, let period) = reference else { return "" }
    return period.description
  }
}
