import Appraisal
public import ProgrammeModel
import Rendering

extension CompareReports {
  /// A kind of change in a reader's words.
  public static func word(_ kind: Change) -> Phrase {
    switch kind {
    case .correction, .withdrawal: Phrase(sv: "rättelse", en: "correction")
    case .newEstimate: Phrase(sv: "ny bedömning", en: "new estimate")
    case .newOutcome: Phrase(sv: "nytt utfall", en: "new outcome")
    case .newInformation, .first: Phrase(sv: "ny uppgift", en: "new information")
    }
  }
}

extension CompareReports.Difference {
  /// The change as one sentence.
  public var sentence: Phrase {
    func counted(_ language: Language) -> String {
      CompareReports.kinds.compactMap { kind in
        facts[kind].map { "\(CompareReports.word(kind)(language)): \($0)" }
      }.joined(separator: ", ")
    }
    let (swedish, english) = (text(.swedish), text(.english))
    var reasons: [Phrase] = []
    if !facts.isEmpty {
      reasons.append(
        Phrase(sv: "ändrade uppgifter – \(counted(.swedish))", en: "facts changed – \(counted(.english))"))
    } else if isOfAnotherPeriod {
      reasons.append(
        Phrase(sv: "perioden är en annan, uppgifterna bakom är desamma", en: "another period, the same facts behind"))
    } else if formula == nil {
      reasons.append(
        Phrase(
          sv: "vad som räknas med är ändrat, inte uppgifterna i det", en: "what is counted changed, not the facts in it"
        )
      )
    }
    if let formula {
      let versions = "\(formula.before) → \(formula.after)"
      reasons.append(
        Phrase(sv: "formeln är ändrad, version \(versions)", en: "the formula changed, version \(versions)"))
    }
    let (why, whyEnglish) = (reasons.map(\.swedish), reasons.map(\.english))
    return Phrase(
      sv: "\(swedish)\(split(.swedish)) (\(why.joined(separator: "; "))).",
      en: "\(english)\(split(.english)) (\(whyEnglish.joined(separator: "; "))).")
  }

  private var isOfAnotherPeriod: Bool {
    guard let before, let after else { return false }
    return before.id.period != after.id.period
  }

  /// The parts of the difference, largest first, where several kinds of change made it: `, varav rättelse −0,1 mnkr och nytt utfall …`.
  private func split(_ language: Language) -> String {
    guard let new = after, case .money = new.value, parts.count > 1 else { return "" }
    let order = CompareReports.kinds.enumerated().sorted { left, right in
      let (one, other) = (abs(parts[left.element] ?? 0), abs(parts[right.element] ?? 0))
      return one == other ? left.offset < right.offset : one > other
    }
    let words = order.map(\.element).compactMap { kind -> String? in
      guard let kronor = parts[kind], let amount = Money(rounding: kronor) else { return nil }
      let part = Figure(unidentified: .money(amount), style(of: new), unit: new.unit)
      return "\(CompareReports.word(kind)(language)) \(Printing.text(part, language))"
    }
    let list = words.joined(separator: ", ")
    return Phrase(sv: ", varav \(list)", en: ", of which \(list)")(language)
  }

  private func text(_ language: Language) -> String {
    func print(_ figure: Figure) -> String { Printing.text(figure.styled(style(of: figure)), language) }
    let what = "\(title(language)), \(subject)"
    switch (before, after) {
    case (let old?, let new?):
      return Phrase(
        sv: "\(what): från \(print(old)) till \(print(new))\(step(new, language))",
        en: "\(what): from \(print(old)) to \(print(new))\(step(new, language))")(language)
    case (nil, let new?):
      return Phrase(sv: "\(what): \(print(new)) har kommit till", en: "\(what): \(print(new)) is new")(language)
    case (let old?, nil):
      return Phrase(sv: "\(what): \(print(old)) har fallit bort", en: "\(what): \(print(old)) is gone")(language)
    case (nil, nil): return what
    }
  }

  /// The difference in words of the same style, for amounts.
  private func step(_ new: Figure, _ language: Language) -> String {
    guard case .money(let now) = new.value, case .money(let was)? = before?.value else { return "" }
    let style = style(of: new)
    let difference = Figure(id: id, version: new.version, value: .money(now - was), style: style, unit: new.unit)
    return Phrase(
      sv: ", skillnad \(Printing.text(difference, .swedish))", en: ", difference \(Printing.text(difference, .english))"
    )(
      language)
  }

  /// How an amount is written: in whole kronor where rounding would hide the difference or a part of it, or contradict.
  private func style(of figure: Figure) -> FigureStyle {
    guard case .money(let was)? = before?.value, case .money(let now)? = after?.value else { return figure.style }
    let amounts = parts.count > 1 ? parts.values.compactMap { Money(rounding: $0) } : []
    return figure.tells(differenceFrom: was, to: now, in: amounts) ? figure.style : .kronor
  }
}
