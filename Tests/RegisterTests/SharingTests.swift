import Foundation
import GRDB
import ProgrammeModel
import Register
import TestSupport
import Testing

@Suite struct SharingTests {
  @Test func `whoever waits too long is told so, and nothing is changed`() throws {
    let bench = try Bench.filled()
    let other = try DatabaseQueue(path: bench.path)
    let impatient = try Register(opening: bench.path, patience: 0.05)
    var entropy = bench.entropy
    try other.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: RegisterError.busy(path: bench.path, seconds: 0.05)) {
        try impatient.register(
          Delivery(records: [project("P8", [:])]), under: Bench.header(moment(8, 1)), clock: Bench.clock,
          entropy: &entropy)
      }
      #expect(try impatient.snapshot().registration == number(5))
      try database.execute(sql: "ROLLBACK")
    }
    let receipt = try impatient.register(
      Delivery(records: [project("P8", [:])]), under: Bench.header(moment(8, 1)), clock: Bench.clock,
      entropy: &entropy)
    #expect(receipt.registration == number(6))
  }

  @Test func `writers and readers at once lose nothing, and a backup taken meanwhile holds`() async throws {
    let bench = try Bench()
    let (path, folder) = (bench.path, bench.folder)
    try await withThrowingTaskGroup { group in
      for writer in 0..<2 {
        group.addTask {
          let register = try Register(opening: path)
          var entropy = SeededGenerator(seed: UInt64(writer))
          for step in 0..<20 {
            let delivery = Delivery(records: [project("W\(writer)-\(step)", ["ansvarig": .personal("N\(step)")])])
            _ = try register.register(
              delivery, under: Bench.header(moment(2, 1)), clock: Bench.clock, entropy: &entropy)
          }
        }
      }
      for reader in 0..<3 {
        group.addTask {
          let register = try Register(opening: path)
          var last: Int64 = 0
          for step in 0..<15 {
            let snapshot = try register.snapshot()
            #expect(snapshot.registration.rawValue >= last)
            #expect(snapshot.records[projects]?.count ?? 0 == Int(snapshot.registration.rawValue))
            last = snapshot.registration.rawValue
            if reader == 0, step % 5 == 0 {
              let head = try register.backup(to: folder.path("backup-\(step)"))
              let copy = try Register(opening: folder.path("backup-\(step)"))
              #expect(try copy.head() == head)
              #expect(try copy.verify().holds)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try bench.register.head().registration == number(40))
    #expect(try bench.register.snapshot().records[projects]?.count == 40)
    #expect(try bench.register.verify().problems == [])
  }

  @Test func `a backup is the register, and overwrites nothing`() throws {
    let bench = try Bench.filled()
    let copy = bench.folder.path("backup.tertial")
    #expect(try bench.register.backup(to: copy) == bench.register.head())
    #expect(try Register(opening: copy).verify().problems == [])
    #expect(throws: RegisterError.alreadyExists(path: copy)) { try bench.register.backup(to: copy) }
    let nowhere = bench.folder.path("no/such/folder/backup")
    #expect(throws: RegisterError.self) { try bench.register.backup(to: nowhere) }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: bench.folder.path).sorted() == [
        "backup.tertial", "programme.tertial",
      ])
  }

  @Test func `what an interrupted backup left behind is cleared away, with its journal`() throws {
    let bench = try Bench.filled()
    for name in ["b.tertial.new", "b.tertial.new-journal"] { try bench.folder.write(name, "rester".utf8) }
    let copy = bench.folder.path("b.tertial")
    #expect(try bench.register.backup(to: copy) == bench.register.head())
    #expect(try Register(opening: copy).verify().problems == [])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: bench.folder.path).sorted() == [
        "b.tertial", "programme.tertial",
      ])
  }

  @Test func `a full disk leaves the register whole`() throws {
    var bench = try Bench.filled()
    let before = try bench.register.head()
    let many = Delivery(
      records: (0..<4000).map { project("X\($0)", ["namn": .text(String(repeating: "x", count: 200))]) })
    try bench.register.limit(pages: 60)
    #expect(throws: RegisterError.diskFull(path: bench.path)) { try bench.register(many, at: moment(8, 1)) }
    #expect(try bench.register.head() == before)
    #expect(try bench.register.verify().problems == [])
    try bench.register.limit(pages: 1_000_000)
    #expect(try bench.register(many, at: moment(8, 1)).registration == number(6))
    #expect(try bench.register.verify().problems == [])
  }
}
