// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// Parts that are added up.
public struct SumInputs: FigureInputs {
  /// One part of a sum.
  public struct Part: Sendable {
    let name: Phrase
    let sum: ReportedSum
    let origin: Origin

    init(_ name: Phrase, _ sum: ReportedSum, _ origin: Origin) {
      self.name = name
      self.sum = sum
      self.origin = origin
    }
  }

  let parts: [Part]
  /// What decides how much of the parts counts without being added itself, such as a day of going live.
  let context: [Term]

  init(parts: [Part], context: [Term] = []) {
    self.parts = parts
    self.context = context
  }

  /// The sum of the parts that are there; missing only if none is.
  public var total: ReportedSum {
    var total = ReportedSum()
    for part in parts { total.add(part.sum) }
    return total
  }

  public var terms: [Term] { parts.map { Term($0.name, $0.sum.figureValue, $0.origin) } + context }
}

/// Two amounts, the second taken from the first.
public struct DifferenceInputs: FigureInputs {
  /// What is taken from.
  let minuend: Term
  /// What is taken away.
  let subtrahend: Term

  public var terms: [Term] { [minuend, subtrahend] }

  /// Minuend - subtrahend; missing where either is.
  public var difference: FigureValue {
    switch (minuend.value, subtrahend.value) {
    case (.money(let left), .money(let right)): .money(left - right)
    case (.money, let other): other
    case (let other, _): other
    }
  }
}

/// A numerator and a denominator.
public struct RatioInputs: FigureInputs {
  let numerator: Term
  let denominator: Term
  /// What is said where the denominator is zero.
  let undefined: UndefinedReason

  public var terms: [Term] { [numerator, denominator] }

  /// Numerator / denominator as a number; undefined at zero, missing where either is.
  public var ratio: FigureValue {
    guard let above = numerator.value.number else { return numerator.value }
    guard let below = denominator.value.number else { return denominator.value }
    return below == 0 ? .undefined(undefined.phrase) : .share(above / below)
  }
}

/// A figure that is one value with its origin.
public struct SingleInput: FigureInputs {
  let term: Term

  public var terms: [Term] { [term] }
}
