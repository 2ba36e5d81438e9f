import SheetReaders

/// Feeds any bytes to the reader of XML documents: rows or a flaw, never a crash.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzXML(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let reader = XMLRecordReader(SourceBytes(Array(UnsafeBufferPointer(start: start, count: count)), name: "fuzz.xml"))
  var rows = 0
  try? reader.read { record in
    rows += 1
    for field in record.fields { precondition(record.text(field).count <= count * 8) }
  }
  precondition(reader.flaw != nil || !reader.root.isEmpty)
  return 0
}
