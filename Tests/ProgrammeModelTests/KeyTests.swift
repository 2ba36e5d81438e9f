import ProgrammeModel
import TestSupport
import Testing

/// Keys of several parts as one text, and back.
@Suite struct KeyTests {
  @Test(arguments: [
    (["P1"], "P1"), (["P1", "2014T2"], "P1|2014T2"), (["a|b"], "a\\|b"), (["a\\b", ""], "a\\\\b|"), (["", ""], "|"),
    ([""], ""), (["å", "ä|ö"], "å|ä\\|ö"),
  ])
  func `a key is written with its parts apart`(_ parts: [String], _ text: String) {
    #expect(Key(parts).text == text)
    #expect(Key(text: text).parts == parts)
  }

  @Test(arguments: seeds(1000))
  func `every key comes back from its text`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = ["|", "\\", "a", "å", "€", "", " ", ":", "P1", "\u{1F600}"]
    let parts = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      (0..<Int.random(in: 0...6, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
    }
    #expect(Key(text: Key(parts).text).parts == parts, "seed \(seed): \(parts)")
  }

  @Test(arguments: seeds(300))
  func `different keys have different texts`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func parts() -> [String] {
      (0..<Int.random(in: 1...3, using: &random)).map { _ in
        (0..<Int.random(in: 0...2, using: &random)).map { _ in ["|", "\\", "a"].randomElement(using: &random) ?? "" }
          .joined()
      }
    }
    let (left, right) = (parts(), parts())
    #expect((Key(left).text == Key(right).text) == (left == right), "seed \(seed): \(left) \(right)")
  }
}

/// Ids of figures as one text, and back.
@Suite struct FigureIDTests {
  @Test(arguments: Subject.Kind.allCases)
  func `a figure's id comes back from its text, colons and all`(_ kind: Subject.Kind) {
    for id in ["", "P1001", "a:b", ":", "I1/P1"] {
      let figure = FigureID(name: "economy.forecast", subject: Subject(kind, id), period: "2014T2")
      #expect(FigureID(text: figure.text) == figure)
    }
  }

  @Test(arguments: ["", "economy.forecast", "a:b:c", "a:okänt:P1:2014T2"])
  func `a text that is no id is refused`(_ text: String) {
    #expect(FigureID(text: text) == nil)
  }
}
