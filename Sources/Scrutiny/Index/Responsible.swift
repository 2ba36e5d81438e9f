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

extension Responsibility {
  /// Whether it holds on a day; an end or a beginning that is not stated does not limit it.
  package func holds(on day: CalendarDay) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { $0 >= day } ?? true)
  }
}
