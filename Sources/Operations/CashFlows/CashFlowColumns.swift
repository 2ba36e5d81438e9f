import ProgrammeModel
import SheetReaders

/// Where the five columns of a file of cash flows stand.
struct CashFlowColumns {
  /// The columns by name, in the order of the format.
  static let names = ["fall", "år", "nytta", "investering", "drift"]

  /// The position of each column of ``names``, from 0; `nil` if the head lacks one.
  let positions: [Int?]
  /// What is wrong with the head.
  let diagnostics: [Diagnostic]

  /// Whether every column was found once.
  var isComplete: Bool { !positions.contains(nil) && !diagnostics.contains { $0.severity == .error } }

  /// Finds the columns; heads may be in any order and case, with or without å, and state one unit of money.
  init(_ header: SheetHeader?, file: String) {
    var positions = [Int?](repeating: nil, count: Self.names.count)
    var diagnostics: [Diagnostic] = []
    var units: [Heading.Unit] = []
    let row = header?.row ?? 1
    let keys = Self.names.map(Heading.folded)
    for (column, name) in (header?.names ?? []).enumerated() {
      let head = Heading(name)
      let place = Place(file: file, row: row, column: column + 1)
      guard let index = keys.firstIndex(of: head.key) else {
        diagnostics.append(Self.unknown(name, place))
        continue
      }
      if positions[index] != nil {
        diagnostics.append(
          Diagnostic(
            code: "column-twice", severity: .error,
            message: Phrase(
              sv: "kolumnen \(Self.names[index]) finns två gånger", en: "the column \(Self.names[index]) is there twice"
            ),
            place: place,
            remedy: Phrase(sv: "Behåll den ena och ta bort den andra.", en: "Keep one and remove the other.")))
      }
      positions[index] = column
      if let unit = head.unit { units.append(unit) }
      if let first = units.first, head.unit.map({ $0 != first }) ?? false {
        diagnostics.append(
          Diagnostic(
            code: "units-differ", severity: .error,
            message: Phrase(
              sv: "kolumnen \"\(name)\" har en annan enhet än en tidigare kolumn",
              en: "the column \"\(name)\" has another unit than an earlier column"),
            place: place,
            remedy: Phrase(sv: "Skriv alla belopp i samma enhet.", en: "Write all amounts in one unit.")))
      }
    }
    for (index, name) in Self.names.enumerated() where positions[index] == nil {
      diagnostics.append(
        Diagnostic(
          code: "column-missing", severity: .error,
          message: Phrase(sv: "kolumnen \(name) saknas", en: "the column \(name) is missing"),
          place: Place(file: file, row: row),
          remedy: Phrase(
            sv: "Den första raden ska vara fall;år;nytta;investering;drift.",
            en: "The first line is to be fall;år;nytta;investering;drift.")))
    }
    self.positions = positions
    self.diagnostics = diagnostics
  }

  private static func unknown(_ name: String, _ place: Place) -> Diagnostic {
    let near = Suggestion.nearest(to: name, among: names)
    return Diagnostic(
      code: "column-unknown", severity: .warning,
      message: Phrase(
        sv: "kolumnen \"\(name)\" känns inte igen och lästes inte",
        en: "the column \"\(name)\" is not recognised and was not read"),
      place: place,
      remedy: near.map {
        Phrase(sv: "Menades \($0)? Rätta i så fall rubriken.", en: "Was \($0) meant? If so, correct the head.")
      } ?? Phrase(sv: "Ta bort den om den inte behövs.", en: "Remove it if it is not needed."))
  }
}
