import Foundation
import TestSupport
import Testing

/// The website: whole, closed in itself, and of use without script, server and network.
@Suite struct SiteTests {
  static let site = Task { () throws -> PublishedFolder in
    let path = SharedFolder.path("webb")
    let run = try await Terminal.run([
      "site", "--out", path, "--register", try await Sample.itProgramme.register, "--period", "2014T2", "--contact",
      "it@exempel.se",
    ])
    try run.mustSucceed()
    return try PublishedFolder(path)
  }

  @Test func `there is a page for every portfolio, project, service and board, and every link leads somewhere`()
    async throws
  {
    let site = try await Self.site.value
    for (folder, least) in [("portfoljer/", 5), ("projekt/", 50), ("tjanster/", 25), ("namnder/", 30), ("data/", 50)] {
      #expect(site.files.keys.count { $0.hasPrefix(folder) } >= least, "\(folder)")
    }
    var links = 0
    for (path, bytes) in site.files where path.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      for match in text.matches(of: /\s(?:href|src)="([^"]*)"/) {
        let target = String(match.1).replacingOccurrences(of: "&amp;", with: "&")
        if target.hasPrefix("mailto:") { continue }
        links += 1
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let base = URL(fileURLWithPath: "/" + path).deletingLastPathComponent()
        let file = parts[0].isEmpty ? path : String(base.appendingPathComponent(parts[0]).standardized.path.dropFirst())
        guard site.files[file] != nil else {
          Issue.record("\(path) leads to \(target), which is not there")
          continue
        }
        if parts.count == 2, !site.text(file).contains("id=\"\(parts[1])\"") {
          Issue.record("\(path) leads to \(target), but that page has no such place")
        }
      }
    }
    #expect(links > 1_000)
  }

  @Test func `no page asks for anything outside itself, and its policy allows nothing but its own style and script`()
    async throws
  {
    let site = try await Self.site.value
    for page in site.pages {
      let text = site.text(page)
      #expect(!text.contains(" src=") && !text.contains("<link") && !text.contains("@import"), "\(page)")
      let policy = text.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/).map { String($0.1) } ?? ""
      #expect(policy.hasPrefix("default-src &#39;none&#39;") || policy.hasPrefix("default-src 'none'"), "\(page)")
      #expect(!policy.contains("unsafe") && !policy.contains("http"), "\(page): \(policy)")
    }
  }

  @Test func `a browser runs the script from a file share and finds nothing to refuse`() async throws {
    let site = try await Self.site.value
    let run = try await Publishing.opened("file://\(site.path)/projekt.html")
    #expect(run.text.components(separatedBy: "<button type=\"button\">").count - 1 == 9, "every head sorts")
    #expect(run.text.contains("<p class=\"filter\">"))
    #expect(!run.errors.contains("Refused") && !run.errors.contains("Content Security Policy"), "\(run.errors)")
  }

  @Test func `the search page shows what its address asks for`() async throws {
    let site = try await Self.site.value
    let run = try await Publishing.opened("file://\(site.path)/sok.html#q=bygglov")
    let hidden = run.text.components(separatedBy: "<tr hidden=\"\">").count - 1
    let all = site.text("sok.html").components(separatedBy: "<tr>").count - 2
    #expect(all > 100)
    #expect(hidden > all / 2 && hidden < all)
  }

  @Test func `what the check found about a project or a portfolio stands on its page, and at its figures`()
    async throws
  {
    let site = try await Self.site.value
    for folder in ["projekt/", "portfoljer/"] {
      let pages = site.pages.filter { $0.hasPrefix(folder) }
      let touched = pages.filter { site.text($0).contains("href=\"#finding:") }
      #expect(!touched.isEmpty, "\(folder)")
      for page in touched { #expect(site.text(page).contains("id=\"table:tabell-iakttagelser\""), "\(page)") }
    }
  }

  @Test func `figures of the other pages are marked with a link to the page that tells of the finding`() async throws {
    let site = try await Self.site.value
    let report = "rapporter/tertialrapport-2014T2.html#finding:"
    #expect(site.text("index.html").contains("<sup class=\"touched\"><a class=\"mark-bad\" href=\"\(report)"))
    #expect(site.text("rapporter/2014T2.html").contains("href=\"../\(report)"))
    #expect(site.text("projekt.html").contains(/<a class="mark-[a-z]+" href="projekt\/P[0-9]+\.html#finding:/))
    let boards = site.pages.filter { $0.hasPrefix("namnder/") }
    #expect(
      boards.contains { site.text($0).contains(/<a class="mark-[a-z]+" href="\.\.\/projekt\/P[0-9]+\.html#finding:/) })
  }

  @Test func `the search leads to the place of each finding and indicator`() async throws {
    let site = try await Self.site.value
    let search = site.text("sok.html")
    for page in site.pages where page.hasPrefix("projekt/") {
      for finding in site.text(page).matches(
        of: /<tr id="(finding:[0-9]+)"[^>]*><th scope="row">[0-9]+<\/th><td>(R[0-9]+)</)
      {
        #expect(search.contains("<a href=\"\(page)#\(finding.1)\">\(finding.2) "), "\(page): \(finding.2)")
      }
    }
    #expect(search.contains(/<a href="[a-z]+\/[^"#]+#table:[^"]+">[^<]+<\/a><\/th><td>mätetal<\/td><td>M01,/))
    #expect(site.text("a-o.html").contains("(M01, mätetal)</a>"))
  }

  @Test(arguments: ["%C3%96FN", "FORSKOLA", "M01", "R18"])
  func `the search finds by id, and words without their dots and rings`(words: String) async throws {
    let site = try await Self.site.value
    let run = try await Publishing.opened("file://\(site.path)/sok.html#q=\(words)")
    let hidden = run.text.components(separatedBy: "<tr hidden=\"\">").count - 1
    let all = site.text("sok.html").components(separatedBy: "<tr>").count - 2
    #expect(hidden > all / 2 && hidden < all)
  }

  @Test func `everything with a page stands once in alphabetical order, Å, Ä and Ö last`() async throws {
    let site = try await Self.site.value
    let letters = site.text("a-o.html").matches(of: /<h2[^>]*>([^<]*)<\/h2>/).map { String($0.1) }
    #expect(letters.count > 10 && Set(letters).count == letters.count)
    #expect(letters.last.map { "ÅÄÖ".contains($0) } ?? false, "\(letters)")
    let pages = site.pages.filter { $0.contains("/") && !$0.contains("/tertial") }
    for page in pages { #expect(site.text("a-o.html").contains("href=\"\(page)\""), "\(page)") }
  }

  @Test func `no report is published on a period that has not ended, and none on a register with nothing in it`()
    async throws
  {
    let folder = try TemporaryFolder()
    let (register, path) = (folder.path("r.tertial"), folder.path("webb"))
    try await Terminal.run(["init", "--register", register, "--authority", "Staden"]).mustSucceed()
    let early = try await Terminal.run(["site", "--out", path, "--register", register, "--period", "2999T1"])
    #expect(early.code == 1 && early.errors.contains("2999T1 har inte avslutats"))
    #expect(!FileManager.default.fileExists(atPath: path))
    try await Terminal.run(["site", "--out", path, "--register", register]).mustSucceed()
    #expect(try PublishedFolder(path).files.keys.allSatisfy { !$0.hasPrefix("rapporter/") })
  }

  @Test func `the contact must be an e-mail address`() async throws {
    let folder = try TemporaryFolder()
    let run = try await Terminal.run([
      "site", "--out", folder.path("webb"), "--register", try await Sample.eServices.register, "--contact", "nomail",
    ])
    #expect(run.code == 64 && run.errors.contains("ingen e-postadress"))
  }

  @Test func `a browser that must not run the script shows every row all the same`() async throws {
    let site = try await Self.site.value
    let folder = try TemporaryFolder()
    let page = site.text("projekt.html")
    let policy = try #require(page.firstMatch(of: /script-src [^;]*;/)).0
    let path = try folder.write("p.html", page.replacing(policy, with: "script-src &#39;none&#39;;").utf8)
    let run = try await Publishing.opened("file://" + path)
    #expect(run.errors.contains("Content Security Policy"), "the policy must be what stops it")
    #expect(!run.text.contains("<p class=\"filter\">") && !run.text.contains("<button type=\"button\">"))
    let rows = page.components(separatedBy: "<tr>").count
    #expect(rows > 50)
    #expect(run.text.components(separatedBy: "<tr>").count == rows)
  }

  @Test func `the site of a register is the same byte for byte, and takes the place of the one before`() async throws {
    let bench = try await Workbench(.eServices)
    let path = bench.folder.path("webb")
    func make() async throws -> PublishedFolder {
      let run = try await bench.run("site", "--out", path)
      #expect(run.code == 0, "\(run.said)")
      return try PublishedFolder(path)
    }
    let first = try await make()
    try Data("gammalt".utf8).write(to: URL(fileURLWithPath: path + "/projekt/gammalt.html"))
    let second = try await make()
    #expect(first.files == second.files)
    #expect(first.files.count > 20)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: bench.folder.path).sorted() == ["programme.tertial", "webb"])
  }

  @Test func `a folder that somebody else made is left alone`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("mina/viktigt.txt", "behåll".utf8)
    let run = try await Terminal.run([
      "site", "--out", folder.path("mina"), "--register", try await Sample.eServices.register,
    ])
    #expect(run.code == 1)
    #expect(run.errors.contains("finns redan och är inte gjord av samma kommando"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("mina")) == ["viktigt.txt"])
  }

  @Test func `the statement says where to turn`() async throws {
    #expect(try await Self.site.value.text("tillganglighet.html").contains("Skriv till it@exempel.se."))
  }
}
