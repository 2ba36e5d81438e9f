import ArgumentParser
import Foundation
import ProgrammeModel

extension Language {
  /// The language that an option states, then `TERTIAL_LANGUAGE`; Swedish where neither says English.
  init(stated option: String?, environment: [String: String] = ProcessInfo.processInfo.environment) {
    let stated = option ?? environment["TERTIAL_LANGUAGE"]
    self = stated?.lowercased().hasPrefix("en") == true ? .english : .swedish
  }

  /// The language of the command line, read before anything is parsed, for what is said of the command line itself.
  static let ofCommandLine = Language(arguments: CommandLine.arguments)

  /// The language that arguments or the environment state.
  init(arguments: [String], environment: [String: String] = ProcessInfo.processInfo.environment) {
    let separate = Array(zip(arguments, arguments.dropFirst())).last { $0.0 == "--language" }?.1
    let joined = arguments.last { $0.hasPrefix("--language=") }?.dropFirst("--language=".count)
    self.init(stated: separate ?? joined.map(String.init), environment: environment)
  }

  /// Refuses a language that there is not.
  static func demandKnown(_ option: String?) throws {
    guard let option, Language(rawValue: option) == nil else { return }
    throw ValidationError(
      sv: "Språket \"\(option)\" finns inte. Skriv --language sv eller --language en.",
      en: "There is no language \"\(option)\". Write --language sv or --language en.")
  }
}

extension ValidationError {
  /// What is wrong with a command line, in the language that it asks for.
  init(sv swedish: String, en english: String) {
    self.init(Phrase(sv: swedish, en: english)(.ofCommandLine))
  }
}
