import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Berätta allt som har sagts om ett projekt, en nytta, ett mätetal ...",
    discussion: """
      Varje ändring i den ordning den registrerades: dag, vem, varför, från vad till vad och slag av ändring. För ett \
      projekt visas också hur milstolpar, beslutade belopp och nyttokalkyler har glidit, med en tidslinje, och för \
      projekt, nyttor och mätetal vad varje rapport har visat. --format html ger en sida med diagram.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var asOf: AsOfOption
  @OptionGroup var json: JSONOption
  @OptionGroup var theme: ThemeOption
  @OptionGroup var form: FormOptions

  @Argument(help: ArgumentHelp("Id, till exempel P1001.", valueName: "id"))
  var id: String

  func run() throws {
    let language = options.spoken
    try form.deliver(try reporting(language) { try bytes(language) }, language)
  }

  private func bytes(_ language: Language) throws -> [UInt8] {
    var workspace = try options.open()
    workspace.theme = try theme.read()
    let history = ThingHistory(workspace)
    switch form.form(json) {
    case .html: return try history.page(of: id, asOf: asOf.value(), language: language)
    case .json: return try Output.jsonBytes(StoryLine(try history.story(of: id, asOf: asOf.value())))
    case .text:
      let story = try history.story(of: id, asOf: asOf.value())
      let lines = StoryText.lines(story, language, width: Output.width)
      return Array(lines.map { $0 + "\n" }.joined().utf8)
    }
  }
}

/// A history as JSON.
private struct StoryLine: Encodable {
  struct Event: Encodable {
    let registration: Int64
    let statedAt: String
    let actor: String
    let reason: String
    let thing: String
    let field: String
    let before: String?
    let after: String?
    let change: String
  }

  struct Drift: Encodable {
    struct Point: Encodable {
      let statedOn: String
      let value: String
    }

    let name: String
    let points: [Point]
  }

  let id: String
  let events: [Event]
  let drifts: [Drift]
  let estimates: [Estimate]

  struct Estimate: Encodable {
    struct Value: Encodable {
      let figure: String
      let value: Double?
    }

    let name: String
    let values: [Value]
  }

  init(_ story: ThingHistory.Story) {
    id = story.id
    events = story.events.map { event in
      let header = event.registration.header
      return Event(
        registration: event.registration.number.rawValue, statedAt: header.statedAt.description, actor: header.actor,
        reason: header.reason, thing: event.thing, field: event.field, before: event.before, after: event.after,
        change: event.change.rawValue)
    }
    estimates = story.estimates.map { line in
      Estimate(
        name: line.name.swedish, values: line.figures.map { .init(figure: $0.id.text, value: $0.value.number) })
    }
    drifts = story.drifts.map { drift in
      Drift(name: drift.name, points: drift.points.map { .init(statedOn: $0.at.description, value: $0.value) })
    }
  }
}
