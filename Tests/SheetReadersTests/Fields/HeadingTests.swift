import SheetReaders
import Testing

@Test(
  arguments: [
    ("belopp (tkr)", "belopp", .money(.thousands)), ("Belopp, mnkr", "Belopp", .money(.millions)),
    ("belopp tkr", "belopp", .money(.thousands)), ("Budget [mkr]", "Budget", .money(.millions)),
    ("Belopp i milj. kr", "Belopp", .money(.millions)), ("belopp_tkr", "belopp", .money(.thousands)),
    ("Belopp (kr)*", "Belopp", .money(.kronor)), ("Budget 2014 (MSEK)", "Budget 2014", .money(.millions)),
    ("Belopp\u{A0}mdkr ", "Belopp", .money(.billions)), ("Andel (%)", "Andel", .percent),
    ("Andel %", "Andel", .percent),
    ("Andel, procent", "Andel", .percent), ("Kontakt (namn)", "Kontakt (namn)", nil), ("tkr", "tkr", nil),
    ("Värde", "Värde", nil), ("(tkr)", "(tkr)", nil), ("Skr", "Skr", nil), ("", "", nil),
  ] as [(String, String, Heading.Unit?)])
func `a unit in a head is told from its name`(_ text: String, _ name: String, _ unit: Heading.Unit?) {
  let heading = Heading(text)
  #expect(heading.name == name)
  #expect(heading.unit == unit)
}

@Test(arguments: [
  ("Mätvärde", "matvarde"), ("MATVARDE", "matvarde"), (" Nytto-kalkyl ", "nyttokalkyl"),
  ("nytto_kalkyl", "nyttokalkyl"),
  ("Nytto kalkyl", "nyttokalkyl"), ("nyttokalkyl*", "nyttokalkyl"), ("Projekt¹ ", "projekt"), ("Mål", "mal"),
  ("Ma\u{30A}l", "mal"), ("\u{FEFF}Id", "id"), ("Id-nr.", "idnr"), ("Prosjektår **", "prosjektar"), ("Beløp", "belop"),
])
func `spellings of one head meet`(_ text: String, _ folded: String) {
  #expect(Heading.folded(text) == folded)
  #expect(Heading.folded(Heading.folded(text)) == folded)
}

@Test func `a near head is suggested, a far one is not`() {
  let heads = ["projekt", "period", "belopp", "prisnivå", "organisation"]
  #expect(Suggestion.nearest(to: "projket", among: heads) == "projekt")
  #expect(Suggestion.nearest(to: "Beloppp", among: heads) == "belopp")
  #expect(Suggestion.nearest(to: "prisniva", among: heads) == "prisnivå")
  #expect(Suggestion.nearest(to: "oganistion", among: heads) == "organisation")
  #expect(Suggestion.nearest(to: "kommentar", among: heads) == nil)
  #expect(Suggestion.nearest(to: "id", among: ["år"]) == nil)
  #expect(Suggestion.nearest(to: "", among: heads) == nil)
  #expect(Suggestion.nearest(to: String(repeating: "x", count: 1000), among: heads) == nil)
}

@Test(arguments: [
  ("", "", 0), ("a", "", 1), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "acb", 1), ("kitten", "sitting", 3),
  ("ca", "abc", 3), ("åäö", "åö", 1),
])
func `distance counts slips, a swap as one`(_ left: String, _ right: String, _ distance: Int) {
  #expect(Suggestion.distance(left, right) == distance)
  #expect(Suggestion.distance(right, left) == distance)
}
