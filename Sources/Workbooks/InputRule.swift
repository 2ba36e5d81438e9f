public import ProgrammeModel

/// What may be typed in cells, with the help that shows when one of them is chosen.
public struct InputRule: Hashable, Sendable {
  /// What is allowed.
  public enum Allowed: Hashable, Sendable {
    /// Anything: the rule only carries its help.
    case anything
    /// One of these words, from a drop-down list.
    case words([String])
    /// One of the cells of a range, from a drop-down list, such as `Listor!$A$2:$A$9`.
    case cells(String)
    /// A number within limits.
    case number(ClosedRange<Double>)
    /// A whole number within limits.
    case whole(ClosedRange<Int>)
    /// A day within limits.
    case days(ClosedRange<CalendarDay>)
    /// What makes a formula true, without the equals sign.
    case formula(String)
  }

  /// What is allowed.
  public var allowed: Allowed
  /// Whether something else is refused; otherwise the spreadsheet asks.
  public var isStrict: Bool
  /// The heading of the help; at most 32 characters are shown.
  public var title: String
  /// The help; at most 255 characters are shown.
  public var help: String
  /// What the spreadsheet says about something else; at most 255 characters are shown.
  public var complaint: String

  /// A rule.
  public init(
    _ allowed: Allowed, isStrict: Bool = true, title: String = "", help: String = "", complaint: String = ""
  ) {
    self.allowed = allowed
    self.isStrict = isStrict
    self.title = title
    self.help = help
    self.complaint = complaint
  }
}
