import Foundation

/// A Swift file of the project, as text.
struct SourceFile: Sendable {
  /// The path from the project's folder, such as `Sources/Intake/IntakeRun.swift`.
  let path: String
  let text: String

  /// The folder below `Sources` or `Tests`: the module.
  var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The number of lines as `wc -l` counts them.
  var lineCount: Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }

  /// The modules that the file imports, whatever stands before the word `import`.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let keyword = words.firstIndex(of: "import"),
        words[..<keyword].allSatisfy({ Self.modifiers.contains($0) || $0.hasPrefix("@") }),
        words.indices.contains(keyword + 1)
      else { return nil }
      // `import struct Foundation.Data` names the module after the kind, before the dot.
      let named = Self.kinds.contains(words[keyword + 1]) ? words.dropFirst(keyword + 2).first : words[keyword + 1]
      return named?.split(separator: ".").first.map(String.init)
    }
  }

  private static let modifiers: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor",
  ]
}

/// The project's folder as it stands on disk.
enum SourceTree {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let sources = files(under: "Sources")
  static let tests = files(under: "Tests")

  /// The folders of `Sources`, each one module.
  static func folders() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: root.path + "/Sources").filter { !$0.hasPrefix(".") })
  }

  private static func files(under folder: String) -> [SourceFile] {
    let walk = FileManager.default.enumerator(atPath: root.path + "/" + folder)
    var files: [SourceFile] = []
    while let name = walk?.nextObject() as? String {
      guard name.hasSuffix(".swift") else { continue }
      let path = folder + "/" + name
      let bytes = FileManager.default.contents(atPath: root.path + "/" + path) ?? Data()
      files.append(SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self)))
    }
    return files.sorted { $0.path < $1.path }
  }
}
