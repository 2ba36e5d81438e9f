import ArgumentParser
import Foundation
import Operations
import ProgrammeModel
import Register

/// Options that every command on a register takes.
struct RegisterOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Registrets fil (förval ./programme.tertial eller TERTIAL_REGISTER).", valueName: "fil"))
  var register: String?

  @Option(name: .long, help: ArgumentHelp("Språk för det som skrivs ut: sv eller en.", valueName: "språk"))
  var language: String?

  var path: String {
    register ?? ProcessInfo.processInfo.environment["TERTIAL_REGISTER"] ?? "programme.tertial"
  }

  /// Whether there is a register to ask: one that was named, or one in the usual place.
  var hasRegister: Bool {
    register != nil || ProcessInfo.processInfo.environment["TERTIAL_REGISTER"] != nil
      || FileManager.default.fileExists(atPath: path)
  }

  var spoken: Language { Language(stated: language) }

  func validate() throws { try Language.demandKnown(language) }

  func open() throws(OperationError) -> Workspace { try Workspace(register: path) }
}

/// The option that says what was known when.
struct AsOfOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Visa det som var känt vid dagens slut (2014-09-15), vid en registrering (12) eller nu (latest).",
      valueName: "dag|nummer"))
  var asOf: String?

  func validate() throws { try Self.demandPast(asOf) }

  func value() throws(OperationError) -> AsOf { try AsOf(argument: asOf) }

  /// Refuses a day that has not been: what will be known then is not known.
  static func demandPast(_ text: String?) throws {
    let today = SystemClock.now.swedishDay
    guard let text, let day = CalendarDay(text), day > today else { return }
    throw ValidationError(
      sv: "Den \(day) har inte varit än, så vad som är känt då går inte att visa. Ange en dag till och med \(today), "
        + "eller latest för det som är känt nu.",
      en: "\(day) has not been yet, so what is known then cannot be shown. State a day up to \(today), or latest for "
        + "what is known now.")
  }
}

/// The option that asks for JSON.
struct JSONOption: ParsableArguments {
  @Flag(name: .long, help: "Skriv JSON i stället för text.")
  var json = false

  /// Writes content as JSON where it is asked for, else as text of the terminal's width.
  func show(_ content: Printing.Content) {
    json ? Output.write(Printing.json(content)) : Output.write(Printing.text(content, width: Output.width))
  }
}

extension ReportPeriod {
  /// The period that an option says, or `nil` where it was not given.
  init?(optional text: String?) throws(OperationError) {
    guard let text else { return nil }
    try self.init(argument: text)
  }
}
