import Operations
import ProgrammeModel

/// What is said of a sample and of its results.
enum SampleText {
  static func drawn(_ drawn: AuditSample.Drawn, to path: String) -> Phrase {
    let (items, draws, all) = (count(drawn.items.count), count(drawn.request.size), count(drawn.populationCount))
    let (kind, sum) = (drawn.request.kind.words, kronor(drawn.populationSum))
    // A large amount is drawn several times by krona, and listed once.
    let isFewer = drawn.items.count < drawn.request.size
    let leftOut = drawn.leftOut > 0 ? count(drawn.leftOut) : nil
    return Phrase(
      sv: "\(path): \(items.swedish) belopp att granska"
        + (isFewer ? " (\(draws.swedish) dragningar, de största beloppen drogs mer än en gång)" : "")
        + ", dragna ur \(all.swedish) belopp (\(kind.swedish)) på tillsammans \(sum.swedish)."
        + (leftOut.map { " \($0.swedish) belopp på noll eller mindre kan inte dras per krona." } ?? "")
        + " Fyll i granskat_belopp och kör kommandot igen med --results i stället för --out.",
      en: "\(path): \(items.english) amounts to examine"
        + (isFewer ? " (\(draws.english) draws, the largest amounts more than once)" : "")
        + ", drawn from \(all.english) amounts (\(kind.english)) that come to \(sum.english)."
        + (leftOut.map { " \($0.english) amounts of zero or less cannot be drawn by krona." } ?? "")
        + " Fill in granskat_belopp and run the command again with --results in the place of --out.")
  }

  /// What the audited amounts show: errors found, and where all are examined what they come to in all amounts.
  static func results(_ result: AuditSheet.Projection, of drawn: AuditSample.Drawn) -> [Phrase] {
    let (examined, items) = (count(result.examined), count(drawn.items.count))
    let (differing, found) = (count(result.differing), kronor(result.found))
    let head = Phrase(
      sv: "Granskade: \(examined.swedish) av \(items.swedish) belopp, \(differing.swedish) med fel. "
        + "Registret minus det granskade är tillsammans \(found.swedish).",
      en: "Examined: \(examined.english) of \(items.english) amounts, \(differing.english) with errors. "
        + "Register less audited comes to \(found.english).")
    guard let projected = result.projected else {
      let missing = count(result.missing)
      return [
        head,
        Phrase(
          sv: "\(missing.swedish) saknar granskat belopp. Felen räknas upp när alla är granskade.",
          en: "\(missing.english) have no audited amount. Errors are projected when all are examined."),
      ]
    }
    let (population, whole, all) = (count(drawn.populationCount), kronor(drawn.populationSum), kronor(projected))
    let projection = Phrase(
      sv: "Uppräknat till alla \(population.swedish) belopp på \(whole.swedish): \(all.swedish).",
      en: "Projected onto all \(population.english) amounts of \(whole.english): \(all.english).")
    return [head, projection] + limit(result)
  }

  private static func limit(_ result: AuditSheet.Projection) -> [Phrase] {
    guard let limit = result.upperLimit.map(kronor) else { return [] }
    let sentence = Phrase(
      sv: "Övre felgräns: med \(result.confidence) procents säkerhet har registret högst \(limit.swedish) för mycket.",
      en: "Upper error limit: with \(result.confidence) per cent confidence the register has at most \(limit.english) "
        + "too much.")
    return [sentence] + (result.isLimitSafe ? [] : [AuditSheet.Projection.caution])
  }

  /// That what the sample was drawn from has changed, and what the errors are projected onto.
  static func change(_ change: AuditSample.Change, since drawn: AuditSample.Drawn) -> Phrase {
    let (amounts, sum, number) = (count(change.count), kronor(change.sum), drawn.shows.rawValue)
    return Phrase(
      sv:
        "Uppgifterna har ändrats sedan registrering \(number), som stickprovet drogs ur och som felen räknas upp till: "
        + "nu är det \(amounts.swedish) belopp på tillsammans \(sum.swedish).",
      en: "The facts have changed since registration \(number), which the sample was drawn from and its errors are "
        + "projected onto: now there are \(amounts.english) amounts that come to \(sum.english).")
  }

  static func registered(_ sample: Int, _ registration: RegistrationNumber?) -> Phrase {
    guard let number = registration?.rawValue else {
      return Phrase(
        sv: "Samma resultat är redan registrerat, som stickprov \(sample).",
        en: "The same results are already registered, as sample \(sample).")
    }
    return Phrase(
      sv: "Registrerat som stickprov \(sample), registrering \(number). Visa med tertial samples \(sample).",
      en: "Registered as sample \(sample), registration \(number). Show with tertial samples \(sample).")
  }

  private static func count(_ number: Int) -> Phrase { printed(.count(number)) }

  private static func kronor(_ amount: Money) -> Phrase { printed(.money(amount), .kronor) }

  private static func printed(_ value: FigureValue, _ style: FigureStyle = .count) -> Phrase {
    let figure = Figure(unidentified: value, style)
    return Phrase(sv: Printing.text(figure, .swedish), en: Printing.text(figure, .english))
  }
}
