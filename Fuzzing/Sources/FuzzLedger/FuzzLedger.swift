import Intake
import SheetReaders

/// A digest that costs nothing.
struct NoDigest: FileDigest {
  mutating func update(_ block: UnsafeRawBufferPointer) {}
  func finish() -> String { "" }
}

/// SIE files: an answer, never a crash, and no sum without a record.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLedger(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let dimensions = SIEDimensions(project: 6, administration: count.isMultiple(of: 2) ? 20 : nil)
  let source = SourceBytes(bytes, name: "fuzz.se")
  if let ledger = try? SIEReader(source, dimensions: { _ in dimensions }).read() {
    precondition(ledger.sums.isEmpty || ledger.records > 0)
    precondition(!ledger.sums.isEmpty || !ledger.problems.isEmpty)
  }
  let file = DeliveredFile(name: "fuzz.se", bytes: bytes)
  _ = Intake { NoDigest() }.read(Delivery(files: [file]))
  return 0
}
