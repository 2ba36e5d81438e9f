import Appraisal
package import ProgrammeModel

extension ScrutinyIndex {
  /// The table that a responsibility names its object in.
  package enum ObjectTable: String {
    case project = "projekt"
    case benefit = "nyttor"
    case service = "tjänster"
    case recommendation = "rekommendationer"
    case measure = "insatser"
  }

  /// All who ever answered for a thing in a role.
  package func everResponsible(_ table: ObjectTable, _ id: String, _ role: ResponsibilityRole) -> [Responsibility] {
    (responsibilities[ObjectKey(table: table.rawValue, id: id)] ?? []).filter { $0.role == role }
  }

  /// Those who answer for a thing in a role on a day.
  package func responsible(
    _ table: ObjectTable, _ id: String, _ role: ResponsibilityRole, on day: CalendarDay
  ) -> [Responsibility] {
    everResponsible(table, id, role).filter { $0.holds(on: day) }
  }
}
