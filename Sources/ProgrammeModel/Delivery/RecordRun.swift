/// Rows of descriptive tables one after the other, in memory or in scratch space.
enum RecordRun: Sendable {
  case memory([UInt8])
  case scratch(offset: Int, bytes: Int)

  /// Room for so many bytes in scratch space.
  init(_ bytes: Int, in space: any ScratchSpace) { self = .scratch(offset: space.reserve(bytes), bytes: bytes) }

  /// Writes all of it.
  func write(_ rows: [UInt8], in space: any ScratchSpace) throws {
    guard case .scratch(let offset, _) = self else { return }
    try rows.withUnsafeBytes { try space.write($0, at: offset) }
  }

  /// How many bytes they take.
  var count: Int {
    switch self {
    case .memory(let bytes): bytes.count
    case .scratch(_, let bytes): bytes
    }
  }
}

/// Reads rows of a run, with some of it in memory at a time.
struct RecordRunReader: Sendable {
  private let run: RecordRun
  private let space: (any ScratchSpace)?
  private let window: Int
  /// What was read of the run, from which place on.
  private(set) var buffer: [UInt8] = []
  private var first = 0
  private var next = 0

  init(_ run: RecordRun, in space: (any ScratchSpace)?, window: Int) {
    self.run = run
    self.space = space
    self.window = window
    if case .memory(let bytes) = run { buffer = bytes }
  }

  /// Where the next row begins, in the run and in the buffer; `nil` after the last.
  mutating func row() throws -> (offset: Int, start: Int)? {
    guard next < run.count else { return nil }
    let row = try row(at: next)
    next += row.length
    return (row.offset, row.start)
  }

  /// The row that begins at a place of the run.
  mutating func row(at offset: Int) throws -> (offset: Int, start: Int, length: Int) {
    try demand(4, at: offset)
    let length = buffer.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset - first, as: UInt32.self) }
    try demand(Int(length), at: offset)
    return (offset, offset - first, Int(length))
  }

  /// Has so many bytes from a place on in the buffer.
  private mutating func demand(_ count: Int, at offset: Int) throws {
    guard case .scratch(let start, let bytes) = run, let space,
      offset < first || offset + count > first + buffer.count
    else { return }
    // Rows read before go on holding what they lie in.
    var read = [UInt8](repeating: 0, count: min(max(count, window), bytes - offset))
    try read.withUnsafeMutableBytes { try space.read($0, at: start + offset) }
    buffer = read
    first = offset
  }
}
