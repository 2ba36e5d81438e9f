import DataPackage
public import ProgrammeModel
import SheetReaders

/// A first draft of a mapping: what heads and content point to, and questions where they do not.
public struct MappingDraft: Sendable {
  /// The mapping file.
  public let text: String
  /// The table that the file looks like; `nil` if it looks like none.
  public let table: TableName?

  /// Drafts a mapping of a file.
  ///
  /// - Parameters:
  ///   - file: the foreign file, text or workbook.
  ///   - name: the table it shall become; `nil` for the one that it looks most like.
  ///   - sheet: the sheet of a workbook; `nil` for the only visible one.
  ///   - language: what the remarks in the draft are written in.
  /// - Throws: ``MappingDraftError``.
  public init(
    of file: DeliveredFile, as name: String? = nil, sheet: String? = nil, language: Language
  ) throws(MappingDraftError) {
    if let reason = Self.needless(file) { throw .needless(reason) }
    var form = ForeignForm()
    form.sheet = sheet
    let survey: ForeignSurvey
    do {
      let opened = try ForeignFile(file, form, limits: CSVLimits(), containers: ContainerLimits())
      survey = try ForeignSurvey(opened.source)
    } catch let error as SheetReadingError {
      throw .unreadable(error.phrase)
    } catch let error as ForeignFile.SheetNotFound {
      throw .unreadable(error.details.expected ?? IntakeCode.mappingSheetMissing.meaning)
    } catch {
      throw .unreadable(IntakeCode.fileUnreadable.meaning)
    }
    let tables: [TableDefinition]
    if let name {
      guard let named = DeliveryPlan.table(named: name) else {
        throw .noSuchTable(name, suggestion: DeliveryPlan.nearestTable(to: name))
      }
      tables = [named]
    } else {
      tables = DraftChoice.tables(for: survey, file: file.stem)
    }
    table = tables.first?.name
    text = DraftText(survey, tables, file: file.name, sheet: sheet, language).text
  }

  /// Why no mapping can be of use for a file of that name, which is no table; `nil` for tables.
  private static func needless(_ file: DeliveredFile) -> Phrase? {
    switch file.fileExtension {
    case "se", "si", "sie":
      Phrase(
        sv:
          "En SIE-fil behöver ingen mappning: ta in den som den är med tertial import. Konton och projektkoder får sin "
          + "mening i tabellerna konton och projektkoder.",
        en:
          "A SIE file needs no mapping: take it in as it is with tertial import. Accounts and project codes get their "
          + "meaning in the tables konton and projektkoder.")
    case "xml":
      Phrase(
        sv: "En mappning läser tabeller i CSV, XLSX och ODS, inte XML. Uppgifter i XML tas in som de är om de följer "
          + "schemat (tertial schema --facts); spara annars tabellen som CSV eller XLSX.",
        en:
          "A mapping reads tables in CSV, XLSX and ODS, not XML. Facts in XML are taken in as they are where they follow "
          + "the schema (tertial schema --facts); else save the table as CSV or XLSX.")
    default: nil
    }
  }
}

/// Why no draft could be made.
public enum MappingDraftError: Error {
  /// The file cannot be read, in a sentence.
  case unreadable(Phrase)
  /// A mapping is of no use for the file, and why in a sentence.
  case needless(Phrase)
  /// The data package has no such table.
  case noSuchTable(String, suggestion: String?)
}

/// Which table, and which of its columns, a foreign file looks like.
enum DraftChoice {
  /// The table that a file looks most like, then those that other year columns speak of; empty if it looks like none.
  static func tables(for survey: ForeignSurvey, file: String) -> [TableDefinition] {
    var best: (score: Int, table: TableDefinition)?
    for table in DataPackage.tables {
      let columns = columns(of: table, in: survey.columns)
      var score = columns.values.reduce(0) { $0 + $1.fit }
      if Heading.folded(file).contains(Heading.folded(table.name.rawValue)) { score += 6 }
      if case .series(let period, _, _) = table.shape, columns[period] == nil {
        let years = years(of: table, in: survey.columns)
        if !years.isEmpty { score += years.contains { amounts(survey.columns[$0]) == table.name } ? 8 : 4 }
      }
      if score > best?.score ?? 2 { best = (score, table) }
    }
    guard let chosen = best?.table else { return [] }
    guard years(of: chosen, in: survey.columns).contains(where: { amounts(survey.columns[$0]) == chosen.name }) else {
      return [chosen]
    }
    let spokenOf = Set(survey.columns.filter(isYear).compactMap(amounts))
    return [chosen] + DataPackage.tables.filter { $0.name != chosen.name && spokenOf.contains($0.name) }
  }

  /// The year columns that become rows of a table: those that speak of its amounts, else those that say nothing.
  ///
  /// Empty where the file has only one year column: it may be any number in a head.
  static func years(of table: TableDefinition, in profiles: [ColumnProfile]) -> [Int] {
    let years = profiles.indices.filter { isYear(profiles[$0]) }
    guard years.count > 1 else { return [] }
    let own = years.filter { amounts(profiles[$0]) == table.name }
    return own.isEmpty ? years.filter { amounts(profiles[$0]) == nil } : own
  }

  private static func isYear(_ profile: ColumnProfile) -> Bool { profile.year != nil && profile.isNumeric }

  private static func amounts(_ profile: ColumnProfile) -> TableName? {
    ForeignNames.table(ofAmounts: profile.head)
  }

  /// The best head for each column of a table; a head is used once.
  static func columns(
    of table: TableDefinition, in profiles: [ColumnProfile]
  ) -> [FieldName: (position: Int, fit: Int)] {
    var fits: [(fit: Int, column: Int, position: Int)] = []
    for (number, column) in table.columns.enumerated() {
      for (position, profile) in profiles.enumerated() where !profile.head.isEmpty {
        // Under a group's head the lower head alone says what a column is; of a year column it says what the amounts are.
        let fit = max(
          ForeignNames.fit(profile.head, column),
          profile.year == nil ? ForeignNames.fit(profile.lowerHead, column) : 0)
        if fit > 0, agrees(profile, column) { fits.append((fit, number, position)) }
      }
    }
    var used: Set<Int> = []
    var found: [FieldName: (position: Int, fit: Int)] = [:]
    for fit in fits.sorted(by: { ($1.fit, $0.column, $0.position) < ($0.fit, $1.column, $1.position) }) {
      let name = table.columns[fit.column].name
      guard found[name] == nil, used.insert(fit.position).inserted else { continue }
      found[name] = (fit.position, fit.fit)
    }
    return found
  }

  /// Whether what the cells hold can be what the column holds.
  private static func agrees(_ profile: ColumnProfile, _ column: ColumnDefinition) -> Bool {
    guard profile.filled > 0 else { return true }
    switch column.kind {
    case .money, .decimal, .percent, .integer: return profile.isNumeric
    case .day, .instant: return profile.isDays
    default: return true
    }
  }
}
