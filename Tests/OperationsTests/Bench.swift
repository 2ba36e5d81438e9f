import Foundation
import Operations
import ProgrammeModel
import TestSupport

/// A register in a folder of its own, with deliveries written beside it.
final class Bench: Sendable {
  let folder: TemporaryFolder
  var register: String { folder.path("programme.tertial") }

  /// Noon on 1 September 2014; later moments are given as minutes after it.
  static let start = Instant(secondsSinceEpoch: 1_409_572_800)

  static func moment(_ minutes: Int64) -> Instant { Instant(secondsSinceEpoch: start.secondsSinceEpoch + minutes * 60) }

  init() throws {
    folder = try TemporaryFolder()
    try InitialiseRegister(path: register, authority: "Staden").run(created: Self.start, now: Self.start)
  }

  func workspace() throws -> Workspace { try Workspace(register: register) }

  /// Writes files as a delivery and takes it in.
  @discardableResult
  func takeIn(
    _ name: String, _ files: [String: String], minute: Int64 = 1,
    _ change: (inout ImportDeliveries.Instructions) -> Void = { _ in }
  ) throws -> ImportDeliveries.Outcome {
    for (file, text) in files { try folder.write(name + "/" + file, text.utf8) }
    var instructions = ImportDeliveries.Instructions()
    instructions.actor = "Prov"
    change(&instructions)
    return try ImportDeliveries(into: try workspace(), instructions)
      .run([folder.path(name)], now: Self.moment(minute))
  }

  /// A portfolio with one project, budget 10 and forecast 12 mnkr.
  static let smallCity = [
    "struktur.csv": "nod_id;namn;nodtyp\nPF1;Service;portfölj\n",
    "portfoljer.csv": "portfölj_id;ändamål\nPF1;God service\n",
    "projekt.csv": "projekt_id;namn;portfölj;tillstånd\nP1;Mina sidor;PF1;pågående\n",
    "budget.csv": "projekt;slag;finansiär;version;period;belopp (mnkr)\nP1;driftkostnad;portfölj;ursprunglig;2014;10\n",
    "prognos.csv": "projekt;slag;finansiär;tillfälle;period;belopp (mnkr)\nP1;driftkostnad;portfölj;2014T2;2014;12\n",
  ]
}

/// The words of the error that a piece of work ends with; empty if it ends well.
func complaint(_ work: () throws -> Void) -> String {
  do {
    try work()
    return ""
  } catch let error as OperationError {
    return error.phrase(.swedish)
  } catch {
    return "another error: \(error)"
  }
}
