import CXLSXWriter

/// The formats of a file, one for each look in use.
struct FormatStore {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats: [CellLook: UnsafeMutablePointer<lxw_format>] = [:]
  private var conditional: [CellRole?: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) { self.workbook = workbook }

  /// The format of a look.
  mutating func format(_ look: CellLook) -> UnsafeMutablePointer<lxw_format>? {
    if let known = formats[look] { return known }
    guard let format = workbook_add_format(workbook) else { return nil }
    format_set_num_format(format, look.shape.code)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if look.wraps { format_set_text_wrap(format) }
    if !look.isLocked { format_set_unlocked(format) }
    let paint = look.role.paint
    if let background = paint.background { format_set_bg_color(format, background) }
    format_set_font_color(format, paint.text)
    if paint.isBold { format_set_bold(format) }
    if paint.isItalic { format_set_italic(format) }
    if let size = paint.size { format_set_font_size(format, size) }
    if let border = paint.border {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, border)
    }
    formats[look] = format
    return format
  }

  /// The format that a role lays over a cell while a condition holds.
  mutating func overlay(_ role: CellRole?) -> UnsafeMutablePointer<lxw_format>? {
    if let known = conditional[role] { return known }
    guard let format = workbook_add_format(workbook) else { return nil }
    if let paint = role?.paint {
      // In a format for conditions the library takes the background, whichever of the two colours is set.
      if let background = paint.background { format_set_bg_color(format, background) }
      format_set_font_color(format, paint.text)
    } else {
      format_set_num_format(format, ";;;")
    }
    conditional[role] = format
    return format
  }
}

/// The colours and type of a role. Text has a contrast of at least 7:1 against its background.
private struct Paint {
  var background: UInt32?
  var text: UInt32 = 0x1A1A1A
  var border: UInt32?
  var isBold = false
  var isItalic = false
  var size: Double?
}

extension CellRole {
  fileprivate var paint: Paint {
    switch self {
    case .plain: Paint()
    case .head: Paint(background: 0xDCE6F0, border: 0x8096AC, isBold: true)
    case .requiredHead: Paint(background: 0x1F4E79, text: 0xFFFFFF, border: 0x1F4E79, isBold: true)
    case .input: Paint(background: 0xFFFBE6, border: 0xB8A35A)
    case .computed: Paint(background: 0xF2F2F2, border: 0xC8C8C8)
    case .result: Paint(background: 0xDCE6F0, border: 0x1F4E79, isBold: true, size: 14)
    case .title: Paint(text: 0x1F4E79, isBold: true, size: 18)
    case .heading: Paint(text: 0x1F4E79, isBold: true, size: 13)
    case .note: Paint(text: 0x404040, isItalic: true)
    case .warning: Paint(background: 0xFBE3D6, text: 0x6E1E00, border: 0xC86432)
    case .green: Paint(background: 0xDFF0DC, text: 0x123F12, border: 0x7BA877)
    case .yellow: Paint(background: 0xFFF2C4, text: 0x473600, border: 0xC2A646)
    case .red: Paint(background: 0xF8DCDC, text: 0x5C0A0A, border: 0xC07070)
    }
  }

  /// The background as a colour for a tab.
  var tabColour: UInt32 { paint.background ?? 0xFFFFFF }
}
