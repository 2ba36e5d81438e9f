import Appraisal
public import ProgrammeModel
public import Register
import Rendering
public import ReportContent
import Scrutiny

/// Renders a report: typed content once, then every form asked for, validated before a file appears.
public struct MakeReport: Sendable {
  /// The forms a report is written in.
  public enum Format: String, Sendable, CaseIterable {
    case html, xml, json
  }

  /// A rendered form of a report.
  public struct RenderedFile: Sendable {
    /// The name of the file, such as `tertialrapport-2014T2.html`.
    public let name: String
    /// Its bytes.
    public let bytes: [UInt8]
    /// Which form of the report it is: `html`, `xml`, `json`, or `bilaga` for the annex that explains its figures.
    public let form: String
  }

  private let workspace: Workspace

  /// Reports from a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The tertial report on a period, in each format.
  ///
  /// The same register state, period and language give the same bytes.
  ///
  /// - Parameter withExplanations: whether an annex that explains every figure is written beside the report, to which
  ///   each table of the HTML form leads.
  /// - Throws: ``OperationError`` where the register cannot be read or the XML does not follow its schema.
  public func tertial(
    _ period: ReportPeriod, asOf: AsOf, language: Language, formats: [Format], withExplanations: Bool = false
  ) throws(OperationError) -> [RenderedFile] {
    try tertial(
      period, asOf: asOf, language: language, formats: formats, withExplanations: withExplanations,
      from: .report(on: period))
  }

  package func tertial(
    _ period: ReportPeriod, asOf: AsOf, language: Language, formats: [Format], withExplanations: Bool = false,
    from extent: Extent
  ) throws(OperationError) -> [RenderedFile] {
    try files(
      of: content(period, asOf: asOf, language: language, from: extent),
      named: language == .swedish ? "tertialrapport-\(period)" : "tertial-report-\(period)", asOf: asOf, formats,
      withExplanations: withExplanations)
  }

  /// The report to the auditors on a period, in each format.
  ///
  /// - Parameter withExplanations: whether an annex that explains every figure is written beside the report.
  /// - Throws: ``OperationError`` where the register cannot be read or the XML does not follow its schema.
  public func audit(
    _ period: ReportPeriod, asOf: AsOf, language: Language, formats: [Format], withExplanations: Bool = false
  ) throws(OperationError) -> [RenderedFile] {
    let (book, hash) = try known(asOf, of: .report(on: period))
    let report = AuditReport.make(
      of: book, period: period, findings: findings(in: book, period), language: language, registerHash: hash)
    return try files(
      of: withSources(report, asOf: asOf),
      named: language == .swedish ? "revisionsunderlag-\(period)" : "audit-report-\(period)", asOf: asOf, formats,
      withExplanations: withExplanations)
  }

  private func files(
    of report: Report, named stem: String, asOf: AsOf, _ formats: [Format], withExplanations: Bool
  ) throws(OperationError) -> [RenderedFile] {
    let language = report.language
    var report = report
    var files: [RenderedFile] = []
    let annexName = stem + (language == .swedish ? "-harledningar.html" : "-derivations.html")
    if withExplanations { report.annex = annexName }
    let content = report
    let rendered = Concurrently.map(formats) { format in
      Result { () throws(OperationError) in
        RenderedFile(
          name: "\(stem).\(format.rawValue)", bytes: try bytes(of: content, as: format), form: format.rawValue)
      }
    }
    for file in rendered { files.append(try file.get()) }
    if withExplanations {
      let annex = try ExplainFigure(workspace).annex(to: report, asOf: asOf)
      files.append(RenderedFile(name: annexName, bytes: try bytes(of: annex, as: .html), form: "bilaga"))
    }
    return files
  }

  /// The tertial report on a period as typed content, before it takes any form.
  ///
  /// - Throws: ``OperationError`` where the register cannot be read.
  public func content(
    _ period: ReportPeriod, asOf: AsOf, language: Language
  ) throws(OperationError) -> Report {
    try content(period, asOf: asOf, language: language, from: .report(on: period))
  }

  private func content(
    _ period: ReportPeriod, asOf: AsOf, language: Language, from extent: Extent
  ) throws(OperationError) -> Report {
    let (book, hash) = try known(asOf, of: extent)
    return try withSources(
      TertialReport.make(
        of: book, period: period, findings: findings(in: book, period),
        statuses: Scrutiny.statuses(in: book, at: context(book, period)), language: language, registerHash: hash),
      asOf: asOf)
  }

  private func known(_ asOf: AsOf, of extent: Extent) throws(OperationError) -> (book: Book, hash: String) {
    let book = try workspace.book(asOf: asOf, of: extent)
    let number = book.programme.registration
    let entry = try onRegister { () throws(RegisterError) in try workspace.register.registration(number) }
    return (book, entry?.hash ?? "")
  }

  /// A report with its list of sources, to which its tables lead.
  private func withSources(_ report: Report, asOf: AsOf) throws(OperationError) -> Report {
    let (sources, log) = try onRegister { () throws(RegisterError) in
      (try workspace.register.sources(asOf: asOf), try workspace.register.log())
    }
    var report = report
    if let section = report.sourceSection(sources, log) { report.sections.append(section) }
    return report
  }

  private func context(_ book: Book, _ period: ReportPeriod) -> ScrutinyContext {
    ScrutinyContext(of: book.programme, period: period, asOf: book.programme.statedAt.swedishDay)
  }

  private func findings(in book: Book, _ period: ReportPeriod) -> [Finding] {
    Scrutiny.findings(in: book, at: context(book, period))
  }

  /// The bytes of content in a form.
  func bytes(of report: Report, as format: Format) throws(OperationError) -> [UInt8] {
    do {
      switch format {
      case .html: return try HTMLWriter().bytes(report)
      case .xml: return try XMLWriter().validated(report)
      case .json: return JSONWriter().bytes(report)
      }
    } catch {
      throw OperationError(
        Phrase(sv: "Rapporten kunde inte skrivas: \(error)", en: "The report could not be written: \(error)"))
    }
  }
}
