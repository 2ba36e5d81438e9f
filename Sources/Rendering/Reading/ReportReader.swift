import CLibXML2
import ProgrammeModel

/// Reads back a report that was written as XML, for comparing what was printed with what is worked out now.
///
/// The document is read as a stream, without network, document types or entities, after a check against the schema.
public enum ReportReader {
  /// What a report says.
  ///
  /// Throws ``RenderingError/invalidXML(_:)`` for what is no report, and ``RenderingError/unusableSchema(_:)``.
  public static func read(_ document: [UInt8]) throws(RenderingError) -> PrintedReport {
    let violations = try ReportSchema().violations(in: document)
    guard violations.isEmpty else { throw .invalidXML(violations) }
    var found = Findings()
    document.withUnsafeBytes { bytes in
      let start = bytes.bindMemory(to: CChar.self).baseAddress
      guard
        let reader = xmlReaderForMemory(start, Int32(bytes.count), nil, "UTF-8", Int32(XML_PARSE_NONET.rawValue))
      else { return }
      defer { xmlFreeTextReader(reader) }
      while xmlTextReaderRead(reader) == 1 {
        if xmlTextReaderNodeType(reader) == Int32(XML_READER_TYPE_ELEMENT.rawValue) { found.meet(reader) }
      }
    }
    guard let report = found.report else {
      throw .invalidXML([SchemaViolation(line: 0, message: "no report element")])
    }
    return report
  }

  /// What has been met so far.
  private struct Findings {
    private var head: (period: ReportPeriod, registration: RegistrationNumber, hash: String)?
    private var figures: [Figure] = []
    private var seen: Set<FigureID> = []

    var report: PrintedReport? {
      head.map {
        PrintedReport(period: $0.period, registration: $0.registration, registerHash: $0.hash, figures: figures)
      }
    }

    mutating func meet(_ reader: xmlTextReaderPtr) {
      switch ReportReader.text(xmlTextReaderConstName(reader)) {
      case "report":
        guard let period = attribute(reader, "period").flatMap({ ReportPeriod($0) }),
          let number = attribute(reader, "registration").flatMap({ Int64($0) })
        else { return }
        head = (period, RegistrationNumber(rawValue: number), attribute(reader, "registerHash") ?? "")
      case "figure":
        guard let id = attribute(reader, "id").flatMap({ FigureID(text: $0) }), seen.insert(id).inserted,
          let version = attribute(reader, "version").flatMap({ Int($0) })
        else { return }
        let value = value(reader)
        let style: FigureStyle = if case .money = value { .kronor } else { .number(decimals: 4) }
        let unit = if case .money = value { "" } else { attribute(reader, "unit") ?? "" }
        figures.append(Figure(id: id, version: version, value: value, style: style, unit: unit))
      default: break
      }
    }

    private func value(_ reader: xmlTextReaderPtr) -> FigureValue {
      let text = attribute(reader, "value") ?? ""
      switch attribute(reader, "kind").flatMap(MachineValue.Kind.init(rawValue:)) {
      case .money:
        return FixedDecimal(text: text).map { .money(Money(ore: $0.ore)) } ?? .missing(MissingValue(.unstated))
      case .share: return Double(text).map { .share($0) } ?? .missing(MissingValue(.unstated))
      case .number: return Double(text).map { .number($0) } ?? .missing(MissingValue(.unstated))
      case .count: return Int(text).map { .count($0) } ?? .missing(MissingValue(.unstated))
      case .day: return CalendarDay(text).map { .day($0) } ?? .missing(MissingValue(.unstated))
      case .undefined:
        let reason = attribute(reader, "undefined") ?? ""
        return .undefined(Phrase(sv: reason, en: reason))
      case .missing, nil:
        let reason = attribute(reader, "missing").flatMap(MissingValue.Reason.init(rawValue:)) ?? .unstated
        return .missing(MissingValue(reason, note: attribute(reader, "note") ?? ""))
      }
    }

    private func attribute(_ reader: xmlTextReaderPtr, _ name: String) -> String? {
      guard xmlTextReaderMoveToAttribute(reader, name) == 1 else { return nil }
      defer { xmlTextReaderMoveToElement(reader) }
      return ReportReader.text(xmlTextReaderConstValue(reader))
    }
  }

  private static func text(_ characters: UnsafePointer<xmlChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }
}

extension FixedDecimal {
  /// The amount in öre, where the text is kronor with at most two decimals as the writer has them.
  fileprivate var ore: Int64 { scale == 0 ? digits * 100 : scale == 1 ? digits * 10 : digits }
}
