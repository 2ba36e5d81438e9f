import Mustache
import ProgrammeModel
import ReportContent

/// Writes pages of a website that needs no server and asks nothing of any other place.
///
/// Every table stands in the page; the script only lets readers sort and filter what is there.
public struct SiteWriter: Sendable {
  private let frame: SiteFrame

  /// A writer of pages in one frame.
  public init(_ frame: SiteFrame) { self.frame = frame }

  /// The whole page, UTF-8.
  public func bytes(_ page: SitePage) -> [UInt8] {
    var body = SiteBody(page)
    for part in page.parts { body.write(part) }
    var bytes = Array(frame.template.render(values(page)).utf8)
    guard let place = bytes.firstRange(of: Self.contentMark) else { return bytes }
    bytes.replaceSubrange(place, with: body.html.out.bytes)
    return bytes
  }

  /// Stands for the content while the frame is filled in; NUL cannot come from a page, as escaping replaces it.
  private static let contentMark: [UInt8] = [0] + Array("content".utf8) + [0]

  private func values(_ page: SitePage) -> [String: Any] {
    let root = String(repeating: "../", count: page.depth)
    func escaped(_ text: String) -> String {
      var buffer = ByteBuffer(.html, capacity: text.utf8.count)
      buffer.text(text)
      return buffer.text
    }
    func marked(_ text: String, isLabel: Bool = false) -> String {
      var buffer = ByteBuffer(.html, capacity: text.utf8.count)
      buffer.words(text, marking: page.report.registered, isLabel: isLabel)
      return buffer.text
    }
    func link(_ link: SitePage.Link, isLabel: Bool = false) -> [String: Any] {
      ["href": escaped(root + link.path), "text": marked(link.text, isLabel: isLabel)]
    }
    return [
      "language": frame.language.rawValue,
      "policy": frame.policy,
      "pageTitle": escaped(page.title == frame.name ? page.title : "\(page.title) – \(frame.name)"),
      "style": frame.style,
      "script": frame.script,
      "skip": escaped(ScreenText.skip(frame.language)),
      "root": root,
      "name": escaped(frame.name),
      "navigationLabel": escaped(SiteText.navigation(frame.language)),
      "navigation": (frame.navigation + [frame.search]).map { target in
        var values = link(target, isLabel: true)
        if target.path == page.path {
          values["current"] = "page"
        } else if target.path == page.place {
          values["current"] = "true"
        }
        return values
      },
      "hasTrail": !page.trail.isEmpty,
      "trailLabel": escaped(SiteText.trail(frame.language)),
      "trail": page.trail.map { link($0) },
      "title": marked(page.title),
      "lead": marked(page.lead),
      "content": String(decoding: Self.contentMark, as: UTF8.self),
      "foot": escaped(frame.foot),
      "publisher": escaped(frame.publisher),
      "about": SiteText.accessibilityPage,
      "aboutText": escaped(SiteText.accessibility(frame.language)),
    ]
  }
}

/// The words of the site that are not content.
public enum SiteText {
  static let navigation = Phrase(sv: "Huvudmeny", en: "Main menu")
  static let trail = Phrase(sv: "Du är här", en: "You are here")
  static let accessibility = Phrase(sv: "Tillgänglighetsredogörelse", en: "Accessibility statement")
  /// The path of the accessibility statement.
  public static let accessibilityPage = "tillganglighet.html"
}
