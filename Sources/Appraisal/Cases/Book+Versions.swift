public import ProgrammeModel

/// The versions of a case that stand side by side, whatever has been revised since.
public struct CaseVersions: Sendable {
  /// Every version by a day, in order.
  public let all: [BenefitCase]
  /// The first version, which stays the first baseline.
  public let first: BenefitCase
  /// The version that the project's first financing decision rested on; `nil` before such a decision.
  public let decided: BenefitCase?
  /// The latest version.
  public let latest: BenefitCase
}

extension Book {
  /// The versions of a project's case by a day; `nil` where there is none.
  public func versions(of project: Identifier<Project>, by day: CalendarDay) -> CaseVersions? {
    let all = (casesOfProject[project] ?? []).filter { $0.date.value.map { $0 <= day } ?? true }
    guard let first = all.first, let latest = all.last else { return nil }
    let financed = (decisionsOfProject[project] ?? []).filter { $0.kind == .financing }.compactMap(\.date.value)
      .filter { $0 <= day }.min()
    let decided = financed.flatMap { moment in
      all.last { $0.status != .draft && $0.date.value.map { $0 <= moment } ?? false }
    }
    return CaseVersions(all: all, first: first, decided: decided, latest: latest)
  }

  /// The likely amounts of a version over its horizon, in kronor, of some parts.
  public func likelySum(of version: BenefitCase, _ parts: Set<CaseItem.Part>) -> Double {
    items(of: version).filter { parts.contains($0.part) }.reduce(0) { $0 + $1.likely.reduce(0, +) }
  }
}
