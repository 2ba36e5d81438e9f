/// Collects the drop-down lists that a rule cannot carry itself, each as a column of a hidden sheet.
struct ListSheet {
  /// The most characters that a rule carries, commas between words included.
  private static let mostCharacters = 255

  private var lists: [[String]] = []

  /// The sheet; `nil` if no list needs it.
  var sheet: WorkSheet? {
    guard !lists.isEmpty else { return nil }
    var sheet = WorkSheet(Workbook.listSheetName)
    sheet.isHidden = true
    for (column, words) in lists.enumerated() {
      for (row, word) in words.enumerated() { sheet.put(word, at: row, column, CellLook(.plain, .text)) }
    }
    return sheet
  }

  /// The range that holds the words; `nil` if the rule carries them itself.
  mutating func range(of words: [String]) -> String? {
    let length = words.reduce(0) { $0 + $1.utf16.count + 1 } - 1
    if length <= Self.mostCharacters, !words.contains(where: { $0.contains(",") }) { return nil }
    let column = lists.firstIndex(of: words) ?? lists.count
    if column == lists.count { lists.append(words) }
    return "\(Workbook.listSheetName)!" + CellRange(column: column, rows: 0...(words.count - 1)).fixedName
  }
}
