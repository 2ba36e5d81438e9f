import Appraisal
import ProgrammeModel
import Rendering

/// Which page each thing of the programme has, and the links to it.
struct SitePlan {
  let language: Language
  private var paths: [Subject: String] = [:]
  private var things: [String: String] = [:]
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
    things[path] = subject.id
  }

  /// The id of the thing that a page is about; `nil` for a page about no one thing.
  func id(at path: String) -> String? { things[path] }

  /// The path of a thing's page; `nil` if it has none.
  func path(_ kind: Subject.Kind, _ id: String) -> String? { paths[Subject(kind, id)] }

  /// A link to a thing's page, or its text alone where it has none.
  func cell(_ kind: Subject.Kind, _ id: String, _ text: String) -> SiteTable.Cell {
    path(kind, id).map { .link(SitePage.Link(text, to: $0)) } ?? .text(text)
  }

  func callAsFunction(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }

  /// Names that Windows keeps for devices, whatever follows a full stop.
  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// A name that every file system takes: letters a–z, digits, `-` and `.`; others as `_` and their code. One that
  /// Windows keeps for a device gets `_` before it.
  static func fileName(_ id: String) -> String {
    let name = plainName(id)
    let first = name.prefix { $0 != "." }.lowercased()
    return devices.contains(first) ? "_" + name : name
  }

  private static func plainName(_ id: String) -> String {
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
