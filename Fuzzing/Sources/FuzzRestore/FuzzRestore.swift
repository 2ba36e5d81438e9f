import FoundationEssentials
import Register
import SheetReaders

private struct NoHistory: Error {}

/// The document of a register's whole history: a register that holds, or none at all.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRestore(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let path = "/dev/shm/fuzz-restore-\(ProcessInfo.processInfo.processIdentifier).tertial"
  defer { try? FileManager.default.removeItem(atPath: path) }
  let verification = try? Register.restore(to: path) { take in
    let reader = XMLRecordReader(SourceBytes(bytes, name: "fuzz.xml"))
    try withoutActuallyEscaping(take) { take in
      try reader.read { record in
        var values: [(column: String, text: String?)] = []
        for field in record.fields where field.kind == .attribute {
          values.append((reader.names[field.name], String(decoding: record.text(field), as: UTF8.self)))
        }
        try take(HistoryRow(table: reader.names[record.table], values: values))
      }
    }
    if reader.flaw != nil { throw NoHistory() }
  }
  precondition(FileManager.default.fileExists(atPath: path) == (verification?.holds ?? false))
  return 0
}
