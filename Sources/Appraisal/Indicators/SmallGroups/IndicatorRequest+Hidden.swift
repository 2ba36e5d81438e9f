public import ProgrammeModel

/// Whose results may not be shown: those counted in a series, or those who answered a survey.
enum PersonSource: Hashable, Sendable {
  case counted(String)
  case answered(SurveyKind)
}

extension IndicatorRequest {
  /// Whether the result is about so few persons, or would give away the result of so few, that it is not shown.
  func isHidden(among source: PersonSource) -> Bool {
    book.hiddenGroups(of: source, first, last).covers(kind, object, services.map(\.id), sex)
  }
}

extension Book {
  /// The least number of persons that a result is shown for, as registered or published.
  public func leastGroup(on day: CalendarDay) -> Int { Int(programme.limit(.smallGroup, on: day).double) }

  fileprivate func hiddenGroups(
    of source: PersonSource, _ first: CalendarDay, _ last: CalendarDay
  ) -> HiddenGroups {
    memory.hidden(HiddenKey(source: source, first: first, last: last)) {
      let groups =
        switch source {
        case .counted(let measure): PersonGroups(measure, in: self, first, last)
        case .answered(let survey): PersonGroups(survey, in: self, first, last)
        }
      return HiddenGroups(groups, least: Double(leastGroup(on: last)))
    }
  }
}

extension IndicatorReading {
  /// A result that is not shown; its inputs are not shown either.
  static var hidden: IndicatorReading {
    IndicatorReading(value: .undefined(UndefinedReason.tooFewAnswers.phrase), terms: [])
  }
}
