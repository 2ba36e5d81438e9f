import Intake
import SheetReaders

/// A digest that costs nothing.
struct NoDigest: FileDigest {
  mutating func update(_ block: UnsafeRawBufferPointer) {}
  func finish() -> String { "" }
}

/// XML documents: rows or a flaw, never a crash; and as a register's facts.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzXML(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let reader = XMLRecordReader(SourceBytes(bytes, name: "fuzz.xml"))
  try? reader.read { record in
    for field in record.fields { precondition(record.text(field).count <= count * 8) }
  }
  precondition(reader.flaw != nil || !reader.root.isEmpty)
  let file = DeliveredFile(name: "fuzz.xml", bytes: bytes)
  _ = Intake { NoDigest() }.read(Delivery(files: [file]))
  return 0
}
