import DataPackage
public import ProgrammeModel

/// What the delivery slip states of the head of the registration; `nil` where it states nothing.
public struct SlipDraft: Hashable, Sendable {
  /// The person who delivers.
  public var actor: String?
  /// The role that person acts in.
  public var role: String?
  /// The organisation the delivery comes from.
  public var organisation: String?
  /// The day the delivery came in.
  public var received: CalendarDay?
  /// When it was registered, for rebuilding a register.
  public var statedAt: Instant?
  /// Full or supplementary.
  public var scope: DeliveryScope?
  /// The code of the reason.
  public var reasonCode: String?
  /// The reason in words.
  public var reason: String?
  /// The decision it rests on.
  public var decision: String?

  /// A slip that states nothing.
  public init() {}

  /// The head of the registration: the slip, with time and actor where it states none.
  public func header(statedAt clock: Instant, actor fallback: String) -> RegistrationHeader {
    RegistrationHeader(
      statedAt: statedAt ?? clock, received: received, actor: actor ?? fallback, role: role ?? "",
      organisation: organisation ?? "", scope: scope ?? .supplementary, reasonCode: reasonCode ?? "",
      reason: reason ?? "", decision: decision ?? "")
  }
}

extension SlipDraft {
  /// Reads the slip's only row.
  init(_ fields: [FieldName: FieldValue]) {
    func text(_ column: FieldName) -> String? {
      switch fields[column] {
      case .text(let text), .personal(let text): text
      default: nil
      }
    }
    actor = text(DeliverySlip.actor.name)
    role = text(DeliverySlip.role.name)
    organisation = text(DeliverySlip.organisation.name)
    if case .day(let day) = fields[DeliverySlip.received.name] { received = day }
    if case .instant(let instant) = fields[DeliverySlip.statedAt.name] { statedAt = instant }
    scope = text(DeliverySlip.scope.name).flatMap(DeliveryScope.init(rawValue:))
    reasonCode = text(DeliverySlip.reasonCode.name)
    reason = text(DeliverySlip.reason.name)
    decision = text(DeliverySlip.decision.name)
  }
}
