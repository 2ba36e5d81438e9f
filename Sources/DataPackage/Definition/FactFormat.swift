/// The words of the XML documents that hold a register's facts: written by the export, read by import and restore.
public enum FactFormat {
  /// The namespace of both documents.
  public static let namespace = "urn:tertial:uppgifter:1"
  /// The root of the document of current facts.
  public static let root = "uppgifter"
  /// The attribute of that root for the last registration that counts.
  public static let registration = "registrering"
  /// The attribute of that root for when that registration was made.
  public static let statedAt = "tid"
  /// The root of the document of a whole register.
  public static let historyRoot = "registerhistorik"
  /// The element of one row.
  public static let row = "rad"
  /// The element that says why a column has no value.
  public static let missing = "saknas"
  /// Its attribute that names the column.
  public static let missingColumn = "kolumn"
  /// Its attribute that says why.
  public static let missingReason = "skäl"
  /// The attribute of a row of history whose listed columns are written in Base64, since XML has not all characters.
  public static let encoded = "base64"
}
