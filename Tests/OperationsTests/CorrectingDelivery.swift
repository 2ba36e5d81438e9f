import Operations
import ProgrammeModel
import TestSupport

/// A delivery that corrects one amount of the six-year sample: P1002 in January 2014, registered as 381 700 kr by
/// registration 11, was 400 000 kr.
enum CorrectingDelivery {
  /// How much more it says, in kronor.
  static let difference = 18_300.0
  /// The registration that it corrects.
  static let corrected: Int64 = 11

  /// Takes it in, as a correction with the amount and the reason given.
  @discardableResult
  static func takeIn(
    to workspace: Workspace, in folder: TemporaryFolder, amount: String = "400 000",
    reason: String = "Faktura på fel projekt"
  ) throws -> ImportDeliveries.Outcome {
    let head = "projekt;organisation;slag;kostnadsslag;finansiär;räknesätt;period;belopp\n"
    let row = "P1002;SBN;driftkostnad;egen_tid;portfölj;per_period;2014-01;\(amount)\n"
    try folder.write("rattelse/utfall.csv", (head + row).utf8)
    var instructions = ImportDeliveries.Instructions()
    instructions.actor = "Ekonomiavdelningen"
    instructions.reason = reason
    instructions.reasonCode = Change.correction.rawValue
    return try ImportDeliveries(into: workspace, instructions).run([folder.path("rattelse")], now: SystemClock.now)
  }
}
