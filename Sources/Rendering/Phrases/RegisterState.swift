import ProgrammeModel
import ReportContent

extension Report {
  /// The foot of the report: up to which registration, when, and the start of the chain's hash.
  var registerState: String {
    let instant = statedAt.description
    let readable = "\(instant.prefix(10)) \(instant.dropFirst(11).prefix(5)) UTC"
    return ScreenText.registerState(registration.rawValue, at: readable, hash: String(registerHash.prefix(16)))(
      language)
  }
}
