import Foundation
import Operations
import ProgrammeModel
import Register
import TestSupport
import Testing

/// What a cut-off end leaves behind: nothing in the file, and what was kept elsewhere names what is missing.
@Suite struct MissingEndTests {
  /// What the tests read, made once.
  private struct Scene {
    let folder: TemporaryFolder
    /// The register as it was, and the same register without its last two registrations.
    let (whole, cut): (Workspace, Workspace)
  }

  private static let period = ReportPeriod(year: 2014, occasion: .second)
  private static let scene = Result { try prepared() }

  private let folder: TemporaryFolder
  private let (whole, cut): (Workspace, Workspace)

  init() throws {
    let scene = try Self.scene.get()
    folder = scene.folder
    (whole, cut) = (scene.whole, scene.cut)
  }

  private static func prepared() throws -> Scene {
    let folder = try TemporaryFolder()
    let path = try SampleRegister.copy(in: folder)
    try FileManager.default.copyItem(atPath: path, toPath: folder.path("avskuret.tertial"))
    let whole = try Workspace(register: path)
    let cut = try Workspace(register: folder.path("avskuret.tertial"))
    try CorrectingDelivery.takeIn(to: whole, in: folder)
    let done = try PublishReport(whole).run(
      period, asOf: .latest, approvedBy: "It-direktören", by: "Anna", language: .swedish, now: SystemClock.now)
    for file in done.files { try FileWriting.write(file.bytes, to: folder.path(file.name)) }
    return Scene(folder: folder, whole: whole, cut: cut)
  }

  @Test func `a seal names every registration that is missing`() throws {
    let (head, end) = (try whole.register.head(), try cut.register.head())
    let seal = try Seal(head, of: "Exempelstaden", at: SystemClock.now, with: SealingKey())
    let result = try VerifyRegister(cut).run(seal: seal).result
    let missing = try #require(result.missingEnd)
    #expect(missing.end == end)
    #expect(missing.last == end.registration.rawValue + 2)
    #expect(missing.phrase.swedish.contains("\(end.registration.rawValue + 1)–\(missing.last) saknas (2 st)"))
    #expect(try VerifyRegister(cut).run().result.holds, "nothing in the file shows it")
    #expect(try VerifyRegister(whole).run(seal: seal).result.missingEnd == nil)
  }

  @Test func `a printed head with its number does so too`() throws {
    let head = try whole.register.head()
    let printed = "\(head.registration.rawValue):\(head.hash.prefix(16))"
    #expect(try VerifyRegister(whole).run(head: printed).matched == head.registration)
    #expect(complaint { _ = try VerifyRegister(cut).run(head: printed) }.contains("saknas (2 st)"))
    #expect(complaint { _ = try VerifyRegister(cut).run(head: String(head.hash.prefix(16))) }.contains("avskuret"))
    #expect(throws: OperationError.self) { try VerifyRegister(whole).run(head: "x:\(head.hash)") }
  }

  @Test(arguments: ["html", "xml", "json"])
  func `a published report is known in each form, and unknown to a register that was cut`(form: String) throws {
    let path = folder.path("tertialrapport-2014T2.\(form)")
    guard case .published(_, form) = try PublishReport(whole).standing(of: path) else {
      Issue.record("\(form) is not the published one")
      return
    }
    let shown = try whole.register.head().registration.rawValue - 1
    let last = try cut.register.head().registration
    guard case .unknown(_, let head) = try PublishReport(cut).standing(of: path) else {
      Issue.record("a register that never saw it knows it")
      return
    }
    #expect(head == .beyondEnd(RegistrationNumber(rawValue: shown), last: last))
  }

  @Test func `a report that was made and not published is told from one of another register`() throws {
    let made = try MakeReport(whole).tertial(
      Self.period, asOf: .registration(.init(rawValue: 17)), language: .swedish, formats: [.xml, .html])
    for file in made {
      let path = folder.path("gjord-" + file.name)
      try FileWriting.write(file.bytes, to: path)
      guard case .unknown(_, .known(let number)) = try PublishReport(whole).standing(of: path) else {
        Issue.record("\(file.name)")
        continue
      }
      #expect(number.rawValue == 17)
      let other = try Workspace(register: SampleRegister.eServices.get().path)
      guard case .unknown(_, let head) = try PublishReport(other).standing(of: path) else {
        Issue.record("\(file.name)")
        continue
      }
      #expect(head != .known(number) && head != nil)
    }
  }
}
