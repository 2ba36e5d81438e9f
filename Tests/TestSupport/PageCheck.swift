import Foundation

/// Looks at pages in a real Chromium and by the Nu HTML checker (`Scripts/browser/check.py`).
public enum PageCheck {
  /// Everything that is asked of an ordinary page.
  public static let everything = [
    "html", "axe", "reflow", "regions", "order", "links", "marks", "pictures", "spacing", "skip",
  ]

  /// A page to be looked at, at each width in each colour scheme.
  public struct Page: Encodable, Sendable {
    let path: String
    let widths: [Int]
    let schemes: [String]
    let checks: [String]

    /// A page in a file.
    public init(_ path: String, widths: [Int] = [1280], schemes: [String] = ["light"], checks: [String] = everything) {
      self.path = path
      self.widths = widths
      self.schemes = schemes
      self.checks = checks
    }
  }

  /// Something that is wrong with a page.
  public struct Problem: Decodable, Sendable, CustomStringConvertible {
    /// The page's file.
    public let page: String
    /// The width it was looked at; 0 for what does not depend on it.
    public let width: Int
    /// The colour scheme.
    public let scheme: String
    /// Which check found it.
    public let check: String
    /// What is wrong.
    public let problem: String

    /// Place and words, on one line.
    public var description: String {
      "\(URL(fileURLWithPath: page).lastPathComponent) \(width) \(scheme) [\(check)] \(problem)"
    }
  }

  /// The checker could not do its work.
  public struct Failure: Error, CustomStringConvertible {
    /// What it said.
    public let description: String
  }

  /// What is wrong with pages; one browser looks at all of them. No thread that other tests need is held meanwhile.
  public static func problems(in pages: [Page]) async throws -> [Problem] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    guard FileManager.default.fileExists(atPath: root.appendingPathComponent(".build/test-tools/installed").path) else {
      throw Failure(description: "the tools of the page checks are missing: run Scripts/install-test-tools once")
    }
    let folder = try TemporaryFolder()
    let jobs = try folder.write("jobs.json", Array(try JSONEncoder().encode(pages)))
    for name in ["found", "said"] { try folder.write(name, []) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-B", root.appendingPathComponent("Scripts/browser/check.py").path, jobs]
    // The browser's own files go with the folder.
    process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": folder.path]) { $1 }
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("found")))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("said")))
    let code: Int32 = try await withCheckedThrowingContinuation { waiting in
      process.terminationHandler = { waiting.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch { waiting.resume(throwing: error) }
    }
    guard code == 0 else {
      let said = FileManager.default.contents(atPath: folder.path("said")) ?? Data()
      throw Failure(description: String(decoding: said.suffix(3000), as: UTF8.self))
    }
    return try JSONDecoder().decode([Problem].self, from: Data(contentsOf: URL(fileURLWithPath: folder.path("found"))))
  }
}
