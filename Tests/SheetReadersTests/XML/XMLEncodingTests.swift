import SheetReaders
import Testing

/// Documents that are not in the encoding they state; the fuzzer found that one could end without a flaw and without a root.
@Suite struct XMLEncodingTests {
  @Test(arguments: ["US-ASCII", "UTF-16", "ISO-10646-UCS-4", "ISO-2022-JP", "EBCDIC-CP-US", "hittepå"])
  func `a document in another encoding than stated is never taken for a whole one`(encoding: String) throws {
    for text in ["<r><t><rad><å>1</å></rad></t></r>", "<mål/>", "<r><t>\u{FFFD}</t></r>"] {
      let bytes = Array("<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\(text)".utf8)
      let reader = XMLRecordReader(SourceBytes(bytes, name: "t.xml"))
      var rows = 0
      try reader.read { _ in rows += 1 }
      #expect(reader.flaw != nil || (!reader.root.isEmpty && rows == (text.contains("rad") ? 1 : 0)), "\(text)")
    }
  }
}
