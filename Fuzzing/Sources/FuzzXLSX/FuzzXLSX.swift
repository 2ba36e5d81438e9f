import Intake
import SheetReaders

/// A digest that costs nothing.
struct NoDigest: FileDigest {
  mutating func update(_ block: UnsafeRawBufferPointer) {}
  func finish() -> String { "" }
}

/// Workbooks of Excel: a whole container, or the cells of a sheet that is put in one, so that the XML is reached.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzXLSX(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  var limits = ContainerLimits()
  (limits.partBytes, limits.sharedTextBytes) = (8 << 20, 4 << 20)
  var container = bytes
  if !bytes.starts(with: [0x50, 0x4B]) {
    var maker = WorkbookMaker("projekt", rows: "")
    maker.sheets[0].xml = String(decoding: bytes, as: UTF8.self)
    maker.sharedTexts = "<si><t>projekt_id</t></si><si><t>namn</t></si>"
    maker.formats = ["yyyy-mm-dd", "0.00%", "#;-#;"]
    container = maker.bytes
  }
  let file = DeliveredFile(name: "projekt.xlsx", bytes: container)
  _ = Intake(containers: limits) { NoDigest() }.read(Delivery(files: [file]))
  return 0
}
