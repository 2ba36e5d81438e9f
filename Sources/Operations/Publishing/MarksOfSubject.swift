import Appraisal
import DataPackage
import ProgrammeModel
import ReportContent

/// Which marks of secrecy a report tells of: one on a project or a portfolio those that concern it, any other all.
///
/// A mark concerns it where what it names is the portfolio or one of the projects, or belongs to one. Where it names
/// nothing that belongs to a project, only an organisation or no object at all, it concerns every project that its
/// table may hold values of: one mark too many costs a look, one too few a secret.
struct MarksOfSubject {
  /// The projects and nodes that the report is about; `nil` where it is about everything.
  private let subject: (projects: Set<String>, nodes: Set<String>)?
  private let programme: Programme

  init(of report: Report, in book: Book) {
    programme = book.programme
    switch (report.kind, report.subject) {
    case (.project, let id?):
      let parts = book.programme.projects.filter { $0.parent?.rawValue == id }.map(\.id.rawValue)
      subject = (Set(parts + [id]), [])
    case (.portfolio, let id?):
      let node = Identifier<StructureNode>(id)
      subject = (Set(book.projects(under: node).map(\.id.rawValue)), Set(book.subtree(of: node).map(\.rawValue)))
    default: subject = nil
    }
  }

  /// Those of all marks that the report tells of.
  func among(_ marks: [SecrecyMark]) -> [SecrecyMark] {
    guard let subject, !marks.isEmpty else { return marks }
    let projectsOfThing = Self.projectsOfThings(in: programme)
    let nodes = Set(programme.nodes.map(\.id.rawValue))
    return marks.filter { mark in
      let named = mark.object.split(separator: "|").map(String.init)
      if named.contains(where: nodes.contains) { return named.contains(where: subject.nodes.contains) }
      let owners = named.reduce(into: Set<String>()) { $0.formUnion(projectsOfThing[$1] ?? []) }
      return owners.isEmpty ? Self.holdsProjects(mark.table) : !owners.isDisjoint(with: subject.projects)
    }
  }

  /// Whether the rows of a table may be about projects.
  private static func holdsProjects(_ name: String) -> Bool {
    let things = Set(["projekt", "nyttor", "nyttokalkyler"].map(TableName.init(_:)))
    guard let table = DataPackage.table(TableName(name)) else { return true }
    return things.contains(table.name)
      || table.columns.contains { column in
        if case .reference(let other) = column.kind { things.contains(other) } else { false }
      }
  }

  /// The projects that each thing with an id is, or belongs to.
  private static func projectsOfThings(in programme: Programme) -> [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    func add(_ id: String, _ project: Identifier<Project>?) {
      if let project { found[id, default: []].insert(project.rawValue) }
    }
    for project in programme.projects {
      add(project.id.rawValue, project.id)
      if !project.ledgerCode.isEmpty { add(project.ledgerCode, project.id) }
    }
    for one in programme.applications { add(one.id.rawValue, one.project) }
    for one in programme.decisions { add(one.id.rawValue, one.project) }
    for one in programme.agreements { add(one.id.rawValue, one.project) }
    for one in programme.risks { add(one.id, one.project) }
    for one in programme.deviations { add(one.id.rawValue, one.project) }
    for one in programme.benefitCases { add(one.id.rawValue, one.project) }
    for one in programme.services { add(one.id.rawValue, one.project) }
    for one in programme.incidents { found[one.id.rawValue] = found[one.service.rawValue] }
    for benefit in programme.benefits {
      add(benefit.id.rawValue, benefit.project)
      if let indicator = benefit.indicator.value { add(indicator.rawValue, benefit.project) }
    }
    for one in programme.takingsHome { found[one.id.rawValue] = found[one.benefit.rawValue] }
    return found
  }
}
