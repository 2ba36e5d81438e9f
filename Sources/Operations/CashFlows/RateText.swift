public import Appraisal
import ProgrammeModel
import SheetReaders

/// Reads a discount rate that somebody wrote in per cent: "3,5", "3.5" and "3,5 %" are the same.
public enum RateText {
  /// Below this many per cent, a rate without a percent sign may be a fraction: 0,035 for 3,5 %.
  static let leastPlain = 0.25
  /// Above this many per cent, a rate without a percent sign may lack its decimal mark: 350 for 3,5 %.
  static let mostPlain = 50.0

  /// The rate.
  ///
  /// - Parameters:
  ///   - text: what was written.
  ///   - option: where it was written, for the message.
  /// - Throws: ``OperationError`` for what is no rate, or is questioned: it may mean another rate, and is not guessed.
  public static func read(_ text: String, option: String = "--rate") throws(OperationError) -> DiscountRate {
    guard let written = number(text) else {
      throw complaint(
        option, Phrase(sv: "\"\(text)\" är ingen ränta", en: "\"\(text)\" is no rate"),
        Phrase(sv: "Skriv procent per år, till exempel 3,5.", en: "Write per cent a year, such as 3.5."))
    }
    let percent = FixedDecimal(digits: written.digits, scale: written.scale).double
    let plain = "\(text.filter { !$0.isWhitespace && $0 != "%" })"
    if !written.isPercent, percent != 0, abs(percent) < leastPlain {
      let meant = decimal(percent * 100)
      throw complaint(
        option,
        Phrase(
          sv: "\"\(text)\" är \(plain) procent om räntan är i procent, men \(meant) procent om den är en andel",
          en: "\"\(text)\" is \(plain) per cent if the rate is in per cent, but \(meant) per cent if it is a share"),
        Phrase(
          sv: "Skriv \(option) \(meant) eller, om det verkligen är så lite, \(option) \"\(plain) %\".",
          en: "Write \(option) \(meant) or, if it really is that little, \(option) \"\(plain) %\"."))
    }
    guard let rate = DiscountRate(fraction: percent / 100), written.isPercent || percent <= mostPlain else {
      throw complaint(
        option,
        Phrase(
          sv: "\(plain) procent är ingen rimlig kalkylränta; ett decimaltecken kan ha fallit bort",
          en: "\(plain) per cent is no reasonable discount rate; a decimal mark may have been lost"),
        Phrase(
          sv: "Skriv procent per år, till exempel 3,5. En ränta över 50 skrivs med procenttecken och är under 100.",
          en: "Write per cent a year, such as 3.5. A rate above 50 takes a percent sign and is below 100."))
    }
    return rate
  }

  /// The number written, if it can be read as one and has no unit of money.
  ///
  /// A point or comma before three digits divides decimals: a rate of thousands is none.
  private static func number(_ text: String) -> WrittenNumber? {
    switch NumberText.read(text) {
    case .number(let number), .ambiguous(_, let number, _): number.unit == nil ? number : nil
    case .empty, .dash, .scientific, .failure: nil
    }
  }

  /// A number with as few decimals as it needs, of four at most.
  private static func decimal(_ value: Double) -> String {
    let digits = (value * 10_000).rounded() / 10_000
    return digits == digits.rounded() ? String(Int(digits)) : String(digits)
  }

  private static func complaint(_ option: String, _ found: Phrase, _ remedy: Phrase) -> OperationError {
    OperationError(
      Phrase(
        sv: "\(option): [rate-questioned] \(found.swedish). \(remedy.swedish)",
        en: "\(option): [rate-questioned] \(found.english). \(remedy.english)"), isUsage: true)
  }
}
