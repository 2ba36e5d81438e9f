import Foundation
import TestSupport
import Testing

@testable import SheetReaders

private func failure(_ path: String) -> SheetReadingError? {
  do {
    _ = try SourceBytes(path: path)
    return nil
  } catch {
    return error
  }
}

@Test func `what is no readable file is refused by its kind`() throws {
  let folder = try TemporaryFolder()
  #expect(failure(folder.path("none.csv")) == .missing(path: folder.path("none.csv")))
  #expect(failure(folder.path) == .directory(path: folder.path))
  #expect(failure("/dev/null") == .notRegularFile(path: "/dev/null"))
  let pipe = folder.path("pipe.csv")
  #expect(mkfifo(pipe, 0o600) == 0)
  #expect(failure(pipe) == .notRegularFile(path: pipe))
  let file = try folder.write("file.csv", [0x61])
  #expect(failure(file + "/below") == .missing(path: file + "/below"))
  // The superuser may read everything.
  if geteuid() != 0 {
    #expect(chmod(file, 0) == 0)
    #expect(failure(file) == .notPermitted(path: file))
  }
}

@Test func `every byte is given once, in order, while the file is opened as a table`() throws {
  let folder = try TemporaryFolder()
  let text = (0..<5000).map { "\($0);å\n" }.joined()
  let path = try folder.write("t.csv", Array(text.utf8))
  var seen: [UInt8] = []
  let source = try SourceBytes(path: path, name: "t.csv")
  let sheet = try CSVSheet(source, blockBytes: 777, digest: { seen.append(contentsOf: $0) })
  #expect(seen == Array(text.utf8))
  #expect(source.byteCount == seen.count)
  #expect(sheet.fileName == "t.csv")
}

@Test(
  arguments: [
    ([0x50, 0x4B, 0x03, 0x04, 0x14], FileKind.zip), (Array("%PDF-1.4".utf8), .pdf), ([0x1F, 0x8B, 0x08], .gzip),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compoundDocument), (Array("SQLite format 3\0".utf8), .sqlite),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D], .image), ([0x7F, 0x45, 0x4C, 0x46], .binary),
    ([1, 0, 0, 0, 2, 0, 0, 0, 9], .binary),
  ] as [([UInt8], FileKind)])
func `a file that is no text is refused by name, and still digested`(_ bytes: [UInt8], _ kind: FileKind) throws {
  var digested = 0
  #expect(throws: SheetReadingError.notText(path: "t.csv", kind: kind)) {
    try CSVSheet(SourceBytes(bytes, name: "t.csv"), digest: { digested += $0.count })
  }
  #expect(digested == bytes.count)
}

@Test func `a file that changes while it is read stops the reading`() throws {
  let folder = try TemporaryFolder()
  let path = try folder.write("t.csv", Array("a;b\n1;2\n".utf8))
  let sheet = try CSVSheet(SourceBytes(path: path))
  let handle = try #require(FileHandle(forWritingAtPath: path))
  try handle.seekToEnd()
  try handle.write(contentsOf: Array("3;4\n".utf8))
  try handle.close()
  #expect(throws: SheetReadingError.changedWhileReading(path: path)) {
    try sheet.forEachRow({ _ in }, problem: { _ in })
  }
}
