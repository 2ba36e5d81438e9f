import Foundation
import Glibc
import Operations
import ProgrammeModel
import Register
import Synchronization
import TestSupport
import Testing

/// Where something cannot be written it is refused by the name that somebody gave, and nothing half-made is left.
@Suite struct OutputPlaceTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  @Test func `a folder under a file is refused with the name of the file`() throws {
    let file = try folder.write("fil.txt", [])
    for place in ["fil.txt", "fil.txt/under", "fil.txt/under/djupare"] {
      let said = complaint { try FileWriting.requireFolder(folder.path(place)) }
      #expect(said.contains("\(file) är en fil, inte en mapp"), "\(said)")
    }
    try FileWriting.requireFolder(folder.path("ny/mapp"))
    #expect(try names() == ["fil.txt"])
  }

  @Test func `a folder of files under a file is refused before anything is made`() throws {
    try folder.write("fil.txt", [])
    let said = complaint {
      try FolderWriting.write([FolderFile(path: "a.txt", bytes: [1])], to: folder.path("fil.txt/ut"), kind: "site")
    }
    #expect(said.contains("fil.txt är en fil") && !said.contains(".tmp"), "\(said)")
    #expect(try names() == ["fil.txt"])
  }

  @Test func `a file that is replaced keeps its permissions, and a new one has those of any new file`() throws {
    let file = try folder.write("rapport.html", [1, 2, 3])
    #expect(chmod(file, 0o640) == 0)
    try FileWriting.write([4], to: file)
    try FileWriting.write([5], to: folder.path("ny.html"))
    try folder.write("annan.html", [6])
    func mode(_ name: String) -> mode_t {
      var found = stat()
      return stat(folder.path(name), &found) == 0 ? found.st_mode & 0o7777 : 0
    }
    #expect(mode("rapport.html") == 0o640)
    #expect(mode("ny.html") == mode("annan.html"))
    #expect(try Self.bytes(file) == [4] && names() == ["annan.html", "ny.html", "rapport.html"])
  }

  @Test func `pieces of any size come out one after another`() throws {
    let sizes = [3, 0, 300_000, 1, 262_144, 262_145, 100_000, 200_000]
    let pieces = sizes.enumerated().map { place, size in [UInt8](repeating: UInt8(place), count: size) }
    // Each is a part of something larger, as pieces of a page are.
    let content = PiecedBytes { take in for piece in pieces { take(([9] + piece + [9])[1..<(piece.count + 1)]) } }
    let path = folder.path("sida.html")
    try FileWriting.write(content, to: path)
    #expect(try Self.bytes(path) == Array(pieces.joined()) && content.joined == Array(pieces.joined()))
  }

  @Test func `what is no file is written to and not replaced`() throws {
    let pipe = folder.path("rör")
    #expect(mkfifo(pipe, 0o600) == 0)
    let reader = open(pipe, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    try FileWriting.write(Array("rapport".utf8), to: pipe)
    var read = [UInt8](repeating: 0, count: 20)
    let count = Glibc.read(reader, &read, read.count)
    #expect(String(decoding: read.prefix(max(0, count)), as: UTF8.self) == "rapport")
    var found = stat()
    #expect(lstat(pipe, &found) == 0 && found.st_mode & S_IFMT == S_IFIFO)
    #expect(try names() == ["rör"])
  }

  @Test func `a folder's name is refused with the reason, and nothing half-made is left`() throws {
    try FileManager.default.createDirectory(atPath: folder.path("mapp"), withIntermediateDirectories: false)
    let said = complaint { try FileWriting.write([1], to: folder.path("mapp")) }
    #expect(said.contains("mapp kunde inte skrivas: en mapp har filens namn"), "\(said)")
    #expect(try names() == ["mapp"])
  }

  @Test func `what is unfinished is taken away at once, although a thread still holds on to the writing`() throws {
    try FileManager.default.createDirectory(atPath: folder.path("mapp"), withIntermediateDirectories: false)
    let held = Mutex<[PiecedBytes.Taking]>([])
    let content = PiecedBytes { take in
      held.withLock { $0.append(take) }
      take([1])
    }
    let said = complaint { try FileWriting.write(content, to: folder.path("mapp")) }
    #expect(said.contains("kunde inte skrivas"), "\(said)")
    #expect(try names() == ["mapp"])
    #expect(held.withLock { $0.count } == 1)
  }

  @Test func `an export to a folder's name leaves nothing behind`() throws {
    try FileManager.default.createDirectory(atPath: folder.path("mapp"), withIntermediateDirectories: false)
    let path = folder.path("programme.tertial")
    let now = SystemClock.now
    try InitialiseRegister(path: path, authority: "Staden").run(created: now, now: now)
    let export = ExportFacts(try Workspace(register: path))
    let said = complaint { _ = try export.history(to: folder.path("mapp")) }
    #expect(said.contains("mapp är en mapp, inte en fil"), "\(said)")
    #expect(try names() == ["mapp", "programme.tertial"])
  }
}
