public import Appraisal
public import ProgrammeModel

/// A value that a finding rests on, as a figure that `explain` takes apart by running the rule again.
///
/// The subject is the finding and the place of the value in it: `R09:projekt:P1004:2014/2`.
public enum GroundFigure {
  private static let name = "finding.ground"

  /// The id of a value that a finding rests on: that of the report's own figure, where it is one.
  public static func id(of place: Int, in finding: Finding, at period: ReportPeriod) -> FigureID {
    finding.facts[place].figure
      ?? FigureID(
        name: name, subject: Subject(.finding, "\(finding.id.text)/\(place)"), period: period.description)
  }

  /// The definition.
  public static let definition = AnyFigureDefinition(
    name: name, title: Phrase(sv: "Underlag för en iakttagelse", en: "Ground of a finding"),
    formula: Phrase(
      sv: "Det värde som regeln kommer fram till när den körs igen på samma uppgifter.",
      en: "The value that the rule comes to when it is run again on the same facts."),
    style: .number(decimals: 2),
    value: { subject, period, book in
      ground(subject, period, book).map { $0.finding.facts[$0.place].value } ?? .missing(MissingValue(.notReported))
    },
    terms: { subject, period, book in
      ground(subject, period, book).map { terms($0.finding, $0.place, period) } ?? []
    },
    formulaOf: { subject, period, book in ground(subject, period, book).map { $0.finding.found } })

  private static func ground(
    _ subject: Subject, _ period: ReportPeriod, _ book: Book
  ) -> (finding: Finding, place: Int)? {
    guard subject.kind == .finding, let slash = subject.id.lastIndex(of: "/"),
      let place = Int(subject.id[subject.id.index(after: slash)...]), place >= 0,
      let rule = subject.id.split(separator: ":").first.flatMap({ Scrutiny.rule(RuleID(rawValue: String($0))) })
    else { return nil }
    let text = subject.id[..<slash]
    let context = ScrutinyContext(of: book.programme, period: period, asOf: book.programme.statedAt.swedishDay)
    let finding = Scrutiny.findings(in: book, at: context, rules: [rule]).first { $0.id.text == text }
    return finding.flatMap { $0.facts.indices.contains(place) ? ($0, place) : nil }
  }

  /// The rows that the value was taken from; of a value that the rule worked out, what it was worked out from.
  private static func terms(_ finding: Finding, _ place: Int, _ period: ReportPeriod) -> [Term] {
    let fact = finding.facts[place]
    if let selection = fact.selection { return [Term(fact.label, fact.value, .facts(selection))] }
    return fact.parts.compactMap { part in
      if let figure = part.figure { return Term(part.label, part.value, .figure(figure)) }
      if let selection = part.selection { return Term(part.label, part.value, .facts(selection)) }
      return finding.facts.firstIndex(of: part).map { other in
        Term(part.label, part.value, .figure(id(of: other, in: finding, at: period)))
      }
    }
  }
}
