/// The address of a link that may stand in a report: `https` or `mailto`, in plain ASCII without quotes or spaces.
struct SafeAddress: Hashable, Sendable {
  /// The address as written.
  let text: String

  /// Takes an address from a user; `nil` if it could be anything but a page or a mailbox.
  init?(_ text: String) {
    let lowercase = text.lowercased()
    guard lowercase.hasPrefix("https://") || lowercase.hasPrefix("mailto:"), text.utf8.count <= 2000 else { return nil }
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case 0...0x20, 0x7F...: false
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
        UInt8(ascii: "`"):
        false
      default: true
      }
    }
    guard isPlain else { return nil }
    self.text = text
  }
}
