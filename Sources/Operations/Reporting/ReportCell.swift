import ProgrammeModel
import Rendering
import ReportContent
import Workbooks

/// A cell of a report as a spreadsheet holds it: a number, a day or text.
struct ReportCell {
  private let cell: Table.Cell
  private let language: Language

  init(_ cell: Table.Cell, _ language: Language) {
    self.cell = cell
    self.language = language
  }

  /// What the cell holds, how a number is shown, and its colours.
  var written: (content: CellContent, shape: NumberShape, role: CellRole) {
    switch cell {
    case .text(let text):
      if let day = CalendarDay(text) { return (.day(day), .day, .plain) }
      return (text.isEmpty ? .blank : .text(ReportTextSheet.fitting(text)), .text, .plain)
    case .prose(let prose): return (.text(ReportTextSheet.fitting(prose.plainText(language))), .text, .plain)
    case .figure(let figure): return written(figure)
    case .status(let status): return mark(Mark(status))
    case .rating(let rating): return mark(Mark(rating))
    case .severity(let severity): return mark(Mark(severity))
    case .empty: return (.blank, .general, .plain)
    }
  }

  private func mark(_ mark: Mark) -> (content: CellContent, shape: NumberShape, role: CellRole) {
    let role: CellRole =
      switch mark.tone {
      case .good: .green
      case .caution: .yellow
      case .bad: .red
      case .quiet: .plain
      }
    return (.text(mark.phrase(language)), .text, role)
  }

  private func written(_ figure: Figure) -> (content: CellContent, shape: NumberShape, role: CellRole) {
    switch figure.value {
    case .money(let amount):
      let (power, shape) =
        figure.style == .years || figure.style == .day ? Self.scale(.millions) : Self.scale(figure.style)
      return (.number(Double(amount.ore) / (power * 100)), shape, .plain)
    case .share(let value), .number(let value):
      guard value.isFinite else { return (.text(Printing.text(figure, language)), .text, .note) }
      if figure.style == .percent { return (.number(value), .share(1), .plain) }
      let (power, shape) = Self.scale(figure.style)
      return (.number(value / power), shape, .plain)
    case .count(let count): return (.number(Double(count)), .decimal(0), .plain)
    case .day(let day): return (.day(day), .day, .plain)
    case .undefined, .missing: return (.text(Printing.text(figure, language)), .text, .note)
    }
  }

  /// By what a value is divided to be in the unit of its style, and its decimals.
  private static func scale(_ style: FigureStyle) -> (power: Double, shape: NumberShape) {
    switch style {
    case .millions, .percent: (1_000_000, .decimal(1))
    case .thousands: (1_000, .decimal(0))
    case .kronor, .count: (1, .decimal(0))
    case .years, .day: (1, .decimal(1))
    case .number(let decimals), .change(let decimals): (1, .decimal(min(max(decimals, 0), 9)))
    }
  }

  /// Why a figure has no value; empty if it has one or there is nothing to say.
  static func reason(_ figure: Figure, _ language: Language) -> String {
    PrintedFigure(figure, language, withUnit: false).reason
  }

  /// The text of a cell that may need several lines; empty for one that stands on one line.
  var text: String {
    switch cell {
    case .text(let text): text
    case .prose(let prose): prose.plainText(language)
    case .figure(let figure):
      PrintedFigure(figure, language, withUnit: false).isValue ? "" : Printing.text(figure, language)
    case .status, .rating, .severity, .empty: ""
    }
  }

  /// About how many characters the cell shows on a line.
  var length: Int {
    switch cell {
    case .text(let text): min(text.count, 60)
    case .prose(let prose): min(prose.plainText(language).count, 60)
    case .figure(let figure): PrintedFigure(figure, language, withUnit: false).text.count
    case .status, .rating, .severity: 18
    case .empty: 0
    }
  }
}
