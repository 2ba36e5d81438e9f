import Appraisal
import DataPackage
import ProgrammeModel
import Register
import ReportContent

/// Follows figures down to the facts they rest on.
struct Leaves {
  private let book: Book
  private var known: [FigureID: Set<FactReference>] = [:]

  /// Leaves in a book that traces.
  init(_ book: Book) { self.book = book }

  /// The facts that a figure rests on, however deep; none for a figure without a definition.
  mutating func facts(of id: FigureID) -> Set<FactReference> {
    if let found = known[id] { return found }
    known[id] = []
    guard let definition = FigureDefinitions.definition(named: id.name), let period = ReportPeriod(id.period) else {
      return []
    }
    var facts: Set<FactReference> = []
    for term in definition.terms(id.subject, period, book) {
      switch term.origin {
      case .figure(let other): facts.formUnion(self.facts(of: other))
      case .constant: break
      case .facts(let selection): facts.formUnion(selection.references(in: book))
      }
    }
    known[id] = facts
    return facts
  }
}

extension FactSelection {
  /// The facts of a selection, in the order of the register's keys.
  func references(in book: Book) -> [FactReference] {
    switch self {
    case .untraced: []
    case .records(let records, let field):
      records.map { FactReference.cell(table: $0.table, key: $0.key, field: field) }
    case .observations(let keys, let first, let last):
      keys.flatMap { key in
        book.observations(of: key).filter { $0.period.first >= first && $0.period.last <= last }
          .map { FactReference.observation(series: key, period: $0.period) }
      }
    case .values(let values): values.map { FactReference.observation(series: $0.series, period: $0.period) }
    case .joined(let selections): selections.flatMap { $0.references(in: book) }
    }
  }
}
