public import ProgrammeModel
public import Register
import Rendering

/// Makes the website of a programme: pages, reports and open data as files that need no server.
///
/// Only the public part of the register is read. The same register gives the same bytes.
public struct MakeSite: Sendable {
  /// The kind of folder, so that only a site is replaced by a site.
  public static let kind = "site"

  private let workspace: Workspace

  /// The site of a register as it was known; secrecy counts by the latest knowledge all the same.
  ///
  /// - Throws: ``OperationError`` where a mark of secrecy cannot be followed, or the register cannot be read.
  public init(_ workspace: Workspace, asOf: AsOf = .latest) throws(OperationError) {
    self.workspace = try workspace.publicPart().holding(asOf)
  }

  /// Complains of periods that a report must not be published on, before anything is made.
  ///
  /// - Parameter today: the machine's day.
  /// - Throws: ``OperationError`` where a period has not ended or nothing is reported for it.
  public func require(_ periods: [ReportPeriod], today: CalendarDay) throws(OperationError) {
    for period in periods {
      let known = try workspace.knowledge(for: period, asOf: nil)
      guard let doubt = try workspace.doubt(about: period, asOf: known, today: today) else { continue }
      throw OperationError(
        Phrase(
          sv: "\(doubt.phrase.swedish) Webbplatsen är offentlig; ingenting skrevs.",
          en: "\(doubt.phrase.english) The site is public; nothing was written."))
    }
  }

  /// Every file of the site.
  ///
  /// - Parameters:
  ///   - periods: the reports that are shown; empty for all whose heads are registered.
  ///   - settings: licence, address and contact of the open data.
  /// - Throws: ``OperationError`` where the register cannot be read or a report cannot be written.
  public func files(
    _ periods: [ReportPeriod] = [], settings: ExportOpenData.Settings = .init(), language: Language
  ) throws(OperationError) -> [FolderFile] {
    let content = try SiteContent(workspace, language)
    let publisher = try onRegister { () throws(RegisterError) in try workspace.register.authority() }
    let reports = try content.reports(periods)
    let data = try ExportOpenData(workspace).files(asOf: .latest, settings: settings).map {
      FolderFile(path: "data/" + $0.path, bytes: $0.bytes)
    }
    var pages = [content.startPage(reports)]
    pages += content.reportPages(reports)
    pages += content.portfolioPages()
    pages += content.projectPages()
    pages += content.servicePages()
    pages += content.boardPages()
    pages.append(content.dataPage(data))
    pages.append(try content.aboutPage())
    pages.append(content.accessibilityPage(contact: settings.contact, publisher: publisher))
    let places = content.places(on: pages, reports)
    pages.append(content.indexPage(pages, places))
    pages.append(content.searchPage(pages, places))
    let marks = content.marks(pages, reports)
    for place in pages.indices { pages[place].marksElsewhere = marks }
    let writer = SiteWriter(try frame(content, publisher))
    return pages.map { FolderFile(path: $0.path, bytes: writer.bytes($0)) } + reports.flatMap(\.files) + data
      + [FolderFile(path: "data/tertial-report-1.xsd", bytes: PublishedSchema.report)]
  }

  private func frame(_ content: SiteContent, _ publisher: String) throws(OperationError) -> SiteFrame {
    try onRendering { () throws(RenderingError) in
      try SiteFrame(
        name: content.name, publisher: publisher, navigation: content.navigation, search: content.search,
        foot: content("Uppgifter till och med \(content.day).", "Facts up to \(content.day)."),
        language: content.language, theme: workspace.theme.theme,
        digest: { Base64.text(ofHexadecimal: PublishReport.hash(Array($0.utf8))) })
    }
  }
}
