public import Appraisal
public import ProgrammeModel

/// How many running projects have a status, by tolerance or by the project leader's judgement.
///
/// The subject is the programme, with the status's word.
public enum StatusCount: String, CaseIterable, Sendable {
  case computed = "status.computed"
  case judged = "status.judged"

  /// The figure for a status, from statuses that are worked out already.
  public func figure(
    _ light: TrafficLight, of statuses: [Identifier<Project>: ProjectStatus], in book: Book, at period: ReportPeriod
  ) -> Figure {
    Figure(
      id: FigureID(name: rawValue, subject: Subject(.programme, light.rawValue), period: period.description),
      version: 1, value: .count(counted(light, of: statuses, in: book).count), style: .count)
  }

  /// The running projects that have the status.
  private func counted(
    _ light: TrafficLight, of statuses: [Identifier<Project>: ProjectStatus], in book: Book
  ) -> [Project] {
    book.programme.projects.filter { $0.state.value == .running && statuses[$0.id].map(status) == light }
  }

  private func status(_ status: ProjectStatus) -> TrafficLight { self == .computed ? status.computed : status.judged }

  /// The definition.
  public var definition: AnyFigureDefinition {
    AnyFigureDefinition(
      name: rawValue, title: title, formula: formula, style: .count,
      value: { subject, period, book in
        guard let light = TrafficLight(rawValue: subject.id) else { return .missing(MissingValue(.notReported)) }
        let context = Self.context(book, period)
        return figure(light, of: Scrutiny.statuses(in: book, at: context), in: book, at: period).value
      },
      terms: { subject, period, book in
        TrafficLight(rawValue: subject.id).map { terms($0, period, book) } ?? []
      })
  }

  private static func context(_ book: Book, _ period: ReportPeriod) -> ScrutinyContext {
    ScrutinyContext(of: book.programme, period: period, asOf: book.programme.statedAt.swedishDay)
  }

  /// What the status of each project that counts was computed from, or the report in which it was judged.
  private func terms(_ light: TrafficLight, _ period: ReportPeriod, _ book: Book) -> [Term] {
    let context = Self.context(book, period)
    let index = ScrutinyIndex(book, at: context)
    return counted(light, of: Scrutiny.statuses(in: book, at: context), in: book).flatMap { project -> [Term] in
      let label = Label.of(project)
      let state = Term(
        Phrase(sv: label, en: label), .count(1),
        .facts(.records([project.origin], field: FieldName("tillstånd"))))
      guard self == .computed else {
        let report = index.statusReports[project.id]?.first { $0.period == period }
        return [state]
          + (report.map {
            let words = Phrase(sv: "\(label): bedömd status", en: "\(label): judged status")
            return [Term(words, .count(1), .facts(.records([$0.origin], field: FieldName("status"))))]
          } ?? [])
      }
      let measures = index.status(of: project, at: context)
      let facts = [measures.cost, measures.time, measures.benefit].compactMap(\.self).flatMap(\.facts)
      return [state]
        + facts.compactMap { fact in
          let words = Phrase(sv: "\(label): \(fact.label.swedish)", en: "\(label): \(fact.label.english)")
          if let figure = fact.figure { return Term(words, fact.value, .figure(figure)) }
          return fact.rows.map { Term(words, fact.value, .facts($0)) }
        }
    }
  }

  private var title: Phrase {
    switch self {
    case .computed: Phrase(sv: "Projekt med beräknad status", en: "Projects with the computed status")
    case .judged: Phrase(sv: "Projekt med bedömd status", en: "Projects with the judged status")
    }
  }

  private var formula: Phrase {
    switch self {
    case .computed:
      Phrase(
        sv: "Antal pågående projekt vars kostnad, tid eller nytta som sämst har denna status enligt gränserna.",
        en: "The number of running projects whose cost, time or benefit at worst has this status by the limits.")
    case .judged:
      Phrase(
        sv: "Antal pågående projekt som projektledaren har gett denna status i periodens lägesrapport.",
        en: "The number of running projects that their leaders gave this status in the period's status report.")
    }
  }
}
