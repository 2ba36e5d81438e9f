import Foundation
import TestSupport
import Testing

@testable import SheetReaders

@Suite struct SIEChecksumTests {
  /// Three records whose sum was computed with zlib (CRC-32 of `#PROGRAMPortfolj1.0#FORMATPC8#KONTO1915Kassa "special"`).
  private let records = ["#PROGRAM \"Portfolj\" 1.0", "#FORMAT   PC8", "#KONTO 1915 \"Kassa \\\"special\\\"\""]

  private func kinds(_ sum: String) throws -> [SIEProblem.Kind] {
    try SIEFile.read(["#FLAGGA 0", "#KSUMMA"] + records + ["#KSUMMA \(sum)"]).problems.map(\.kind)
      .filter { if case .checksum = $0 { true } else { false } }
  }

  @Test func `the check sum is that of labels and fields without spaces, marks and braces`() throws {
    #expect(try kinds("3372095291") == [])
    #expect(try kinds("-922872005") == [], "written as a signed number")
    #expect(try kinds("3372095292") == [.checksum(stated: "3372095292", computed: 3_372_095_291)])
  }

  @Test func `a sum that is opened and not closed means a file cut off`() throws {
    #expect(try SIEFile.read(["#KSUMMA"] + SIEFile.ledger).problems.map(\.kind) == [.cutOff])
  }

  @Test func `the sum holds for a file that was saved in another encoding`() throws {
    // CRC-32 of "#FNAMNÅäö" in code page 437, and the same record as UTF-8.
    let bytes = SIEFile.bytes(["#FNAMN \"Åäö\""])
    var sum = SIEChecksum()
    Array("#FNAMN".utf8).withUnsafeBufferPointer { sum.update($0) }
    ([0x8F, 0x84, 0x94] as [UInt8]).withUnsafeBufferPointer { sum.update($0) }
    #expect(bytes.contains(0x8F))
    let text = "#KSUMMA\n#FNAMN \"Åäö\"\n#KSUMMA \(sum.value)\n"
    let ledger = try SIEFile.read(Array(text.utf8))
    #expect(ledger.isChecked)
    #expect(ledger.encoding.encoding == .utf8)
    #expect(ledger.head.name == "Åäö")
  }
}

@Suite struct SIEEncodingTests {
  @Test func `the three encodings found in the wild are told apart`() throws {
    let line = "#FNAMN \"Räkenskapsår i Åmål, ö\"\n"
    let dos = SIEFile.bytes(["#FNAMN \"Räkenskapsår i Åmål, ö\""])
    let windows = line.unicodeScalars.map { UInt8($0.value) }
    for (bytes, encoding) in [
      (dos, SIEEncoding.codePage437), (Array(line.utf8), .utf8), (windows, .windows1252),
      ([0xEF, 0xBB, 0xBF] + Array(line.utf8), .utf8),
    ] {
      let ledger = try SIEFile.read(bytes)
      #expect(ledger.encoding.encoding == encoding)
      #expect(ledger.head.name == "Räkenskapsår i Åmål, ö")
    }
  }

  @Test func `every character of the code page has one byte, and the Swedish ones are where the format says`() {
    let all = (0x80...0xFF).map { CodePage437.scalar(UInt8($0)) }
    #expect(Set(all).count == 128)
    for (byte, letter) in [(0x86, "å"), (0x84, "ä"), (0x94, "ö"), (0x8F, "Å"), (0x8E, "Ä"), (0x99, "Ö"), (0x82, "é")] {
      #expect(CodePage437.scalar(UInt8(byte)) == letter.unicodeScalars.first?.value)
      #expect(letter.unicodeScalars.first.flatMap { CodePage437.byte($0.value) } == UInt8(byte))
    }
  }
}
