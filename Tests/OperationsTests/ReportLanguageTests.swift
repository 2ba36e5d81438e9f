import Foundation
import Operations
import ProgrammeModel
import Register
import ReportContent
import TestSupport
import Testing

/// What readers of each language meet: no Swedish of ours in an English report, and Swedish written as it should be.
@Suite struct ReportLanguageTests {
  static let period = ReportPeriod(year: 2014, occasion: .second)

  /// Swedish words that are no English ones, as whole words.
  private static let swedish: Set<String> = [
    "och", "är", "inte", "saknas", "uppgift", "enligt", "från", "för", "av", "som", "mnkr", "beslut", "nämnd",
    "nämnden",
    "kostnad", "nytta", "utfall", "ram", "mål", "år", "projekt", "till", "med", "har", "ej", "eller", "utan",
    "planerad",
    "realiserad", "hemtagen", "gällande", "grön", "gul", "röd", "iakttagelse", "varning", "fel", "portfölj",

    "beställare", "mottagare", "pågående", "tertialrapport", "rapport",
  ]

  /// Every field of the sample's files: names and texts that stay as they were written.
  private static let data: [String] = {
    let root =
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path + "/SampleData/it-programme-2013"
    var fields: Set<String> = []
    for case let name as String in FileManager.default.enumerator(atPath: root) ?? .init() where name.hasSuffix(".csv")
    {
      let text = String(decoding: FileManager.default.contents(atPath: root + "/" + name) ?? Data(), as: UTF8.self)
      for line in text.split(whereSeparator: \.isNewline) {
        for field in line.split(separator: ";") {
          let plain = field.trimmingCharacters(in: CharacterSet(charactersIn: "\" \u{FEFF}"))
          guard plain.count > 2 else { continue }
          fields.insert(plain)
          // Within a sentence of ours a registered one has no full stop of its own.
          if plain.last == "." { fields.insert(String(plain.dropLast())) }
          fields.insert(plain.replacingOccurrences(of: "_", with: " "))
        }
      }
    }
    return fields.sorted { ($1.count, $0) < ($0.count, $1) }
  }()

  /// The texts between tags, without style sheet and without what is marked as Swedish.
  private static func texts(_ page: String) -> [String] {
    // Names in pictures are broken over lines; the table behind each picture has them whole.
    page.replacingOccurrences(of: "(?s)<style>.*?</style>|<text.*?</text>", with: "", options: .regularExpression)
      .replacingOccurrences(
        of: "(?s)<div class=\"written\" lang=\"sv\">.*?</div>", with: "", options: .regularExpression
      )
      .replacingOccurrences(of: "(?s)<[^>]*>", with: "\u{1}", options: .regularExpression)
      .split(separator: "\u{1}").map { text in
        text.replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&#39;", with: "'")
          .replacingOccurrences(of: "&amp;", with: "&").trimmingCharacters(in: .whitespacesAndNewlines)
      }.filter { !$0.isEmpty }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init))
  }

  /// The Swedish words of ours in a text: those left when what the register holds has been taken away.
  private static func ours(in text: String) -> Set<String> {
    guard !words(text).isDisjoint(with: swedish) else { return [] }
    var rest = text
    for field in data where rest.contains(field) || rest.lowercased().contains(field.lowercased()) {
      rest = rest.replacingOccurrences(of: field, with: " ", options: .caseInsensitive)
    }
    return words(rest).intersection(swedish)
  }

  @Test(arguments: Report.Kind.allCases)
  func `no Swedish word of ours is left in an English report`(_ kind: Report.Kind) throws {
    let making = MakeReport(try Workspace(register: SampleRegister.city.get().path))
    let subject: String? =
      switch kind {
      case .tertial, .audit: nil
      case .portfolio: "PF2"
      case .project: "P1022"
      case .board: "SBN"
      }
    let files = try making.files(
      ReportRequest(kind, Self.period, about: subject, language: .english, formats: [.html]), asOf: .latest)
    var found: Set<String> = []
    for file in files {
      let texts = Self.texts(String(decoding: file.bytes, as: UTF8.self))
      #expect(texts.count > 50)
      for text in Set(texts) {
        let words = Self.ours(in: text)
        if !words.isEmpty { found.insert("\(words.sorted().joined(separator: ", ")): \(text.prefix(160))") }
      }
    }
    #expect(found.isEmpty, "\(found.sorted().prefix(40).joined(separator: "\n"))")
  }

  @Test func `what officials wrote in Swedish is marked as Swedish in an English report`() throws {
    let making = MakeReport(try Workspace(register: SampleRegister.city.get().path))
    let page = try #require(
      making.files(ReportRequest(.tertial, Self.period, language: .english, formats: [.html]), asOf: .latest).first)
    #expect(String(decoding: page.bytes, as: UTF8.self).contains("<div class=\"written\" lang=\"sv\">"))
  }

  @Test(
    arguments: [
      (.project, "P1002", "Bygglov på nätet"), (.project, "P1002", "Nyttan uteblir om arbetssättet inte ändras."),
      (.audit, nil, "Följer projekten anvisningarna?"), (.audit, nil, "Marknadsför Omsorgsdagboken."),
      (.board, "SBN", "Stadsbyggnadsnämnden"),
    ] as [(Report.Kind, String?, String)])
  func `names and texts from the register are marked as Swedish in an English report`(
    kind: Report.Kind, subject: String?, text: String
  ) throws {
    let making = MakeReport(try Workspace(register: SampleRegister.city.get().path))
    func page(_ language: Language) throws -> String {
      let request = ReportRequest(kind, Self.period, about: subject, language: language, formats: [.html])
      return String(decoding: try #require(making.files(request, asOf: .latest).first).bytes, as: UTF8.self)
    }
    #expect(try page(.english).contains("<span lang=\"sv\">\(text)</span>"))
    #expect(try !page(.swedish).contains("<span lang"))
  }

  @Test(arguments: Report.Kind.allCases)
  func `Swedish amounts have a hard space before the unit and a true minus`(_ kind: Report.Kind) throws {
    let making = MakeReport(try Workspace(register: SampleRegister.city.get().path))
    for file in try making.files(ReportRequest(kind, Self.period, formats: [.html]), asOf: .latest).prefix(6) {
      let page = String(decoding: file.bytes, as: UTF8.self)
      let figure = "class=\"(?:n )?f\"[^>]*>"
      for pattern in ["\(figure)[^<]* (mnkr|tkr|kr|%)<", "\(figure)-[0-9]", "[a-zåäö]  och "] {
        let place = page.range(of: pattern, options: .regularExpression)
        #expect(place == nil, "\(file.name): \(place.map { String(page[$0.lowerBound...].prefix(80)) } ?? "")")
      }
    }
  }

  @Test func `counts are words up to twelve, and all digits where one is larger`() throws {
    let workspace = try Workspace(register: SampleRegister.city.get().path)
    let known = try workspace.knowledge(for: Self.period, asOf: nil)
    func page(_ request: ReportRequest) throws -> String {
      try MakeReport(workspace).files(request, asOf: known).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    }
    let whole = try page(ReportRequest(.tertial, Self.period, formats: [.html]))
    let digits =
      "Programmet omfattar [0-9]+ projekt: [0-9]+ pågår, [0-9]+ är avslutade(, | och )[0-9]+ (är|har|bereds)"
    #expect(whole.range(of: digits, options: .regularExpression) != nil)
    let portfolio = try page(ReportRequest(.portfolio, Self.period, about: "PF2", formats: [.html]))
    let words = "Portföljen omfattar [a-zåäö]+ projekt: [a-zåäö]+ pågår och [a-zåäö]+ är avsluta(t|de)"
    #expect(portfolio.range(of: words, options: .regularExpression) != nil)
  }
}
