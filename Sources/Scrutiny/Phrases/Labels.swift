import ProgrammeModel

/// How things are named in findings: the name with the id, or the id alone where there is no name.
enum Label {
  static func of(_ name: String, _ id: String) -> String { name.isEmpty ? id : "\(name) (\(id))" }

  static func of(_ project: Project) -> String { of(project.name, project.id.rawValue) }
  static func of(_ benefit: Benefit) -> String { of(benefit.name, benefit.id.rawValue) }
  static func of(_ service: ITService) -> String { of(service.name, service.id.rawValue) }
  static func of(_ goal: Goal) -> String { of(goal.name, goal.id.rawValue) }

  /// A decision by its id and, where there is one, its case number.
  static func of(_ decision: Decision) -> String {
    decision.caseNumber.isEmpty ? decision.id.rawValue : "\(decision.id) (dnr \(decision.caseNumber))"
  }
}
