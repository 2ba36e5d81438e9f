import Foundation
import TestSupport
import Testing

/// The page that follows a figure down to its row is done, step by step, in a folder of its own.
@Suite struct FollowingAFigureTests {
  private static let id = "project.spent:projekt:P1002:2014T2"

  private func text(_ path: String) throws -> String {
    String(decoding: try #require(FileManager.default.contents(atPath: Tertial.path(path))), as: UTF8.self)
  }

  @Test func `the figure stands in the committed report, in HTML and in XML`() throws {
    let page = try text("Documentation/FollowingAFigure.md")
    #expect(page.contains(Self.id))
    let html = try text("Reports/it-programme-2013/tertialrapport-2014T2.html")
    #expect(html.contains("class=\"n f\" id=\"\(Self.id)\""))
    let xml = try text("Reports/it-programme-2013/tertialrapport-2014T2.xml")
    #expect(xml.contains("<figure id=\"\(Self.id)\""))
    #expect(xml.contains("value=\"30736500.00\""))
  }

  @Test func `every step of the page gives what the page says`() async throws {
    let page = try text("Documentation/FollowingAFigure.md")
    let blocks = page.components(separatedBy: "```sh\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
    #expect(blocks.count >= 4)
    let folder = try TemporaryFolder()
    for name in ["SampleData", "Documentation", "Reports"] {
      try FileManager.default.createSymbolicLink(atPath: folder.path(name), withDestinationPath: Tertial.path(name))
    }
    let bin = URL(fileURLWithPath: Tertial.binary.path).deletingLastPathComponent().path
    let script = "cd '\(folder.path)'\nPATH='\(bin)':\"$PATH\"\nset -e\n" + blocks.joined(separator: "\n")
    let run = try await Tertial.run("/bin/sh", ["-c", script])
    #expect(run.code == 0, "\(run.said)")
    let said = page.components(separatedBy: "```\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
    let quoted = said.flatMap { $0.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) } }
      .filter { $0.contains("P1002;;SBN") || $0.hasPrefix("utfall P1002") || $0.hasPrefix("11  2014-05-12") }
    #expect(quoted.count >= 3)
    for line in quoted + ["30736500.0|57", "11|utfall.csv", "30 736 500 kr"] {
      let wanted = line.replacingOccurrences(of: "\u{A0}", with: " ")
      #expect(run.text.replacingOccurrences(of: "\u{A0}", with: " ").contains(wanted), "\(line)")
    }
  }
}
