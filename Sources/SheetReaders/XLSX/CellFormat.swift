/// What the format of a cell says about the number in it.
struct CellFormat: Hashable {
  /// It shows a day, a time, or both.
  var isDay = false
  /// It shows the year and the month of a day and nothing else.
  var isMonth = false
  /// It shows a percentage: a hundred times the number.
  var isPercent = false
  /// It shows nothing where the number is 0.
  var hidesZero = false

  /// The format of a cell that has none.
  static let general = CellFormat()

  /// A format that every spreadsheet knows by its number.
  init(builtIn number: Int) {
    switch number {
    case 9, 10: isPercent = true
    case 14...22, 27...36, 45...47, 50...58: isDay = true
    default: break
    }
    isMonth = number == 17
  }

  /// A format as somebody wrote it: up to four sections, for positive and negative numbers, zero and text.
  init(code: String) {
    let sections = Self.sections(code)
    let first = sections[0]
    isPercent = first.symbols.contains("%")
    isDay = !isPercent && first.symbols.contains { "ymdhs".contains($0) } && !first.isGeneral
    if isDay {
      isMonth =
        first.symbols.contains("y") && first.symbols.contains("m") && !first.symbols.contains { "dhs".contains($0) }
      return
    }
    if let zero = sections.first(where: \.isForZero) {
      hidesZero = zero.showsNothingForZero
    } else {
      hidesZero = (sections.count > 2 ? sections[2] : first).showsNothingForZero
    }
  }

  private init() {}

  /// One section of a format, taken apart.
  private struct Section {
    /// What stands for digits, parts of a day and signs, in lower case.
    var symbols = ""
    /// Whether it shows characters of its own, spaces not counted.
    var hasLiterals = false
    /// Whether a condition in it is that the number be 0.
    var isForZero = false

    var isGeneral: Bool { symbols.contains("general") || symbols.contains("standard") }

    var showsNothingForZero: Bool {
      !hasLiterals && !isGeneral && !symbols.contains { "0@%".contains($0) }
    }
  }

  private static func sections(_ code: String) -> [Section] {
    var sections = [Section()]
    var characters = code.makeIterator()
    while let character = characters.next() {
      switch character {
      case ";": sections.append(Section())
      case "\"":
        while let quoted = characters.next(), quoted != "\"" {
          if quoted != " " { sections[sections.count - 1].hasLiterals = true }
        }
      case "\\":
        if let literal = characters.next(), literal != " " { sections[sections.count - 1].hasLiterals = true }
      case "_", "*": _ = characters.next()
      case "[":
        var inside = ""
        while let next = characters.next(), next != "]" { inside.append(next) }
        let word = inside.lowercased()
        if !word.isEmpty, word.allSatisfy({ "hms".contains($0) }) { sections[sections.count - 1].symbols += word }
        if word == "=0" { sections[sections.count - 1].isForZero = true }
      case "-", "+", "(", ")", ":", "/", "$", "!", "<", ">", "=", "&", "'", "~", "{", "}", "^":
        sections[sections.count - 1].hasLiterals = true
      default: sections[sections.count - 1].symbols += character.lowercased()
      }
    }
    return sections
  }
}
