import SheetReaders

/// Feeds any bytes to the reader of SIE files: an answer, never a crash, and no sum without a record.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSIE(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let dimensions = SIEDimensions(project: 6, administration: count.isMultiple(of: 2) ? 20 : nil)
  guard let ledger = try? SIEReader(SourceBytes(bytes, name: "fuzz.se"), dimensions: { _ in dimensions }).read() else {
    return 0
  }
  precondition(ledger.sums.isEmpty || ledger.records > 0)
  precondition(!ledger.sums.isEmpty || !ledger.problems.isEmpty)
  return 0
}
