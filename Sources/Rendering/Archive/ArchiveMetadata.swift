public import ProgrammeModel

/// Writes the metadata that lies beside an archived report: what it is (Dublin Core) and what happened (PREMIS).
public enum ArchiveMetadata {
  /// Something that happened to the report.
  public struct Event: Sendable {
    /// What: a word of the PREMIS list of event types.
    public let kind: String
    /// When.
    public let time: Instant
    /// What was done, in words.
    public let detail: String

    /// Something that happened.
    public init(kind: String, time: Instant, detail: String) {
      self.kind = kind
      self.time = time
      self.detail = detail
    }
  }

  /// Dublin Core of 15 elements: each name with its texts, in order.
  public static func dublinCore(_ elements: [(name: String, text: String)]) -> [UInt8] {
    var out = ByteBuffer(.xml)
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<oai_dc:dc")
    out.raw(" xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\"")
    out.raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n")
    for element in elements where !element.text.isEmpty {
      out.trusted("<dc:\(element.name)>")
      out.text(element.text)
      out.trusted("</dc:\(element.name)>\n")
    }
    out.raw("</oai_dc:dc>\n")
    return out.bytes
  }

  /// PREMIS 3 of the archived files and what happened to them.
  public static func premis(_ files: [ArchivePackage.File], _ events: [Event]) -> [UInt8] {
    var out = ByteBuffer(.xml)
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<premis xmlns=\"http://www.loc.gov/premis/v3\"")
    out.raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" version=\"3.0\">\n")
    for file in files {
      out.raw("<object xsi:type=\"file\">\n<objectIdentifier><objectIdentifierType>sökväg</objectIdentifierType>")
      out.element("objectIdentifierValue", file.path)
      out.raw("</objectIdentifier>\n<objectCharacteristics><fixity>")
      out.element("messageDigestAlgorithm", "SHA-256")
      out.element("messageDigest", file.hash)
      out.raw("</fixity>")
      out.element("size", String(file.size))
      out.raw("<format><formatDesignation>")
      out.element("formatName", file.mediaType)
      out.raw("</formatDesignation></format></objectCharacteristics>\n</object>\n")
    }
    for (index, event) in events.enumerated() {
      out.raw("<event><eventIdentifier><eventIdentifierType>löpnummer</eventIdentifierType>")
      out.element("eventIdentifierValue", String(index + 1))
      out.raw("</eventIdentifier>")
      out.element("eventType", event.kind)
      out.element("eventDateTime", event.time.description)
      out.raw("<eventDetailInformation>")
      out.element("eventDetail", event.detail)
      out.raw("</eventDetailInformation></event>\n")
    }
    out.raw("</premis>\n")
    return out.bytes
  }
}

extension ByteBuffer {
  fileprivate mutating func element(_ name: String, _ content: String) {
    trusted("<\(name)>")
    text(content)
    trusted("</\(name)>")
  }
}
