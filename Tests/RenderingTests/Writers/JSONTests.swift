import Foundation
import Rendering
import Testing

@Suite struct JSONTests {
  @Test func `an independent reader takes the JSON and finds the figures of the XML`() throws {
    let report = Specimen.report()
    let value = try JSONSerialization.jsonObject(with: Data(JSONWriter().bytes(report)))
    var found: [String] = []
    func walk(_ value: Any) {
      if let object = value as? [String: Any] {
        if let id = object["figure"] as? String, let printed = object["printed"] as? String {
          found.append("\(id) = \(printed)")
        }
        object.values.forEach(walk)
      } else if let list = value as? [Any] {
        list.forEach(walk)
      }
    }
    walk(value)
    let escaped = found.map { figure in
      [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("\u{202E}", "")].reduce(figure) {
        $0.replacingOccurrences(of: $1.0, with: $1.1)
      }
    }
    #expect(escaped.sorted() == Statements.xml(XMLWriter().bytes(report)))
  }

  @Test func `hostile strings are read back as they were, but for what JSON has no place for`() throws {
    let attacks = Attacks.all
    let value = try JSONSerialization.jsonObject(with: Data(JSONWriter().bytes(Attacks.report(attacks))))
    let sections = try #require((value as? [String: Any])?["sections"] as? [[String: Any]])
    let headings = sections.compactMap { $0["heading"] as? String }
    #expect(headings == attacks.map { $0.replacingOccurrences(of: "\u{00}", with: "\u{FFFD}") })
  }
}
