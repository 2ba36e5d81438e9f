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
    case html, xml, json, xlsx, pdf, docx

    /// The forms that are kept when a report is published: those that this program alone writes, byte for byte alike.
    public static let kept: [Format] = [.html, .xml, .json]
  }

  /// A rendered form of a report.
  public struct RenderedFile: Sendable {
    /// The name of the file, such as `tertialrapport-2014T2.html`.
    public let name: String
    /// What is in it; a page that was asked for alone is made when it is asked for.
    public let content: PiecedBytes
    /// Which form of the report it is: `html`, `xml`, `json`, or `bilaga` for the annex that explains its figures.
    public let form: String

    /// Its bytes in one place.
    public var bytes: [UInt8] { content.joined }
  }

  private let workspace: Workspace

  /// Reports from a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The reports that a request asks for, in each format; one for each thing where it names none.
  ///
  /// The same register state and request give the same bytes, for PDF and DOCX as far as the outside program does.
  ///
  /// - Throws: ``OperationError`` where the register cannot be read, the subject is not in it, the XML does not follow
  ///   its schema, or no program is installed that writes the form.
  public func files(_ request: ReportRequest, asOf: AsOf) throws(OperationError) -> [RenderedFile] {
    try files(request, asOf: asOf, from: .report(on: request.period))
  }

  package func files(
    _ request: ReportRequest, asOf: AsOf, from extent: Extent
  ) throws(OperationError) -> [RenderedFile] {
    let tools = try OfficeTools(for: request.formats)
    var files: [RenderedFile] = []
    var stems: Set<String> = []
    let reports = try contents(request, asOf: asOf, from: extent)
    // All that the annexes explain is read once.
    let explained =
      request.withExplanations ? try ExplainFigure(workspace).traced(reports.flatMap(\.figures).map(\.id), asOf) : nil
    for report in reports {
      // Two ids may be told apart only by characters that have no place in a file's name.
      let base = workspace.isPublic ? report.fileStem + publicSuffix(report.language) : report.fileStem
      var stem = base
      var number = 2
      while !stems.insert(stem.lowercased()).inserted {
        stem = "\(base)-\(number)"
        number += 1
      }
      files += try rendered(report, named: stem, asOf: asOf, request, tools, explained)
    }
    discard(consume reports)
    return files
  }

  /// The tertial report on a period, in each format.
  ///
  /// - Parameter withExplanations: whether an annex that explains every figure is written beside the report, to which
  ///   each table of the HTML form leads.
  /// - Throws: ``OperationError`` where the register cannot be read or the XML does not follow its schema.
  public func tertial(
    _ period: ReportPeriod, asOf: AsOf, language: Language, formats: [Format], withExplanations: Bool = false
  ) throws(OperationError) -> [RenderedFile] {
    try files(
      ReportRequest(
        .tertial, period, language: language, formats: formats, withExplanations: withExplanations), asOf: asOf)
  }

  package func tertial(
    _ period: ReportPeriod, asOf: AsOf, language: Language, formats: [Format], from extent: Extent
  ) throws(OperationError) -> [RenderedFile] {
    try files(ReportRequest(.tertial, period, language: language, formats: formats), asOf: asOf, from: extent)
  }

  private func publicSuffix(_ language: Language) -> String { language == .swedish ? "-offentlig" : "-public" }

  private func rendered(
    _ report: Report, named stem: String, asOf: AsOf, _ request: ReportRequest, _ tools: OfficeTools,
    _ explained: Book?
  ) throws(OperationError) -> [RenderedFile] {
    var report = report
    var files: [RenderedFile] = []
    let annexName = stem + (report.language == .swedish ? "-harledningar.html" : "-derivations.html")
    if request.withExplanations { report.annex = annexName }
    let content = report
    // A page alone is made while it is written to its file, and never lies whole in memory.
    if request.formats == [.html], !request.withExplanations {
      let page = try pieces(of: content, as: .html, tools)
      return [RenderedFile(name: "\(stem).html", content: page, form: Format.html.rawValue)]
    }
    // XML is written first, by all cores, since it is then checked by one while others write the rest.
    let xml = request.formats.contains(.xml) ? XMLWriter().bytes(content) : []
    let rendered = Concurrently.map(request.formats) { format in
      Result { () throws(OperationError) in
        let bytes = try pieces(of: content, as: format, tools, written: xml).joined
        return RenderedFile(name: "\(stem).\(format.rawValue)", content: PiecedBytes(bytes), form: format.rawValue)
      }
    }
    for file in rendered { files.append(try file.get()) }
    if let explained {
      let annex = try ExplainFigure(workspace).annex(to: report, in: explained, asOf: asOf)
      files.append(RenderedFile(name: annexName, content: PiecedBytes(try bytes(of: annex, as: .html)), form: "bilaga"))
    }
    return files
  }

  /// The tertial report on a period as typed content, before it takes any form.
  ///
  /// - Throws: ``OperationError`` where the register cannot be read.
  public func content(
    _ period: ReportPeriod, asOf: AsOf, language: Language
  ) throws(OperationError) -> Report {
    let reports = try contents(ReportRequest(.tertial, period, language: language, formats: []), asOf: asOf)
    guard let report = reports.first else { throw OperationError(Phrase(sv: "Ingen rapport.", en: "No report.")) }
    return report
  }

  /// The reports that a request asks for as typed content.
  ///
  /// - Throws: ``OperationError`` where the register cannot be read or the subject is not in it.
  public func contents(_ request: ReportRequest, asOf: AsOf) throws(OperationError) -> [Report] {
    try contents(request, asOf: asOf, from: .report(on: request.period))
  }

  private func contents(
    _ request: ReportRequest, asOf: AsOf, from extent: Extent
  ) throws(OperationError) -> [Report] {
    let (book, hash) = try known(asOf, of: extent)
    let context = ScrutinyContext(
      of: book.programme, period: request.period, asOf: book.programme.statedAt.swedishDay)
    // A project or a board is told of on a page or two; where its facts came from stands in the report on the whole.
    let hasSources = request.detail == .full && request.kind != .project && request.kind != .board
    let register = workspace.register
    let sources = Concurrently.begin {
      hasSources ? Result { () throws(OperationError) in try Self.sources(of: register, asOf) } : nil
    }
    let statuses = Concurrently.begin { Scrutiny.statuses(in: book, at: context) }
    let basis = ReportBasis(
      book: book, period: request.period, findings: Scrutiny.findings(in: book, at: context),
      statuses: statuses.result(), language: request.language, registerHash: hash, detail: request.detail)
    var reports = try ReportSubjects.reports(for: request, from: basis)
    for index in reports.indices { try workspace.markSecrecy(in: &reports[index], asOf: asOf, from: basis.book) }
    discard(consume basis)
    guard let (sources, log) = try sources.result()?.get() else { return reports }
    // The lists of sources, to which the tables lead.
    return reports.map { report in
      var report = report
      if let section = report.sourceSection(sources, log) { report.sections.append(section) }
      return report
    }
  }

  private static func sources(
    of register: Register, _ asOf: AsOf
  ) throws(OperationError) -> (sources: [StoredSource], log: [RegistrationEntry]) {
    try onRegister { () throws(RegisterError) in (try register.sources(asOf: asOf), try register.log()) }
  }

  private func known(_ asOf: AsOf, of extent: Extent) throws(OperationError) -> (book: Book, hash: String) {
    let book = try workspace.book(asOf: asOf, of: extent)
    let number = book.programme.registration
    let entry = try onRegister { () throws(RegisterError) in try workspace.register.registration(number) }
    // With all that is public at hand, a secret value could be guessed until the chain's hash comes out right.
    return (book, workspace.isPublic ? "" : entry?.hash ?? "")
  }

  /// The bytes of content in a form.
  func bytes(of report: Report, as format: Format) throws(OperationError) -> [UInt8] {
    try pieces(of: report, as: format, try OfficeTools(for: [format])).joined
  }

  private func pieces(
    of report: Report, as format: Format, _ tools: OfficeTools, written xml: [UInt8]? = nil
  ) throws(OperationError) -> PiecedBytes {
    switch format {
    case .html: return try Printing.pieces(report, theme: workspace.theme)
    case .xml:
      return PiecedBytes(
        try onRendering { () throws(RenderingError) in try XMLWriter().validated(xml ?? XMLWriter().bytes(report)) })
    case .json: return PiecedBytes(JSONWriter().bytes(report))
    case .xlsx: return PiecedBytes(try ReportWorkbook(report).bytes())
    case .pdf: return PiecedBytes(try tools.pdf(of: report, theme: workspace.theme.theme))
    case .docx: return PiecedBytes(try tools.docx(of: report))
    }
  }
}
