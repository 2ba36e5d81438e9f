import Mustache
public import ProgrammeModel

/// What every page of a website shares: its name, navigation, style sheet and script.
public struct SiteFrame: Sendable {
  /// The name of the site.
  public let name: String
  /// Who publishes it.
  public let publisher: String
  /// The pages that every page leads to.
  public let navigation: [SitePage.Link]
  /// The page that lists everything there is.
  public let search: SitePage.Link
  /// The language of all text.
  public let language: Language
  /// A line at the foot of every page.
  public let foot: String
  let style: String
  let script: String
  let policy: String
  let template: MustacheTemplate

  /// A frame.
  ///
  /// - Parameters:
  ///   - theme: the city's own looks: its style sheet and additions; the pages of a site have a frame of their own.
  ///   - digest: the SHA-256 of a text in base64. The pages' security policy lets nothing run and nothing style
  ///   them but the very script and style sheet that have these hashes, from wherever the pages are opened.
  /// - Throws: ``RenderingError/unreadableTemplate(_:)`` if the frame is no template.
  public init(
    name: String, publisher: String, navigation: [SitePage.Link], search: SitePage.Link, foot: String,
    language: Language, theme: Theme = .standard, digest: (String) -> String
  ) throws(RenderingError) {
    self.name = name
    self.publisher = publisher
    self.navigation = navigation
    self.search = search
    self.foot = foot
    self.language = language
    let own = String(decoding: PackageResources.site_css, as: UTF8.self)
    style = "\n" + theme.style + own + theme.additions + "\n"
    script = "\n" + String(decoding: PackageResources.site_js, as: UTF8.self) + "\n"
    policy =
      "default-src 'none'; style-src 'sha256-\(digest(style))'; script-src 'sha256-\(digest(script))'; "
      + "img-src data:; base-uri 'none'; form-action 'none'"
    do {
      template = try MustacheTemplate(string: String(decoding: PackageResources.site_mustache, as: UTF8.self))
    } catch {
      throw .unusableTheme([ThemeProblem("site.mustache", 1, "\(error)", "\(error)")])
    }
  }
}
