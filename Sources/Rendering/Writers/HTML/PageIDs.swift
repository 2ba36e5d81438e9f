import ReportContent

/// The ids of a page: each once, so that links lead where they say.
struct PageIDs {
  private var used: Set<String> = ["main", "contents"]
  private var figures: Set<UInt64> = []
  private var captions: Set<String> = []
  // What has been met since the writing of a piece began.
  private var metNames: [String] = []
  private var metFigures: [UInt64] = []
  private var metCaptions: [String] = []
  /// The page's ids of the report's sections, in reading order.
  private(set) var sections: [String] = []
  private var sectionByName: [String: String] = [:]

  init(_ report: Report) {
    report.sections.forEach { register($0) }
  }

  private mutating func register(_ section: Section) {
    let id = unique(section.id)
    sections.append(id)
    if sectionByName[section.id] == nil { sectionByName[section.id] = id }
    section.subsections.forEach { register($0) }
  }

  /// The page's id of a section; `nil` if the report has none by that name.
  func section(named name: String) -> String? { sectionByName[name] }

  /// An id that the page does not have yet: the name in plain letters, numbered if it is taken.
  ///
  /// - Parameter parts: what the ids of things within it have after its own, such as `:caption`; they are taken with it.
  mutating func unique(_ name: String, parts: [String] = []) -> String {
    let base = Self.plain(name.isEmpty ? "section" : name)
    var candidate = base
    var number = 2
    while used.contains(candidate) || parts.contains(where: { used.contains(candidate + $0) }) {
      candidate = "\(base)-\(number)"
      number += 1
    }
    let taken = [candidate] + parts.map { candidate + $0 }
    used.formUnion(taken)
    metNames += taken
    return candidate
  }

  /// Whether a table or picture that scrolls by itself is the first with its caption.
  mutating func isFirst(caption: String) -> Bool {
    guard captions.insert(caption).inserted else { return false }
    metCaptions.append(caption)
    return true
  }

  /// Whether a figure stands on the page for the first time.
  ///
  /// Figures are told apart by a 64-bit hash (FNV-1a): where two should ever agree, the later one has no id, which
  /// costs a target for links and nothing else.
  mutating func isFirst(figure id: ArraySlice<UInt8>) -> Bool {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    guard figures.insert(hash).inserted else { return false }
    metFigures.append(hash)
    return true
  }

  /// The ids so far, for a piece of the page that is written apart from the rest.
  var forPiece: PageIDs {
    var piece = self
    (piece.metNames, piece.metFigures, piece.metCaptions) = ([], [], [])
    return piece
  }

  /// Takes over what a piece has met; false where another has met some of it before, and the piece must be written anew.
  mutating func join(_ piece: PageIDs) -> Bool {
    guard used.isDisjoint(with: piece.metNames), figures.isDisjoint(with: piece.metFigures),
      captions.isDisjoint(with: piece.metCaptions)
    else { return false }
    used.formUnion(piece.metNames)
    figures.formUnion(piece.metFigures)
    captions.formUnion(piece.metCaptions)
    return true
  }

  /// The name with everything but letters, digits and `-._:` written as its code, so that links need no escaping and
  /// two names never become one.
  static func plain(_ name: String) -> String {
    func isPlain(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", ":": true
      default: scalar.value > 0xA0 && scalar.properties.isAlphabetic
      }
    }
    return coded(name) { !isPlain($0) }
  }

  /// The name with each white space or control character, which ids may not hold, written as its code.
  static func withoutSpace(_ name: String) -> String {
    // Most ids are plain; asking Unicode about each scalar of them takes longer than writing them.
    name.utf8.allSatisfy(isPlainByte) ? name : coded(name) { $0 == mark || isSpace($0) }
  }

  /// Whether a byte stands for itself in every id.
  static func isPlainByte(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7E }

  /// What stands on both sides of a code.
  private static let mark: Unicode.Scalar = "~"

  private static func coded(_ name: String, _ isCoded: (Unicode.Scalar) -> Bool) -> String {
    guard name.unicodeScalars.contains(where: isCoded) else { return name }
    return name.unicodeScalars.reduce(into: "") { written, scalar in
      if isCoded(scalar) {
        written += "\(mark)\(String(scalar.value, radix: 16))\(mark)"
      } else {
        written.unicodeScalars.append(scalar)
      }
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ...0x20, 0x7F...0xA0: true
    // From here to the Ogham space mark there is no white space, only letters such as å, ä and ö.
    case ..<0x1680: false
    default: scalar.properties.isWhitespace
    }
  }
}
