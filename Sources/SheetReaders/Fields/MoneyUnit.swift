/// The unit that stands beside an amount or in a column head.
public enum MoneyUnit: Int, Hashable, Sendable, CaseIterable {
  case kronor = 0
  /// tkr
  case thousands = 3
  /// mnkr
  case millions = 6
  /// mdkr
  case billions = 9

  /// How many zeros the unit stands for: 0, 3, 6 or 9.
  public var zeros: Int { rawValue }

  /// Reads `kr`, `SEK`, `:-`, `tkr`, `kkr`, `mnkr`, `mkr`, `MSEK`, `milj. kr`, `mdkr` and the like, in either case.
  ///
  /// - Parameter word: the bytes of the unit alone; spaces and full stops within do not matter.
  public static func read(_ word: FieldBytes) -> MoneyUnit? {
    guard !word.isEmpty, word.count <= 24 else { return nil }
    var folded: [UInt8] = []
    var index = 0
    while index < word.count {
      let space = FieldSpaces.length(word, at: index)
      if space > 0 {
        index += space
        continue
      }
      let byte = word[index]
      if byte != UInt8(ascii: ".") || index == 0 { folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
      index += 1
    }
    return words[String(decoding: folded, as: UTF8.self)]
  }

  /// The unit a string names.
  public static func read(_ word: String) -> MoneyUnit? { word.withFieldBytes { read($0) } }

  private static let words: [String: MoneyUnit] = [
    "kr": .kronor, "sek": .kronor, "kronor": .kronor, ":-": .kronor, ",-": .kronor,
    "tkr": .thousands, "kkr": .thousands, "tsek": .thousands, "ksek": .thousands, "tusenkr": .thousands,
    "tusenkronor": .thousands, "tusental": .thousands, "tusentalkronor": .thousands,
    "mnkr": .millions, "mkr": .millions, "msek": .millions, "miljkr": .millions, "milj": .millions,
    "miljonkr": .millions, "miljonerkr": .millions, "miljonerkronor": .millions,
    "mdkr": .billions, "mdrkr": .billions, "mdsek": .billions, "miljarderkr": .billions,
    "miljarderkronor": .billions, "miljkronor": .millions,
  ]
}
