import DataPackage
public import ProgrammeModel
public import Register
import ReportContent

/// The report period that is shown, and why where nobody asked for one.
///
/// A register that is kept in order today, years after the last facts came in, must not show a period that nobody has
/// reported: every figure of it would be missing.
public struct ShownPeriod: Sendable, Hashable {
  /// Why the period is shown.
  public enum Reason: Sendable, Hashable {
    /// It was asked for.
    case asked
    /// It is the last that has ended, and something is reported for it.
    case lastEnded
    /// It is the last that something is reported for; a later one has ended.
    case lastReported(ended: ReportPeriod)
    /// It is the last that has ended, and nothing is reported for it or any before it.
    case nothingReported
  }

  /// The period.
  public let period: ReportPeriod
  /// Why it is shown.
  public let reason: Reason

  /// The period and why it is shown, without a full stop; `nil` where it was asked for.
  ///
  /// - Parameter canChoose: whether the command that shows it takes `--period`.
  public func words(_ language: Language, canChoose: Bool = true) -> String? {
    let other =
      canChoose
      ? Phrase(sv: "; välj annan med --period", en: "; choose another with --period") : Phrase(sv: "", en: "")
    return switch reason {
    case .asked: nil
    case .lastEnded: Phrase(sv: "\(period), den senast avslutade", en: "\(period), the last that has ended")(language)
    case .lastReported(let ended):
      Phrase(
        sv: "\(period), den senaste med uppgifter (\(ended) har inga)\(other.swedish)",
        en: "\(period), the last with facts (\(ended) has none)\(other.english)")(language)
    case .nothingReported:
      Phrase(
        sv: "\(period), den senast avslutade; inget är rapporterat för någon period",
        en: "\(period), the last that has ended; nothing is reported for any period")(language)
    }
  }
}

extension Workspace {
  /// The report period asked for; else the last that something is reported for, of those that had ended.
  ///
  /// - Parameters:
  ///   - asked: what was asked for.
  ///   - asOf: what was known when.
  ///   - day: the day that it must have ended on; `nil` for the day of the last registration that counts.
  /// - Throws: ``OperationError`` where the register cannot be read.
  public func shownPeriod(
    _ asked: ReportPeriod?, asOf: AsOf, on day: CalendarDay? = nil
  ) throws(OperationError) -> ShownPeriod {
    if let asked { return ShownPeriod(period: asked, reason: .asked) }
    let known = try snapshot(asOf: asOf, of: Extent(tables: [])).statedAt.swedishDay
    let ended = ReportPeriod(endedBy: day ?? known)
    guard let reported = try ReportedFacts(self, asOf: asOf).lastPeriod(through: ended) else {
      return ShownPeriod(period: ended, reason: .nothingReported)
    }
    return ShownPeriod(period: reported, reason: reported == ended ? .lastEnded : .lastReported(ended: ended))
  }
}

extension Report {
  /// Says in the head why this period is shown, unless it was asked for.
  mutating func tell(_ shown: ShownPeriod, canChoose: Bool = true) {
    guard let words = shown.words(language, canChoose: canChoose) else { return }
    head.insert(Report.HeadLine(label: Phrase(sv: "Period", en: "Period")(language), value: words), at: 0)
  }
}
