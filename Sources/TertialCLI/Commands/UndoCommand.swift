import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Ångra en registrering genom en ny; båda syns i log.",
    discussion: """
      Det som ännu står kvar från registreringen får sitt tidigare värde, eller inget om det inte fanns. Vad andra har \
      ändrat efteråt rörs inte. En gallring eller publicering kan inte ångras.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var json: JSONOption

  @Argument(help: ArgumentHelp("Registreringens nummer.", valueName: "nummer"))
  var number: Int64

  @Option(name: .long, help: ArgumentHelp("Vem som ångrar.", valueName: "namn"))
  var by: String

  @Option(name: .long, help: ArgumentHelp("Varför, i ord.", valueName: "text"))
  var reason: String

  @Option(name: .long, help: ArgumentHelp("Beslut som ångrandet vilar på.", valueName: "dnr"))
  var decision = ""

  func run() throws {
    let receipt = try reporting(options.spoken) {
      try UndoRegistration(options.open()).run(
        number, by: by, reason: reason, decision: decision, now: SystemClock.now)
    }
    try ActText.write(
      receipt, json: json.json,
      Phrase(sv: "Registrering \(number) är ångrad", en: "Registration \(number) has been undone"), options.spoken)
  }
}
