internal import Publishing

/// A whole number with commas between its thousands.
public func inThousands(_ number: Int) -> String { grouped(number) }

/// A share as per cent with one decimal.
public func inPercent(_ share: Double) -> String { percent(share) }
