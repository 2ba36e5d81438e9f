import Intake
import ProgrammeModel
import Testing

/// A draft of a mapping for an operating budget as a Norwegian city publishes it: income and expenditure as words, many
/// rows of one service, dashes for nothing. The shape is Bergen's of 2013; the figures are made up.
@Suite struct OperatingBudgetDraftTests {
  private static let budget = """
    avdeling;avdeling-tekst;inntekt-utgift;tjeneste;tjeneste-tekst;endrgr;tekst;2013;2014
    1;Byrådsleders avdeling;Inntekt;24410;Barneverntjeneste;N00;Vedtatt budsjett; -1 362 250 ; -1 362 250 \n\
    1;Byrådsleders avdeling;Inntekt;24410;Barneverntjeneste;N01;Inntektskrav; -17 700 ; -   \n\
    2;Byrådsavd. for helse;Utgift;33820;Feiing og tilsyn;N00;Vedtatt budsjett; 25 456 500 ; 25 456 500 \n
    """

  private static func draft(_ name: String = "driftsbudsjett.csv") throws -> String {
    let file = DeliveredFile(name: name, bytes: Array(budget.utf8))
    return try MappingDraft(of: file, as: "budget", language: .swedish).text
  }

  @Test func `income and expenditure are told apart by their words`() throws {
    let text = try Self.draft()
    #expect(text.contains("från: \"inntekt-utgift\""), "\(text)")
    #expect(text.contains("\"Inntekt\": \"intäkt\""), "\(text)")
    #expect(text.contains("\"Utgift\": \"driftkostnad\""), "\(text)")
    #expect(try Self.draft("investeringsbudsjett.csv").contains("\"Utgift\": \"investeringsutgift\""))
  }

  @Test func `the service is found, a dash is asked about as it reads, and rows alike are added`() throws {
    let text = try Self.draft()
    #expect(text.contains("tjänst: \"tjeneste\""), "\(text)")
    #expect(text.contains("\"-\": uppgift saknas"), "\(text)")
    #expect(text.contains("lika rader: summera"), "\(text)")
    #expect(text.contains("flera rader har samma"), "\(text)")
  }

  @Test func `with the questions answered the draft takes in what the file says`() throws {
    let answered = try Self.draft().replacing("finansiär: {värde: \"?\"}", with: "finansiär: {värde: nämnd}")
      .replacing("version: {värde: \"?\"}", with: "version: {värde: ursprunglig}")
      .replacing("\"-\": uppgift saknas", with: "\"-\": 0")
    let result = takeIn(
      [("driftsbudsjett.csv", Self.budget), ("driftsbudsjett.mappning.yaml", answered)],
      known: known(["tjänster": ["24410", "33820"], "organisationer": ["1", "2"]]))
    #expect(result.errorCount == 0, "\(result.places)\n\(answered)")
    #expect(
      result.values.sorted() == [
        "belopp |24410|1|intäkt||nämnd|ursprunglig 2013 = -1379950.00",
        "belopp |24410|1|intäkt||nämnd|ursprunglig 2014 = -1362250.00",
        "belopp |33820|2|driftkostnad||nämnd|ursprunglig 2013 = 25456500.00",
        "belopp |33820|2|driftkostnad||nämnd|ursprunglig 2014 = 25456500.00",
      ])
  }
}
