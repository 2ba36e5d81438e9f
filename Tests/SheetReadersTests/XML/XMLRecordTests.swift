import Foundation
import TestSupport
import Testing

@testable import SheetReaders

@Suite struct XMLRecordTests {
  private struct Read {
    var rows: [String] = []
    var flaw: XMLFlaw?
    var root = ""
  }

  /// Each row as `table:line name=text @attribute=text`.
  private func read(_ text: String) throws -> Read { try read(Array(text.utf8)) }

  private func read(_ bytes: [UInt8]) throws -> Read {
    let reader = XMLRecordReader(SourceBytes(bytes, name: "t.xml"))
    var found = Read()
    try reader.read { record in
      let fields = record.fields.map { field in
        let mark = ["@", "", "@@"][
          [XMLRecord.Kind.attribute, .element, .elementAttribute].firstIndex(of: field.kind) ?? 0]
        return "\(mark)\(reader.names[field.name])=\(String(decoding: record.text(field), as: UTF8.self))"
      }
      found.rows.append("\(reader.names[record.table]):\(record.line) " + fields.joined(separator: " "))
    }
    found.flaw = reader.flaw
    found.root = reader.root
    return found
  }

  @Test func `rows come with tables, lines, elements and attributes`() throws {
    let found = try read(
      """
      <?xml version="1.0"?>
      <r xmlns="urn:x" a="1">
        <t><rad id="7"><a>x &amp; &#229;</a><b/></rad>
          <rad>
            <s kolumn="k">y<![CDATA[<z>]]></s></rad></t>
        <u/>
      </r>
      """)
    #expect(found.rows == ["t:3 @id=7 a=x & å b=", "t:4 s=y<z> @@kolumn=k"])
    #expect(found.flaw == nil && found.root == "r")
  }

  @Test func `characters written as references are the characters they are, in attributes too`() throws {
    let found = try read("<r><t><rad a=\"x &amp; &#10;&lt;&quot;y\"/></t></r>")
    #expect(found.rows == ["t:1 @a=x & \n<\"y"])
  }

  @Test func `entity bombs and files from outside are refused before anything swells`() throws {
    var bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE r [\n<!ENTITY a0 \"lol\">\n"
    for level in 1...9 {
      bomb += "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 10))\">\n"
    }
    let start = ContinuousClock.now
    let swollen = try read(bomb + "]>\n<r><t><rad><x>&a9;</x></rad></t></r>")
    #expect(swollen.flaw?.kind == .documentType && swollen.rows == [])
    let outside = try read(
      "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<r><t><rad><x>&x;</x></rad></t></r>")
    #expect(outside.flaw?.kind == .documentType && outside.rows == [])
    #expect(try read("<r><t><rad><x>&okänd;</x></rad></t></r>").flaw?.kind == .entity("okänd"))
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test func `nesting deeper than a document of ours is refused, however deep`() throws {
    let deep = String(repeating: "<a>", count: 200_000)
    #expect(try read(deep).flaw?.kind == .tooDeep)
    #expect(try read("<r>text</r>").flaw?.kind == .textBetween)
  }

  @Test func `a row of endless text is refused with bounded memory`() throws {
    let long = Array("<r><t><rad><x>".utf8) + [UInt8](repeating: 0x61, count: 33 << 20)
    #expect(try read(long).flaw?.kind == .tooLong)
  }

  @Test(arguments: [
    ("<r><t></u></r>", "tagMismatch"), ("<r><t><rad>", "cutOff"), ("", "empty"), ("Hej på dig", "noElement"),
    ("<r><t><rad a='1' a='2'/>", "attribute"),
    ("<r>\u{01}</r>", "character"),
  ])
  func `what makes a document unreadable is told with its line`(_ text: String, _ kind: String) throws {
    let flaw = try #require(try read(text).flaw)
    #expect(String(describing: flaw.kind).hasPrefix(kind), "\(flaw)")
    #expect(flaw.line >= 0)
  }

  @Test func `a document cut anywhere is found out`() throws {
    let text = "<r xmlns=\"u\">\n<t>\n<rad><a>åäö</a></rad>\n<rad><a>x</a></rad>\n</t>\n</r>"
    let bytes = Array(text.utf8)
    for length in 0..<bytes.count { #expect(try read(Array(bytes.prefix(length))).flaw != nil, "cut at \(length)") }
    #expect(try read(bytes).flaw == nil)
  }

  @Test func `mutated documents end in an answer`() throws {
    var generator = SeededGenerator(seed: 11)
    let bytes = Array("<r xmlns=\"u\"><t><rad><a k=\"v\">x&amp;y</a><b/></rad></t></r>".utf8)
    for _ in 0..<2000 {
      var changed = bytes
      for _ in 0..<3 {
        changed[Int.random(in: changed.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      _ = try read(changed)
    }
  }
}
