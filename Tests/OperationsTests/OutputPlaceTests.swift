import Foundation
import Operations
import ProgrammeModel
import Register
import TestSupport
import Testing

/// Where something cannot be written it is refused by the name that somebody gave, and nothing half-made is left.
@Suite struct OutputPlaceTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
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
