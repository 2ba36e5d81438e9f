import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct EraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Gallra en persons namn enligt beslut; kedjan håller ändå.",
    discussion: """
      Namnet töms i filen och kan inte fås tillbaka ur registret; det kan inte ångras. Tidigare säkerhetskopior och \
      publicerade rapporter har namnet kvar. Befattning och organisation rörs inte.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var json: JSONOption

  @Option(name: .long, help: ArgumentHelp("Personens id i tabellen personer.", valueName: "id"))
  var person: String

  @Option(name: .long, help: ArgumentHelp("Gallringsbeslutet.", valueName: "dnr"))
  var decision: String

  @Option(name: .long, help: ArgumentHelp("Vem som gallrar.", valueName: "namn"))
  var by: String

  @Flag(name: .long, help: "Gallra samma namn också där det står som den som registrerat, och i andra uppgifter.")
  var everywhere = false

  func run() throws {
    let receipt = try reporting(options.spoken) {
      try ErasePerson(options.open()).run(
        person, isEverywhere: everywhere, decision: decision, by: by, now: SystemClock.now)
    }
    try ActText.write(
      receipt, json: json.json,
      Phrase(sv: "Namnet på \(person) är gallrat", en: "The name of \(person) has been erased"), options.spoken)
  }
}
