/// The three categories of IT support, each with its own governance and financing (document 003).
public enum ITCategory: String, Choice {
  /// Tries new technology on a small scale; lighter demands.
  case innovative = "innovativt"
  /// Financed by portfolios; the city's project model applies.
  case differentiating = "differentierande"
  /// Standard support financed by the board's own budget.
  case foundational = "grundläggande"
}

/// Who finances a project.
public enum ProjectFinancing: String, Choice {
  /// A portfolio within its frame.
  case portfolio = "portfölj"
  /// A board's own budget.
  case board = "nämnd"
  /// Funds assigned by the council.
  case specialFunds = "särskilda_medel"
  /// Several of these.
  case mixed = "blandad"
}

/// What a project does to the city's IT support, for the split of spending (ESV: säkerställa, förbättra, nyutveckla).
public enum DevelopmentKind: String, Choice {
  /// Improves what there is.
  case improve = "förbättra"
  /// Makes something new.
  case renew = "nyutveckla"
}
