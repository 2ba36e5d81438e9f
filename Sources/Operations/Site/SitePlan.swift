import Appraisal
import ProgrammeModel
import Rendering

/// Which page each thing of the programme has, and the links to it.
struct SitePlan {
  let language: Language
  private var paths: [Subject: String] = [:]
  private var taken: Set<String> = []

  init(_ book: Book, _ language: Language) {
    self.language = language
    for node in SitePlan.portfolios(in: book) { add(Subject(.node, node.id.rawValue), "portfoljer") }
    for project in book.programme.projects { add(Subject(.project, project.id.rawValue), "projekt") }
    for service in book.programme.services { add(Subject(.service, service.id.rawValue), "tjanster") }
    for board in SitePlan.boards(in: book) { add(Subject(.organisation, board.id.rawValue), "namnder") }
  }

  private mutating func add(_ subject: Subject, _ folder: String) {
    let name = Self.fileName(subject.id)
    var path = "\(folder)/\(name).html"
    var number = 2
    // Names that differ in case alone are one file on some shares.
    while !taken.insert(path.lowercased()).inserted {
      path = "\(folder)/\(name)-\(number).html"
      number += 1
    }
    paths[subject] = path
  }

  /// The path of a thing's page; `nil` if it has none.
  func path(_ kind: Subject.Kind, _ id: String) -> String? { paths[Subject(kind, id)] }

  /// A link to a thing's page, or its text alone where it has none.
  func cell(_ kind: Subject.Kind, _ id: String, _ text: String) -> SiteTable.Cell {
    path(kind, id).map { .link(SitePage.Link(text, to: $0)) } ?? .text(text)
  }

  func callAsFunction(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

  /// A name that every file system takes: letters a–z, digits, `-` and `.`; others as `_` and their code.
  static func fileName(_ id: String) -> String {
    id.unicodeScalars.prefix(60).reduce(into: "") { name, scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-": name.unicodeScalars.append(scalar)
      case "." where !name.isEmpty: name.append(".")
      default: name += "_" + String(scalar.value, radix: 16)
      }
    }
  }

  /// The portfolios that have a page: those described or with projects.
  static func portfolios(in book: Book) -> [StructureNode] {
    let described = Set(book.programme.portfolios.map(\.id))
    let shown = book.portfolios.filter { described.contains($0.id) || !book.projects(under: $0.id).isEmpty }
    return shown.isEmpty ? book.programme.nodes.filter { !book.projects(under: $0.id).isEmpty } : shown
  }

  /// The boards and companies that have a page.
  static func boards(in book: Book) -> [Organisation] {
    book.programme.organisations.filter { organisation in
      switch organisation.kind {
      case .executiveBoard, .specialistBoard, .districtBoard, .companyBoard: true
      case .council, .committee, .administration, .office, .auditor, .external, nil: false
      }
    }
  }
}
