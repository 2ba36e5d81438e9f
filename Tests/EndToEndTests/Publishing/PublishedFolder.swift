import Foundation
import TestSupport

/// A folder that a command wrote, read back whole.
struct PublishedFolder {
  let path: String
  /// Every file by its path from the folder.
  let files: [String: [UInt8]]

  init(_ path: String) throws {
    self.path = path
    var files: [String: [UInt8]] = [:]
    for name in FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? [] {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      files[name] = [UInt8](FileManager.default.contents(atPath: path + "/" + name) ?? Data())
    }
    self.files = files
  }

  func text(_ name: String) -> String { String(decoding: files[name] ?? [], as: UTF8.self) }

  /// The pages, without the reports, which are pages of their own.
  var pages: [String] {
    files.keys.filter { $0.hasSuffix(".html") && !$0.contains("tertialrapport") }.sorted()
  }
}

/// The checkers that are not ours, and one page of a browser.
enum Publishing {
  /// The checkers that `Scripts/install-test-tools` puts in place.
  static func checker(_ name: String) -> String { Tertial.path(".build/test-tools/bin/" + name) }

  /// The content of a page after Chromium has opened it, and what its console said.
  static func opened(_ address: String, _ options: [String] = []) async throws -> Ending {
    try await Tertial.run(
      "/usr/bin/chromium",
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--virtual-time-budget=4000",
        "--dump-dom",
      ] + options + [address])
  }
}
