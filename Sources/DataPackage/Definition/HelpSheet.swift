/// Sheets of our own workbooks that explain, calculate or list: they hold no facts, and intake passes them by in silence.
public enum HelpSheet {
  /// How to fill the workbook in.
  public static let instructions = "Läs mig"
  /// What the figures come to while typing.
  public static let results = "Resultat"
  /// What is still to be filled in.
  public static let missing = "Saknas"
  /// Words for drop-down lists.
  public static let lists = "Listor"
  /// What the results are worked out from.
  public static let workings = "Beräkning"

  /// All of them.
  public static let names: Set<String> = [instructions, results, missing, lists, workings]
}
