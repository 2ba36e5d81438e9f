public import Appraisal
public import ProgrammeModel

/// The status of a project by the tolerances in force, beside the project leader's own.
public struct ProjectStatus: Hashable, Sendable {
  /// How the computed status has moved since the report before.
  public enum Trend: String, Sendable, CaseIterable {
    case better, unchanged, worse, unknown
  }

  /// Expected cost against what is decided; not assessed where either is missing.
  public let cost: TrafficLight
  /// The latest milestone against the day decided.
  public let time: TrafficLight
  /// Realised against planned benefit.
  public let benefit: TrafficLight
  /// The worst of the three that are assessed.
  public let computed: TrafficLight
  /// The computed status at the report before, by what is known now.
  public let before: TrafficLight
  /// The project leader's own overall judgement for the period.
  public let judged: TrafficLight

  /// How the computed status has moved; unknown where either is not assessed.
  public var trend: Trend {
    if computed == before { return computed == .notAssessed ? .unknown : .unchanged }
    if computed.isKinder(than: before) { return .better }
    return before.isKinder(than: computed) ? .worse : .unknown
  }

  /// Whether the judgement is kinder than the computed status (rule R20).
  public var isTooKind: Bool { judged.isKinder(than: computed) }
  /// Whether the judgement is stricter than the computed status.
  public var isStricter: Bool { computed.isKinder(than: judged) }
}

extension Scrutiny {
  /// The status of every project by the tolerances: the worst of cost, time and benefit, as rule R20 compares it with
  /// the project leader's own.
  public static func statuses(in book: Book, at context: ScrutinyContext) -> [Identifier<Project>: ProjectStatus] {
    let index = ScrutinyIndex(book, at: context)
    let earlier = ScrutinyContext(
      period: context.period.previous, asOf: context.asOf, thresholds: context.thresholds, ledger: context.ledger)
    let past = ScrutinyIndex(book, at: earlier)
    let projects = Array(book.projects.values)
    let statuses = Concurrently.map(projects) { project in
      let status = index.status(of: project, at: context)
      return ProjectStatus(
        cost: status.cost?.status ?? .notAssessed, time: status.time?.status ?? .notAssessed,
        benefit: status.benefit?.status ?? .notAssessed, computed: status.worst,
        before: past.status(of: project, at: earlier).worst,
        judged: index.statusReports[project.id]?.first { $0.period == context.period }?.overall.value ?? .notAssessed)
    }
    return Dictionary(uniqueKeysWithValues: zip(projects.map(\.id), statuses))
  }
}

extension ComputedStatus {
  /// The worst of the measures that are assessed.
  var worst: TrafficLight { TrafficLight.worst(of: [cost, time, benefit].compactMap { $0?.status }) }
}

extension ProjectStatus.Trend {
  /// The trend in words.
  public var phrase: Phrase {
    switch self {
    case .better: Phrase(sv: "bättre", en: "better")
    case .unchanged: Phrase(sv: "oförändrad", en: "unchanged")
    case .worse: Phrase(sv: "sämre", en: "worse")
    case .unknown: Phrase(sv: "kan inte jämföras", en: "cannot be compared")
    }
  }
}
