import DataPackage
import ProgrammeModel
import SheetReaders

/// Writes a draft as YAML with remarks.
struct DraftText {
  private let survey: ForeignSurvey
  private let tables: [TableDefinition]
  private let language: Language
  private let file: String
  private var lines: [String] = []
  /// The columns that the tables are made of.
  private var used: Set<Int> = []

  /// The whole file.
  var text: String { lines.joined(separator: "\n") + "\n" }

  init(_ survey: ForeignSurvey, _ tables: [TableDefinition], file: String, sheet: String?, _ language: Language) {
    self.survey = survey
    self.tables = tables
    self.language = language
    self.file = file
    remark(
      "Utkast till mappning av \(Self.plain(file)). Svara på det som står efter FRÅGA och pröva med:",
      "Draft of a mapping of \(Self.plain(file)). Answer what stands after QUESTION and try it with:")
    lines.append("#   tertial mapping check \(Self.plain(Self.stem(file))).mappning.yaml \(Self.plain(file))")
    lines.append("mappning: 1")
    writeForm(sheet)
    writeWords()
    lines.append("tabeller:")
    if tables.isEmpty { askForTable() }
    for table in tables { write(table) }
    lines += DraftReferences(of: tables, in: survey, language).lines
    writeUnused()
  }

  private static func stem(_ file: String) -> String {
    file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
  }

  /// A text on one line, for a remark.
  private static func plain(_ text: String) -> String { ProblemDetails.printable(text) }

  private mutating func remark(_ swedish: String, _ english: String, indent: Int = 0) {
    lines.append(String(repeating: " ", count: indent) + "# " + Phrase(sv: swedish, en: english)(language))
  }

  private mutating func question(_ swedish: String, _ english: String, indent: Int = 0) {
    remark("FRÅGA: " + swedish, "QUESTION: " + english, indent: indent)
  }

  private mutating func writeForm(_ sheet: String?) {
    lines.append("läsning:")
    if let sheet { lines.append("  blad: \(Self.quoted(sheet))") }
    let rows = survey.headRows.map(String.init).joined(separator: ", ")
    if survey.isTransposed {
      remark(
        "Rubrikerna står i första kolumnen; varje kolumn efter den är en rad.",
        "The heads stand in the first column; each column after it is a row.", indent: 2)
      lines.append("  transponerad: ja")
    } else {
      lines.append("  rubrikrad: " + (survey.headRows.count == 2 ? "[\(rows)]" : rows.isEmpty ? "1" : rows))
    }
    switch survey.evidence.conclusion {
    case .comma: lines.append("  decimaltecken: \",\"")
    case .point: lines.append("  decimaltecken: \".\"")
    case nil:
      if let number = survey.columns.lazy.compactMap(\.ambiguousNumber).first {
        question(
          "är \(Self.plain(number)) tusental eller decimaler? Skriv decimaltecken: \",\" eller \".\" här.",
          "is \(Self.plain(number)) thousands or decimals? Write decimaltecken: \",\" or \".\" here.", indent: 2)
      }
    }
    if let day = survey.columns.lazy.compactMap(\.ambiguousDay).first {
      question(
        "vilket är månaden i \(Self.plain(day))? Skriv datumform: dag/månad/år eller månad/dag/år här.",
        "which is the month in \(Self.plain(day))? Write datumform: dag/månad/år or månad/dag/år here.", indent: 2)
    }
    if !survey.asides.isEmpty {
      let texts = survey.asides.prefix(8).map(Self.quoted).joined(separator: ", ")
      remark("Rader som ser ut som fotnoter eller summor:", "Rows that look like footnotes or sums:", indent: 2)
      lines.append("  hoppa över: [\(texts)]")
    }
  }

  private mutating func writeWords() {
    var words: [String] = []
    for column in measured {
      for word in column.words where !words.contains(word) { words.append(word) }
    }
    guard !words.isEmpty else { return }
    lines.append("ord:")
    for word in words.prefix(20) {
      if let reason = MissingWords.read(word)?.reason {
        lines.append("  \(Self.quoted(word)): \(reason.rawValue)")
      } else {
        question(
          "vad betyder ordet? Ett tal, eller varför värdet saknas.",
          "what does the word mean? A number, or why the value is missing.", indent: 2)
        lines.append("  \(Self.quoted(word)): \(MissingValue.Reason.notReported.rawValue)")
      }
    }
  }

  /// The columns that are read as numbers, so that a word in them must mean something.
  private var measured: [ColumnProfile] {
    if tables.isEmpty { return survey.columns.filter(\.isNumeric) }
    var positions: Set<Int> = []
    for table in tables {
      let found = DraftChoice.columns(of: table, in: survey.columns)
      for column in table.columns {
        switch column.kind {
        case .money, .decimal, .percent, .integer: if let one = found[column.name] { positions.insert(one.position) }
        default: break
        }
      }
    }
    return survey.columns.enumerated().filter { offset, column in
      column.isNumeric && (positions.contains(offset) || column.year != nil)
    }.map { $0.element }
  }

  private mutating func askForTable() {
    question(
      "vilken tabell är det? tertial schema --data-package visar alla.",
      "which table is it? tertial schema --data-package shows all.", indent: 2)
    lines.append("  - tabell: \"?\"")
    lines.append("    kolumner: {}")
  }

  private mutating func write(_ table: TableDefinition) {
    lines.append("  - tabell: \(table.name.rawValue)")
    lines.append("    kolumner:")
    let found = DraftChoice.columns(of: table, in: survey.columns)
    let years = DraftChoice.years(of: table, in: survey.columns)
    var wide: (period: FieldName, measure: FieldName)?
    if case .series(let period, let measures, _) = table.shape, found[period] == nil, !years.isEmpty,
      let measure = measures.first(where: { name in found[name].map { years.contains($0.position) } ?? true })
    {
      wide = (period, measure)
    }
    for column in table.columns where column.name != wide?.period && column.name != wide?.measure {
      let position = found[column.name]?.position
      write(column, wide != nil && years.contains(position ?? -1) ? nil : position)
    }
    if let wide {
      writeWide(wide, years)
      if let version = found[BudgetTable.version.name]?.position { askForVersions(version, years) }
    }
    writeAlike(table, found, hasPeriodInRows: wide == nil)
  }

  /// Columns that become rows.
  private mutating func writeWide(_ wide: (period: FieldName, measure: FieldName), _ years: [Int]) {
    lines.append("    kolumner till rader:")
    lines.append("      rubriken blir: \(wide.period.rawValue)")
    lines.append("      cellen blir: \(wide.measure.rawValue)")
    lines.append("      enhet: kr")
    lines.append("      kolumner:")
    used.formUnion(years)
    for column in years.map({ survey.columns[$0] }) {
      let name = Self.quoted(column.reference(among: survey.columns))
      let year = column.year ?? ""
      lines.append(
        column.head == year ? "        - \(name)" : "        - {från: \(name), blir: \"\(year)\"}")
    }
  }

  /// Year columns that each version of a budget has amounts in but one of: the noughts of the others are no amounts.
  private mutating func askForVersions(_ version: Int, _ years: [Int]) {
    let only = years.map { survey.onlyText(in: version, where: $0) }
    let versions = Set(only.compactMap { $0 }).sorted()
    guard versions.count > 1 else { return }
    let head = Self.quoted(survey.columns[version].reference(among: survey.columns))
    for text in versions {
      let heads = zip(years, only).filter { $0.1 == text }.map { Self.plain(survey.columns[$0.0].head) }
      let (list, selection) = (heads.joined(separator: ", "), "urval: [{kolumn: \(head), är: \(Self.quoted(text))}]")
      question(
        "\(list) har andra tal än noll bara i rader med \(Self.plain(text)). Är de andra radernas nollor inga belopp, "
          + "skriv {från: …, \(selection)}.",
        "\(list): other numbers than nought stand only in rows with \(Self.plain(text)). If the noughts of the other "
          + "rows are no amounts, write {från: …, \(selection)}.", indent: 6)
    }
  }

  /// Rows that the chosen columns do not tell apart: one of them would be kept out as contradicting the other.
  private mutating func writeAlike(
    _ table: TableDefinition, _ found: [FieldName: (position: Int, fit: Int)], hasPeriodInRows: Bool
  ) {
    var keys = table.keys.map(\.name)
    if hasPeriodInRows, case .series(let period, _, _) = table.shape { keys.append(period) }
    let positions = keys.compactMap { found[$0]?.position }.sorted()
    guard !positions.isEmpty, let shared = survey.rowsAlike(in: positions) else { return }
    let shown = shared.filter { !$0.isEmpty }.map(Self.plain).joined(separator: " | ")
    let heads = positions.map { Self.plain(survey.columns[$0].head) }.joined(separator: ", ")
    question(
      "flera rader har samma \(heads), till exempel \(shown). Ska de adderas, eller skiljer en kolumn till dem åt?",
      "several rows have the same \(heads), for example \(shown). Are they to be added, or does a column more tell "
        + "them apart?", indent: 4)
    lines.append("    lika rader: " + (table.isSeries ? "summera" : "en"))
  }

  private mutating func write(_ column: ColumnDefinition, _ position: Int?) {
    let key = "      \(column.name.rawValue): "
    guard let position else {
      guard column.isRequired else { return }
      let choices: String
      if case .choice(let words) = column.kind { choices = " (\(words.joined(separator: ", ")))" } else { choices = "" }
      question(
        "\(column.name.rawValue) finns inte i filen. Vad är den\(choices)?",
        "\(column.name.rawValue) is not in the file. What is it\(choices)?", indent: 6)
      lines.append(key + "{värde: \"?\"}")
      return
    }
    used.insert(position)
    let profile = survey.columns[position]
    let name = Self.quoted(profile.reference(among: survey.columns))
    if let damaged = profile.damaged, [.identifier].contains(column.kind) {
      question(
        "\(Self.plain(damaged)) ser ut som ett id som ett kalkylprogram har gjort om.",
        "\(Self.plain(damaged)) looks like an id that a spreadsheet has changed.", indent: 6)
    }
    switch column.kind {
    case .money:
      guard case .money(let unit)? = Heading(profile.head).unit else {
        question("är beloppen kr, tkr eller mnkr?", "are the amounts kr, tkr or mnkr?", indent: 6)
        lines.append(key + "{från: \(name), enhet: kr}")
        return
      }
      lines.append(key + "{från: \(name), enhet: \(unit.word)}")
    case .choice(let words): writeChoice(key, name, profile, words)
    default: lines.append(key + name)
    }
  }

  /// A column of words, with a table of what the file's words become.
  private mutating func writeChoice(_ key: String, _ name: String, _ profile: ColumnProfile, _ words: [String]) {
    let folded = Set(words.map(Heading.folded))
    let unknown = profile.samples.filter { !folded.contains(Heading.folded($0)) }
    guard !unknown.isEmpty else { return lines.append(key + name) }
    let list = words.joined(separator: ", ")
    question("vad motsvarar orden? Möjliga: \(list).", "what do the words stand for? Possible: \(list).", indent: 6)
    lines.append(key.trimmingEnd)
    lines.append("        från: \(name)")
    lines.append("        översätt:")
    for text in unknown {
      let near = ForeignNames.meaning(of: text, among: words, file: file) ?? words.first ?? "?"
      lines.append("          \(Self.quoted(text)): \(Self.quoted(near))")
    }
    lines.append("        annars: behåll")
  }

  /// The heads that nothing was found for, with what they hold.
  private mutating func writeUnused() {
    let unused = survey.columns.enumerated().filter { !used.contains($0.offset) && !$0.element.head.isEmpty }
    guard !unused.isEmpty else { return }
    remark("Rubriker som inte används, med exempel:", "Heads that are not used, with examples:")
    for (_, column) in unused.prefix(40) {
      let samples = column.samples.prefix(3).map(Self.plain).joined(separator: " | ")
      lines.append("#   \(Self.plain(column.head)): \(samples)")
    }
    if unused.count > 40 { remark("  … och \(unused.count - 40) till.", "  … and \(unused.count - 40) more.") }
  }

  /// A text between double quotes, as YAML reads it.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0xFEFF {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
