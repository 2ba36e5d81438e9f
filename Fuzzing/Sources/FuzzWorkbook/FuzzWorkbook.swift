import Intake
import SheetReaders

/// A digest that costs nothing.
struct NoDigest: FileDigest {
  mutating func update(_ block: UnsafeRawBufferPointer) {}
  func finish() -> String { "" }
}

/// Workbooks: the container, its parts and the tables in them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWorkbook(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  var limits = ContainerLimits()
  (limits.partBytes, limits.sharedTextBytes) = (8 << 20, 4 << 20)
  let file = DeliveredFile(name: "projekt.xlsx", bytes: bytes)
  _ = Intake(containers: limits) { NoDigest() }.read(Delivery(files: [file]))
  return 0
}
