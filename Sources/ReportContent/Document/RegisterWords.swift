public import ProgrammeModel

/// What people have registered in another language than a report's, found again where the report says it: in a cell of
/// its own or within a sentence.
public struct RegisterWords: Sendable {
  /// A part of a text of the report.
  public struct Part: Hashable, Sendable {
    /// The part.
    public let text: String
    /// Whether it is what somebody registered.
    public let isRegistered: Bool
  }

  /// The language that it is registered in.
  public let language: Language
  /// What a whole text may be.
  private var whole: Set<String> = []
  /// How many bytes those are that begin with a word, the longest first.
  private var lengths: [String: [Int]] = [:]

  /// Texts in a language.
  public init(_ texts: some Sequence<String>, in language: Language) {
    self.language = language
    var found: [String: Set<Int>] = [:]
    for text in texts where text.contains(where: \.isLetter) {
      for form in Self.forms(of: text) where whole.insert(form).inserted {
        let bytes = Array(form.utf8)
        if bytes.first.map(Self.isLetter) == true {
          found[Self.word(bytes, from: 0), default: []].insert(bytes.count)
        }
      }
    }
    lengths = found.mapValues { $0.sorted(by: >) }
  }

  /// The text in parts, in order; one part where nothing in it is registered, or all of it is.
  ///
  /// - Parameter isLabel: whether the text is a head or a label, which is the report's own where it is one plain word.
  public func parts(of text: String, isLabel: Bool = false) -> [Part] {
    if !isLabel || Self.standsOut(text), whole.contains(text) { return [Part(text: text, isRegistered: true)] }
    let bytes = Array(text.utf8)
    var parts: [Part] = []
    var (start, place) = (0, 0)
    func add(to end: Int, _ isRegistered: Bool) {
      guard start < end else { return }
      parts.append(Part(text: String(decoding: bytes[start..<end], as: UTF8.self), isRegistered: isRegistered))
      start = end
    }
    while place < bytes.count {
      guard Self.isLetter(bytes[place]) else {
        place += 1
        continue
      }
      let word = Self.word(bytes, from: place)
      if let end = registeredEnd(of: word, in: bytes, from: place) {
        add(to: place, false)
        add(to: end, true)
        place = end
      } else {
        place += word.utf8.count
      }
    }
    add(to: bytes.count, false)
    return parts
  }

  /// The parts of a text that was cut out of a whole, perhaps with an ellipsis at its end: what is registered is told by
  /// the whole.
  public func parts(of text: String, cutFrom whole: String) -> [Part] {
    let isCut = text.hasSuffix("…") && !whole.hasSuffix("…")
    let shown = isCut ? text.dropLast() : text[...]
    guard text != whole, !shown.isEmpty, let range = whole.utf8.firstRange(of: shown.utf8) else {
      return parts(of: text)
    }
    let bytes = Array(whole.utf8)
    let first = whole.utf8.distance(from: whole.startIndex, to: range.lowerBound)
    let last = first + shown.utf8.count
    var (found, place): ([Part], Int) = ([], 0)
    for part in parts(of: whole) {
      let (from, to) = (max(place, first), min(place + part.text.utf8.count, last))
      if from < to {
        found.append(Part(text: String(decoding: bytes[from..<to], as: UTF8.self), isRegistered: part.isRegistered))
      }
      place += part.text.utf8.count
    }
    if isCut, let end = found.popLast() { found.append(Part(text: end.text + "…", isRegistered: end.isRegistered)) }
    return found
  }

  /// Where what is registered ends that begins with a word at a place; `nil` where nothing does.
  private func registeredEnd(of word: String, in bytes: [UInt8], from place: Int) -> Int? {
    guard let counts = lengths[word] else { return nil }
    // Beside an id even a short name is a name: P1052 Talteknik, Diarium (T13).
    let isNamed = Self.followsID(bytes, place)
    return counts.lazy.map { place + $0 }.first { end in
      guard end <= bytes.count, end == bytes.count || !Self.isLetter(bytes[end]) || !Self.isLetter(bytes[end - 1])
      else { return false }
      let part = String(decoding: bytes[place..<end], as: UTF8.self)
      return (isNamed || Self.standsOut(part) || Self.precedesID(bytes, end)) && whole.contains(part)
    }
  }

  /// The text as it is, and as a sentence takes it in: without its full stop, and with its first letter small or large.
  private static func forms(of text: String) -> [String] {
    let bare = text.hasSuffix(".") ? String(text.dropLast()) : text
    let bases = bare == text ? [text] : [text, bare]
    guard text.contains(" ") else { return bases }
    return bases.flatMap { [$0, $0.lowercasedFirst, $0.uppercasedFirst] }
  }

  /// Whether no word of another language could be taken for it: many long words are spelt alike in two languages.
  private static func standsOut(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 0x80 || $0 == UInt8(ascii: " ") }
  }

  /// Whether a place comes straight after an id, such as `P1052`: a letter first and a digit last.
  private static func followsID(_ bytes: [UInt8], _ place: Int) -> Bool {
    guard place > 1, bytes[place - 1] == UInt8(ascii: " "), isDigit(bytes[place - 2]) else { return false }
    var first = place - 2
    while first > 0, isLetter(bytes[first - 1]) { first -= 1 }
    return !isDigit(bytes[first])
  }

  /// Whether an id in brackets, such as ` (T13)` or ` (SLK)`, comes straight after a place: large letters, digits and
  /// hyphens.
  private static func precedesID(_ bytes: [UInt8], _ place: Int) -> Bool {
    guard bytes[place...].starts(with: [UInt8(ascii: " "), UInt8(ascii: "(")]) else { return false }
    let id = bytes[(place + 2)...].prefix { $0 != UInt8(ascii: ")") }
    guard let first = id.first, id.endIndex < bytes.count, isLetter(first), !isDigit(first) else { return false }
    return id.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "-") || $0 >= 0x80 || 0x41...0x5A ~= $0 }
  }

  private static func word(_ bytes: [UInt8], from place: Int) -> String {
    let end = bytes[place...].firstIndex { !isLetter($0) } ?? bytes.count
    return String(decoding: bytes[place..<end], as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  /// Whether a byte is part of a word: a letter or digit of ASCII, or of any other character.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isDigit(byte) || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
  }
}
