public import ProgrammeModel
import SheetReaders

/// Reads an amount that somebody wrote after an option: `40 mnkr`, `40 000 tkr`, `40000000`.
public enum MoneyText {
  /// Below this many kronor an amount without a unit may mean thousands or millions.
  static let leastPlain = Money(kronor: 100_000)

  /// The amount.
  ///
  /// - Parameters:
  ///   - text: what was written; kronor where no unit is given.
  ///   - option: where it was written, for the message.
  /// - Throws: ``OperationError`` for what is no amount, is negative, or may mean another unit.
  public static func read(_ text: String, option: String) throws(OperationError) -> Money {
    let example = Phrase(
      sv: "Skriv till exempel \(option) \"40 mnkr\".", en: "Write for example \(option) \"40 mnkr\".")
    func complaint(_ found: Phrase) -> OperationError {
      OperationError(
        Phrase(
          sv: "\(option): \"\(text)\" \(found.swedish). \(example.swedish)",
          en: "\(option): \"\(text)\" \(found.english). \(example.english)"), isUsage: true)
    }
    guard case .number(let number) = NumberText.read(text, decimalMark: .comma), !number.isPercent,
      case .ore(let ore) = Ore.exact(number.digits, scale: number.scale, unit: number.unit ?? .kronor)
    else { throw complaint(Phrase(sv: "är inget belopp", en: "is no amount")) }
    let amount = Money(ore: ore)
    if amount < .zero { throw complaint(Phrase(sv: "är mindre än noll", en: "is less than zero")) }
    if number.unit == nil, amount > .zero, amount < leastPlain {
      throw complaint(
        Phrase(
          sv: "saknar enhet och kan vara kronor, tkr eller mnkr", en: "has no unit and may be kronor, tkr or mnkr"))
    }
    return amount
  }
}
