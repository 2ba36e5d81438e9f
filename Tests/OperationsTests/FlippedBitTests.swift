import Foundation
import Operations
import ProgrammeModel
import Register
import TestSupport
import Testing

/// One bit changed in what is kept outside the tables of facts: a seal, and a report that was published.
@Suite struct FlippedBitTests {
  @Test func `no bit of a seal can be changed unseen`() throws {
    let key = SealingKey()
    let verifier = try #require(SealVerifier(pem: key.publicPEM))
    let at = Instant(secondsSinceEpoch: 1_400_000_000)
    let head = RegisterHead(
      registration: RegistrationNumber(rawValue: 7), statedAt: at, hash: String(repeating: "0a", count: 32))
    let seal = try Seal(head, of: "Exempelstaden", at: at, with: key)
    let bytes = Array(seal.text.utf8)
    var changed = 0
    for bit in 0..<(bytes.count * 8) {
      var altered = bytes
      altered[bit / 8] ^= 1 << UInt8(bit % 8)
      guard let text = String(validating: altered, as: UTF8.self), let read = Seal(text: text) else {
        changed += 1
        continue
      }
      // A bit that does not change what is read, such as one that base64 leaves unused, changes nothing.
      let isSameStatement = (read.head, read.authority, read.sealedAt) == (seal.head, seal.authority, seal.sealedAt)
      if isSameStatement, Data(base64Encoded: read.signature) == Data(base64Encoded: seal.signature) { continue }
      changed += 1
      #expect(!read.isSigned(by: verifier), "bit \(bit) of the seal: \(text)")
    }
    #expect(changed > bytes.count * 7)
  }

  @Test(arguments: [UInt64(1), 2])
  func `a published report with a bit changed is none of the published ones`(_ seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let workspace = try Workspace(register: SampleRegister.copy(in: folder))
    let publishing = PublishReport(workspace)
    let files = try publishing.run(
      ReportPeriod(year: 2014, occasion: .second), asOf: .latest, approvedBy: "Programchefen", by: "Anna Ek",
      language: .swedish, now: SystemClock.now
    ).files
    var generator = SeededGenerator(seed: seed)
    for file in files {
      let path = try folder.write(file.name, file.bytes)
      guard case .published = try publishing.standing(of: path) else {
        Issue.record("\(file.name) is not the published one")
        continue
      }
      for _ in 0..<20 {
        var bytes = file.bytes
        let bit = Int.random(in: 0..<(bytes.count * 8), using: &generator)
        bytes[bit / 8] ^= 1 << UInt8(bit % 8)
        try folder.write(file.name, bytes)
        guard case .unknown = try publishing.standing(of: path) else {
          Issue.record("seed \(seed): bit \(bit) of \(file.name) was changed unseen")
          continue
        }
      }
    }
  }
}
