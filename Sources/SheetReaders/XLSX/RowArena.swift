/// Rows that were read but not given yet, in memory that is used again and again.
final class RowArena {
  /// A row in it.
  struct Row {
    let number: Int
    let firstSlice: Int
    let count: Int
  }

  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private(set) var byteCount = 0
  private var byteCapacity: Int
  private(set) var slices: UnsafeMutablePointer<CellSlice>
  private(set) var sliceCount = 0
  private var sliceCapacity: Int
  private(set) var rows: [Row] = []

  init() {
    byteCapacity = 64 << 10
    sliceCapacity = 4 << 10
    bytes = .allocate(capacity: byteCapacity)
    slices = .allocate(capacity: sliceCapacity)
  }

  deinit {
    bytes.deallocate()
    slices.deallocate()
  }

  /// Forgets all rows but one that is not complete yet: its cells move to the front.
  func clear(keepingSlices firstSlice: Int, bytes firstByte: Int) {
    rows.removeAll(keepingCapacity: true)
    byteCount -= firstByte
    sliceCount -= firstSlice
    if firstByte > 0 { bytes.update(from: bytes + firstByte, count: byteCount) }
    for index in 0..<sliceCount {
      var slice = slices[firstSlice + index]
      slice.start -= UInt32(firstByte)
      slices[index] = slice
    }
  }

  func append(_ field: FieldBytes) {
    if byteCount + field.count > byteCapacity {
      byteCapacity = max(byteCapacity * 2, byteCount + field.count)
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: byteCapacity)
      larger.update(from: bytes, count: byteCount)
      bytes.deallocate()
      bytes = larger
    }
    guard let start = field.baseAddress else { return }
    (bytes + byteCount).update(from: start, count: field.count)
    byteCount += field.count
  }

  /// Ends a cell that began at a byte.
  func endCell(from start: Int, _ kind: CellKind) {
    append(
      CellSlice(start: UInt32(clamping: start), length: UInt32(clamping: byteCount - start), kind: kind, isRaw: false))
  }

  /// Ends so many cells that hold the same bytes: they lie in memory once.
  func endCells(_ count: Int, from start: Int, _ kind: CellKind) {
    for _ in 0..<count { endCell(from: start, kind) }
  }

  /// Fills a row up with empty cells.
  func fill(to count: Int, since firstSlice: Int) {
    while sliceCount - firstSlice < count { endCell(from: byteCount, .text) }
  }

  func endRow(_ number: Int, since firstSlice: Int) {
    rows.append(Row(number: number, firstSlice: firstSlice, count: sliceCount - firstSlice))
  }

  /// Gives the last row again, under the numbers after it: its cells lie in memory once.
  func repeatLastRow(times: Int) {
    guard let last = rows.last else { return }
    for offset in 1...max(1, times) {
      rows.append(Row(number: last.number + offset, firstSlice: last.firstSlice, count: last.count))
    }
  }

  /// Takes back the cells of a row that is not to be given.
  func dropCells(since firstSlice: Int, bytes start: Int) { (sliceCount, byteCount) = (firstSlice, start) }

  private func append(_ slice: CellSlice) {
    if sliceCount == sliceCapacity {
      sliceCapacity *= 2
      let larger = UnsafeMutablePointer<CellSlice>.allocate(capacity: sliceCapacity)
      larger.update(from: slices, count: sliceCount)
      slices.deallocate()
      slices = larger
    }
    (slices + sliceCount).initialize(to: slice)
    sliceCount += 1
  }
}
