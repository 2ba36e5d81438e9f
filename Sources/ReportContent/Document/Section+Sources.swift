extension Section {
  /// The section with tables that lead to no sources, for content that rests on no register.
  var withoutSources: Section {
    var section = self
    section.blocks = blocks.map { block in
      guard case .table(var table) = block else { return block }
      table.sources = []
      return .table(table)
    }
    section.subsections = subsections.map(\.withoutSources)
    return section
  }
}
