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
    var chosen: TableDefinition?
    if let name {
      guard let named = DeliveryPlan.table(named: name) else {
        throw .noSuchTable(name, suggestion: DeliveryPlan.nearestTable(to: name))
      }
      chosen = named
    } else {
      chosen = DraftChoice.table(for: survey, file: file.stem)
    }
    table = chosen?.name
    text = DraftText(survey, chosen, file: file.name, sheet: sheet, language).text
  }
}

/// Why no draft could be made.
public enum MappingDraftError: Error {
  /// The file cannot be read, in a sentence.
  case unreadable(Phrase)
  /// The data package has no such table.
  case noSuchTable(String, suggestion: String?)
}

/// Which table, and which of its columns, a foreign file looks like.
enum DraftChoice {
  static func table(for survey: ForeignSurvey, file: String) -> TableDefinition? {
    let hasYears = survey.columns.count { $0.year != nil && $0.isNumeric } > 1
    var best: (score: Int, table: TableDefinition)?
    for table in DataPackage.tables {
      let columns = columns(of: table, in: survey.columns)
      var score = columns.values.reduce(0) { $0 + $1.fit }
      if Heading.folded(file).contains(Heading.folded(table.name.rawValue)) { score += 6 }
      if case .series(let period, _, _) = table.shape, hasYears, columns[period] == nil { score += 2 }
      if score > best?.score ?? 2 { best = (score, table) }
    }
    return best?.table
  }

  /// The best head for each column of a table; a head is used once.
  static func columns(
    of table: TableDefinition, in profiles: [ColumnProfile]
  ) -> [FieldName: (position: Int, fit: Int)] {
    var fits: [(fit: Int, column: Int, position: Int)] = []
    for (number, column) in table.columns.enumerated() {
      for (position, profile) in profiles.enumerated() where !profile.head.isEmpty {
        let fit = ForeignNames.fit(profile.head, column)
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
