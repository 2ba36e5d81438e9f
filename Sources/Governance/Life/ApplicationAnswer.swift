import Appraisal
public import ProgrammeModel
import Scrutiny

extension GovernanceContext {
  /// The decision that sent a project's last application back or refused it; `nil` where it waits or got its money.
  public func answer(to project: Project) -> Decision? {
    let applied = (index.applications[project.id] ?? []).compactMap(\.submitted.value).filter { $0 <= day }.max()
    let answers = (book.decisionsOfProject[project.id] ?? []).filter { decision in
      decision.answersApplication && decision.date.value.map { $0 <= day && $0 >= applied ?? $0 } ?? false
    }
    let last = answers.max { ($0.date.value ?? .beginning, $0.id) < ($1.date.value ?? .beginning, $1.id) }
    return last.flatMap { $0.grantsMoney ? nil : $0 }
  }
}
