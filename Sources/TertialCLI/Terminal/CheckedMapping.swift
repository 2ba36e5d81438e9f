import Intake
import Operations
import ProgrammeModel

/// What a mapping makes of a file, for a terminal and as JSON.
struct CheckedMapping {
  private let result: IntakeResult
  private let register: String?
  private var problems: [Diagnostic] { result.diagnostics }

  /// - Parameter register: the register that references to other tables were held against; `nil` where none was.
  init(_ result: IntakeResult, register: String?) {
    self.result = result
    self.register = register
  }

  var hasErrors: Bool { problems.contains { $0.severity == .error } }

  func text(_ language: Language, width: Int) -> String {
    var text = problems.map { $0.line(language) + "\n  " + $0.remedy(language) + "\n" }.joined()
    let heads =
      language == .swedish
      ? ["Tabell", "Lästa", "Ihopräknade", "Utelämnade", "Blev"] : ["Table", "Read", "Added up", "Left out", "Made"]
    text += Printing.table(
      heads,
      result.receipts.map { receipt in
        [
          receipt.table?.rawValue ?? "–", String(receipt.rowsRead), String(receipt.rowsJoined),
          String(receipt.rowsLeftOut), String(receipt.rowsRead - receipt.rowsJoined),
        ]
      }, width: width)
    for receipt in result.receipts {
      for cells in receipt.interpretations {
        let line = Phrase(
          sv: "\(cells.column): ”\(cells.written)” lästes som ”\(cells.read)” i \(cells.count) celler",
          en: "\(cells.column): “\(cells.written)” was read as “\(cells.read)” in \(cells.count) cells")
        text += Printing.wrapped(line(language), width: width) + "\n"
      }
    }
    let sums = result.controlSums
    if !sums.isEmpty {
      text +=
        "\n" + Phrase(sv: "Summor av det som lästes, kronor:", en: "Sums of what was read, kronor:")(language) + "\n"
      text += Printing.table(
        language == .swedish
          ? ["Tabell", "Avser", "År", "Summa", "Saknas"] : ["Table", "Concerns", "Year", "Sum", "Missing"],
        sums.map {
          [
            $0.table.rawValue, $0.part, String($0.year),
            Printing.text(Figure(unidentified: .money($0.amount), .kronor), language), String($0.missing),
          ]
        }, width: width)
    }
    return text + "\n" + Printing.wrapped(references(language), width: width) + "\n"
  }

  private func references(_ language: Language) -> String {
    guard let register else {
      return Phrase(
        sv: "Hänvisningar till projekt och annat prövades inte, eftersom inget register är angivet.",
        en: "References to projects and other things were not checked, since no register is given.")(language)
    }
    return Phrase(
      sv: "Hänvisningar prövades mot \(register); rader med okända hänvisningar ingår inte i summorna.",
      en: "References were held against \(register); rows with unknown ones are not in the sums.")(language)
  }

  /// What is wrong with a mapping itself.
  static func text(_ faults: [Diagnostic], _ language: Language) -> String {
    if faults.isEmpty { return Phrase(sv: "Mappningen är riktig.\n", en: "The mapping is right.\n")(language) }
    return faults.map { $0.line(language) + "\n  " + $0.remedy(language) + "\n" }.joined()
  }

  struct Problem: Encodable {
    let code: String
    let severity: String
    let place: String
    let message: String
    let remedy: String

    init(_ diagnostic: Diagnostic, _ language: Language) {
      (code, severity, place) = (diagnostic.code, diagnostic.severity.rawValue, diagnostic.place.text)
      (message, remedy) = (diagnostic.message(language), diagnostic.remedy(language))
    }
  }

  struct Checked: Encodable {
    struct Table: Encodable {
      let table: String
      let rowsRead: Int
      let rowsJoined: Int
      let rowsLeftOut: Int
    }

    struct Sum: Encodable {
      let table: String
      let part: String
      let year: Int
      let amount: String
    }

    /// The register that references were held against; absent where none was.
    let register: String?
    let problems: [Problem]
    let tables: [Table]
    let sums: [Sum]
  }

  func json(_ language: Language) -> Checked {
    Checked(
      register: register, problems: problems.map { Problem($0, language) },
      tables: result.receipts.compactMap { receipt in
        receipt.table.map {
          .init(
            table: $0.rawValue, rowsRead: receipt.rowsRead, rowsJoined: receipt.rowsJoined,
            rowsLeftOut: receipt.rowsLeftOut)
        }
      },
      sums: result.controlSums.map {
        .init(
          table: $0.table.rawValue, part: $0.part, year: $0.year,
          amount: FixedDecimal(digits: $0.amount.ore, scale: 2).text)
      })
  }
}
