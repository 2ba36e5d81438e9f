import Mustache
public import ProgrammeModel
public import ReportContent

/// Writes a report as one HTML file that needs nothing else: no script, no other file, no network.
///
/// The same report gives the same bytes, always and everywhere.
public struct HTMLWriter: Sendable {
  private let template: MustacheTemplate
  private let style: String

  /// A writer with a theme.
  ///
  /// Throws ``RenderingError/unusableTheme(_:)`` if the theme's page is no template or could let a text become markup.
  public init(theme: Theme = .standard) throws(RenderingError) {
    let problems = theme.problems
    guard problems.isEmpty else { throw .unusableTheme(problems) }
    do {
      // Every value is escaped before it gets here, so that nothing is escaped twice with two braces.
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + theme.page)
    } catch {
      throw .unusableTheme([ThemeProblem(TemplateCheck.file, nil, "\(error)", "\(error)")])
    }
    style = theme.additions.isEmpty ? theme.style : theme.style + "\n" + theme.additions
  }

  /// The whole page, UTF-8.
  ///
  /// Throws ``RenderingError/templateWithoutContent`` if the theme's page leaves the content out.
  public func bytes(_ report: Report) throws(RenderingError) -> [UInt8] { try pieces(report).joined }

  /// The whole page, UTF-8, written while it is asked for.
  ///
  /// Throws ``RenderingError/templateWithoutContent`` if the theme's page leaves the content out.
  public func pieces(_ report: Report) throws(RenderingError) -> PiecedBytes {
    let body = HTMLBody(report)
    let frame = Array(template.render(values(report, body.contents())).utf8)
    // The first byte is looked for alone: a search for all of them would take longer than the whole frame.
    guard let place = frame.indices.first(where: { frame[$0] == 0 && frame[$0...].starts(with: Self.contentMark) })
    else { throw .templateWithoutContent }
    return PiecedBytes { take in
      var body = body
      take(frame[..<place])
      body.sections { $0.forEachPart(take) }
      take(frame[(place + Self.contentMark.count)...])
    }
  }

  /// Stands for the content while the frame is filled in; NUL cannot come from a report, as escaping replaces it.
  private static let contentMark: [UInt8] = [0] + Array("content".utf8) + [0]

  private func values(_ report: Report, _ contents: String) -> [String: Any] {
    func escaped(_ text: String) -> String {
      var buffer = ByteBuffer(.html, capacity: text.utf8.count)
      buffer.text(text)
      return buffer.text
    }
    func marked(_ text: String) -> String {
      var buffer = ByteBuffer(.html, capacity: text.utf8.count)
      buffer.words(text, marking: report.registered)
      return buffer.text
    }
    let pageTitle = report.subtitle.isEmpty ? report.title : "\(report.title) – \(report.subtitle)"
    return [
      "language": report.language.rawValue,
      "kind": report.kind.rawValue,
      "pageTitle": escaped(pageTitle),
      "runningTitle": CSSString.escaped(RunningHead.text(report.title, report.subtitle)),
      "style": style,
      "skip": escaped(ScreenText.skip(report.language)),
      "title": marked(report.title),
      "subtitle": marked(report.subtitle),
      "hasHead": !report.head.isEmpty,
      "head": report.head.map { ["label": escaped($0.label), "value": marked($0.value)] },
      "contents": escaped(ScreenText.contents(report.language)),
      "contentsList": contents,
      "content": String(decoding: Self.contentMark, as: UTF8.self),
      "registerState": escaped(report.registerState),
    ]
  }
}
