import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Berätta allt som har sagts om ett projekt, en nytta, ett mätetal ...",
    discussion: """
      Varje ändring i den ordning den registrerades: dag, vem, varför, från vad till vad och slag av ändring. För ett
      projekt visas också hur milstolpar, beslutade belopp och nyttokalkyler har glidit, med en tidslinje.
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var json: JSONOption

  @Argument(help: ArgumentHelp("Id, till exempel P1001.", valueName: "id"))
  var id: String

  func run() throws {
    let story = try reporting(options.spoken) { try ThingHistory(options.open()).story(of: id) }
    if json.json { return try Output.json(StoryLine(story)) }
    for line in StoryText.lines(story, options.spoken, width: Output.width) { Output.line(line) }
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

  init(_ story: ThingHistory.Story) {
    id = story.id
    events = story.events.map { event in
      let header = event.registration.header
      return Event(
        registration: event.registration.number.rawValue, statedAt: header.statedAt.description, actor: header.actor,
        reason: header.reason, thing: event.thing, field: event.field, before: event.before, after: event.after,
        change: event.change.rawValue)
    }
    drifts = story.drifts.map { drift in
      Drift(name: drift.name, points: drift.points.map { .init(statedOn: $0.at.description, value: $0.value) })
    }
  }
}
