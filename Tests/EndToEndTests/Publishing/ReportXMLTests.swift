import Foundation
import TestSupport
import Testing

/// The XML of a report says all that its page says, and a second validator takes it.
@Suite struct ReportXMLTests {
  private static let samples = [
    "e-service-programme-2007/tertialrapport-2012VB", "e-service-programme-2007/revisionsunderlag-2012VB",
    "it-programme-2013/tertialrapport-2014T2", "it-programme-2013/revisionsunderlag-2014T2",
    "it-programme-2013/projektrapport-P1002-2014T2", "it-programme-2013/namndrapport-SBN-2014T2",
    "it-programme-2013/portfoljrapport-PF2-2014T2",
  ]

  @Test(arguments: samples)
  func `xmlschema, which is not libxml2, accepts every sample report`(sample: String) async throws {
    let schema = Tertial.path("Sources/Rendering/Schemas/tertial-report-1.xsd")
    let run = try await Tertial.run(
      Publishing.checker("xmlschema-validate"), ["--schema", schema, Tertial.path("Reports/\(sample).xml")])
    #expect(run.code == 0, "\(run.said.suffix(800))")
  }

  @Test func `xmlschema refuses a report with a figure of no kind`() async throws {
    let folder = try TemporaryFolder()
    let report = try #require(FileManager.default.contents(atPath: Tertial.path("Reports/\(Self.samples[0]).xml")))
    let broken = String(decoding: report, as: UTF8.self).replacingOccurrences(
      of: "kind=\"money\"", with: "kind=\"gold\"")
    let path = try folder.write("r.xml", broken.utf8)
    let schema = Tertial.path("Sources/Rendering/Schemas/tertial-report-1.xsd")
    #expect(try await Tertial.run(Publishing.checker("xmlschema-validate"), ["--schema", schema, path]).code != 0)
  }

  @Test(arguments: samples)
  func `every figure and every sentence of the page is in the XML`(sample: String) throws {
    func read(_ form: String) throws -> String {
      let path = Tertial.path("Reports/\(sample).\(form)")
      return String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
    }
    let (page, document) = (try read("html"), try read("xml"))
    let identity = /class="(?:n )?f(?: none)?" (?:id="[^"]*" )?(?:data-figure|id)="([^"]*)"/
    let ids = Set(page.matches(of: identity).map { String($0.1) })
    #expect(ids.count > 10)
    let figures = Set(document.matches(of: /<figure id="([^"]*)"/).map { String($0.1) })
    #expect(ids.subtracting(figures) == [])
    // Why a figure has no value stands in an attribute.
    let said = Self.blocks(of: document, endingAt: []).joined() + Self.attributes(of: document)
    let main = page.components(separatedBy: "<main").last?.components(separatedBy: "</main>").first ?? ""
    let texts = Self.blocks(of: main, endingAt: Self.blockTags).filter { $0.count > 25 }
    #expect(texts.count > 20)
    let axes = Self.axes(of: document)
    func isSaid(_ text: String) -> Bool { said.contains(text) || axes.contains(text) }
    let missing = texts.filter { !isSaid($0) && !Self.isOfThePage($0) }
    #expect(missing.isEmpty, "\(missing.count) of \(texts.count), such as \(missing.prefix(3))")
  }

  /// The axes of the charts as a page names them: each series with the unit, which the XML states apart.
  private static func axes(of document: String) -> Set<String> {
    var axes: Set<String> = []
    for chart in document.components(separatedBy: "<chart ").dropFirst() {
      let own = chart.components(separatedBy: "</chart>")[0]
      guard let unit = own.firstMatch(of: /^[^>]* unit="([^"]*)"/)?.1 else { continue }
      for series in own.matches(of: /<series name="([^"]*)"/) { axes.insert(words(series.1) + words(unit)) }
    }
    return axes
  }

  /// What the page says beside the report: links to sources, the way charts are drawn, and addresses.
  private static func isOfThePage(_ text: String) -> Bool {
    [
      "Källoriregistret", "Härledningarochkällor", "Siffrornabakom", "Varjelinjehar", "Stapelngårfrån", "Saknarbelopp",
      "Utritademenutan", "Rapportenavserläget",
    ].contains { text.hasPrefix($0) }
  }

  private static let blockTags: Set<Substring> = [
    "p", "li", "td", "th", "caption", "figcaption", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "ul", "ol", "table", "tr",
    "div", "section", "span", "sup", "svg", "text", "title", "desc", "summary", "g",
  ]

  /// The letters and digits of each block of marked-up text, without markup, spaces, punctuation and symbols.
  private static func blocks(of text: String, endingAt tags: Set<Substring>) -> [String] {
    var blocks = [""]
    for piece in text.split(separator: "<", omittingEmptySubsequences: false) {
      let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      let tag = parts[0].drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      if parts.count == 2, tags.contains(tag) { blocks.append("") }
      blocks[blocks.count - 1] += words(parts.last ?? "")
    }
    return blocks
  }

  /// The letters and digits of all attributes.
  private static func attributes(of text: String) -> String {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
      .map { words($0.element) }.joined(separator: "|")
  }

  private static func words(_ text: Substring) -> String {
    let plain = text.contains("&") ? text.replacing(/&[a-z#0-9]+;/, with: "") : text
    return String(
      String.UnicodeScalarView(
        plain.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
  }
}
