import Intake
import ProgrammeModel

/// A digest that costs nothing.
struct NoDigest: FileDigest {
  mutating func update(_ block: UnsafeRawBufferPointer) {}
  func finish() -> String { "" }
}

/// Mapping files, and foreign tables read by them: a NUL byte divides the two.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMapping(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
  let mapping = DeliveredFile(name: "lista.mappning.yaml", bytes: Array(parts[0]))
  let table = parts.count > 1 ? Array(parts[1]) : Array("Nr;Namn;2012;2013\nP1;Ett;1,5;-\n".utf8)
  let file = DeliveredFile(name: "lista.csv", bytes: table)
  _ = Intake { NoDigest() }.read(Delivery(files: [file, mapping]))
  if let draft = try? MappingDraft(of: file, language: .swedish) {
    let drafted = DeliveredFile(name: "lista.mappning.yaml", bytes: Array(draft.text.utf8))
    let intake = Intake { NoDigest() }
    for fault in intake.faults(ofMapping: drafted) {
      // Only an answer may be lacking, never the form.
      precondition(fault.code == "mapping-not-understood", fault.line(.english) + "\n" + draft.text)
    }
  }
  return 0
}
