import Appraisal
public import ProgrammeModel
public import Register
import ReportContent

extension ExplainFigure {
  /// The derivations of figures and of all that they rest on, as known at one time.
  ///
  /// - Throws: ``OperationError`` where the register cannot be read.
  public func derivations(of ids: [FigureID], asOf: AsOf) throws(OperationError) -> Derivations {
    let book = try traced(ids, asOf)
    return try Derivations(of: ids, in: book, workspace, asOf: asOf)
  }

  /// What figures rest on, laid out so that they can be explained.
  func traced(_ ids: [FigureID], _ asOf: AsOf) throws(OperationError) -> Book {
    try workspace.book(asOf: asOf, of: .figures(ids), isTracing: true)
  }

  /// The annex that explains every figure of a report, as content for the HTML writer.
  ///
  /// - Parameter book: what the figures rest on, as known at the time.
  /// - Throws: ``OperationError`` where the register cannot be read.
  func annex(to report: Report, in book: Book, asOf: AsOf) throws(OperationError) -> Report {
    let derivations = try Derivations(of: report.figures.map(\.id), in: book, workspace, asOf: asOf)
    var annex = ExplanationAnnex(derivations, to: report).wholeReport()
    try workspace.markSecrecy(in: &annex, over: derivations.origins.keys)
    return annex
  }

  /// The page that explains one figure, as content for the HTML writer: printed and recomputed, its derivation and all
  /// that it rests on.
  ///
  /// - Parameters:
  ///   - report: the report that shows it, as in ``answers(to:report:asOf:depth:most:)``.
  ///   - asOf: what `--as-of` says.
  /// - Throws: what ``explain(_:asOf:depth:most:)`` throws.
  public func page(
    _ text: String, report: String?, asOf: String?, language: Language
  ) throws(OperationError) -> [UInt8] {
    let id = FigureID(text: text)
    let shown = try knowledge(of: id.flatMap { ReportPeriod($0.period) }, report: report, asOf: asOf)
    let book = try workspace.book(
      asOf: shown.asOf, of: extent(of: [id].compactMap(\.self), shown.asOf), isTracing: true)
    _ = try derivation(of: text, in: book, asOf: shown.asOf, depth: 1, most: 1)
    guard let id, let period = ReportPeriod(id.period) else { return [] }
    let base = try base(for: book, period, language)
    let printed = try comparisons(of: [id], with: shown.copy, asOf: AsOf(argument: asOf))[id]
    let said = shown.sentences(printed).map { Prose.plain($0(language)) }
    let sentences: [Block] = said.isEmpty ? [] : [.list(said, numbered: false)]
    let told: [Block] = shown.words.map { [.paragraph(.plain($0(language)))] } ?? []
    let derivations = try Derivations(of: [id], in: book, workspace, asOf: shown.asOf)
    var page = ExplanationAnnex(derivations, to: base).single(id, told + sentences)
    try workspace.markSecrecy(in: &page, over: derivations.origins.keys)
    return try MakeReport(workspace).bytes(of: page, as: .html)
  }

  /// What a page about the knowledge of a book says of it: the registration, its time and its hash.
  func base(for book: Book, _ period: ReportPeriod, _ language: Language) throws(OperationError) -> Report {
    let entry = try onRegister { () throws(RegisterError) in
      try workspace.register.registration(book.programme.registration)
    }
    var report = Report(
      kind: .audit, language: language, title: "", subtitle: "", period: period, head: [],
      registration: book.programme.registration, statedAt: book.programme.statedAt, registerHash: entry?.hash ?? "")
    report.registered = RegisterWords(book.programme, for: language)
    return report
  }
}
