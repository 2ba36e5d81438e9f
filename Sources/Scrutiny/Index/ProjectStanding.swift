import Appraisal
package import ProgrammeModel

/// How much can be asked of a project by now.
enum ProjectStanding {
  /// An idea, or refused, sent back or stopped: nothing is asked.
  case outside
  /// Applied for but not decided: what is lacking is a warning.
  case applying
  /// Decided, running or closed, or in a state nobody has stated: everything is asked.
  case decided

  init(_ project: Project) {
    switch project.state.value {
    case .idea, .refused, .returned, .cancelled: self = .outside
    case .application, .preparation, .prioritised: self = .applying
    case .decided, .running, .closed, nil: self = .decided
    }
  }
}

extension ScrutinyIndex {
  /// How much can be asked of a project by now.
  func standing(of project: Project) -> ProjectStanding { ProjectStanding(project) }

  /// Whether a project has been closed by the cut-off.
  package func isClosed(_ project: Project) -> Bool {
    project.closed.map { $0 <= cutOff } ?? (project.state.value == .closed)
  }

  /// Whether a project has gone live by the cut-off.
  package func isLive(_ project: Project) -> Bool { project.goLive.value.map { $0 <= cutOff } ?? false }

  /// A project followed by the projects it is part of, upwards.
  package func lineage(of project: Project) -> [Project] {
    var line = [project]
    while line.count < 16, let parent = line.last?.parent.flatMap({ book.projects[$0] }),
      !line.contains(where: { $0.id == parent.id })
    {
      line.append(parent)
    }
    return line
  }

  /// The decisions that gave a project money by the cut-off, by date.
  func grants(of project: Identifier<Project>) -> [Decision] {
    (book.decisionsOfProject[project] ?? []).filter {
      $0.grantsMoney && ($0.date.value.map { $0 <= cutOff } ?? false)
    }
  }

  /// A project with those of its parts that were granted nothing of their own, each once.
  func financedTogether(with project: Project) -> [Project] {
    var together = [project]
    var next = 0
    while next < together.count, together.count < 1000 {
      let parts = (subprojects[together[next].id] ?? []).filter { part in
        grants(of: part.id).isEmpty && !together.contains { $0.id == part.id }
      }
      together += parts
      next += 1
    }
    return together
  }
}
