import Appraisal
import ProgrammeModel

extension R22ThousandTimesOff {
  /// An application's amount against the sum of what it asks for by year: a thousand apart, one of the two is in
  /// another unit.
  func parts(_ scale: UnitScale, _ index: ScrutinyIndex) -> [Finding] {
    let programme = index.book.programme
    let years = Dictionary(grouping: programme.applicationYears, by: \.application)
    return programme.applications.compactMap { application -> Finding? in
      guard let asked = application.amount.value, let parts = years[application.id],
        let sum = Self.sum(parts.map(\.amount)),
        scale.isOff(
          FixedDecimal(digits: asked.ore, scale: 2), from: FixedDecimal(digits: sum.ore, scale: 2), amounts: true)
      else { return nil }
      let subject = Subject(.project, application.project.rawValue)
      return finding(
        about: subject, "ansökan/\(application.id)", answeredBy: index.answering(for: subject),
        found: Phrase(
          sv: "Ansökan \(application.id) för \(sv: index.label(subject)) gäller \(sv: asked), men åren som den är "
            + "uppdelad på är tillsammans \(sv: sum).",
          en: "Application \(application.id) for \(en: index.label(subject)) is for \(en: asked), but the years it is "
            + "divided into are together \(en: sum)."),
        facts: [
          FindingFact(Phrase(sv: "Sökt", en: "Applied for"), .money(asked), application.origin["belopp"]),
          FindingFact(
            Phrase(sv: "Summan av åren", en: "The sum of the years"), .money(sum),
            .records(parts.map(\.origin), field: FieldName("belopp"))),
        ], remedy: remedy)
    }
  }

  /// The sum of parts that are all there; `nil` where one is missing or the sum is too large.
  private static func sum(_ parts: [Reported<Money>]) -> Money? {
    parts.reduce(Money(ore: 0) as Money?) { sum, part in
      guard let sum, let value = part.value else { return nil }
      let (ore, overflow) = sum.ore.addingReportingOverflow(value.ore)
      return overflow ? nil : Money(ore: ore)
    }
  }
}
