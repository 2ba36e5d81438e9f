public import ProgrammeModel
public import ReportContent

/// Which report is to be made, and in what forms.
public struct ReportRequest: Sendable {
  /// The kind of report.
  public var kind: Report.Kind
  /// What it covers.
  public var period: ReportPeriod
  /// The portfolio, project or organisation; `nil` makes one report for each that there is.
  public var subject: String?
  /// How much it says.
  public var detail: ReportDetail
  /// The language of all text.
  public var language: Language
  /// The forms.
  public var formats: [MakeReport.Format]
  /// Whether an annex that explains every figure is written beside each report.
  public var withExplanations: Bool

  /// A report to be made.
  public init(
    _ kind: Report.Kind, _ period: ReportPeriod, about subject: String? = nil, detail: ReportDetail = .full,
    language: Language = .swedish, formats: [MakeReport.Format], withExplanations: Bool = false
  ) {
    self.kind = kind
    self.period = period
    self.subject = subject
    self.detail = detail
    self.language = language
    self.formats = formats
    self.withExplanations = withExplanations
  }
}

extension Report {
  /// The name of the report's files without their ending, such as `portfoljrapport-PF1-2014T2`.
  var fileStem: String {
    let isSwedish = language == .swedish
    let kindName =
      switch kind {
      case .tertial: isSwedish ? "tertialrapport" : "tertial-report"
      case .portfolio: isSwedish ? "portfoljrapport" : "portfolio-report"
      case .project: isSwedish ? "projektrapport" : "project-report"
      case .board: isSwedish ? "namndrapport" : "board-report"
      case .audit: isSwedish ? "revisionsunderlag" : "audit-report"
      }
    let parts = [
      kindName, subject.map(\.fileNamePart), period.description,
      detail == .full ? nil : isSwedish ? "sammandrag" : "summary",
    ]
    return parts.compactMap(\.self).joined(separator: "-")
  }
}

extension String {
  /// An id as a part of a file's name on any system: letters, digits, `_` and `-` of ASCII, at most 60 characters.
  var fileNamePart: String {
    let folded = map { character -> String in
      switch character {
      case "å", "ä": "a"
      case "Å", "Ä": "A"
      case "ö": "o"
      case "Ö": "O"
      case let ascii where ascii.isASCII && (ascii.isLetter || ascii.isNumber || ascii == "_"): String(ascii)
      default: "-"
      }
    }
    return String(folded.joined().prefix(60))
  }
}
