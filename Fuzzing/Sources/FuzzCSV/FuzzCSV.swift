import Intake
import SheetReaders

/// A digest that costs nothing.
struct NoDigest: FileDigest {
  mutating func update(_ block: UnsafeRawBufferPointer) {}
  func finish() -> String { "" }
}

/// Text files as the tables of the data package: the first byte chooses which.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCSV(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  let names = ["projekt", "budget", "mätvärden", "beslut", "leverans", "organisationer"]
  let file = DeliveredFile(name: names[Int(first) % names.count] + ".csv", bytes: Array(bytes.dropFirst()))
  _ = Intake { NoDigest() }.read(Delivery(files: [file]))
  return 0
}
