import ProgrammeModel
import SheetReaders

extension CellReader {
  func readDay(_ bytes: FieldBytes) -> CellReading {
    switch DayText.read(bytes) {
    case .day(let written):
      CalendarDay(written).map { .value(.day($0)) } ?? .refused(.dayNotADay, details(bytes))
    case .empty: .blank
    case .ambiguous(let dayFirst, let monthFirst):
      .refused(
        .dayAmbiguous,
        details(
          bytes,
          expected: CalendarDay(dayFirst).flatMap { one in
            CalendarDay(monthFirst).map { Phrase(sv: "Menas \(one) eller \($0)?", en: "Is it \(one) or \($0)?") }
          }))
    case .serialNumber(let written):
      .refused(.dayNotADay, details(bytes, suggestion: CalendarDay(written)?.description ?? ""))
    case .failure: .refused(.dayNotADay, details(bytes))
    }
  }

  func readInstant(_ bytes: FieldBytes) -> CellReading {
    switch MomentText.read(bytes) {
    case .moment(let moment):
      Instant(moment).map { .value(.instant($0)) } ?? .refused(.instantNotATime, details(bytes))
    case .empty: .blank
    case .failure(.day(.ambiguous)): .refused(.dayAmbiguous, details(bytes))
    case .dayOnly, .failure: .refused(.instantNotATime, details(bytes))
    }
  }

  func readPeriod(_ bytes: FieldBytes) -> CellReading {
    switch PeriodText.read(bytes) {
    case .period(let written):
      Period(written).map { .value(.period($0)) } ?? .refused(.periodNotAPeriod, details(bytes))
    case .empty: .blank
    case .failure: .refused(.periodNotAPeriod, details(bytes))
    }
  }

  func readReportPeriod(_ bytes: FieldBytes) -> CellReading {
    switch PeriodText.read(bytes) {
    case .period(let written):
      ReportPeriod(written).map { .value(.text($0.description)) } ?? .refused(.reportPeriodNotKnown, details(bytes))
    case .empty: .blank
    case .failure: .refused(.reportPeriodNotKnown, details(bytes))
    }
  }
}

extension CalendarDay {
  init?(_ written: WrittenDay) { self.init(year: written.year, month: written.month, day: written.day) }
}

extension Period {
  /// The period as written; a report on a whole year is no period of values.
  init?(_ written: WrittenPeriod) {
    switch written {
    case .year(let year): self = .year(year)
    case .tertial(let number, let year):
      guard let period = Period.tertial(number, of: year) else { return nil }
      self = period
    case .month(let number, let year):
      guard let period = Period.month(number, of: year) else { return nil }
      self = period
    case .annualReport: return nil
    }
  }
}

extension ReportPeriod {
  init?(_ written: WrittenPeriod) {
    switch written {
    case .tertial(let number, let year):
      guard let occasion = Occasion(rawValue: number) else { return nil }
      self.init(year: year, occasion: occasion)
    case .annualReport(let year): self.init(year: year, occasion: .annual)
    case .year, .month: return nil
    }
  }
}

extension Instant {
  /// The moment as written, by Swedish time where no offset is stated; fractions of a second fall away.
  init?(_ written: WrittenMoment) {
    guard let day = CalendarDay(written.day) else { return nil }
    let seconds = written.hour * 3600 + written.minute * 60 + written.second
    if let offset = written.offsetMinutes {
      self.init(secondsSinceEpoch: Int64(day.daysSinceEpoch * 86_400 + seconds - offset * 60))
    } else {
      self.init(swedishDay: day, secondsAfterMidnight: seconds)
    }
  }
}
