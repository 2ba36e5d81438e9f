import Appraisal
public import ProgrammeModel

/// The need of a skill in a year against what is available, in hours.
public struct ResourceStanding: Hashable, Sendable {
  /// The portfolio or other node.
  public let node: Identifier<StructureNode>
  /// The skill.
  public let skill: String
  /// The year.
  public let year: Int
  /// Hours needed; `nil` where not reported.
  public let need: Int?
  /// Hours available; `nil` where not reported.
  public let available: Int?

  /// Hours available less hours needed: minus is a lack; `nil` where either is missing.
  public var left: Int? {
    guard let need, let available else { return nil }
    return available - need
  }
}

extension GovernanceContext {
  /// Need and availability per skill and year of a node and its projects, by year and skill.
  ///
  /// Hours of the node itself and of its projects are added: each is a series of its own.
  public func resources(of node: Identifier<StructureNode>) -> [ResourceStanding] {
    struct Slot: Hashable {
      let skill: String
      let year: Int
    }
    var need: [Slot: Int] = [:]
    var available: [Slot: Int] = [:]
    for series in resourceSeries(of: node) {
      for observation in series.observations {
        guard let hours = observation.value.value?.whole else { continue }
        let slot = Slot(skill: series.skill, year: observation.period.year)
        switch series.measure {
        case .need: need[slot, default: 0] += hours
        case .available: available[slot, default: 0] += hours
        }
      }
    }
    return Set(need.keys).union(available.keys).sorted { ($0.year, $0.skill) < ($1.year, $1.skill) }.map { slot in
      ResourceStanding(
        node: node, skill: slot.skill, year: slot.year, need: need[slot], available: available[slot])
    }
  }

  /// The series of a node itself and of its projects.
  func resourceSeries(of node: Identifier<StructureNode>) -> [ResourceNeed] {
    let projects = Set(book.projects(under: node).map(\.id))
    return book.programme.resourceNeeds.filter {
      $0.node == node || ($0.project.map { projects.contains($0) } ?? false)
    }
  }
}

extension FixedDecimal {
  /// The number without decimals, half away from zero.
  var whole: Int { Int(double.rounded(.toNearestOrAwayFromZero)) }
}
