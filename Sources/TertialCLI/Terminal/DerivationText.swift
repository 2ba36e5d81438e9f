import Operations
import ProgrammeModel
import Register

/// The derivation of a figure as an indented tree.
enum DerivationText {
  static func lines(_ node: ExplainFigure.Node, _ language: Language, depth: Int = 0) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    var lines = ["\(indent)\(node.title(language)): \(value(node, language))\(node.id.map { "  [\($0.text)]" } ?? "")"]
    if let formula = node.formula, let version = node.version {
      let word = language == .swedish ? "formel" : "formula"
      lines.append("\(indent)  \(word) \(version): \(formula(language))")
    }
    for input in node.inputs { lines += Self.lines(input, language, depth: depth + 1) }
    for fact in node.facts { lines.append("\(indent)  · \(text(fact, language))") }
    if node.factCount > node.facts.count {
      let more = node.factCount - node.facts.count
      lines.append("\(indent)  · " + Phrase(sv: "och \(more) till", en: "and \(more) more")(language))
    }
    return lines
  }

  static func value(_ node: ExplainFigure.Node, _ language: Language) -> String {
    Printing.text(
      Figure(
        id: node.id ?? FigureID(name: "", subject: Subject(.other, ""), period: ""), version: node.version ?? 1,
        value: node.value, style: node.value.isMoney ? .kronor : node.style), language)
  }

  static func what(_ fact: ExplainFigure.Fact) -> String {
    switch fact.reference {
    case .cell(let table, let key, let field): "\(table.rawValue) \(key.text), \(field.rawValue)"
    case .observation(let series, let period):
      "\(series.table.rawValue) \(series.dimensions.parts.filter { !$0.isEmpty }.joined(separator: ", ")), \(period)"
    }
  }

  private static func text(_ fact: ExplainFigure.Fact, _ language: Language) -> String {
    guard let origin = fact.origin else { return what(fact) }
    let value = origin.value.value ?? origin.value.missing?.reason.rawValue ?? ""
    let registration = origin.registration
    let place = origin.source.map { $0.file.place(row: Int(origin.row)) } ?? "–"
    return Phrase(
      sv: "\(what(fact)) = \(value)  (\(place), registrering \(registration.number.rawValue), "
        + "\(registration.header.statedAt.swedishDay), \(registration.header.actor))",
      en: "\(what(fact)) = \(value)  (\(place), registration \(registration.number.rawValue), "
        + "\(registration.header.statedAt.swedishDay), \(registration.header.actor))")(language)
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
    let value: String?
    let missing: String?
    let registration: Int64?
    let statedAt: String?
    let actor: String?
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
  let facts: [Source]
  let factCount: Int

  init(_ node: ExplainFigure.Node, _ language: Language) {
    title = node.title(language)
    id = node.id?.text
    value = DerivationText.value(node, language)
    number = node.value.number
    formula = node.formula.map { $0(language) }
    version = node.version
    inputs = node.inputs.map { DerivationLine($0, language) }
    factCount = node.factCount
    facts = node.facts.map { fact in
      let header = fact.origin?.registration.header
      return Source(
        fact: DerivationText.what(fact), value: fact.origin?.value.value,
        missing: fact.origin?.value.missing?.reason.rawValue, registration: fact.origin?.registration.number.rawValue,
        statedAt: header?.statedAt.description, actor: header?.actor, reason: header?.reason,
        decision: header?.decision,
        file: fact.origin?.source?.file.name, sha256: fact.origin?.source?.file.sha256, row: fact.origin?.row,
        columns: fact.origin?.headers ?? [])
    }
  }
}
