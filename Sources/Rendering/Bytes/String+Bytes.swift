extension String {
  /// Shows the text's UTF-8 where it lies; `withUTF8` would hold on to the text once more to do so.
  @inline(__always)
  func withBytes(_ use: (UnsafeBufferPointer<UInt8>) -> Void) {
    if utf8.withContiguousStorageIfAvailable(use) == nil {
      var text = self
      text.withUTF8(use)
    }
  }
}
