public import ProgrammeModel

/// What a registered sample comes to: the errors found, projected, and the most that there can be.
///
/// The subject is the sample: `stickprov/1`.
public enum SampleFigure: String, CaseIterable, Sendable {
  case found = "sample.found"
  case projected = "sample.projected"
  case limit = "sample.limit"

  /// The subject of a sample by its number.
  public static func subject(_ number: Int) -> Subject { Subject(.other, "stickprov/\(number)") }

  /// The id of the figure, for a sample on a period or drawn from everything, which is then told at another period.
  public func id(of number: Int, at period: ReportPeriod) -> FigureID {
    FigureID(name: rawValue, subject: Self.subject(number), period: period.description)
  }

  var definition: AnyFigureDefinition {
    AnyFigureDefinition(
      name: rawValue, title: title, formula: formula, style: .kronor,
      value: { subject, _, book in
        Self.sample(subject, book).map { value(of: $0) } ?? .missing(MissingValue(.notReported))
      },
      terms: { subject, _, book in Self.sample(subject, book).map { terms(of: $0) } ?? [] })
  }

  private static func sample(_ subject: Subject, _ book: Book) -> AuditedSample? {
    book.programme.auditedSamples.first { Self.subject($0.number) == subject }
  }

  private func value(of sample: AuditedSample) -> FigureValue {
    let errors = sample.items.compactMap { item in item.audited.map { item.amount - $0 } }
    if self == .found { return .money(errors.sum) }
    guard errors.count == sample.items.count, let confidence = ErrorLimit.Confidence(rawValue: sample.confidence) else {
      return .missing(MissingValue(.notYetDue))
    }
    let projection = SampleProjection(
      amounts: sample.items.map(\.amount), errors: errors, interval: sample.interval, of: sample.populationCount,
      confidence: confidence)
    let kronor = self == .projected ? projection.projected : projection.upper
    return kronor.flatMap { Money(rounding: $0) }.map(FigureValue.money) ?? .missing(MissingValue(.notApplicable))
  }

  private func terms(of sample: AuditedSample) -> [Term] {
    let examined = sample.items.filter { $0.audited != nil }
    func sum(_ words: Phrase, _ amounts: [Money], _ field: String) -> Term {
      Term(words, .money(amounts.sum), .facts(.records(examined.map(\.origin), field: FieldName(field))))
    }
    func stated(_ words: Phrase, _ value: FigureValue, _ field: String) -> Term {
      Term(words, value, .facts(.records([sample.origin], field: FieldName(field))))
    }
    let errors = [
      sum(
        Phrase(sv: "Granskade belopp i registret", en: "Examined amounts in the register"),
        examined.map(\.amount), "belopp"),
      sum(
        Phrase(sv: "Samma belopp enligt granskningen", en: "The same amounts by the audit"),
        examined.compactMap(\.audited), "granskat_belopp"),
    ]
    guard self != .found else { return errors }
    let scale =
      sample.interval.map {
        stated(Phrase(sv: "Kronor mellan dragningar", en: "Kronor between draws"), .money($0), "intervall")
      }
      ?? stated(
        Phrase(sv: "Belopp som kunde dras", en: "Amounts that could be drawn"), .count(sample.populationCount),
        "antal_belopp")
    guard self == .limit else { return errors + [scale] }
    return errors + [
      scale,
      stated(Phrase(sv: "Säkerhet, %", en: "Confidence, per cent"), .count(sample.confidence), "säkerhet"),
    ]
  }

  private var title: Phrase {
    switch self {
    case .found: Phrase(sv: "Funna fel i stickprovet", en: "Errors found in the sample")
    case .projected: Phrase(sv: "Fel uppräknade till alla belopp", en: "Errors projected onto all amounts")
    case .limit: Phrase(sv: "Övre felgräns", en: "Upper error limit")
    }
  }

  private var formula: Phrase {
    switch self {
    case .found:
      Phrase(
        sv: "Registrets belopp minus de granskade, för de belopp som är granskade.",
        en: "The register's amounts less the audited ones, of those examined.")
    case .projected:
      Phrase(
        sv: "Draget per krona: varje belopps fel i proportion till intervallet, större belopp för sig själva. Draget "
          + "slumpvis: medelfelet × antalet belopp.",
        en:
          "By krona: each amount's error in proportion to the interval, larger amounts for themselves. At random: the "
          + "mean error × the number of amounts.")
    case .limit:
      Phrase(
        sv: "Det mesta som registret kan ha för mycket, med den säkerhet som anges: Poissonfaktorer per krona, "
          + "normalfördelning slumpvis.",
        en: "The most that the register can have too much, with the confidence stated: Poisson factors by krona, the "
          + "normal distribution at random.")
    }
  }
}
