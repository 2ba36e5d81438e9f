// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// Which benefits a figure counts.
///
/// External and internal benefit are never added to each other, and red never enters a sum of money.
public protocol BenefitScope: Sendable {
  /// The end of the figure's frozen name.
  static var name: String { get }
  /// What is counted.
  static var title: Phrase { get }
  /// Whether a benefit counts.
  static func counts(_ benefit: Benefit) -> Bool
}

/// What the city's budget feels: green benefit for the city's own organisations.
public enum GreenBenefit: BenefitScope {
  public static let name = "green"
  public static let title = Phrase(sv: "grön nytta för staden", en: "green benefit for the city")

  public static func counts(_ benefit: Benefit) -> Bool {
    benefit.benefitClass.value == .green && benefit.perspective != .externalBenefit
  }
}

/// Green and yellow benefit for the city's own organisations.
public enum InternalBenefit: BenefitScope {
  public static let name = "green-yellow"
  public static let title = Phrase(sv: "grön och gul nytta för staden", en: "green and yellow benefit for the city")

  public static func counts(_ benefit: Benefit) -> Bool {
    (benefit.benefitClass.value == .green || benefit.benefitClass.value == .yellow)
      && benefit.perspective != .externalBenefit
  }
}

/// Benefit for citizens, businesses and visitors that has been valued in money.
public enum ExternalBenefit: BenefitScope {
  public static let name = "external"
  public static let title = Phrase(
    sv: "nytta för medborgare, företagande och besök", en: "benefit for citizens, businesses and visitors")

  public static func counts(_ benefit: Benefit) -> Bool {
    benefit.perspective == .externalBenefit
      && (benefit.benefitClass.value == .green || benefit.benefitClass.value == .yellow)
  }
}
