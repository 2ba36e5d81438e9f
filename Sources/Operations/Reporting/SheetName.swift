/// The name of a sheet: its number, which makes it unique, and what it is about as far as a tab has room.
enum SheetName {
  /// The most units of UTF-16 that a spreadsheet takes in the name of a sheet.
  private static let most = 31

  /// The number and the first whole words, without the signs that no name of a sheet may hold.
  static func of(_ number: Int, _ words: String, otherwise: String) -> String {
    let prefix = "\(number) "
    let room = most - prefix.utf16.count
    var name = ""
    for word in words.filter({ !"[]:*?/\\'\"".contains($0) }).split(separator: " ") {
      let longer = name.isEmpty ? String(word) : name + " " + word
      guard longer.utf16.count <= room else { break }
      name = longer
    }
    // One word that is longer than the tab is cut where it is.
    if name.isEmpty { name = cut(words.filter { !"[]:*?/\\'\" ".contains($0) }, to: room) }
    while let last = name.last, ",.;–-(".contains(last) { name.removeLast() }
    while name.last == " " { name.removeLast() }
    return prefix + (name.isEmpty ? otherwise : name)
  }

  private static func cut(_ word: String, to room: Int) -> String {
    var kept = ""
    for character in word {
      guard kept.utf16.count + character.utf16.count <= room else { break }
      kept.append(character)
    }
    return kept
  }
}
