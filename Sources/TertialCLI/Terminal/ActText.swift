import Operations
import ProgrammeModel
import Register

/// The receipt of an act that no file lies behind: what it did to each table, and the head that it gave the chain.
enum ActText {
  static func write(
    _ receipt: RegistrationReceipt, json: Bool, _ what: Phrase, _ language: Language
  ) throws {
    if json { return try Output.json(Line(receipt)) }
    let number = receipt.head.registration.rawValue
    Output.say(
      Phrase(
        sv: "\(what.swedish) genom registrering \(number).", en: "\(what.english) by registration \(number)."), language
    )
    let heads =
      language == .swedish
      ? ["Tabell", "Nya", "Ändrade", "Borttagna"] : ["Table", "New", "Changed", "Withdrawn"]
    Output.write(
      Printing.table(
        heads, receipt.tallies.map { [name(of: $0.table)(language), "\($0.new)", "\($0.changed)", "\($0.withdrawn)"] },
        width: Output.width))
    Output.say(Phrase(sv: "Kedjans huvud: \(receipt.head.hash)", en: "Head of chain: \(receipt.head.hash)"), language)
  }

  /// What a table of the register is called; names and free reasons lie in one that no delivery has.
  private static func name(of table: TableName) -> Phrase {
    table.rawValue == "private_text"
      ? Phrase(sv: "namn och skäl i fri text", en: "names and free-text reasons")
      : Phrase(sv: table.rawValue, en: table.rawValue)
  }

  private struct Line: Encodable {
    struct Tally: Encodable {
      let table: String
      let new: Int
      let changed: Int
      let withdrawn: Int
    }

    let registration: Int64
    let statedAt: String
    let head: String
    let tables: [Tally]

    init(_ receipt: RegistrationReceipt) {
      registration = receipt.head.registration.rawValue
      statedAt = receipt.head.statedAt.description
      head = receipt.head.hash
      tables = receipt.tallies.map {
        Tally(table: $0.table.rawValue, new: $0.new, changed: $0.changed, withdrawn: $0.withdrawn)
      }
    }
  }
}
