import DataPackage
import ProgrammeModel
import SheetReaders

/// Reads a mapping file: what it says, or everything that is wrong with it.
struct MappingReader {
  private let file: String
  private(set) var problems: [MappingProblem] = []

  init(file: String) { self.file = file }

  /// Something wrong in a mapping file, with its place.
  struct MappingProblem {
    let code: IntakeCode
    let line: Int
    let column: Int
    let expected: Phrase
    var found = ""
    var suggestion = ""
  }

  /// The mapping; `nil` if something is wrong, which ``problems`` then tells.
  mutating func read(_ bytes: [UInt8], sha256: String) -> Mapping? {
    let root: MappingNode
    do {
      root = try MappingNode.read(bytes)
    } catch {
      problems.append(
        MappingProblem(
          code: .mappingNotReadable, line: error.line, column: error.column, expected: error.phrase))
      return nil
    }
    var mapping = Mapping(file: file, sha256: sha256)
    var hasVersion = false
    forEachKey(of: root, among: MappingWords.rootKeys) { reader, key, value in
      switch key {
      case .version: hasVersion = reader.readVersion(value)
      case .form: mapping.form = reader.readForm(value)
      case .words: mapping.words = reader.readWords(value)
      case .tables: mapping.tables = value.items.compactMap { reader.readTable($0) }
      default: break
      }
    }
    if !hasVersion, problems.isEmpty {
      wrong(root, Phrase(sv: "Filen ska börja med ”mappning: 1”.", en: "The file must begin with “mappning: 1”."))
    }
    if mapping.tables.isEmpty, problems.isEmpty {
      wrong(
        root,
        Phrase(
          sv: "”tabeller” saknas: vilka tabeller som ska göras av filen.",
          en: "“tabeller” is missing: which tables are to be made of the file."))
    }
    return problems.isEmpty ? mapping : nil
  }

  /// Calls the body with each key of a table that is known; says which are not.
  mutating func forEachKey(
    of node: MappingNode, among keys: [MappingWords], _ body: (inout MappingReader, MappingWords, MappingNode) -> Void
  ) {
    guard let pairs = node.pairs else {
      let list = keys.map(\.rawValue).joined(separator: ", ")
      return wrong(
        node, Phrase(sv: "Här väntas nycklar med värden: \(list).", en: "Keys with values are expected here: \(list)."))
    }
    for (key, value) in pairs {
      let name = key.text ?? ""
      if let known = keys.first(where: { Heading.folded($0.rawValue) == Heading.folded(name) }) {
        body(&self, known, value)
      } else {
        let list = keys.map(\.rawValue).joined(separator: ", ")
        wrong(
          key, Phrase(sv: "Möjliga nycklar här: \(list).", en: "Possible keys here: \(list)."),
          found: name, suggestion: Suggestion.nearest(to: name, among: keys.map(\.rawValue)) ?? "")
      }
    }
  }

  /// Notes that something is not understood.
  mutating func wrong(_ node: MappingNode, _ expected: Phrase, found: String? = nil, suggestion: String = "") {
    problems.append(
      MappingProblem(
        code: .mappingNotUnderstood, line: node.line, column: node.column, expected: expected,
        found: found ?? node.text ?? "", suggestion: suggestion))
  }

  private mutating func readVersion(_ node: MappingNode) -> Bool {
    if node.text == "1" { return true }
    wrong(node, Phrase(sv: "Den enda versionen är 1.", en: "The only version is 1."))
    return true
  }

  /// A column of the foreign table: `Belopp`, or `Belopp#2` for the second of that name.
  mutating func readHead(_ node: MappingNode) -> ForeignHead? {
    guard let text = node.text, !text.isEmpty else {
      wrong(node, Phrase(sv: "Här väntas en rubrik i filen.", en: "A head of the file is expected here."))
      return nil
    }
    if let mark = text.lastIndex(of: "#"), let number = Int(text[text.index(after: mark)...]), number > 0 {
      return ForeignHead(
        name: String(text[..<mark]), occurrence: number, line: node.line, column: node.column)
    }
    return ForeignHead(name: text, occurrence: nil, line: node.line, column: node.column)
  }

  /// Yes or no.
  mutating func readFlag(_ node: MappingNode) -> Bool {
    switch AnswerText.read(node.text ?? "") {
    case .yes: return true
    case .no: return false
    case .empty, .failure:
      wrong(node, Phrase(sv: "Här väntas ja eller nej.", en: "ja (yes) or nej (no) is expected here."))
      return false
    }
  }

  /// Patterns: a text, or a list of texts.
  mutating func readPatterns(_ node: MappingNode) -> [TextPattern] {
    guard let texts = node.texts else {
      wrong(
        node, Phrase(sv: "Här väntas en text eller en lista av texter.", en: "A text or a list of texts is expected."))
      return []
    }
    return texts.map(TextPattern.init)
  }
}

/// The keys of a mapping file, as they are written.
enum MappingWords: String {
  case version = "mappning"
  case form = "läsning"
  case words = "ord"
  case tables = "tabeller"

  case sheet = "blad"
  case headRow = "rubrikrad"
  case transposed = "transponerad"
  case delimiter = "avgränsare"
  case decimalMark = "decimaltecken"
  case dayForm = "datumform"
  case skip = "hoppa över"
  case end = "slut vid"

  case table = "tabell"
  case conditions = "urval"
  case columns = "kolumner"
  case wide = "kolumner till rader"
  case sameKey = "lika rader"

  case from = "från"
  case value = "värde"
  case separator = "mellan"
  case unit = "enhet"
  case translate = "översätt"
  case otherwise = "annars"

  case head = "kolumn"
  case isOne = "är"
  case isNone = "inte"
  case blank = "tom"

  case nameField = "rubriken blir"
  case valueField = "cellen blir"
  case becomes = "blir"

  static let rootKeys: [MappingWords] = [.version, .form, .words, .tables]
  static let formKeys: [MappingWords] = [
    .sheet, .headRow, .transposed, .delimiter, .decimalMark, .dayForm, .skip, .end,
  ]
  static let tableKeys: [MappingWords] = [.table, .conditions, .columns, .wide, .sameKey]
  static let columnKeys: [MappingWords] = [.from, .value, .separator, .unit, .dayForm, .translate, .otherwise]
  static let conditionKeys: [MappingWords] = [.head, .isOne, .isNone, .blank]
  static let wideKeys: [MappingWords] = [.nameField, .valueField, .unit, .columns]
  static let memberKeys: [MappingWords] = [.from, .becomes, .conditions]
}
