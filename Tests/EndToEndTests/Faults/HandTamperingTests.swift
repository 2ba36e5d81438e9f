import Foundation
import TestSupport
import Testing

/// What someone with the `sqlite3` command and time to spare can do to a register, found by `verify`.
@Suite struct HandTamperingTests {
  /// A change by hand, and the table and registration that `verify` must name.
  struct Deed: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let sql: String
    let named: [String]

    init(_ description: String, _ sql: String, _ named: String...) {
      testDescription = description
      self.sql = sql
      self.named = named
    }
  }

  static let deeds = [
    Deed(
      "a row deleted",
      "DELETE FROM cell WHERE (entity, field) = (SELECT min(entity), max(field) FROM cell WHERE "
        + "entity = (SELECT min(entity) FROM cell)) ", "registrering 1", "cell"),
    Deed("a registration's values deleted", "DELETE FROM cell WHERE registration = 2", "registrering 2", "cell"),
    Deed(
      "a row inserted",
      "INSERT INTO cell SELECT entity, field, 2, value, missing, private_text, note, change, source, row FROM cell "
        + "WHERE registration = 1 LIMIT 1", "registrering 2", "cell"),
    Deed(
      "two rows in each other's place",
      "UPDATE cell SET row = 1000 + row WHERE registration = 1 AND row IN (2, 3); "
        + "UPDATE cell SET row = 5 - (row - 1000) WHERE row IN (1002, 1003)", "registrering 1", "cell"),
    Deed(
      "two registrations in each other's order",
      "UPDATE registration SET registration = -1 WHERE registration = 1; "
        + "UPDATE registration SET registration = 1 WHERE registration = 2; "
        + "UPDATE registration SET registration = 2 WHERE registration = -1", "registrering 1"),
    Deed(
      "a registration's time set back",
      "UPDATE registration SET stated_at = '2007-01-02T00:00:00Z' WHERE registration = 2", "registrering 2"),
    Deed(
      "a registration's time set forward",
      "UPDATE registration SET stated_at = replace(stated_at, '20', '21') WHERE registration = 3", "registrering 3"),
    Deed(
      "another person in the head of a registration",
      "UPDATE private_text SET content = 'Någon Annan' WHERE private_text = (SELECT actor FROM registration "
        + "WHERE registration = 1)", "registrering 1"),
    Deed("a source's hash", "UPDATE source SET sha256 = replace(sha256, 'a', 'b') WHERE source = 1", "source"),
  ]

  @Test(arguments: deeds)
  func `what was changed by hand is found and named`(_ deed: Deed) async throws {
    let folder = try TemporaryFolder()
    let register = folder.path("rubbat.tertial")
    try FileManager.default.copyItem(atPath: try await Sample.eServices.register, toPath: register)
    #expect(try await Tertial.run("verify", "--register", register).code == 0)
    // The triggers that refuse it are taken away first and put back afterwards, so that only the facts are changed.
    let triggers = try await Self.sqlite(register, "SELECT sql || ';' FROM sqlite_schema WHERE type = 'trigger'")
    let drops = try await Self.sqlite(
      register, "SELECT 'DROP TRIGGER \"' || name || '\";' FROM sqlite_schema WHERE type = 'trigger'")
    #expect(!triggers.isEmpty)
    let before = try bytes(register)
    _ = try await Self.sqlite(
      register,
      "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; BEGIN; \(drops) \(deed.sql); "
        + "\(triggers) COMMIT;")
    #expect(try bytes(register) != before, "the deed was done")
    let verified = try await Tertial.run("verify", "--register", register)
    #expect(verified.code == 1)
    for word in deed.named { #expect(verified.errors.contains(word), "\(word) is not in: \(verified.errors)") }
    #expect(!verified.errors.contains("trigger"), "only the facts were changed")
    let english = try await Tertial.run("verify", "--register", register, "--language", "en")
    #expect(english.errors.contains("egistration") || english.errors.contains("source"), "\(english.errors)")
  }

  @Test func `without taking away the triggers the register refuses`() async throws {
    let folder = try TemporaryFolder()
    let register = folder.path("orört.tertial")
    try FileManager.default.copyItem(atPath: try await Sample.eServices.register, toPath: register)
    let before = try bytes(register)
    for sql in ["DELETE FROM cell", "UPDATE registration SET stated_at = '2013-01-01T00:00:00Z'"] {
      #expect(try await Tertial.run("/usr/bin/sqlite3", [register, sql]).code != 0)
    }
    #expect(try bytes(register) == before)
  }

  static func sqlite(_ register: String, _ sql: String) async throws -> String {
    try await Tertial.run("/usr/bin/sqlite3", [register, sql]).mustSucceed().text
  }
}
