/// Reads case numbers (diarienummer) as Swedish authorities write them; the forms are many, so that none is refused.
///
/// `037-1827/2012`, `1.5.1.-576/2012`, `KS 2019/562`, `KSN-2019-0874`, `KS/2019:73`, `Utl. 2016:170`, `11/2012`.
public enum CaseNumberText {
  /// The parts that could be told apart.
  public struct Parts: Hashable, Sendable {
    /// What stands before the number: a register, a unit or a plan code; empty if there is nothing.
    public let series: String
    /// The number within its year.
    public let number: Int
    /// The year.
    public let year: Int
  }

  /// The parts of a case number; `nil` where its form is none that is known, which says nothing against it.
  public static func parts(_ text: String) -> Parts? {
    var groups: [(digits: Substring, start: String.Index)] = []
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index].isASCII, text[index].isNumber else {
        index = text.index(after: index)
        continue
      }
      let rest = text[index...].prefix { $0.isASCII && $0.isNumber }
      groups.append((rest, index))
      index = rest.endIndex
    }
    guard groups.count >= 2 else { return nil }
    let (first, last) = (groups[groups.count - 2], groups[groups.count - 1])
    // Between number and year stands one sign; before them the series.
    guard text[first.digits.endIndex..<last.start].count == 1, last.digits.count <= 6, first.digits.count <= 6 else {
      return nil
    }
    let series = text[..<first.start].drop { $0 == " " }
    func parts(_ number: Substring, _ year: Substring) -> Parts? {
      guard year.count == 4, let year = Int(year), (1900...2100).contains(year), let number = Int(number) else {
        return nil
      }
      var name = series
      while let end = name.last, " -/.".contains(end) { name.removeLast() }
      return Parts(series: String(name), number: number, year: year)
    }
    return text[first.digits.endIndex] == "/" && last.digits.count == 4
      ? parts(first.digits, last.digits) ?? parts(last.digits, first.digits)
      : parts(last.digits, first.digits) ?? parts(first.digits, last.digits)
  }
}
