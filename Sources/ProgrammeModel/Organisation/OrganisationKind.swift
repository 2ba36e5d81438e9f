/// What kind of body an organisation is.
public enum OrganisationKind: String, Choice {
  /// The city council (KF).
  case council = "kommunfullmäktige"
  /// The municipal executive board (KS).
  case executiveBoard = "kommunstyrelse"
  /// A committee of a board.
  case committee = "utskott"
  /// A board for one field.
  case specialistBoard = "facknämnd"
  /// A board for one district.
  case districtBoard = "stadsdelsnämnd"
  /// The board of a company of the city.
  case companyBoard = "bolagsstyrelse"
  /// An administration under a board.
  case administration = "förvaltning"
  /// A department or office within an administration.
  case office = "avdelning"
  /// The city's auditors.
  case auditor = "revision"
  /// A body outside the city.
  case external = "extern"
}
