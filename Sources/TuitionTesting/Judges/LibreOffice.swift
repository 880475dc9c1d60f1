internal import Foundation

/// LibreOffice without a window; tests that need it are skipped where it is not.
public enum LibreOffice {
  private static let program = Program("soffice")

  /// Whether it is there.
  public static let isThere = program != nil

  /// The sheets of a workbook by name, each as rows of cells as a reader sees them, parted by tabs.
  public static func sheets(of workbook: [UInt8]) throws -> [String: [[String]]] {
    try withFiles(["book.xlsx": workbook]) { folder in
      // Parted by tabs, nothing quoted, in UTF-8, cells as shown, every sheet.
      let filter = "csv:Text - txt - csv (StarCalc):9,,76,1,,0,false,false,true,false,false,-1"
      _ = try convert("book.xlsx", in: folder, to: filter)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasPrefix("book-") && $0.hasSuffix(".csv") }
      let sheets = try names.map { name in
        let text = try Repository.text(at: folder.appendingPathComponent(name))
        let rows = text.split(separator: "\n").map {
          $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        return (String(name.dropFirst(5).dropLast(4)), rows)
      }
      return Dictionary(sheets, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The workbook as it would be printed.
  public static func pdf(of workbook: [UInt8]) throws -> [UInt8] {
    try withFiles(["book.xlsx": workbook]) { folder in
      _ = try convert("book.xlsx", in: folder, to: "pdf")
      return [UInt8](try Data(contentsOf: folder.appendingPathComponent("book.pdf")))
    }
  }

  private static func convert(_ name: String, in folder: URL, to format: String) throws -> String {
    // A profile of its own, since two runs cannot share one.
    try program?.run([
      "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", format,
      "--outdir", folder.path, folder.appendingPathComponent(name).path,
    ]).text ?? ""
  }
}
