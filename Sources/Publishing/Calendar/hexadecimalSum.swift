internal import Tuition

/// A sum over words as sixteen digits, the same on every machine; it cannot be turned back into the words.
///
/// Source: G. Fowler, L. C. Noll and K.-P. Vo, FNV-1a, 64 bits.
func hexadecimalSum(of words: [String]) -> String {
  var sum: UInt64 = 14_695_981_039_346_656_037
  for byte in words.joined(separator: "\u{1F}").utf8 {
    sum = (sum ^ UInt64(byte)) &* 1_099_511_628_211
  }
  let digits = String(sum, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
