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

  /// The publication that printed it; `nil` for a file that was never published.
  public let publication: PublishReport.Publication?
  /// When it was published; `nil` for a file that was never published.
  public let publishedAt: Instant?
  /// Where it was printed, in words.
  let source: Phrase
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
  /// Compares figures with what a report printed for them; one that it does not show is not among the comparisons.
  ///
  /// - Parameters:
  ///   - copy: the report; without one nothing is compared.
  ///   - asOf: what was known when, for the values now.
  /// - Throws: ``OperationError`` where the register cannot be read.
  func comparisons(
    of ids: [FigureID], with copy: PrintedCopy?, asOf: AsOf
  ) throws(OperationError) -> [FigureID: PrintedComparison] {
    guard let copy else { return [:] }
    let printed = ids.compactMap { copy.report.figure($0) }
    guard !printed.isEmpty else { return [:] }
    let extent = try extent(of: printed.map(\.id), asOf)
    let now = try workspace.book(asOf: asOf, of: extent, isTracing: true)
    let then = try workspace.book(asOf: .registration(copy.report.registration), of: extent, isTracing: true)
    let entries = try onRegister { () throws(RegisterError) in try workspace.register.log() }
    let later = try laterChanges(printed.map(\.id), then, now, asOf, entries)
    let published = copy.publication.flatMap { publication in
      entries.first { $0.number == publication.registration }?.header.statedAt
    }
    var found: [FigureID: PrintedComparison] = [:]
    for figure in printed {
      let id = figure.id
      guard let definition = FigureDefinitions.definition(named: id.name), let period = ReportPeriod(id.period) else {
        continue
      }
      func value(_ book: Book) -> Figure {
        Figure(
          id: id, version: definition.version, value: definition.value(id.subject, period, book),
          style: definition.style)
      }
      let (recomputed, current) = (value(then), value(now))
      found[id] = PrintedComparison(
        publication: copy.publication, publishedAt: published, source: copy.source(published),
        printed: figure.styled(definition.style), recomputed: recomputed, now: current,
        holds: figure.agrees(with: recomputed), isChanged: recomputed.value != current.value, later: later[id] ?? [])
    }
    return found
  }

  /// The registrations after a report's knowledge that stated facts which figures rest on now, or rested on then.
  private func laterChanges(
    _ ids: [FigureID], _ then: Book, _ now: Book, _ asOf: AsOf, _ entries: [RegistrationEntry]
  ) throws(OperationError) -> [FigureID: [PrintedComparison.LaterChange]] {
    let shown = then.programme.registration
    guard now.programme.registration > shown else { return [:] }
    var (old, new) = (Leaves(then), Leaves(now))
    let facts = ids.map { old.facts(of: $0).union(new.facts(of: $0)) }
    let all = facts.reduce(into: Set<FactReference>()) { $0.formUnion($1) }
    let origins = try onRegister { () throws(RegisterError) in
      try workspace.register.origins(of: all, asOf: asOf)
    }
    var changes: [FigureID: [PrintedComparison.LaterChange]] = [:]
    for (id, facts) in zip(ids, facts) {
      var counts: [RegistrationNumber: Int] = [:]
      for origin in facts.compactMap({ origins[$0] }) where origin.lastStated.number > shown {
        counts[origin.lastStated.number, default: 0] += 1
      }
      changes[id] = entries.compactMap { entry in
        counts[entry.number].map { PrintedComparison.LaterChange(registration: entry, facts: $0) }
      }
    }
    return changes
  }
}

extension PrintedCopy {
  /// What it is called after "printed in", with the day where it was published.
  fileprivate func source(_ published: Instant?) -> Phrase {
    guard let publication, let day = published?.swedishDay else { return name }
    return Phrase(
      sv: "publicering \(publication.number) av \(publication.period) (\(day))",
      en: "publication \(publication.number) of \(publication.period) (\(day))")
  }
}

extension PrintedComparison {
  /// What there is to say: agreement, or printed X, recomputed Y and the versions; then what later facts changed.
  public var sentences: [Phrase] {
    func text(_ figure: Figure, _ language: Language) -> String { Printing.text(figure.exact, language) }
    var found = [
      Phrase(
        sv: "Tryckt i \(source.swedish): \(text(printed, .swedish)), formel version \(printed.version).",
        en: "Printed in \(source.english): \(text(printed, .english)), formula version \(printed.version).")
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
