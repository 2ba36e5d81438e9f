import Operations
import ProgrammeModel
import Register
import TestSupport
import Testing

/// Corrections say what they correct and why; what is undone and what undoes it are both seen.
@Suite struct CorrectionTests {
  private let folder: TemporaryFolder
  private let workspace: Workspace

  init() throws {
    folder = try TemporaryFolder()
    workspace = try Workspace(register: SampleRegister.copy(in: folder))
  }

  private func leaf(asOf: AsOf) throws -> FactOrigin? {
    let node = try ExplainFigure(workspace).explain("economy.outcome:projekt:P1002:2014T2", asOf: asOf)
    return node.inputs.flatMap(\.facts).first { fact in
      if case .observation(let series, let period) = fact.reference {
        period.description == "2014-01" && series.dimensions.parts.contains("egen_tid")
      } else {
        false
      }
    }?.origin
  }

  @Test func `a correction needs a reason in words`() throws {
    let said = complaint { try CorrectingDelivery.takeIn(to: workspace, in: folder, reason: " ") }
    #expect(said.contains("--reason"))
  }

  @Test func `a correction tells what it corrects, in the log and at the leaf, and undoing it shows both`() throws {
    let receipt = try CorrectingDelivery.takeIn(to: workspace, in: folder).receipt
    let number = try #require(receipt?.registration)
    let acts = RegisterActs(workspace)
    let corrected = RegistrationNumber(rawValue: CorrectingDelivery.corrected)
    #expect(try acts.corrections()[number] == [Corrected(registration: corrected, statements: 1)])
    let origin = try #require(try leaf(asOf: .latest))
    #expect(origin.change == .correction && origin.value == .value("400000.00"))
    #expect(origin.replaced == ReplacedFact(value: .value("381700.00"), registration: corrected))
    #expect(origin.registration.header.reason == "Faktura på fel projekt")

    _ = try UndoRegistration(workspace).run(number.rawValue, by: "Anna", reason: "var rätt ändå", now: SystemClock.now)
    let again = try #require(try leaf(asOf: .latest))
    #expect(again.value == .value("381700.00"))
    #expect(again.replaced == ReplacedFact(value: .value("400000.00"), registration: number))
    let log = try acts.log()
    #expect(log.last?.reverses == number)
    #expect(log.dropLast().last?.reversedBy == log.last?.number)
    let story = try ThingHistory(workspace).story(of: "P1002").events.filter {
      $0.registration.number >= number && $0.thing.hasPrefix("utfall")
    }
    #expect(story.map(\.after) == ["400000.00", "381700.00"])
    #expect(story.map(\.before) == ["381700.00", "400000.00"])
    #expect(try leaf(asOf: .registration(number))?.value == .value("400000.00"))
  }

  @Test func `an undoing that is undone leads back to the correction, with its file and the undoings`() throws {
    let receipt = try CorrectingDelivery.takeIn(to: workspace, in: folder).receipt
    let number = try #require(receipt?.registration)
    let first = try #require(try leaf(asOf: .latest))
    for undone in [number, RegistrationNumber(rawValue: number.rawValue + 1)] {
      _ = try UndoRegistration(workspace).run(undone.rawValue, by: "Anna", reason: "fel", now: SystemClock.now)
    }
    let again = try #require(try leaf(asOf: .latest))
    #expect(again.value == first.value && again.registration.number == number)
    #expect(again.source == first.source && again.row == first.row)
    let undoings = [number.rawValue + 1, number.rawValue + 2]
    #expect(again.undoings.map(\.number.rawValue) == undoings)
    let period = ReportPeriod(year: 2014, occasion: .second)
    let sides = [number, RegistrationNumber(rawValue: undoings[1])].map {
      CompareReports.Side(period, asOf: .registration($0))
    }
    #expect(try CompareReports(workspace).differences(sides[0], sides[1], language: .swedish).isEmpty)

    let page = String(
      decoding: try ExplainFigure(workspace).page(
        "economy.outcome:projekt:P1002:2014T2", report: nil, asOf: "latest", language: .swedish), as: UTF8.self)
    #expect(page.contains("\(number.rawValue), återställd av registrering \(undoings[1])"))
    #expect(page.contains("fel (ångrar \(undoings[0]))") && page.contains("Faktura på fel projekt"))
  }

  @Test func `a delivery that is undone and put back is not taken in again over what came later`() throws {
    let earlier = try CorrectingDelivery.takeIn(to: workspace, in: folder, amount: "400 000")
    let number = try #require(earlier.receipt?.registration).rawValue
    for undone in [number, number + 1] {
      _ = try UndoRegistration(workspace).run(undone, by: "Anna", reason: "fel", now: SystemClock.now)
    }
    _ = try CorrectingDelivery.takeIn(to: workspace, in: folder, amount: "410 000")
    let again = try CorrectingDelivery.takeIn(to: workspace, in: folder, amount: "400 000")
    #expect(again.verdict == .unchanged)
    #expect(try leaf(asOf: .latest)?.value == .value("410000.00"))
  }
}
