import Operations
import ProgrammeModel

/// What is said of a sample and of its results.
enum SampleText {
  static func line(_ drawn: AuditSample.Drawn, _ path: String, _ language: Language) -> String {
    let (count, sum) = (drawn.populationCount, kronor(drawn.populationSum, language))
    return Phrase(
      sv: "\(path): \(drawn.items.count) belopp av \(count), som är \(sum) tillsammans."
        + (drawn.leftOut > 0 ? " \(drawn.leftOut) belopp på noll eller minus kan inte dras per krona." : ""),
      en: "\(path): \(drawn.items.count) amounts of \(count), which come to \(sum)."
        + (drawn.leftOut > 0 ? " \(drawn.leftOut) amounts of zero or less cannot be drawn by krona." : ""))(language)
  }

  static func line(
    _ result: AuditSheet.Projection, _ drawn: AuditSample.Drawn, _ language: Language
  ) -> String {
    let found = kronor(result.found, language)
    let head = Phrase(
      sv: "\(result.examined) granskade, \(result.differing) med fel, tillsammans \(found).",
      en: "\(result.examined) examined, \(result.differing) with errors, \(found) together.")(language)
    guard let projected = result.projected else {
      return head
        + Phrase(
          sv: " \(result.missing) saknar granskat belopp; felen räknas upp när alla är granskade.",
          en: " \(result.missing) have no audited amount; errors are projected when all are examined.")(language)
    }
    let (all, whole) = (kronor(projected, language), kronor(drawn.populationSum, language))
    return head
      + Phrase(
        sv: " Uppräknat till alla \(drawn.populationCount) belopp: \(all) av \(whole).",
        en: " Projected onto all \(drawn.populationCount) amounts: \(all) of \(whole).")(language)
      + limit(result, language)
  }

  /// That what the sample was drawn from has changed, and what the errors are projected onto.
  static func line(_ change: AuditSample.Change, since drawn: AuditSample.Drawn, _ language: Language) -> String {
    let (sum, number) = (kronor(change.sum, language), drawn.shows.rawValue)
    return Phrase(
      sv:
        "Uppgifterna har ändrats sedan registrering \(number), som stickprovet drogs ur och som felen räknas upp till: "
        + "nu är det \(change.count) belopp, som är \(sum) tillsammans.",
      en: "The facts have changed since registration \(number), which the sample was drawn from and its errors are "
        + "projected onto: now there are \(change.count) amounts, which come to \(sum).")(language)
  }

  static func registered(_ sample: Int, _ registration: RegistrationNumber?, _ language: Language) -> String {
    guard let registration else {
      return Phrase(
        sv: "Samma resultat är redan registrerat, som stickprov \(sample).",
        en: "The same results are already registered, as sample \(sample).")(language)
    }
    let number = registration.rawValue
    return Phrase(
      sv: "Registrerat som stickprov \(sample), registrering \(number). Visa med tertial samples \(sample).",
      en: "Registered as sample \(sample), registration \(number). Show with tertial samples \(sample).")(language)
  }

  private static func limit(_ result: AuditSheet.Projection, _ language: Language) -> String {
    guard let limit = result.upperLimit else { return "" }
    let most = kronor(limit, language)
    return Phrase(
      sv: " Övre felgräns (för mycket i registret), \(result.confidence) % säkerhet: \(most).",
      en: " Upper error limit (too much in the register), \(result.confidence) % confidence: \(most).")(language)
      + (result.isLimitSafe ? "" : " " + AuditSheet.Projection.caution(language))
  }

  private static func kronor(_ amount: Money, _ language: Language) -> String {
    Printing.text(
      Figure(
        id: FigureID(name: "", subject: Subject(.other, ""), period: ""), version: 1, value: .money(amount),
        style: .kronor), language)
  }
}
