import ProgrammeModel
import SheetReaders

extension MappingReader {
  mutating func readForm(_ node: MappingNode) -> ForeignForm {
    var form = ForeignForm()
    forEachKey(of: node, among: MappingWords.formKeys) { reader, key, value in
      switch key {
      case .sheet: form.sheet = value.text
      case .headRow: form.headRows = reader.readHeadRows(value)
      case .transposed: form.isTransposed = reader.readFlag(value)
      case .delimiter: form.delimiter = reader.readDelimiter(value)
      case .decimalMark: form.decimalMark = reader.readDecimalMark(value)
      case .dayForm: form.dayForms = reader.readDayForms(value)
      case .skip: form.skipped = reader.readPatterns(value)
      case .end: form.ends = reader.readPatterns(value)
      default: break
      }
    }
    return form
  }

  private mutating func readHeadRows(_ node: MappingNode) -> [Int] {
    let rows = node.items.compactMap { $0.text.flatMap { Int($0) } }
    guard rows.count == node.items.count, (1...2).contains(rows.count), rows.allSatisfy({ (1...10_000).contains($0) }),
      rows.count == 1 || rows[1] == rows[0] + 1
    else {
      wrong(
        node,
        Phrase(
          sv: "Här väntas radens nummer, eller två rader i följd: [3, 4].",
          en: "The number of the row is expected here, or two rows in sequence: [3, 4]."))
      return []
    }
    return rows
  }

  private mutating func readDelimiter(_ node: MappingNode) -> UInt8? {
    switch node.text {
    case "tab": return 9
    case let text? where text.utf8.count == 1 && text.utf8.first.map { $0 != 0x22 && $0 >= 0x20 } == true:
      return text.utf8.first
    default:
      wrong(
        node,
        Phrase(
          sv: "Här väntas ett enda tecken, till exempel \";\", eller ordet tab.",
          en: "One character is expected here, such as \";\", or the word tab."))
      return nil
    }
  }

  private mutating func readDecimalMark(_ node: MappingNode) -> DecimalMark? {
    switch node.text.map(Heading.folded) ?? "" {
    case ",", "komma": return .comma
    case "punkt": return .point
    default:
      if node.text == "." { return .point }
      wrong(node, Phrase(sv: "Här väntas \",\" eller \".\".", en: "\",\" or \".\" is expected here."))
      return nil
    }
  }

  mutating func readDayForms(_ node: MappingNode) -> [DayForm] {
    node.items.compactMap { item in
      if let form = DayForm(named: item.text ?? "") { return form }
      let list = DayForm.allCases.map(\.rawValue).joined(separator: ", ")
      wrong(item, Phrase(sv: "Möjliga: \(list).", en: "Possible: \(list)."))
      return nil
    }
  }

  /// Words that stand where a value is expected: `"ej redovisat": ej rapporterad`, `"-": 0`.
  mutating func readWords(_ node: MappingNode) -> [ForeignWord] {
    guard let pairs = node.pairs else {
      wrong(
        node,
        Phrase(sv: "Här väntas ord med vad de betyder.", en: "Words with what they mean are expected here."))
      return []
    }
    return pairs.compactMap { key, value in
      guard let word = key.text, let meaning = value.text, Self.isMeaning(meaning) else {
        let reasons = MissingValue.Reason.allCases.map(\.rawValue).joined(separator: ", ")
        wrong(
          value,
          Phrase(
            sv: "Ett ord betyder ett tal eller varför värdet saknas: \(reasons).",
            en: "A word means a number or why the value is missing: \(reasons)."),
          suggestion: Suggestion.nearest(to: value.text ?? "", among: MissingValue.Reason.allCases.map(\.rawValue))
            ?? "")
        return nil
      }
      return ForeignWord(pattern: TextPattern(word), meaning: meaning)
    }
  }

  private static func isMeaning(_ text: String) -> Bool {
    if case .number = NumberText.read(text) { return true }
    return MissingWords.read(text) != nil
  }
}
