import Operations
import ProgrammeModel
import Register
import Testing

/// What a public report says of its marks of secrecy.
@Suite struct ToldMarksTests {
  @Test func `a mark on a value of a project that must not be mentioned does not mention it`() throws {
    let city = try SecretCity(SecretCity.Secrets())
    let outcome = try city.bench.takeIn(
      "märkt",
      [
        "sekretess.csv":
          "sekretess_id;tabell;kolumn;objekt;lagrum;beslutat_av;från\n"
          + "S7;utfall;belopp;P9;OSL 26 kap. 7 §;KS;2014-09-01\nS8;huvudbok;belopp;K9;OSL 26 kap. 8 §;KS;2014-09-01\n"
          + "S9;utfall;belopp;P2;OSL 19 kap. 9 §;KS;2014-09-01\n"
      ], minute: 2)
    #expect(outcome.verdict.isSuccess)
    let open = try MakeReport(city.bench.workspace().publicPart()).tertial(
      city.period, asOf: .latest, language: .swedish, formats: [.xml])
    let said = String(decoding: open[0].bytes, as: UTF8.self)
    #expect(said.contains("OSL 19 kap. 9 §"))
    for hidden in ["OSL 26 kap.", ">P9<", ">K9<"] { #expect(!said.contains(hidden), "\(hidden)") }
  }
}
