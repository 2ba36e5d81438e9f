import ReportContent

/// The ids of a page: each once, so that links lead where they say.
struct PageIDs {
  private var used: Set<String> = ["main", "contents"]
  // Figures and captions that have been met, by their fingerprints.
  private var met = FingerprintSet()
  // What is new in the piece that is being written.
  private var names: [String] = []
  private var claims: [Claim] = []
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
    names += taken
    return candidate
  }

  /// Whether nothing with a fingerprint has stood on the page, or in the piece of it that is being written.
  ///
  /// Where two fingerprints should ever agree, the later figure or caption is treated as one that stood before, which
  /// costs a target for links and nothing else.
  mutating func isFirst(_ fingerprint: UInt64) -> Bool { met.insert(fingerprint) }

  /// Notes what stands in a piece of the page because something is met there for the first time.
  mutating func claim(_ claim: Claim) { claims.append(claim) }

  /// What a piece of the page begins with: the names that are taken before anything is written.
  var forPiece: PageIDs {
    var piece = self
    (piece.names, piece.met, piece.claims) = ([], FingerprintSet(), [])
    return piece
  }

  /// Takes over the names that a piece has given; false where one is taken, and the piece must be written anew.
  mutating func takeNames(of piece: PageIDs) -> Bool {
    guard used.isDisjoint(with: piece.names) else { return false }
    used.formUnion(piece.names)
    return true
  }

  /// Takes over what a piece has met first, and gives the claims that do not hold, since an earlier piece had met it.
  mutating func takeClaims(of piece: PageIDs) -> [Claim] {
    piece.claims.filter { !met.insert($0.fingerprint) }
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
  static func isPlainByte(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

  /// What stands on both sides of a code: a middle dot, which ids in pictures may hold too.
  private static let mark: Unicode.Scalar = "\u{B7}"

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

/// Bytes that stand in a piece of a page because something is met there for the first time, and what stands there if not.
struct Claim: Sendable {
  /// What is met.
  let fingerprint: UInt64
  /// Where the bytes stand in the piece.
  let place: Range<Int>
  /// What stands there if not; `nil` for what says that a figure is one that stood before, as nearly all do. Pieces that
  /// are written at the same time would wait for each other to count how often that is held.
  let otherwise: [UInt8]?

  static let figureAgain = Array("data-figure".utf8)
}
