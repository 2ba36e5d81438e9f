import Intake
import SheetReaders

/// A digest that costs nothing.
struct NoDigest: FileDigest {
  mutating func update(_ block: UnsafeRawBufferPointer) {}
  func finish() -> String { "" }
}

/// Workbooks of LibreOffice: a whole container, or its content that is put in one, so that the XML is reached.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzODS(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  var limits = ContainerLimits()
  (limits.partBytes, limits.repeatedBytes) = (8 << 20, 1 << 20)
  var container = bytes
  if !bytes.starts(with: [0x50, 0x4B]) {
    var zip = ZIPMaker()
    zip.store("content.xml", String(decoding: bytes, as: UTF8.self))
    container = zip.bytes
  }
  let file = DeliveredFile(name: "projekt.ods", bytes: container)
  _ = Intake(containers: limits) { NoDigest() }.read(Delivery(files: [file]))
  return 0
}
