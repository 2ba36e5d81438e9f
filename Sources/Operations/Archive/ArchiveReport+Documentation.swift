import FoundationEssentials
import ProgrammeModel
import Register
import Rendering

extension ArchiveReport {
  /// What explains the report: how to read the package, the receipts of what it rests on, and the seal.
  func documentation(
    _ log: [RegistrationEntry], upTo shown: RegistrationNumber, _ sealFile: String?, _ publication: RegistrationEntry
  ) throws(OperationError) -> [(part: ArchivePackage.Part, name: String, bytes: [UInt8])] {
    let sources = try onRegister { () throws(RegisterError) in
      try register.sources(asOf: .registration(shown))
    }
    var files: [(part: ArchivePackage.Part, name: String, bytes: [UInt8])] = [
      (.documentation, "lasmig.txt", Self.guide(hasSeal: sealFile != nil)),
      (.documentation, "registreringar.csv", Self.receipts(log)),
      (.documentation, "kallor.csv", Self.sources(sources)),
    ]
    if let sealFile { files.append((.documentation, "sigill.txt", try seal(sealFile, covering: publication))) }
    return files
  }

  private static func guide(hasSeal: Bool) -> [UInt8] {
    let seal =
      hasSeal
      ? "documentation/sigill.txt är ett undertecknat intyg om registrets kedja; det omfattar publiceringen.\n"
      : "Inget sigill följer med.\n"
    return Array(
      ("""
      En tertialrapport som den publicerades, med det som behövs för att läsa och kontrollera den.

      representations/rapport/data  rapporten: HTML för läsare, XML och JSON för program
      schemas                       XML-schemat, med förklaringar på svenska och engelska
      documentation/registreringar.csv  kvitton: varje registrering som rapporten vilar på, med kedjans kontrollsumma
      documentation/kallor.csv      varje fil som lästes in, med SHA-256
      metadata/preservation/premis.xml  rapportens filer med SHA-256, och när den publicerades

      """ + seal).utf8)
  }

  private static func receipts(_ log: [RegistrationEntry]) -> [UInt8] {
    let heads = [
      "registrering", "slag", "tid", "av", "roll", "organisation", "orsakskod", "orsak", "beslut", "nya", "ändrade",
      "oförändrade", "återkallade", "kontrollsumma",
    ]
    let lines = log.map { entry in
      let header = entry.header
      let words = [header.actor, header.role, header.organisation, header.reasonCode, header.reason, header.decision]
      let counts = [\TableTally.new, \.changed, \.unchanged, \.withdrawn].map { count in
        String(entry.tallies.reduce(0) { $0 + $1[keyPath: count] })
      }
      return [String(entry.number.rawValue), header.kind, header.statedAt.description]
        + words.map(CSVText.harmless) + counts + [entry.hash]
    }
    return Array(([heads] + lines).map(CSVText.line).joined().utf8)
  }

  private static func sources(_ sources: [StoredSource]) -> [UInt8] {
    let heads = ["källa", "registrering", "fil", "tabell", "rader", "sha256"]
    let lines = sources.map { source in
      [
        String(source.number), String(source.registration.rawValue), CSVText.harmless(source.file.name),
        source.file.table.rawValue, String(source.file.rows), source.file.sha256,
      ]
    }
    return Array(([heads] + lines).map(CSVText.line).joined().utf8)
  }

  /// The bytes of a seal that covers a registration of this register.
  private func seal(_ path: String, covering publication: RegistrationEntry) throws(OperationError) -> [UInt8] {
    let data = try InputFile.bytes(of: path)
    guard let seal = Seal(text: String(decoding: data, as: UTF8.self)) else { throw SealRegister.notASeal(path) }
    let sealed = try onRegister { () throws(RegisterError) in try register.registration(seal.head.registration) }
    guard let sealed, sealed.hash == seal.head.hash else {
      throw OperationError(
        Phrase(
          sv: "Sigillet \(path) gäller ett annat register, eller ett där kedjan har gjorts om.",
          en: "The seal \(path) is of another register, or of one whose chain was made anew."))
    }
    guard seal.head.registration >= publication.number else {
      throw OperationError(
        Phrase(
          sv: "Sigillet \(path) gjordes före publiceringen och omfattar den inte. Försegla igen.",
          en: "The seal \(path) was made before the publication and does not cover it. Seal again."))
    }
    return Array(data)
  }
}
