internal import GRDB
internal import ProgrammeModel

/// Compares private texts with the commitments that the chain holds, and with the erasures.
enum PrivateTextCheck {
  static func problems(_ database: Database) throws -> [VerificationProblem] {
    var problems: [VerificationProblem] = []
    let texts = try Statement(
      database,
      """
      SELECT private_text, registration, commitment, salt, content,
        EXISTS (SELECT 1 FROM erasure e WHERE e.private_text = p.private_text)
      FROM private_text p ORDER BY private_text
      """)
    while try texts.step() {
      let (number, isErased) = (texts.integer(0), texts.integer(5) == 1)
      let registration = RegistrationNumber(rawValue: texts.integer(1))
      let (salt, content) = (texts.optionalText(3), texts.optionalText(4))
      if (salt == nil && content == nil) != isErased {
        problems.append(.erasure(registration, number: number))
      } else if !isErased, Register.commitment(to: content ?? "", salt: salt ?? "") != texts.text(2) {
        problems.append(.privateText(registration, number: number))
      }
    }
    return problems
  }
}
