import SheetReaders
import Testing

/// Text that a spreadsheet would take for a formula.
@Suite struct FormulaGuardTests {
  @Test(arguments: ["=1+1", "+46 8 508 00 000 vx", "-Skolan", "@SUM(A1)", "=cmd|' /C calc'!A0"])
  func `what would be worked out is written as text, and read back as it was`(text: String) {
    #expect(FormulaGuard.written(text) == "'" + text)
    #expect(FormulaGuard.read("'" + text) == text)
  }

  @Test(arguments: ["", "-", "=", "E-arkiv", "-12,5", "+3", "'citat'", "1=1"])
  func `other text is written as it is`(text: String) {
    #expect(FormulaGuard.written(text) == text)
    #expect(FormulaGuard.read(text) == text)
  }
}
