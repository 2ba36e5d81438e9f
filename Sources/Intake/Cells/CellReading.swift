import ProgrammeModel
import SheetReaders

/// What a cell says, read as its column demands.
enum CellReading {
  /// A value, or a missing value with its reason.
  case value(FieldValue)
  /// A value that is taken in but questioned.
  case questioned(FieldValue, IntakeCode, ProblemDetails)
  /// Nothing in it.
  case blank
  /// Not what the column holds.
  case refused(IntakeCode, ProblemDetails)
}

/// What was noted on the way through a file, for its receipt.
struct ReadingNotes {
  /// Which decimal mark the numbers prove.
  var decimals = DecimalMarkEvidence()
  /// Columns where a unit stood beside an amount.
  var unitsInCells: Set<FieldName> = []
  /// The row that is being read.
  var row = 0
  /// Cells read as something else than they say by the letter.
  var interpretations = InterpretationLog()
  /// Columns of plain numbers where a percent sign was read away.
  var percentSigns: Set<FieldName> = []
}
