import DataPackage
public import ProgrammeModel
public import Register
import ReportContent

/// A fact in the words of a reader: what it is, its value with its unit, and the place it was read from.
public struct FactWords: Sendable {
  private let fact: ExplainFigure.Fact
  private let units: [String: String]
  private let language: Language
  private let table: TableDefinition?
  private let column: ColumnDefinition?

  /// The words for a fact.
  ///
  /// - Parameter units: the unit of each indicator, by its id.
  public init(_ fact: ExplainFigure.Fact, units: [String: String] = [:], _ language: Language) {
    self.fact = fact
    self.units = units
    self.language = language
    table = DataPackage.table(fact.reference.table)
    column = table?.column(fact.reference.field)
  }

  /// What the fact is: `utfall P1002, SBN, driftkostnad, 2014-01`, or `beslut B17, belopp`.
  public var name: String {
    switch fact.reference {
    case .cell(let table, let key, let field):
      "\(table.rawValue) \(key.parts.joined(separator: ", ")), \(field.rawValue)"
    case .observation(let series, let period):
      "\(series.table.rawValue) \(series.dimensions.parts.filter { !$0.isEmpty }.joined(separator: ", ")), "
        + (isOnlyMeasure ? "\(period)" : "\(series.measure.rawValue) \(period)")
    }
  }

  /// The value as registered, with its unit; where there is none, the reason in words.
  public var value: String {
    guard let origin = fact.origin else { return Phrase(sv: "finns inte längre", en: "no longer there")(language) }
    switch origin.value {
    case .value(let text): return unit.isEmpty ? text : "\(text) \(unit)"
    case .missing(let missing):
      let words = missing.phrase(language)
      return missing.note.isEmpty ? words : "\(words): \(missing.note)"
    }
  }

  /// The value as a reader writes it: amounts with grouped digits and their unit.
  public var printed: String {
    guard let text = fact.origin?.value.value, let column else { return value }
    let printed = RegisteredText.printed(text, column, language)
    switch column.kind {
    case .money, .percent: return printed
    default: return unit.isEmpty ? printed : "\(printed) \(unit)"
    }
  }

  /// The unit of the value: `kr`, `%`, that of the indicator, or empty for a text, a day or a count.
  public var unit: String {
    guard let column else { return "" }
    switch column.kind {
    case .money: return language == .swedish ? "kr" : "SEK"
    case .percent: return "%"
    default: break
    }
    guard case .observation(let series, _) = fact.reference, let id = series.dimensions.parts.first else { return "" }
    return units[id] ?? ""
  }

  /// The file, row and column that the fact was read from: `utfall.csv, rad 18, kolumn "belopp"`.
  public var place: String {
    guard let origin = fact.origin, let source = origin.source else {
      return Phrase(sv: "utan fil", en: "no file")(language)
    }
    let heads = origin.headers.map { "\"\($0)\"" }.joined(separator: ", ")
    // In one language: an explanation may have thousands of facts.
    let isSwedish = language == .swedish
    let column = heads.isEmpty ? "" : (isSwedish ? ", kolumn " : ", column ") + heads
    return source.file.name + (isSwedish ? ", rad " : ", row ") + String(origin.row) + column
  }

  /// For a correction what it corrects: `, rättar 380 000 kr från registrering 11`; else empty.
  public var correction: String {
    guard let origin = fact.origin, origin.change == .correction, let replaced = origin.replaced else { return "" }
    let former =
      replaced.value.value.map { RegisteredText.printed($0, column, language) }
      ?? replaced.value.missing?.phrase(language) ?? ""
    let number = replaced.registration.rawValue
    return Phrase(
      sv: ", rättar \(former) från registrering \(number)", en: ", corrects \(former) of registration \(number)")(
        language)
  }

  /// The registration that brought the fact, and where it was undone and put back the undoing that did:
  /// `54, återställd av registrering 63`; empty for a fact that is no longer there.
  public var registration: String {
    guard let origin = fact.origin else { return "" }
    let number = String(origin.registration.number.rawValue)
    guard let restoring = origin.undoings.last?.number.rawValue else { return number }
    return Phrase(
      sv: "\(number), återställd av registrering \(restoring)", en: "\(number), restored by registration \(restoring)")(
        language)
  }

  private var isOnlyMeasure: Bool {
    guard case .series(_, let measures, _)? = table?.shape else { return true }
    return measures.count == 1
  }
}

extension RegistrationEntry {
  /// Who registered it: name, role and organisation, as far as they are known.
  public func by(_ language: Language) -> String {
    [name(language), header.role, header.organisation].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The name of who registered it, or that it has been erased.
  public func name(_ language: Language) -> String {
    actorErasedBy == nil ? header.actor : Phrase(sv: "(gallrat namn)", en: "(erased name)")(language)
  }

  /// Why it was made: the reason in words, its code, or what kind of act it was.
  public func why(_ language: Language) -> String {
    if reasonErasedBy != nil { return Phrase(sv: "(gallrad orsak)", en: "(erased reason)")(language) }
    return [header.reason, header.reasonCode, header.kind].first { !$0.isEmpty } ?? ""
  }

  /// The reason, and for an undoing what it undoes: `fel fil (ångrar 54)`.
  public func whyAndUndone(_ language: Language) -> String {
    guard let undone = reverses?.rawValue else { return why(language) }
    return why(language) + Phrase(sv: " (ångrar \(undone))", en: " (undoes \(undone))")(language)
  }
}
