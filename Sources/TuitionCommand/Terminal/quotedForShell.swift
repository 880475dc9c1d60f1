/// A path as it can be typed into a shell.
func quotedForShell(_ path: String) -> String {
  let plain = path.utf8.allSatisfy { byte in
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || [0x2D, 0x2E, 0x2F, 0x5F].contains(byte) || byte >= 0x80
  }
  guard !plain || path.isEmpty else { return path }
  return "'"
    + path.split(separator: "'", omittingEmptySubsequences: false)
    .joined(separator: "'\\''") + "'"
}
