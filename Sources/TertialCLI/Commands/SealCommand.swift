import ArgumentParser
import Operations
import ProgrammeModel
import Register

struct SealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: "Försegla registret: ett undertecknat intyg om kedjans huvud, som revisorn behåller.",
    discussion: """
      Allt till och med den förseglade registreringen är skyddat: ändras eller klipps något av det bort säger \
      verify --seal ifrån. Undertecknas med Ed25519; nycklarna är PEM-filer.
        tertial seal --new-key nyckel.pem
            gör nyckel.pem (hemlig) och nyckel.public.pem
        tertial seal --key nyckel.pem --out sigill.txt
            skriver sigillet; ett sigill som finns skrivs aldrig över
      """)

  @OptionGroup var options: RegisterOptions

  @Option(name: .long, help: ArgumentHelp("Den hemliga nyckeln.", valueName: "fil"))
  var key: String?

  @Option(name: .long, help: ArgumentHelp("Filen som sigillet skrivs i.", valueName: "fil"))
  var out: String?

  @Option(name: .long, help: ArgumentHelp("Gör ett nytt nyckelpar i stället.", valueName: "fil"))
  var newKey: String?

  func validate() throws {
    guard newKey == nil ? key != nil && out != nil : key == nil && out == nil else {
      throw ValidationError(
        sv: "Ange --key och --out för att försegla, eller --new-key ensamt för att göra nycklar.",
        en: "State --key and --out to seal, or --new-key alone to make keys.")
    }
  }

  func run() throws {
    let language = options.spoken
    try reporting(language) {
      if let newKey {
        let publicKey = try SealRegister.makeKeys(at: newKey)
        Output.say(
          Phrase(
            sv:
              "\(newKey): hemlig nyckel, lämna den inte ifrån dig. \(publicKey): ge den till den som ska kontrollera.",
            en: "\(newKey): private key, keep it. \(publicKey): give it to whoever is to check."), language)
      }
      guard let key, let out else { return }
      try FileWriting.demandNew(out)
      let seal = try SealRegister.seal(options.open(), keyFile: key, now: SystemClock.now)
      try FileWriting.write(Array(seal.text.utf8), to: out)
      Output.say(
        Phrase(
          sv: "\(out): registrering \(seal.head.registration.rawValue), kedjans huvud \(seal.head.hash).",
          en: "\(out): registration \(seal.head.registration.rawValue), head of chain \(seal.head.hash)."), language)
    }
  }
}
