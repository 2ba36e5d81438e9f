import DataPackage
import Intake
import Register

extension Register {
  /// What intake must know of the register: every record, of incidents only which there are.
  func knownToIntake() throws(RegisterError) -> KnownFacts {
    var known = KnownFacts(try snapshot(of: .knownToIntake))
    let incidents = IncidentTable.table.name
    known.many[incidents] = try KnownKeys { insert throws(RegisterError) in try keys(of: incidents, insert) }
    return known
  }
}
