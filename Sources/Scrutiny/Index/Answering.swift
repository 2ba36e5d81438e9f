import Appraisal
package import ProgrammeModel

extension ScrutinyIndex {
  /// The board that must answer for a project: the sponsor's until it is closed, then the receiver's.
  package func answering(for project: Project) -> [Identifier<Organisation>] {
    let first = isClosed(project) ? project.receiver.value : project.sponsor.value
    let second = isClosed(project) ? project.sponsor.value : project.receiver.value
    return (first ?? second).map { [board(of: $0)] } ?? []
  }

  /// The boards that must answer for a benefit: those of its project, and from go-live the one that benefits.
  func answering(for benefit: Benefit, of project: Project) -> [Identifier<Organisation>] {
    let beneficiary = isLive(project) ? benefit.beneficiary.value.map { [board(of: $0)] } ?? [] : []
    return answering(for: project) + beneficiary
  }

  /// The organisation in charge of a node: that of the nearest portfolio at or above it.
  func answering(for node: Identifier<StructureNode>) -> [Identifier<Organisation>] {
    let inCharge = Dictionary(
      book.programme.portfolios.map { ($0.id, $0.organisation) }, uniquingKeysWith: { $1 })
    var current: Identifier<StructureNode>? = node
    for _ in 0..<16 {
      guard let id = current else { break }
      if let organisation = inCharge[id] ?? nil { return [board(of: organisation)] }
      current = book.nodes[id]?.parent
    }
    return []
  }

  /// The board that an organisation belongs to, or its successor's; the organisation itself where no board is above.
  package func board(of organisation: Identifier<Organisation>) -> Identifier<Organisation> {
    var current = organisation
    for _ in 0..<16 {
      current = book.successor(of: current, on: cutOff)
      guard let found = book.organisations[current], let kind = found.kind, kind.isOffice, let parent = found.parent
      else { return current }
      current = parent
    }
    return organisation
  }

  /// An organisation's name with its id.
  func name(_ organisation: Identifier<Organisation>) -> String {
    Label.of(book.organisations[organisation]?.name ?? "", organisation.rawValue)
  }

  /// A person's position, which stays when a name is removed, with the id.
  func name(_ person: Identifier<Person>) -> String {
    guard let found = book.persons[person] else { return person.rawValue }
    return Label.of(found.name.isEmpty ? found.position : found.name, person.rawValue)
  }

  /// An indicator's name with its id.
  func name(_ indicator: Identifier<Indicator>) -> String {
    Label.of(book.indicators[indicator]?.name ?? "", indicator.rawValue)
  }

  /// A node's name with its id.
  func name(_ node: Identifier<StructureNode>) -> String {
    Label.of(book.nodes[node]?.name ?? "", node.rawValue)
  }
}

extension OrganisationKind {
  /// Whether it works under a board instead of answering for itself.
  var isOffice: Bool { self == .administration || self == .office || self == .committee }
}
