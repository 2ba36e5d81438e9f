import ProgrammeModel
import ReportContent

extension JSONDocument {
  /// Running text: an array of strings and of objects for figures and marked text.
  mutating func write(_ prose: Prose) {
    array(prose) { json, run in
      switch run {
      case .text(let text): json.string(text)
      case .figure(let figure): json.write(figure, withUnit: true)
      case .strong(let text):
        json.member("{\"strong\":", text)
        json.out.raw("}")
      case .link(let text, let section):
        json.member("{\"link\":", text)
        json.member(",\"section\":", section)
        json.out.raw("}")
      case .foreign(let text, let language):
        json.member("{\"foreign\":", text)
        json.member(",\"language\":", language.rawValue)
        json.out.raw("}")
      }
    }
  }

  /// A figure; its value is a string for a day and an amount, so that no reader loses öre, and else a number.
  mutating func write(_ figure: Figure, withUnit: Bool) {
    let machine = MachineValue(figure)
    if figure.isExplainable {
      out.raw("{\"figure\":\"")
      out.identity(figure.id)
      out.raw("\",\"version\":")
      out.number(figure.version)
      member(",\"kind\":", machine.kind.rawValue)
    } else if !figure.id.name.isEmpty {
      member("{\"name\":", figure.id.name)
      out.raw(",\"version\":")
      out.number(figure.version)
      member(",\"kind\":", machine.kind.rawValue)
    } else {
      member("{\"kind\":", machine.kind.rawValue)
    }
    if let value = machine.text {
      switch machine.kind {
      case .money, .day: member(",\"value\":", value)
      case .share, .number, .count:
        out.raw(",\"value\":")
        out.trusted(value)
      case .undefined, .missing: break
      }
    }
    if !machine.unit.isEmpty { member(",\"unit\":", machine.unit) }
    switch figure.value {
    case .undefined(let reason): member(",\"undefined\":", reason(language))
    case .missing(let missing):
      member(",\"missing\":", missing.reason.rawValue)
      if !missing.note.isEmpty { member(",\"note\":", missing.note) }
    case .money, .share, .number, .count, .day: break
    }
    if !marks.isEmpty, let touching = marks[figure.id] {
      out.raw(",\"findings\":")
      array(touching) { $0.out.number($1.number) }
    }
    member(",\"printed\":", PrintedFigure(figure, language, withUnit: withUnit).text)
    out.raw("}")
  }
}
