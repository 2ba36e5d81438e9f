import Intake
import ProgrammeModel
import Testing

/// What is wrong in a mapping file is told by line and column, in words.
@Suite struct MappingFaultTests {
  private static func faults(_ text: String) -> [Diagnostic] {
    Intake { CountingDigest() }.faults(ofMapping: DeliveredFile(name: "m.yaml", bytes: Array(text.utf8)))
  }

  private static let good = "mappning: 1\ntabeller:\n  - tabell: projekt\n    kolumner:\n      projekt_id: Nr\n"

  @Test func `a mapping without faults has none`() { #expect(Self.faults(Self.good) == []) }

  @Test(arguments: [
    ("mappning: 1\ntabeller:\n\t- tabell: projekt\n", "m.yaml:3:1", "tabb"),
    ("mappning: 1\ntabeller: [a\n", "m.yaml:3:1", "stängs inte"),
    ("mappning: 1\nord: {a: \"b\n", "m.yaml:3:1", "citattecken"),
    ("a: b: c\n", "m.yaml:1:5", "kolon"),
    ("mappning: 1\nmappning: 1\n", "m.yaml", "två gånger"),
    ("", "m.yaml:1:1", "tom"),
    ("mappning: 1\nord: &x {a: 0}\n", "m.yaml:2:6", "& och *"),
    ("mappning: 1\nord: *x\n", "m.yaml:2:6", "& och *"),
  ])
  func `what is no YAML is told in words`(text: String, place: String, word: String) throws {
    let fault = try #require(Self.faults(text).first)
    #expect(fault.code == "mapping-not-readable")
    #expect(fault.place.text.hasPrefix(place), "\(fault.place.text)")
    #expect(fault.message.swedish.contains(word), "\(fault.message.swedish)")
  }

  @Test(arguments: [
    (Self.good + "    urvall: []\n", "m.yaml:6:5", "urval"),
    ("mappning: 1\ntabeller:\n  - tabell: projeckt\n", "m.yaml:3:13", "projekt"),
    ("mappning: 1\ntabeller:\n  - tabell: projekt\n    kolumner: {nam: Nr}\n", "m.yaml:4:16", "namn"),
    (Self.good + "läsning: {rubrikrad: två}\n", "m.yaml:6:22", "[3, 4]"),
    (Self.good + "läsning: {datumform: mittemellan}\n", "m.yaml:6:22", "dag-månad-år"),
    (Self.good + "ord: {x: kanske}\n", "m.yaml:6:10", "uppgift saknas"),
    (
      "mappning: 1\ntabeller:\n  - tabell: projekt\n    kolumner:\n      namn: {enhet: kr, från: A}\n", "m.yaml:5:21",
      "belopp"
    ),
    (Self.good.replacing("mappning: 1", with: "mappning: 2"), "m.yaml:1:11", "1"),
    ("tabeller: []\n", "m.yaml:1:1", "mappning: 1"),
    ("mappning: 1\n", "m.yaml:1:1", "tabeller"),
    ("bara text\n", "m.yaml:1:1", "nycklar"),
  ])
  func `what is not understood is told with what is possible`(text: String, place: String, word: String) throws {
    let fault = try #require(Self.faults(text).first)
    #expect(fault.code == "mapping-not-understood")
    #expect(fault.place.text == place)
    #expect(fault.message.swedish.contains(word), "\(fault.message.swedish)")
  }

  /// Nine levels of ten aliases each would be a thousand million words.
  @Test func `aliases that would unfold without end are refused before they do`() throws {
    var text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
    for level in 1...9 {
      let list = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(list)]\n"
    }
    #expect(try #require(Self.faults(text).first).place.text == "m.yaml:1:5")
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 60_000),
    String(repeating: "- ", count: 100_000), String(repeating: "? ", count: 100_000),
    "\"" + String(repeating: "x", count: 300_000), String(repeating: "a: b\n", count: 50_000),
    "a: !!binary x\n--- \nb: c\n", "\u{0}\u{1}", "%YAML 9.9\n---\na: b\n", "a: \u{202E}b\n",
  ])
  func `hostile YAML is refused at once, whatever it is`(text: String) { #expect(!Self.faults(text).isEmpty) }
}
