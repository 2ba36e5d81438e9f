#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Texts in the memory that the library reads, freed together.
final class CStrings {
  private var pointers: [UnsafeMutablePointer<CChar>] = []

  /// The text as the library wants it; valid as long as this object lives. What follows a NUL is lost to the library.
  func pointer(_ text: String) -> UnsafeMutablePointer<CChar>? {
    guard let pointer = strdup(text) else { return nil }
    pointers.append(pointer)
    return pointer
  }

  /// The text cut to so many characters, the last an ellipsis; `nil` if it is empty.
  func pointer(_ text: String, atMost length: Int) -> UnsafeMutablePointer<CChar>? {
    guard !text.isEmpty else { return nil }
    return pointer(text.count <= length ? text : text.prefix(length - 1) + "…")
  }

  deinit {
    for pointer in pointers { free(pointer) }
  }
}
