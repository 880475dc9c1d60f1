/// A time in hours with at most two decimals, such as `7.5`.
public func hours(_ minutes: Int) -> String {
  let hundredths = (minutes * 100 + 30) / 60
  let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
  guard rest != 0 else { return grouped(whole) }
  let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
  return grouped(whole) + "." + digits
}

/// An amount of money, such as `£1,250` or `£12.50`.
public func pounds(_ pence: Int) -> String {
  let (whole, rest) = pence.quotientAndRemainder(dividingBy: 100)
  return "£" + grouped(whole) + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")
}
