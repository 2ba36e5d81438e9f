import Appraisal
public import ProgrammeModel
import Scrutiny

/// A role that somebody should hold, and who holds it.
public struct RoleHolding: Sendable {
  /// What it concerns, by id.
  public let object: String
  /// The role.
  public let role: ResponsibilityRole
  /// Who holds it on the day, by name or position; `nil` for a vacancy.
  public let holder: String?
  /// The organisation; empty where not stated.
  public let organisation: String
  /// First day.
  public let from: CalendarDay?
  /// The day it was accepted; `nil` where it has not been.
  public let accepted: CalendarDay?
}

extension GovernanceContext {
  /// The roles around a project and its benefits on the day, vacancies among them.
  ///
  /// A benefit must have an owner, and a project a receiver; other roles show where they are registered.
  public func roles(of project: Project) -> [RoleHolding] {
    var holdings = held(.project, project.id.rawValue, [.sponsor, .projectLeader, .receiver, .followUpOwner])
    if !holdings.contains(where: { $0.role == .receiver }) {
      holdings.append(vacancy(project.id.rawValue, .receiver, project.receiver.value))
    }
    for benefit in book.benefitsOfProject[project.id] ?? [] where benefit.status != .writtenDown {
      let owners = held(.benefit, benefit.id.rawValue, [.benefitOwner, .followUpOwner])
      holdings += owners
      if !owners.contains(where: { $0.role == .benefitOwner }) {
        holdings.append(vacancy(benefit.id.rawValue, .benefitOwner, benefit.beneficiary.value))
      }
    }
    return holdings
  }

  private func held(
    _ table: ScrutinyIndex.ObjectTable, _ id: String, _ roles: [ResponsibilityRole]
  ) -> [RoleHolding] {
    roles.flatMap { role in
      index.responsible(table, id, role, on: day).map { row in
        let named = row.person.value.map { name(of: $0) } ?? row.position
        return RoleHolding(
          object: id, role: role, holder: row.isVacant || named.isEmpty ? nil : named,
          organisation: row.organisation.map { name(of: $0) } ?? "", from: row.from,
          accepted: row.acceptedOn.flatMap { $0 <= day ? $0 : nil })
      }
    }
  }

  private func vacancy(
    _ id: String, _ role: ResponsibilityRole, _ organisation: Identifier<Organisation>?
  ) -> RoleHolding {
    RoleHolding(
      object: id, role: role, holder: nil, organisation: organisation.map { name(of: $0) } ?? "", from: nil,
      accepted: nil)
  }
}
