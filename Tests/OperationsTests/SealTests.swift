import Foundation
import Operations
import ProgrammeModel
import Register
import TestSupport
import Testing

@Suite struct SealTests {
  /// The key pair of RFC 8410, section 10.
  private static let key = SealingKey(
    pem: """
      -----BEGIN PRIVATE KEY-----
      MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
      -----END PRIVATE KEY-----
      """)
  private static let publicKey = """
    -----BEGIN PUBLIC KEY-----
    MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
    -----END PUBLIC KEY-----

    """

  @Test func `keys are read and written as RFC 8410 has them`() throws {
    let key = try #require(Self.key)
    #expect(key.publicPEM == Self.publicKey)
    #expect(SealingKey(pem: key.privatePEM)?.publicPEM == Self.publicKey)
    #expect(SealingKey(pem: Self.publicKey) == nil)
    #expect(SealVerifier(pem: key.privatePEM) == nil)
    #expect(SealVerifier(pem: "") == nil)
  }

  @Test func `a seal is of its own words and no others`() throws {
    let key = try #require(Self.key)
    let verifier = try #require(SealVerifier(pem: Self.publicKey))
    let at = Instant(secondsSinceEpoch: 1_400_000_000)
    let head = RegisterHead(
      registration: .init(rawValue: 7), statedAt: at, hash: String(repeating: "0a", count: 32))
    let seal = try Seal(head, of: "Staden\nregistrering: 9", at: at, with: key)
    let read = try #require(Seal(text: seal.text))
    #expect(read == seal)
    #expect(read.isSigned(by: verifier))
    #expect(!read.isSigned(by: try #require(SealVerifier(pem: SealingKey().publicPEM))))
    let altered = seal.text.replacingOccurrences(of: "registrering: 7", with: "registrering: 6")
    #expect(try #require(Seal(text: altered)).isSigned(by: verifier) == false)
    #expect(Seal(text: "hej") == nil)
  }

  @Test func `a cut-off end is found by a seal and by a printed head, and by nothing else`() throws {
    let folder = try TemporaryFolder()
    let (path, now) = (try SampleRegister.copy(in: folder), SystemClock.now)
    let shorter = folder.path("kortare.tertial")
    try FileManager.default.copyItem(atPath: path, toPath: shorter)
    let workspace = try Workspace(register: path)
    let number = try workspace.register.head().registration.rawValue
    // The same register before its last registration is what a cut-off one looks like.
    _ = try UndoRegistration(workspace).run(number, by: "Anna", reason: "fel fil", now: now)
    let publicKey = try SealRegister.makeKeys(at: folder.path("nyckel.pem"))
    #expect(throws: OperationError.self) { try SealRegister.makeKeys(at: folder.path("nyckel.pem")) }
    let made = try SealRegister.seal(workspace, keyFile: folder.path("nyckel.pem"), now: now)
    try FileWriting.write(Array(made.text.utf8), to: folder.path("sigill.txt"))
    let seal = try SealRegister.read(folder.path("sigill.txt"), publicKeyFile: publicKey)
    let head = try workspace.register.head()

    let whole = try VerifyRegister(workspace).run(seal: seal, head: String(head.hash.prefix(16)))
    #expect(whole.result.holds)
    #expect(whole.matched == head.registration)
    let cut = try Workspace(register: shorter)
    #expect(try VerifyRegister(cut).run().result.holds)
    #expect(try VerifyRegister(cut).run(seal: seal).result.problems == [.head(expected: seal.head)])
    #expect(throws: OperationError.self) { try VerifyRegister(cut).run(head: head.hash) }
    #expect(throws: OperationError.self) { try VerifyRegister(cut).run(head: "12") }
    // The hash of one registration under the number of another is no head of this register.
    let other = try #require(try workspace.register.registration(RegistrationNumber(rawValue: 3))).hash
    #expect(try VerifyRegister(workspace).run(head: "3:" + other).matched == RegistrationNumber(rawValue: 3))
    #expect(throws: OperationError.self) { try VerifyRegister(workspace).run(head: "\(number):" + other) }
    // What came before the seal is in both.
    let earlier = try cut.register.head().hash
    #expect(try VerifyRegister(workspace).run(head: earlier).matched?.rawValue == number)
  }
}
