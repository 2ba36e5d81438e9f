import SheetReaders

/// Single cells: numbers, days, periods, moments, heads, reference numbers.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFields(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  for mark in [nil, DecimalMark.comma, .point] { _ = NumberText.read(bytes, decimalMark: mark) }
  _ = DayText.read(bytes)
  _ = PeriodText.read(bytes)
  _ = MomentText.read(bytes)
  _ = FieldText.read(bytes)
  _ = AnswerText.read(bytes)
  _ = SpreadsheetDamage.inID(bytes, digits: 4)
  let text = String(decoding: bytes, as: UTF8.self)
  _ = Heading(text)
  if case .number(let written) = OrganisationNumberText.read(text) {
    precondition(OrganisationNumberText.read(written) == .number(written))
  }
  if let parts = CaseNumberText.parts(text) { precondition((1900...2100).contains(parts.year)) }
  return 0
}
