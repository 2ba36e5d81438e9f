import Intake
import ProgrammeModel
import Testing

/// Remarks in the XML document of a register's facts: kept, or refused aloud.
@Suite struct FactRemarkTests {
  private static func document(_ inner: String) -> String {
    """
    <?xml version="1.0"?>
    <uppgifter xmlns="urn:tertial:uppgifter:1">
    <prisindex><rad><index>KPI</index><period>2013</period><värde>314.06</värde>\(inner)</rad></prisindex>
    </uppgifter>

    """
  }

  @Test func `a remark is kept, an empty one is none`() {
    let kept = takeIn([("u.xml", Self.document("<anmärkning>Enligt SCB</anmärkning>"))])
    #expect(kept.codes == [], "\(kept.lines(.english))")
    #expect(kept.values == ["värde KPI 2013 = 314.06 # Enligt SCB"])
    #expect(takeIn([("u.xml", Self.document("<anmärkning/>"))]).values == ["värde KPI 2013 = 314.06"])
  }

  @Test func `a remark that cannot be kept is refused, not dropped`() {
    let result = takeIn([("u.xml", Self.document("<anmärkning>Enligt\u{200B}SCB</anmärkning>"))])
    #expect(result.codes == ["invisible-character", "everything-refused"])
    #expect(result.values == [])
  }

  @Test func `the words beside a missing value are read as strictly`() {
    let missing =
      "<rad><index>KPI</index><period>2014</period>"
      + "<saknas kolumn='värde' skäl='ej förfallet'>mars\u{202E}</saknas></rad>"
    let text = Self.document("").replacing("</prisindex>", with: missing + "</prisindex>")
    let result = takeIn([("u.xml", text)])
    #expect(result.codes == ["invisible-character"])
    #expect(result.values == ["värde KPI 2013 = 314.06"])
  }

  @Test func `a second remark is not taken for the first`() {
    let result = takeIn([("u.xml", Self.document("<anmärkning>a</anmärkning><anmärkning>b</anmärkning>"))])
    #expect(result.codes == ["xml-column-twice", "everything-refused"])
  }
}
