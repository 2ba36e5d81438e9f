import ProgrammeModel

/// The registration and hash that a report's file says it shows: in its XML or JSON, or at the foot of the page.
struct PrintedHead {
  /// The registration.
  let registration: RegistrationNumber
  /// Its hash, or the start of it as a page prints it.
  let hash: String

  private static let marks = [
    (" registration=\"", " registerHash=\""), ("\"registration\":", "\"registerHash\":\""),
    ("till och med registrering ", ". Kedja "), ("up to registration ", ". Chain "),
  ]

  /// Reads it from a file's bytes; `nil` where they have none.
  init?(in bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    for (number, hash) in Self.marks {
      guard let first = text.firstRange(of: number), let second = text.firstRange(of: hash),
        let value = Int64(text[first.upperBound...].prefix(while: \.isNumber))
      else { continue }
      let digits = text[second.upperBound...].prefix(while: \.isHexDigit)
      guard digits.count >= 12 else { continue }
      registration = RegistrationNumber(rawValue: value)
      self.hash = String(digits)
      return
    }
    return nil
  }
}
