import ProgrammeModel
import TestSupport
import Testing

/// What is stated of a record behaves as a dictionary does.
@Suite struct StatedFieldsTests {
  private static let names = ["namn", "tjänst", "prioritet", "start", "slut", "inom_sla"].map { FieldName($0) }

  @Test(arguments: seeds(200))
  func `fields stated, changed and taken back are those of a dictionary`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var (fields, expected): (StatedFields, [FieldName: Reported<String>]) = ([:], [:])
    for step in 0..<Int.random(in: 0...20, using: &random) {
      let name = Self.names.randomElement(using: &random) ?? FieldName("namn")
      let value: Reported<String>? =
        switch Int.random(in: 0...2, using: &random) {
        case 0: nil
        case 1: .missing(MissingValue(.secret))
        default: .value("text \(step)")
        }
      let before = fields
      fields[name] = value
      #expect(before[name] == expected[name], "seed \(seed): a copy keeps what it had")
      expected[name] = value
    }
    for name in Self.names { #expect(fields[name] == expected[name], "seed \(seed): \(name)") }
    #expect(Dictionary(uniqueKeysWithValues: fields.map { ($0, $1) }) == expected, "seed \(seed)")
    #expect(fields == StatedFields(expected), "seed \(seed): in whatever order they were stated")
    #expect(fields.isEmpty == expected.isEmpty, "seed \(seed)")
    var other = fields
    other[FieldName("namn")] = .value("another")
    #expect(other != fields, "seed \(seed)")
  }
}
