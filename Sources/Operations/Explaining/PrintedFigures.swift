import Appraisal
public import ProgrammeModel
public import Register
import Rendering
import ReportContent

/// What a published report printed for a figure, beside what the same facts give today and what is known now.
public struct PrintedComparison: Sendable {
  /// A later registration that changed facts behind the figure.
  public struct LaterChange: Sendable {
    /// The registration.
    public let registration: RegistrationEntry
    /// How many of the facts it changed.
    public let facts: Int
  }

  /// The publication in force that shows the figure.
  public let publication: PublishReport.Publication
  /// When it was published.
  public let publishedAt: Instant
  /// What was printed: value, and the version of the formula then.
  public let printed: Figure
  /// What today's formula gives from the facts that the publication shows.
  public let recomputed: Figure
  /// What today's formula gives from what is known at the time asked for.
  public let now: Figure
  /// Whether the printed value is the recomputed one.
  public let holds: Bool
  /// Whether later facts have changed the value since.
  public let isChanged: Bool
  /// The registrations after the publication's knowledge that changed facts behind the figure.
  public let later: [LaterChange]
}

extension ExplainFigure {
  /// Compares a figure with the published report that printed it; `nil` where none did.
  ///
  /// - Parameter asOf: what was known when, for the value now.
  /// - Throws: ``OperationError`` where the register or the kept report cannot be read.
  public func comparison(of text: String, asOf: AsOf) throws(OperationError) -> PrintedComparison? {
    guard let id = FigureID(text: text), let definition = FigureDefinitions.definition(named: id.name),
      let period = ReportPeriod(id.period)
    else { return nil }
    let head = try workspace.programme(asOf: asOf, of: Extent(tables: [])).registration
    let publishing = PublishReport(workspace)
    let known = try publishing.publications(of: id.period, knownAt: head)
    guard let publication = known.last, let shows = Int64(publication.shows),
      let printed = try publishing.printed(publication)?.figure(id)
    else { return nil }
    let entries = try onRegister { () throws(RegisterError) in try workspace.register.log() }
    let shown = RegistrationNumber(rawValue: shows)
    let extent = try workspace.extent(of: id, asOf)
    let book = try workspace.book(asOf: asOf, of: extent, isTracing: true)
    let then = try workspace.book(asOf: .registration(shown), of: extent, isTracing: true)
    func figure(_ book: Book) -> Figure {
      Figure(
        id: id, version: definition.version, value: definition.value(id.subject, period, book),
        style: definition.style)
    }
    let (recomputed, now) = (figure(then), figure(book))
    return PrintedComparison(
      publication: publication,
      publishedAt: entries.first { $0.number == publication.registration }?.header.statedAt
        ?? Instant(secondsSinceEpoch: 0),
      printed: printed.styled(definition.style), recomputed: recomputed, now: now,
      holds: printed.agrees(with: recomputed), isChanged: recomputed.value != now.value,
      later: try later(id, then, book, shown, asOf, entries))
  }

  /// Registrations after one that stated facts which the figure rests on now, or rested on then.
  private func later(
    _ id: FigureID, _ then: Book, _ now: Book, _ shown: RegistrationNumber, _ asOf: AsOf, _ entries: [RegistrationEntry]
  ) throws(OperationError) -> [PrintedComparison.LaterChange] {
    guard now.programme.registration > shown else { return [] }
    var (old, new) = (Leaves(then), Leaves(now))
    let facts = old.facts(of: id).union(new.facts(of: id))
    let origins = try onRegister { () throws(RegisterError) in
      try workspace.register.origins(of: facts, asOf: asOf)
    }
    var counts: [RegistrationNumber: Int] = [:]
    for origin in origins.values where origin.lastStated.number > shown {
      counts[origin.lastStated.number, default: 0] += 1
    }
    return entries.compactMap { entry in
      counts[entry.number].map { PrintedComparison.LaterChange(registration: entry, facts: $0) }
    }
  }
}

extension PrintedComparison {
  /// What there is to say: agreement, or printed X, recomputed Y and the versions; then what later facts changed.
  public var sentences: [Phrase] {
    func text(_ figure: Figure, _ language: Language) -> String { Printing.text(figure.exact, language) }
    let (number, day) = (publication.number, publishedAt.swedishDay)
    var found = [
      Phrase(
        sv: "Tryckt i publicering \(number) av \(publication.period) (\(day)): \(text(printed, .swedish)), formel "
          + "version \(printed.version).",
        en: "Printed in publication \(number) of \(publication.period) (\(day)): \(text(printed, .english)), formula "
          + "version \(printed.version).")
    ]
    let versions = "\(printed.version) → \(recomputed.version)"
    let isSameFormula = printed.version == recomputed.version
    let (new, newEnglish) = (text(recomputed, .swedish), text(recomputed, .english))
    switch (holds, isSameFormula) {
    case (true, true):
      found.append(
        Phrase(
          sv: "Omräknat ur samma uppgifter: samma värde.", en: "Recomputed from the same facts: the same value."))
    case (true, false):
      found.append(
        Phrase(
          sv: "Formeln är ändrad sedan dess (version \(versions)) men ger samma värde ur samma uppgifter.",
          en: "The formula has changed since (version \(versions)) but gives the same value from the same facts."))
    case (false, false):
      found.append(
        Phrase(
          sv: "Formeln är ändrad sedan dess: tryckt \(text(printed, .swedish)), omräknat \(new), version \(versions).",
          en: "The formula has changed since: printed \(text(printed, .english)), recomputed \(newEnglish), version "
            + "\(versions)."))
    case (false, true):
      found.append(
        Phrase(
          sv:
            "Obs: samma formel ger ur samma uppgifter \(new), inte det tryckta värdet. Den bevarade rapporten är inte "
            + "den som registret ger.",
          en: "Note: the same formula gives \(newEnglish) from the same facts, not the printed value. The report kept "
            + "is not the one that the register gives."))
    }
    if isChanged {
      found.append(
        Phrase(
          sv: "Senare uppgifter har ändrat talet till \(text(now, .swedish)).",
          en: "Later facts have changed the figure to \(text(now, .english))."))
    }
    return found + later.map(\.sentence)
  }
}

extension PrintedComparison.LaterChange {
  /// Which registration changed how many facts, by whom and why.
  fileprivate var sentence: Phrase {
    let (number, day) = (registration.number.rawValue, registration.header.statedAt.swedishDay)
    return Phrase(
      sv: "Registrering \(number), \(day), \(registration.by(.swedish)): \(facts) av uppgifterna, "
        + "\(registration.why(.swedish)).",
      en: "Registration \(number), \(day), \(registration.by(.english)): \(facts) of the facts, "
        + "\(registration.why(.english)).")
  }
}
