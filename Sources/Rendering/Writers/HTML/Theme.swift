/// The frame of an HTML page and its style sheet, which a city may replace with its own.
///
/// The frame is a Mustache template. Every value it is given is escaped already, so it stands in triple braces:
/// `language`, `kind`, `pageTitle`, `runningTitle` (for a CSS string), `style`, `skip`, `title`, `subtitle`, `hasHead`,
/// `head` (each with `label` and `value`), `contents`, `contentsList`, `content` and `registerState`.
public struct Theme: Sendable {
  /// The Mustache template of the page.
  public var page: String
  /// The style sheet; trusted, as it comes from the city and not from those who report.
  public var style: String

  /// A frame with its style sheet.
  public init(page: String, style: String) {
    self.page = page
    self.style = style
  }

  /// A bare page without looks or contents, for programs that make documents of their own from HTML.
  public static let bare = Theme(page: String(decoding: PackageResources.word_mustache, as: UTF8.self), style: "")

  /// The frame and style sheet that the program brings.
  public static let standard = Theme(
    page: String(decoding: PackageResources.page_mustache, as: UTF8.self),
    style: String(decoding: PackageResources.report_css, as: UTF8.self))
}
