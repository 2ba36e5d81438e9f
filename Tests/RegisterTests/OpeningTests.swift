import Foundation
import GRDB
import ProgrammeModel
import Register
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct OpeningTests {
  @Test func `what is no register is said to be none`() throws {
    let folder = try TemporaryFolder()
    let (missing, empty, text) = (folder.path("x"), try folder.write("empty", []), folder.path("text"))
    try folder.write("text", String(repeating: "ingen databas\n", count: 200).utf8)
    let other = folder.path("other")
    let queue = try DatabaseQueue(path: other)
    try queue.write { try $0.execute(sql: "CREATE TABLE a(b)") }
    try queue.close()
    #expect(throws: RegisterError.notFound(path: missing)) { try Register(opening: missing) }
    #expect(!FileManager.default.fileExists(atPath: missing))
    #expect(throws: RegisterError.isFolder(path: folder.path)) { try Register(opening: folder.path) }
    #expect(throws: RegisterError.notARegister(path: empty, found: .empty)) { try Register(opening: empty) }
    #expect(throws: RegisterError.notARegister(path: text, found: .notSQLite)) { try Register(opening: text) }
    #expect(throws: RegisterError.notARegister(path: other, found: .otherDatabase)) { try Register(opening: other) }
    #expect(throws: RegisterError.alreadyExists(path: other)) {
      try Register.create(at: other, authority: "Staden", created: moment(1, 1))
    }
  }

  @Test func `a later format is not guessed at`() throws {
    let bench = try Bench.filled()
    try bench.tamper("PRAGMA user_version = 2")
    #expect(throws: RegisterError.newerFormat(path: bench.path, found: 2, supported: 1)) {
      try Register(opening: bench.path)
    }
  }

  @Test func `a damaged file is said to be damaged`() throws {
    let bench = try Bench.filled()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: bench.path))
    // Everything after the first page becomes noise, as after a disk failure; then the file is cut off.
    let noise = try bench.folder.write("noise", bytes.prefix(8192) + Data(repeating: 0x5A, count: bytes.count - 8192))
    let cut = try bench.folder.write("cut", bytes.prefix(bytes.count / 2))
    for path in [noise, cut] {
      let error = #expect(throws: RegisterError.self) { try Register(opening: path).snapshot() }
      if case .damaged(path, _)? = error {} else { Issue.record("\(String(describing: error))") }
    }
  }

  @Test func `damage in some pages is found by verifying`() throws {
    let bench = try Bench.filled()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: bench.path))
    let name = try required(bytes.range(of: Data("E-tjänst".utf8)))
    let page = name.lowerBound / 8192 * 8192
    bytes.replaceSubrange(page..<page + 8192, with: Data(repeating: 0x5A, count: 8192))
    let path = try bench.folder.write("damaged", bytes)
    let problems = try Register(opening: path).verify().problems
    #expect(problems.contains { if case .file = $0 { true } else { false } })
    #expect(problems.contains { if case .leaf(_, "cell", _, _) = $0 { true } else { false } })
  }

  @Test func `a file or a folder that cannot be written to can be read`() throws {
    var bench = try Bench.filled()
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: bench.folder.path)
    for mode in [0o444, 0o666] {
      // The file cannot be written to; then it can, but its folder cannot.
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: bench.path)
      if mode == 0o666, getuid() != 0 {
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: bench.folder.path)
      }
      let (path, entropy) = (bench.path, bench.entropy)
      try asNobody {
        let register = try Register(opening: path)
        #expect(try register.snapshot().registration == number(5))
        #expect(try register.verify().holds)
        var salts = entropy
        #expect(throws: RegisterError.readOnly(path: path)) {
          try register.register(
            Delivery(records: [project("P8", [:])]), under: Bench.header(moment(8, 1)), clock: Bench.clock,
            entropy: &salts)
        }
      }
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: bench.folder.path)
    #expect(try bench.register(Delivery(records: [project("P8", [:])]), at: moment(8, 1)).registration == number(6))
  }

  @Test func `a folder that may not be looked into is no missing register`() throws {
    let bench = try Bench()
    try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: bench.folder.path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: bench.folder.path) }
    try asNobody {
      #expect(throws: RegisterError.cannotOpen(path: bench.path, detail: "permission denied")) {
        try Register(opening: bench.path)
      }
    }
  }

  @Test func `every error says something in both languages`() throws {
    let errors: [RegisterError] =
      [
        .notFound(path: "r"), .isFolder(path: "r"), .alreadyExists(path: "r"),
        .newerFormat(path: "r", found: 2, supported: 1),
        .damaged(path: "r", detail: "d"), .readOnly(path: "r"), .cannotOpen(path: "r", detail: "d"),
        .busy(path: "r", seconds: 3), .diskFull(path: "r"), .inputOutput(path: "r", detail: "d"),
        .clockGoesBack(stated: moment(1, 1), last: moment(1, 2), registration: number(4)),
        .clockAhead(stated: moment(1, 2), now: moment(1, 1)), .overtaken(by: number(3)),
        .duplicateRecord(table: projects, key: Key(["P1"]), rows: [SourcePlace(source: 0, row: 7)]),
        .duplicateObservation(series: measurement("M1"), period: .year(2014), rows: []),
        .unknownSource(number: 3, sources: 2), .unprintableText(table: projects),
        .unknownRegistration(number(7), last: number(6)), .nothingRegistered(by: try day(1, 1)),
        .cannotUndo(number(1), kind: "gallring"), .unknownPrivateText(4), .unexpected(detail: "d"),
      ] + ForeignFile.allCases.map { .notARegister(path: "r", found: $0) }
    for error in errors {
      let phrase = error.phrase
      #expect(phrase.swedish != phrase.english)
      #expect(phrase.swedish.hasSuffix(".") && phrase.english.hasSuffix("."), "\(phrase)")
      #expect(!phrase.swedish.contains("RegisterError"), "\(phrase)")
    }
    #expect(Set(errors.map(\.phrase)).count == errors.count)
  }
}

/// Does something with the rights of a user who owns nothing, on this thread alone; as who it is if that is not root.
private func asNobody(_ work: () throws -> Void) throws {
  guard getuid() == 0 else { return try work() }
  // Not in Swift's view of the C library; unlike seteuid it concerns the calling thread only.
  typealias SetUser = @convention(c) (UInt32) -> Int32
  let setUser = unsafeBitCast(try required(dlsym(nil, "setfsuid")), to: SetUser.self)
  _ = setUser(65_534)
  defer { _ = setUser(0) }
  try work()
}
