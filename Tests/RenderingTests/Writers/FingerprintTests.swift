import ProgrammeModel
import TestSupport
import Testing

@testable import Rendering

/// Figures of a page are told apart by fingerprints, which also say whether an id may need coding.
@Suite struct FingerprintTests {
  @Test(arguments: seeds(20))
  func `a set of fingerprints says of each whether it is new`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var (set, expected) = (FingerprintSet(), Set<UInt64>())
    for _ in 0..<Int.random(in: 0...3000, using: &random) {
      // Few different values, and values that differ in their upper halves only.
      let value = UInt64.random(in: 1...900, using: &random) << (Bool.random(using: &random) ? 40 : 0)
      #expect(set.insert(value) == expected.insert(value).inserted, "seed \(seed): \(value)")
    }
  }

  @Test(arguments: [
    ("P1040", false), ("indicator.value", false), ("abcdefghijklmnop", false), ("P 1040", true),
    ("abcdefgh ijklmnop", true),
    ("a\tb", true), ("abcdefg\u{7F}", true), ("\u{1}bcdefghi", true), ("nb\u{A0}sp", true),
    ("~!\"#$%&'()*+,-./", false),
  ])
  func `an id of plain characters is written as it is`(_ id: String, _ isCoded: Bool) throws {
    let figure = FigureID(name: "cost.outcome", subject: Subject(.project, id), period: "2014T2")
    let print = figure.fingerprint
    #expect((figure.coded(print) != nil) == isCoded)
    #expect(!isCoded || print.mayHoldSpace)
    #expect(figure.coded(print)?.subject.id ?? id == PageIDs.withoutSpace(id))
  }

  @Test(arguments: ["välfärd", "tjänst/ÅÄÖ-1040", "é"])
  func `an id with letters of ours is written as it is, without a closer look`(_ id: String) {
    let figure = FigureID(name: "cost.outcome", subject: Subject(.node, id), period: "2014T2")
    #expect(!figure.fingerprint.mayHoldSpace)
    #expect(figure.coded(figure.fingerprint) == nil)
  }

  @Test(arguments: seeds(300))
  func `whatever is coded looks as if it may be`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = [
      "a", "Z", "å", "\u{A0}", "\u{B7}", "\u{2003}", "\u{1680}", "\u{3000}", " ", "\u{7F}", "\u{85}", "€", "漢",
      "\u{1F600}",
    ]
    let id = (0..<Int.random(in: 0...20, using: &random)).map { _ in
      Int.random(in: 0...5, using: &random) > 0 ? "b" : alphabet.randomElement(using: &random) ?? ""
    }.joined()
    let figure = FigureID(name: "cost.outcome", subject: Subject(.node, id), period: "2014T2")
    #expect(figure.coded(figure.fingerprint)?.subject.id ?? id == PageIDs.withoutSpace(id), "seed \(seed): \(id)")
  }
}
