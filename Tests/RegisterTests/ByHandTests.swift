import Foundation
import ProgrammeModel
import Register
import TestSupport
import Testing

/// The chain checked with nothing of ours: `sqlite3` and `sha256sum` must be installed.
@Suite struct ByHandTests {
  @Test func `a script with sqlite3 and sha256sum alone finds the same head`() throws {
    let bench = try Bench.filled()
    let result = try shell("check-register.sh", bench.path)
    let head = try bench.register.head()
    #expect(result.output == "head \(head.registration.rawValue) \(head.hash)\n")
    #expect(result.status == 0)
  }

  @Test func `an empty register has its foundation for a head`() throws {
    let bench = try Bench()
    let result = try shell("check-register.sh", bench.path)
    #expect(result.output == "head 0 \(try bench.register.head().hash)\n")
    #expect(result.status == 0)
  }

  @Test(arguments: [
    ("UPDATE observation SET value = 126 WHERE value = 125", "registration 1: rows of observation were changed"),
    ("DELETE FROM cell WHERE registration = 2", "registration 2: rows of cell were changed"),
    ("UPDATE registration SET stated_at = '2014-01-15T10:00:00Z' WHERE registration = 2", "registration 2: head"),
    ("UPDATE private_text SET content = 'Eva' WHERE content = 'Cilla By'", "private text"),
    ("UPDATE private_text SET content = NULL, salt = NULL WHERE content = 'Cilla By'", "gone unerased"),
    ("UPDATE change_kind SET name = 'annat' WHERE change = 2", "registration 1 does not follow"),
    ("DELETE FROM registration WHERE registration = 2", "registration 2 is missing"),
  ]) func `the script finds what was changed`(sql: String, expected: String) throws {
    let bench = try Bench.filled()
    try bench.tamper(sql)
    let result = try shell("check-register.sh", bench.path)
    #expect(result.output.contains(expected), "\(result.output)")
    #expect(result.status == 1)
    #expect(try !bench.problems().isEmpty)
  }
}
