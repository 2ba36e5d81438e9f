// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// Which measures of the strategy are counted.
public protocol MeasureGroup: Sendable {
  /// The end of the figure's frozen name.
  static var name: String { get }
  /// What is counted.
  static var title: Phrase { get }
  /// Whether a measure counts.
  static func counts(_ measure: StrategyMeasure) -> Bool
}

/// All that were not given up.
public enum PlannedMeasures: MeasureGroup {
  public static let name = "planned"
  public static let title = Phrase(sv: "Insatser", en: "Measures")
  public static func counts(_ measure: StrategyMeasure) -> Bool { measure.status.value != .cancelled }
}

/// Those that are done.
public enum DoneMeasures: MeasureGroup {
  public static let name = "done"
  public static let title = Phrase(sv: "Klara", en: "Done")
  public static func counts(_ measure: StrategyMeasure) -> Bool { measure.status.value == .done }
}

/// Those that remain.
public enum RemainingMeasures: MeasureGroup {
  public static let name = "remaining"
  public static let title = Phrase(sv: "Återstår", en: "Remaining")
  public static func counts(_ measure: StrategyMeasure) -> Bool {
    PlannedMeasures.counts(measure) && !DoneMeasures.counts(measure)
  }
}

/// Those that nobody owns.
public enum OwnerlessMeasures: MeasureGroup {
  public static let name = "ownerless"
  public static let title = Phrase(sv: "Utan ägare", en: "Without owner")
  public static func counts(_ measure: StrategyMeasure) -> Bool {
    PlannedMeasures.counts(measure) && (measure.owner.value.map(\.isEmpty) ?? true)
  }
}

/// How many measures of the strategy's action plans, of an area (insatsområde) or in all, are of a group.
///
/// The subject is the programme, or another thing whose id is the area's name; plans up to the report's year count.
public enum StrategyCount<Group: MeasureGroup>: FigureDefinition {
  public static var name: String { "strategy.\(Group.name)" }
  public static var version: Int { 1 }
  public static var title: Phrase { Group.title }
  public static var formula: Phrase {
    Phrase(
      sv: "Antal insatser i handlingsplaner till och med rapportens år: \(Group.title.swedish.lowercased()). Avbrutna "
        + "räknas inte.",
      en: "The number of measures of action plans up to the report's year: \(Group.title.english.lowercased()). Those "
        + "given up do not count.")
  }
  public static var style: FigureStyle { .count }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SingleInput {
    let measures = book.measures(of: subject, at: period).filter(Group.counts)
    return SingleInput(
      term: Term(
        title, .count(measures.count),
        .facts(book.isTracing ? .records(measures.map(\.origin), field: FieldName("status")) : .untraced)))
  }

  public static func value(of inputs: SingleInput) -> FigureValue { inputs.term.value }
}

/// The share of the measures that is done.
public enum StrategyShareDone: FigureDefinition {
  public static let name = "strategy.share-done"
  public static let version = 1
  public static let title = Phrase(sv: "Andel klara", en: "Share done")
  public static let formula = Phrase(
    sv: "Klara insatser / insatser som inte avbrutits, i handlingsplaner till och med rapportens år.",
    en: "Measures done / measures not given up, in action plans up to the report's year.")
  public static let style = FigureStyle.percent

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> RatioInputs {
    func term<Group: MeasureGroup>(_ group: Group.Type) -> Term {
      Term(
        Group.title, StrategyCount<Group>.value(subject, period, book),
        .figure(StrategyCount<Group>.id(subject, period)))
    }
    return RatioInputs(
      numerator: term(DoneMeasures.self), denominator: term(PlannedMeasures.self), undefined: .noValues)
  }

  public static func value(of inputs: RatioInputs) -> FigureValue { inputs.ratio }
}

extension Book {
  /// The measures of an area, or of all, in action plans up to a report's year.
  func measures(of subject: Subject, at period: ReportPeriod) -> [StrategyMeasure] {
    programme.strategyMeasures.filter {
      $0.year <= period.year && (subject.kind == .programme || $0.area == subject.id)
    }.sorted { $0.id < $1.id }
  }
}
