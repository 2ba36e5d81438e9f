import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct GateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract:
      "Visa vad en beslutspunkt kräver av ett projekt: vad som finns, vad som saknas och vem som ska lämna det.",
    discussion: """
      tertial gate P1002 B2        vad som krävs för att börja genomföra
      tertial gate P1050 BP1       BP0–BP4 är ett annat sätt att skriva B0–B4

      Kraven är uppgifter i tabellen grindkrav, en uppsättning för varje kategori av \
      it-stöd. Kommandot init med --preset it-programme-2013 ger en uppsättning att \
      utgå från.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  @Argument(help: ArgumentHelp("Projektets id, till exempel P1002.", valueName: "projekt"))
  var project: String

  @Argument(help: ArgumentHelp("Beslutspunkten: B0, B1, B2, B3 eller B4.", valueName: "beslutspunkt"))
  var point: String

  func run() throws {
    let language = options.spoken
    let content = try reporting(language) {
      try Steering(
        options.open(), period: nil, asOf: asOf.value(), today: SystemClock.now.swedishDay, language: language
      ).gate(project, point: point)
    }
    json.show(content)
  }
}
