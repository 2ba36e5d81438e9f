import Foundation
import TestSupport
import Testing

/// A disk that cannot be written to, or has no room: a sentence, and the register as it was.
@Suite struct DiskTests {
  /// Runs a command without the right to pass over file permissions, which root has.
  static func ordinary(_ arguments: [String]) async throws -> Ending {
    guard getuid() == 0 else { return try await Tertial.run(arguments) }
    return try await Tertial.run(
      "/usr/bin/setpriv",
      ["--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all", Tertial.binary.path] + arguments)
  }

  /// Whether a file without write permission refuses to be written by `ordinary`.
  static let permissionsCount: Bool = {
    guard getuid() == 0 else { return true }
    guard let folder = try? TemporaryFolder(), let path = try? folder.write("x", []) else { return false }
    chmod(path, 0o444)
    let tried = try? Tertial.runNow(
      "/usr/bin/setpriv",
      ["--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all", "/bin/sh", "-c", "echo x > \(path)"])
    return tried.map { $0.code != 0 } ?? false
  }()

  @Test(.enabled(if: permissionsCount, "root passes over file permissions here and cannot be kept from it"))
  func `a register that may only be read is read, and an import says what is needed`() async throws {
    let bench = try await Workbench()
    let delivery = try bench.delivery("d", ["projekt.csv": "projekt_id;namn\nP1;E-arkiv\n"])
    #expect(try await bench.takeIn(delivery).code == 0)
    let next = try bench.delivery("e", ["projekt.csv": "projekt_id;namn\nP2;Tidbok\n"])
    let before = try bytes(bench.register)
    chmod(bench.register, 0o444)
    for command in [["status"], ["show", "P1"], ["log"], ["verify"]] {
      #expect(try await Self.ordinary(command + ["--register", bench.register]).code == 0, "\(command)")
    }
    let refused = try await Self.ordinary(["import", next, "--by", "X", "--register", bench.register])
    #expect(refused.code == 1)
    #expect(refused.errors.contains("kan bara läsas") && refused.errors.contains("Inget har ändrats"))
    #expect(try bytes(bench.register) == before)
  }

  @Test(.enabled(if: permissionsCount, "root passes over file permissions here and cannot be kept from it"))
  func `in a folder that may only be read everything but writing works`() async throws {
    let bench = try await Workbench()
    let delivery = try bench.delivery("d", ["projekt.csv": "projekt_id;namn\nP1;E-arkiv\n"])
    #expect(try await bench.takeIn(delivery).code == 0)
    let next = try bench.delivery("e", ["projekt.csv": "projekt_id;namn\nP2;Tidbok\n"])
    let before = try bytes(bench.register)
    chmod(bench.folder.path, 0o555)
    defer { chmod(bench.folder.path, 0o755) }
    #expect(try await Self.ordinary(["status", "--register", bench.register]).code == 0)
    for command in [
      ["import", next, "--by", "X", "--register", bench.register],
      ["init", "--register", bench.folder.path("ny.tertial")],
      ["backup", bench.folder.path("kopia.tertial"), "--register", bench.register],
      ["report", "2014T2", "--out", bench.folder.path("ut"), "--register", bench.register],
    ] {
      let refused = try await Self.ordinary(command)
      #expect(refused.code == 1, "\(command)")
      #expect(refused.errors.contains(bench.folder.path), "\(command): \(refused.errors)")
    }
    #expect(try names(in: bench.folder.path) == ["d", "e", "programme.tertial"])
    #expect(try bytes(bench.register) == before)
  }

  /// A file system of one mebibyte that goes away with its value.
  final class SmallDisk {
    let folder: TemporaryFolder

    init?() throws {
      folder = try TemporaryFolder()
      guard getuid() == 0,
        try Tertial.runNow("/bin/mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.path]).code == 0
      else { return nil }
    }

    deinit { _ = try? Tertial.runNow("/bin/umount", [folder.path]) }
  }

  static let canMount = ((try? SmallDisk()) ?? nil) != nil

  @Test(.enabled(if: canMount, "a small file system can only be mounted by root with the right to mount"))
  func `a full disk leaves the register as it was`() async throws {
    let disk = try #require(try SmallDisk())
    let bench = try await Workbench()
    let register = disk.folder.path("r.tertial")
    try await Tertial.run("init", "--register", register, "--created", Sample.created).mustSucceed()
    let small = try bench.delivery("s", ["projekt.csv": "projekt_id;namn\nP1;E-arkiv\n"])
    try await Tertial.run("import", small, "--by", "X", "--register", register).mustSucceed()
    let before = try bytes(register)
    let large = try bench.delivery("large", Generated.measurements())
    let ending = try await Tertial.run("import", large, "--by", "X", "--register", register)
    #expect(ending.code == 1)
    #expect(
      ending.errors.contains("Disken är full") && ending.errors.contains("r.tertial"), "\(ending.said.suffix(500))")
    #expect(try await Tertial.run("verify", "--register", register).code == 0)
    #expect(try bytes(register) == before)
    #expect(try names(in: disk.folder.path) == ["r.tertial"])
    let again = try bench.delivery("t", ["projekt.csv": "projekt_id;namn\nP2;Tidbok\n"])
    #expect(
      try await Tertial.run("import", again, "--by", "X", "--register", register).code == 0, "and it goes on working")
  }

  @Test(
    .enabled(if: canMount, "a small file system can only be mounted by root with the right to mount"),
    arguments: [1000, 700, 300])
  func `a backup leaves nothing behind on a disk that fills, however far it came`(_ filled: Int) async throws {
    let disk = try #require(try SmallDisk())
    try disk.folder.write("fyllnad", [UInt8](repeating: 1, count: filled << 10))
    let register = try await Sample.itProgramme.register
    let backup = try await Tertial.run("backup", disk.folder.path("k.tertial"), "--register", register)
    #expect(backup.code == 1 && backup.errors.contains("Disken är full"), "\(backup.said)")
    #expect(try names(in: disk.folder.path) == ["fyllnad"])
  }

  @Test(.enabled(if: canMount, "a small file system can only be mounted by root with the right to mount"))
  func `a report or a backup that finds no room leaves no half file`() async throws {
    let disk = try #require(try SmallDisk())
    try disk.folder.write("fyllnad", [UInt8](repeating: 1, count: 900 << 10))
    let register = try await Sample.itProgramme.register
    let backup = try await Tertial.run("backup", disk.folder.path("k.tertial"), "--register", register)
    #expect(backup.code == 1)
    #expect(backup.errors.contains("Disken är full"))
    let report = try await Tertial.run("report", "2014T2", "--register", register, "--out", disk.folder.path)
    #expect(report.code == 1)
    #expect(report.errors.contains("tertialrapport-2014T2.html"))
    #expect(try names(in: disk.folder.path) == ["fyllnad"])
  }
}
