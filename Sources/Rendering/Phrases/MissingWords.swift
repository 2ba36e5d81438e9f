import ProgrammeModel

extension MissingValue.Reason {
  /// The few words that stand where a value would have stood.
  var shortPhrase: Phrase {
    switch self {
    case .unstated: Phrase(sv: "ej angivet", en: "not stated")
    case .notReported: Phrase(sv: "uppgift saknas", en: "not reported")
    case .secret: Phrase(sv: "sekretess", en: "secret")
    case .notApplicable: Phrase(sv: "ej tillämpligt", en: "not applicable")
    case .notYetDue: Phrase(sv: "ej förfallet", en: "not yet due")
    case .notInSource: Phrase(sv: "framgår inte av källan", en: "not in the source")
    }
  }
}
