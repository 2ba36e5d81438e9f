import DataPackage
import ProgrammeModel
import SheetReaders

extension FileReceipt {
  /// Takes over how many rows there were.
  mutating func note(_ counts: SheetCounts) {
    rowsRead = counts.rows + counts.lostRows
    rowsBlank = counts.emptyRows
  }

  /// Takes over how many rows there were, and whether all of them were read.
  mutating func note(_ read: ReadRows) {
    note(read.counts)
    isCutShort = read.isCutShort
  }

  /// Takes over what was noted while the rows were read.
  mutating func note(_ notes: ReadingNotes, _ binding: HeadBinding) {
    interpretations += notes.interpretations.all
    interpretationsBeyond += notes.interpretations.uncounted
    switch notes.decimals.conclusion {
    case .comma: decimalMark = ","
    case .point: decimalMark = "."
    case nil: break
    }
    if notes.decimals.isContradictory {
      assumptions.append(
        Phrase(
          sv: "Både decimalkomma och decimalpunkt förekommer; varje tal lästes för sig.",
          en: "Both decimal comma and decimal point occur; each number was read by itself."))
    }
    for column in binding.columns where column.definition.kind == .money && column.reader.unit == nil {
      let name = column.definition.name
      assumptions.append(
        notes.unitsInCells.contains(name)
          ? Phrase(
            sv: "\(name.rawValue): enheten står i cellerna, annars kronor.",
            en: "\(name.rawValue): the unit stands in the cells, else kronor.")
          : Phrase(
            sv: "\(name.rawValue): kronor, eftersom rubriken inte anger någon enhet.",
            en: "\(name.rawValue): kronor, since the head states no unit."))
    }
    for name in notes.percentSigns.sorted() {
      assumptions.append(
        Phrase(
          sv: "\(name.rawValue): procenttecken i cellerna lästes bort; 75 % är 75.",
          en: "\(name.rawValue): percent signs in the cells were read away; 75 % is 75."))
    }
  }

  /// Notes what was made of the numbers and formulas of a sheet.
  mutating func note(_ findings: SheetFindings) {
    if let rounded = findings.roundedNumbers {
      let first = Place.letters(rounded.column ?? 1) + String(rounded.row)
      assumptions.append(
        Phrase(
          sv: "\(rounded.count) tal med fler än nio decimaler avrundades till nio; det första i \(first).",
          en: "\(rounded.count) numbers with more than nine decimals were rounded to nine; the first in \(first)."))
    }
    if findings.calculatedCells > 0 {
      assumptions.append(
        Phrase(
          sv: "\(findings.calculatedCells) celler är formler; lästes som de var uträknade när filen sparades.",
          en: "\(findings.calculatedCells) cells are formulas; they were read as calculated when the file was saved."))
    }
  }

  /// Notes columns with cells that are blank beside a value.
  mutating func note(besideValues columns: [FieldName: Int]) {
    for (name, count) in columns.sorted(by: { $0.key < $1.key }) {
      assumptions.append(
        Phrase(
          sv: "\(name.rawValue): \(count) tomma celler bredvid ett annat värde i raden ändrar inget i registret. Ett "
            + "värde som ska bort skrivs som uppgift saknas.",
          en: "\(name.rawValue): \(count) blank cells beside another value of the row change nothing in the register. "
            + "A value that is to go is written as uppgift saknas."))
    }
  }

  /// Notes dimensions that were left out and what they then stand for.
  mutating func note(defaulted columns: Set<FieldName>, _ table: TableDefinition) {
    for column in columns.sorted() {
      let word = DimensionDefaults.text(column, in: table.name)
      assumptions.append(
        Phrase(
          sv: "\(column.rawValue): tomt lästes som ”\(word)”.", en: "\(column.rawValue): blank was read as “\(word)”."))
    }
  }
}
