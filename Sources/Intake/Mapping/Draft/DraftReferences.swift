import DataPackage
import ProgrammeModel
import SheetReaders

/// The tables that the columns of a draft refer to, as remarks: whoever lacks their rows takes the marks away.
struct DraftReferences {
  private let survey: ForeignSurvey
  private let language: Language
  private(set) var lines: [String] = []

  /// A column that refers to a table, and where in the file it is.
  private struct Reference {
    let column: FieldName
    let table: TableDefinition
    let position: Int
  }

  init(of tables: [TableDefinition], in survey: ForeignSurvey, _ language: Language) {
    self.survey = survey
    self.language = language
    var known = Set(tables.map(\.name))
    var waiting = tables.flatMap { references(of: $0, DraftChoice.columns(of: $0, in: survey.columns)) }
    while !waiting.isEmpty {
      let next = waiting.removeFirst()
      guard known.insert(next.table.name).inserted else { continue }
      let found = DraftChoice.columns(of: next.table, in: survey.columns).filter {
        $0.value.fit > 1 && $0.value.position != next.position
      }
      write(next, found)
      waiting += references(of: next.table, found)
    }
  }

  /// The columns of a table that refer to tables with one key, of those that were found.
  private func references(
    of table: TableDefinition, _ found: [FieldName: (position: Int, fit: Int)]
  ) -> [Reference] {
    table.columns.compactMap { column in
      guard case .reference(let name) = column.kind, let position = found[column.name]?.position,
        let referred = DataPackage.tables.first(where: { $0.name == name }), referred.keys.count == 1
      else { return nil }
      return Reference(column: column.name, table: referred, position: position)
    }
  }

  private mutating func write(_ reference: Reference, _ found: [FieldName: (position: Int, fit: Int)]) {
    let name = reference.table.name.rawValue
    lines.append(
      "  # "
        + Phrase(
          sv:
            "FRÅGA: finns det som \(reference.column.rawValue) hänvisar till i registret, i tabellen \(name)? Ta annars "
            + "bort det första # på raderna:",
          en:
            "QUESTION: is what \(reference.column.rawValue) refers to in the register, in the table \(name)? Else take "
            + "the first # of these lines away:")(language))
    mark("- tabell: \(name)")
    mark("  kolumner:")
    for column in reference.table.columns {
      if column.isKey {
        mark("    \(column.name.rawValue): \(head(reference.position))")
      } else if column.name.rawValue == "namn", column.isRequired {
        mark("    \(column.name.rawValue): \(head(namesake(of: reference.position) ?? reference.position))")
      } else if case .reference = column.kind, let position = found[column.name]?.position {
        mark("    \(column.name.rawValue): \(head(position))")
      } else if column.isRequired {
        if case .choice(let words) = column.kind {
          let list = words.joined(separator: ", ")
          mark("    # " + Phrase(sv: "FRÅGA: vilket? \(list).", en: "QUESTION: which? \(list).")(language))
        }
        mark("    \(column.name.rawValue): {värde: \"?\"}")
      }
    }
    mark("  lika rader: en")
  }

  /// A line that is a remark until its mark is taken away.
  private mutating func mark(_ line: String) { lines.append("  # " + line) }

  private func head(_ position: Int) -> String {
    DraftText.quoted(survey.columns[position].reference(among: survey.columns))
  }

  /// The head that says in words what another says as a code: `prosjekt-tekst` beside `prosjekt`.
  private func namesake(of position: Int) -> Int? {
    let code = Heading.folded(survey.columns[position].head)
    return survey.columns.firstIndex { column in
      let written = Heading.folded(column.head)
      return written.hasPrefix(code)
        && ["tekst", "text", "namn", "navn", "name", "benamning", "titel", "title"].contains(
          String(written.dropFirst(code.count)))
    }
  }
}
