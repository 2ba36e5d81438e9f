/// Why a calculation has no result.
public enum UndefinedReason: String, Hashable, Sendable, CaseIterable {
  /// Nothing is planned up to the cut-off, so that there is nothing to compare the outcome with.
  case planIsZero
  /// There is no budget to compare with.
  case budgetIsZero
  /// More is realised than the whole plan holds.
  case beyondPlan
  /// The first of two estimates is 0.
  case firstEstimateIsZero
  /// The target is no change from the baseline.
  case targetEqualsBaseline
  /// Nothing has been realised that could be taken home.
  case nothingRealised
  /// There is no investment, or it is an income.
  case noInvestment
  /// There is no cost, or it is an income.
  case noCost
  /// There is no benefit, or it is a disbenefit.
  case noBenefit
  /// All net flows have the same sign, so that no rate makes them cancel.
  case noSignChange
  /// The signs change, but no rate above -100 % makes the present value 0.
  case noRate
  /// More than one rate makes the present value 0.
  case severalRates
  /// The sum of the flows stays negative throughout the horizon.
  case neverPaysBack
  /// The horizon has no year to spread over.
  case noYears
  /// There are no values.
  case noValues
  /// The denominator of the ratio is 0.
  case denominatorIsZero
  /// Lowest and highest are equal for every item, so that there is no variance to share.
  case noSpread
  /// A form lacks answers.
  case incompleteAnswers
  /// A value lies outside its scale.
  case outsideScale
  /// The index series has no usable value for the year.
  case noIndexForYear
  /// There is no agreed service time in the period.
  case noServiceTime
  /// There was no incident in the period.
  case noIncidents
  /// One of the two days is not known yet.
  case dayUnknown
  /// Periods of one series overlap, so that a sum would count something twice.
  case overlappingPeriods
  /// An incident lacks a usable end, so that downtime is not known.
  case incidentTimesUnknown
  /// A part is larger than its whole.
  case partAboveWhole
  /// A part of something is less than nothing.
  case partBelowZero
  /// A percentage is given on another scale than the rest of its series.
  case mixedScale
  /// The service was not in operation in the period.
  case notInOperation
  /// About fewer persons than may be shown, or such that their result could be had from it.
  case tooFewAnswers
  /// By sex, of nobody knows how many persons.
  case groupSizeUnknown
  /// The series was broken: the definition or scale changed between the two values.
  case seriesBroken
  /// The result does not fit in the range of amounts.
  case tooLarge
}
