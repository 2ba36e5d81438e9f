import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Visa alla registreringar: vem, när, varför och hur mycket.",
    discussion: """
      En rättelse visar vilka registreringar den rättar, och en registrering som ångrats vilken som ångrade den; båda \
      finns kvar.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption

  func run() throws {
    let language = options.spoken
    let (entries, corrections) = try reporting(language) {
      let acts = RegisterActs(try options.open())
      return (try acts.log(asOf: asOf.value()), try acts.corrections())
    }
    if json.json {
      try Output.json(entries.map { LogLine($0, corrections[$0.number] ?? []) })
    } else if entries.isEmpty {
      Output.say(Phrase(sv: "Inga registreringar än.", en: "No registrations yet."), language)
    } else {
      let heads =
        language == .swedish
        ? ["Nr", "Tid (UTC)", "Vem", "Varför", "Nya", "Ändr.", "Kedja"]
        : ["No", "Time (UTC)", "Who", "Why", "New", "Chg", "Chain"]
      let rows = entries.map { entry in
        [
          String(entry.number.rawValue), String(entry.header.statedAt.description.prefix(16)).replacingT,
          entry.name(language),
          entry.why(language) + Self.relations(entry, corrections[entry.number] ?? [], language),
          String(entry.tallies.reduce(0) { $0 + $1.new }), String(entry.tallies.reduce(0) { $0 + $1.changed }),
          String(entry.hash.prefix(8)),
        ]
      }
      Output.write(Printing.table(heads, rows, width: Output.width))
    }
  }

  /// Which other registrations it undoes, is undone by or corrects.
  private static func relations(_ entry: RegistrationEntry, _ corrected: [Corrected], _ language: Language) -> String {
    var words: [String] = []
    if let other = entry.reverses {
      words.append(Phrase(sv: "ångrar \(other.rawValue)", en: "undoes \(other.rawValue)")(language))
    }
    if let other = entry.reversedBy {
      words.append(Phrase(sv: "ångrad av \(other.rawValue)", en: "undone by \(other.rawValue)")(language))
    }
    if entry.reverses == nil, !corrected.isEmpty {
      let list = corrected.map { String($0.registration.rawValue) }.joined(separator: ", ")
      words.append(Phrase(sv: "rättar \(list)", en: "corrects \(list)")(language))
    }
    return words.isEmpty ? "" : " (\(words.joined(separator: "; ")))"
  }
}

extension String {
  /// A moment with a space between day and time.
  fileprivate var replacingT: String { String(map { $0 == "T" ? " " : $0 }) }
}

/// A registration as JSON.
private struct LogLine: Encodable {
  let registration: Int64
  let kind: String
  let statedAt: String
  let clock: String
  let received: String?
  let actor: String
  let role: String
  let organisation: String
  let scope: String
  let reasonCode: String
  let reason: String
  let decision: String
  let new: Int
  let changed: Int
  let withdrawn: Int
  let previous: String
  let hash: String
  let reverses: Int64?
  let reversedBy: Int64?
  let corrects: [Int64]

  init(_ entry: RegistrationEntry, _ corrected: [Corrected]) {
    reverses = entry.reverses?.rawValue
    reversedBy = entry.reversedBy?.rawValue
    corrects = corrected.map(\.registration.rawValue)
    registration = entry.number.rawValue
    kind = entry.header.kind
    statedAt = entry.header.statedAt.description
    clock = entry.clock.rawValue
    received = entry.header.received?.description
    actor = entry.header.actor
    role = entry.header.role
    organisation = entry.header.organisation
    scope = entry.header.scope.rawValue
    reasonCode = entry.header.reasonCode
    reason = entry.header.reason
    decision = entry.header.decision
    new = entry.tallies.reduce(0) { $0 + $1.new }
    changed = entry.tallies.reduce(0) { $0 + $1.changed }
    withdrawn = entry.tallies.reduce(0) { $0 + $1.withdrawn }
    previous = entry.previous
    hash = entry.hash
  }
}

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Skriv rapportens eller uppgifternas XML-schema (XSD), eller datapaketets beskrivning.",
    discussion: """
      Utan flagga skrivs rapportens XSD. --facts skriver XSD:n för uppgifterna, som export, import och restore använder. \
      --data-package skriver datapackage.json (Frictionless Table Schema).
      """)

  @Flag(name: .long, help: "Skriv XSD:n för registrets uppgifter som XML.")
  var facts = false

  @Flag(name: .long, help: "Skriv beskrivningen av tabellerna i stället.")
  var dataPackage = false

  @Flag(name: .long, help: "Skriv tabellen över intagets felkoder (Markdown).")
  var diagnostics = false

  @Flag(name: .long, help: "Skriv tabellen över kontrollens regler (Markdown).")
  var rules = false

  @Flag(name: .long, help: "Skriv katalogen över färdiga mätetal med formler (Markdown).")
  var indicators = false

  @Option(name: .long, help: ArgumentHelp("Språk för tabellerna: sv (förval) eller en.", valueName: "språk"))
  var language: String?

  func validate() throws { try Language.demandKnown(language) }

  func run() throws {
    let language = Language(stated: language)
    if facts {
      Output.write(PublishedSchema.facts)
    } else if dataPackage {
      Output.write(PublishedSchema.dataPackage)
    } else if diagnostics {
      Output.write(PublishedSchema.diagnostics(language))
    } else if rules {
      Output.write(PublishedSchema.rules(language))
    } else if indicators {
      Output.write(PublishedSchema.indicators(language))
    } else {
      Output.write(PublishedSchema.report)
    }
  }
}

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Kopiera registret medan det används; kopian blir hel eller inte alls.")

  @OptionGroup var options: RegisterOptions

  @Argument(help: ArgumentHelp("Filen som kopian skrivs till.", valueName: "fil"))
  var target: String

  func run() throws {
    let language = options.spoken
    let head = try reporting(language) { try RegisterActs(options.open()).backup(to: target) }
    Output.say(
      Phrase(
        sv: "\(target): kopia till och med registrering \(head.registration.rawValue), kedjans huvud \(head.hash).",
        en: "\(target): copy through registration \(head.registration.rawValue), head of chain \(head.hash)."), language
    )
  }
}
