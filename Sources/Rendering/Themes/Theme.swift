/// The frame of an HTML page and its style sheet, which a city may replace with its own.
///
/// The frame is a Mustache template. Every value it is given is escaped already, so that two and three braces are the
/// same: `language`, `kind`, `pageTitle`, `runningTitle` (for a CSS string), `style`, `skip`, `title`, `subtitle`,
/// `hasHead`, `head` (each with `label` and `value`), `contents`, `contentsList`, `content` and `registerState`.
public struct Theme: Sendable {
  /// The Mustache template of the page.
  public private(set) var page: String
  /// The style sheet; trusted, as it comes from the city and not from those who report.
  public private(set) var style: String
  /// Style that comes after the style sheet.
  public private(set) var additions: String
  /// Whether the page is the program's own and held by its tests, not by the rules for a city's page.
  private var isOfTheProgram = false

  /// A frame with its style sheet.
  public init(page: String, style: String, additions: String = "") {
    self.page = page
    self.style = style
    self.additions = additions
  }

  /// The frame and style sheet that the program brings.
  public static let standard: Theme = {
    var theme = Theme(
      page: String(decoding: PackageResources.page_mustache, as: UTF8.self),
      style: String(decoding: PackageResources.report_css, as: UTF8.self))
    theme.isOfTheProgram = true
    return theme
  }()

  /// A bare page without looks or contents, for programs that make documents of their own from HTML; no browser shows
  /// it, so that it needs neither a title nor a policy.
  public static let bare: Theme = {
    var theme = Theme(page: String(decoding: PackageResources.word_mustache, as: UTF8.self), style: "")
    theme.isOfTheProgram = true
    return theme
  }()

  /// A theme from the files of a folder: each replaces the program's own, and `additions.css` comes after the style
  /// sheet; what is absent is the program's own.
  public init(files: [ThemeFile: String]) {
    self = .standard
    isOfTheProgram = files.isEmpty
    if let own = files[.page] { page = own }
    if let own = files[.style] { style = own }
    if let own = files[.additions] { additions = own }
  }

  /// What keeps the theme from being used, by file and line; nothing if it can be used.
  public var problems: [ThemeProblem] {
    guard !isOfTheProgram else { return [] }
    var problems = TemplateCheck(page).problems
    for (file, text) in [(ThemeFile.style, style), (.additions, additions)] {
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      where line.contains("</") {
        problems.append(
          ThemeProblem(
            file.rawValue, index + 1, "\"</\" får inte stå i en stilmall.",
            "\"</\" must not stand in a style sheet."))
      }
    }
    return problems
  }
}

/// The files that a theme's folder may hold.
public enum ThemeFile: String, Sendable, CaseIterable {
  /// The Mustache template of the page.
  case page = "page.mustache"
  /// The style sheet in place of the program's own.
  case style = "report.css"
  /// Style that comes after the style sheet, such as other colours.
  case additions = "additions.css"
}
