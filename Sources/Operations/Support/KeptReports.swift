import ProgrammeModel
import Register
import Rendering

extension PublishReport {
  /// The publications of a period, the one in force last, as known at a registration, or now.
  func publications(
    of period: String, knownAt registration: RegistrationNumber? = nil
  ) throws(OperationError) -> [Publication] {
    try publications().filter { publication in
      publication.period == period && registration.map { publication.registration <= $0 } ?? true
    }
  }

  /// The files of a publication as they were kept, in order of form.
  ///
  /// - Throws: ``OperationError`` where the register cannot be read, or lacks a form that was published.
  func keptFiles(of publication: Publication) throws(OperationError) -> [(name: String, bytes: [UInt8])] {
    var files: [(name: String, bytes: [UInt8])] = []
    for form in publication.hashes.keys.sorted() {
      let key = Key([publication.period, String(publication.number), form])
      let versions = try onRegister { () throws(RegisterError) in try register.history(of: Self.files, key) }
      guard let bytes = try bytes(of: publication, format: form),
        let name = versions.last(where: { $0.field == FieldName("namn") })?.value?.value
      else {
        throw OperationError(
          Phrase(
            sv:
              "Publicering \(publication.number) av \(publication.period) saknar sin fil \(form). Kör tertial verify.",
            en: "Publication \(publication.number) of \(publication.period) lacks its file \(form). Run tertial verify."
          ))
      }
      files.append((name, bytes))
    }
    return files
  }

  /// What a publication says, read from the bytes that were kept; `nil` if it has no XML form.
  ///
  /// - Throws: ``OperationError`` where the bytes kept are no report any longer.
  func printed(_ publication: Publication) throws(OperationError) -> PrintedReport? {
    guard let bytes = try bytes(of: publication, format: MakeReport.Format.xml.rawValue) else { return nil }
    return try PrintedReport(kept: bytes, as: "\(publication.period) \(publication.number)")
  }
}

extension PrintedReport {
  /// Reads the bytes of a report.
  ///
  /// - Throws: ``OperationError`` where they are none.
  init(kept bytes: [UInt8], as name: String) throws(OperationError) {
    do {
      self = try ReportReader.read(bytes)
    } catch {
      throw OperationError(
        Phrase(
          sv: "\(name) är ingen hel rapport i XML. Ange en XML-fil som tertial report eller tertial publish skrev.",
          en: "\(name) is no whole report in XML. State an XML file that tertial report or tertial publish wrote."))
    }
  }
}
