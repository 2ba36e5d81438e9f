import Operations
import ProgrammeModel
import Register

/// The derivation of a figure as an indented tree.
enum DerivationText {
  static func lines(_ node: ExplainFigure.Node, _ language: Language, depth: Int = 0) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    var lines: [String] = []
    func add(_ text: String) { lines.append(Printing.hanging(indent + text, width: Output.width)) }
    add("\(node.title(language)): \(value(node, language))\(node.id.map { "  [\($0.text)]" } ?? "")")
    if let formula = node.formula, let version = node.version {
      let word = language == .swedish ? "formel" : "formula"
      add("  \(word) \(version): \(formula(language))")
    }
    for input in node.inputs { lines += Self.lines(input, language, depth: depth + 1) }
    if let more = more(node.inputCount - node.inputs.count, language) { add("  \(more)") }
    for fact in node.facts { add("  · \(text(fact, language))") }
    if let more = more(node.factCount - node.facts.count, language) { add("  · \(more)") }
    return lines
  }

  /// How many are not listed; `nil` where all are.
  private static func more(_ count: Int, _ language: Language) -> String? {
    guard count > 0 else { return nil }
    return Phrase(
      sv: "och \(count) till, som inte räknas upp", en: "and \(count) more, not listed")(language)
  }

  /// How all is listed; nothing where all is.
  static func lines(ifShortened node: ExplainFigure.Node, _ language: Language) -> [String] {
    guard node.isShortened else { return [] }
    let words = Phrase(
      sv: "Listan är kortad. --most 0 räknar upp allt, och --format html ger en sida med allt.",
      en: "The list is shortened. --most 0 lists everything, and --format html gives a page with everything.")
    return ["", Printing.wrapped(words(language), width: Output.width)]
  }

  static func value(_ node: ExplainFigure.Node, _ language: Language) -> String {
    let style = node.value.isMoney ? FigureStyle.kronor : node.style
    let printed = Printing.text(Figure(unidentified: node.value, style), language)
    guard case .undefined(let reason) = node.value else { return printed }
    return "\(printed) (\(reason(language)))"
  }

  /// A figure explained: the tree, what was printed and whether it still holds, which report it is shown as, and who
  /// registered what it rests on.
  static func lines(_ answer: ExplainFigure.Answer, _ language: Language) -> [String] {
    var lines = lines(answer.node, language) + lines(ifShortened: answer.node, language)
    lines += warning(answer.node.secrecy, language)
    if !answer.sentences.isEmpty {
      lines += ["", Phrase(sv: "Publicerad rapport", en: "Published report")(language)]
      lines += answer.sentences.map { Printing.hanging("  " + $0(language), width: Output.width) }
    }
    if let words = answer.shown.words { lines += ["", Printing.wrapped(words(language), width: Output.width)] }
    return lines + registrations(answer.node, language)
  }

  /// That what is explained rests on values under secrecy; nothing where it does not.
  static func warning(_ secrecy: SecrecyNotice?, _ language: Language) -> [String] {
    secrecy.map { ["", Printing.wrapped($0.words(language), width: Output.width)] } ?? []
  }

  /// The registrations that the facts came with: when, who, why and on which decision.
  static func registrations(_ node: ExplainFigure.Node, _ language: Language) -> [String] {
    var entries: [RegistrationNumber: RegistrationEntry] = [:]
    func gather(_ node: ExplainFigure.Node) {
      for origin in node.facts.compactMap(\.origin) {
        for entry in [origin.registration] + origin.undoings { entries[entry.number] = entry }
      }
      node.inputs.forEach(gather)
    }
    gather(node)
    guard !entries.isEmpty else { return [] }
    return ["", Phrase(sv: "Registreringar", en: "Registrations")(language)]
      + entries.values.sorted { $0.number < $1.number }.map { entry in
        let decision =
          entry.header.decision.isEmpty
          ? "" : Phrase(sv: ", beslut \(entry.header.decision)", en: ", decision \(entry.header.decision)")(language)
        let who = "  \(entry.number.rawValue)  \(entry.header.statedAt.swedishDay)  \(entry.by(language))"
        return Printing.hanging("\(who): \(entry.whyAndUndone(language))\(decision)", width: Output.width)
      }
  }

  private static func text(_ fact: ExplainFigure.Fact, _ language: Language) -> String {
    let words = FactWords(fact, language)
    guard fact.origin != nil else { return words.name }
    let registration = language == .swedish ? "registrering" : "registration"
    return
      "\(words.name) = \(words.printed)\(words.correction)  (\(words.place), \(registration) \(words.registration))"
  }
}

extension FigureValue {
  /// Whether the value is an amount.
  var isMoney: Bool { if case .money = self { true } else { false } }
}

/// The derivation of a figure as JSON.
struct DerivationLine: Encodable {
  struct Source: Encodable {
    let fact: String
    let table: String
    let key: [String]
    let field: String
    let period: String?
    let value: String?
    let unit: String
    let missing: String?
    let change: String?
    let replacedValue: String?
    let replacedRegistration: Int64?
    let registration: Int64?
    let undoings: [Int64]
    let statedAt: String?
    let actor: String?
    let role: String?
    let organisation: String?
    let reason: String?
    let decision: String?
    let file: String?
    let sha256: String?
    let row: Int32?
    let columns: [String]
  }

  let title: String
  let id: String?
  let value: String
  let number: Double?
  let formula: String?
  let version: Int?
  let inputs: [DerivationLine]
  let inputCount: Int
  let facts: [Source]
  let factCount: Int
  /// What a report printed for the figure; only at the top.
  private(set) var published: Published?
  /// Which report's knowledge the figure is shown with; `nil` where a time was asked for.
  private(set) var shownAs: String?
  /// The legal grounds, where something it rests on is under secrecy; only at the top.
  let secrecy: [String]?

  /// What a published report printed for the figure.
  struct Published: Encodable {
    /// Nothing for a file that was never published.
    let publication: Int?
    let publishedAt: String?
    let printed: String
    let printedNumber: Double?
    let printedVersion: Int
    let recomputed: String
    let recomputedNumber: Double?
    let version: Int
    let holds: Bool
    let now: String
    let changedByLaterFacts: Bool
    let laterRegistrations: [Int64]
  }

  init(_ answer: ExplainFigure.Answer, _ language: Language) {
    self.init(answer.node, language)
    shownAs = answer.shown.words.map { $0(language) }
    published = answer.printed.map {
      Published(
        publication: $0.publication?.number, publishedAt: $0.publishedAt?.description,
        printed: Printing.text($0.printed.exact, language), printedNumber: $0.printed.value.number,
        printedVersion: $0.printed.version, recomputed: Printing.text($0.recomputed.exact, language),
        recomputedNumber: $0.recomputed.value.number, version: $0.recomputed.version, holds: $0.holds,
        now: Printing.text($0.now.exact, language), changedByLaterFacts: $0.isChanged,
        laterRegistrations: $0.later.map(\.registration.number.rawValue))
    }
  }

  init(_ node: ExplainFigure.Node, _ language: Language) {
    secrecy = node.secrecy?.grounds
    title = node.title(language)
    id = node.id?.text
    value = DerivationText.value(node, language)
    number = node.value.number
    formula = node.formula.map { $0(language) }
    version = node.version
    inputs = node.inputs.map { DerivationLine($0, language) }
    inputCount = node.inputCount
    factCount = node.factCount
    facts = node.facts.map { Source($0, language) }
  }
}

extension DerivationLine.Source {
  fileprivate init(_ fact: ExplainFigure.Fact, _ language: Language) {
    let words = FactWords(fact, language)
    let header = fact.origin?.registration.header
    self.fact = words.name
    switch fact.reference {
    case .cell(let table, let key, _): (self.table, self.key, period) = (table.rawValue, key.parts, nil)
    case .observation(let series, let period):
      (table, key, self.period) = (series.table.rawValue, series.dimensions.parts, period.description)
    }
    field = fact.reference.field.rawValue
    value = fact.origin?.value.value
    unit = words.unit
    missing = fact.origin?.value.missing?.reason.rawValue
    change = fact.origin?.change.rawValue
    replacedValue = fact.origin?.replaced?.value.value
    replacedRegistration = fact.origin?.replaced?.registration.rawValue
    registration = fact.origin?.registration.number.rawValue
    undoings = fact.origin?.undoings.map(\.number.rawValue) ?? []
    statedAt = header?.statedAt.description
    actor = header?.actor
    role = header?.role
    organisation = header?.organisation
    reason = header?.reason
    decision = header?.decision
    file = fact.origin?.source?.file.name
    sha256 = fact.origin?.source?.file.sha256
    row = fact.origin?.row
    columns = fact.origin?.headers ?? []
  }
}
