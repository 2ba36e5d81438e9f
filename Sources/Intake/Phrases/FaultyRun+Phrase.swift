import ProgrammeModel
import SheetReaders

extension FaultyRun {
  /// That a file was given up.
  static var phrase: Phrase {
    Phrase(
      sv: "De första \(most) raderna har alla fel; resten av filen lästes inte.",
      en: "The first \(most) rows all have errors; the rest of the file was not read.")
  }
}
