import Testing

/// Small files, nothing unfinished, nothing that is true of one machine only.
@Suite struct FileTests {
  static let all = SourceTree.sources + SourceTree.tests

  @Test func `there is source to look at`() {
    #expect(SourceTree.sources.count > 300)
    #expect(SourceTree.tests.count > 80)
  }

  @Test func `no file has more than four hundred lines`() {
    let long = Self.all.filter { $0.lineCount > 400 }.map { "\($0.path): \($0.lineCount)" }
    #expect(long == [])
  }

  @Test func `half the files have fewer than a hundred lines`() {
    for files in [SourceTree.sources, SourceTree.tests] {
      let counts = files.map(\.lineCount).sorted()
      #expect(counts[counts.count / 2] < 100)
    }
  }

  @Test func `source names no place on one machine`() {
    // Assembled from pieces, so that this file does not contain what it looks for.
    let places = ["work", "tmp", "home", "root"].map { "/" + $0 + "/" }
    for file in SourceTree.sources {
      #expect(places.filter { file.text.contains($0) } == [], "\(file.path)")
    }
  }

  @Test func `nothing is left to be done later`() {
    let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]
    for file in Self.all {
      #expect(marks.filter { file.text.contains($0) } == [], "\(file.path)")
    }
  }

  @Test func `nothing is forced`() {
    // A failure of `try!` or `as!` is a crash without a sentence.
    let forced = ["try" + "!", "as" + "! "]
    for file in Self.all {
      #expect(forced.filter { file.text.contains($0) } == [], "\(file.path)")
    }
  }

  @Test func `no file ends in the middle of a line`() {
    #expect(Self.all.filter { $0.text.last != "\n" }.map(\.path) == [])
  }
}
