public import Tuition

/// A request of which nothing more is asked for when the rest of a term is planned, though not all of it was given.
public struct Unfinished: Hashable, Sendable {
  /// Why it is asked for no longer.
  public enum Cause: Hashable, Sendable {
    /// It began under one provision, and the school now asks for another.
    case otherProvision(was: Identifier<Provision>, year: Year?)
    /// Its last date has passed.
    case over(CalendarDate)
  }

  /// The request.
  public let request: Request
  /// How many sessions were given.
  public let given: Int
  /// How many sessions it was for.
  public let needed: Int
  /// Why it is asked for no longer.
  public let cause: Cause

  /// What happened, and what the school can do.
  public var sentence: String {
    let left = needed - given
    let had =
      given == 0
      ? "None of the \(needed) sessions was given" : "\(given) of \(needed) sessions stand"
    switch cause {
    case .otherProvision(let was, let year):
      let without = year.map { " or without year \($0)" } ?? ""
      return
        "\(had), as \"\(was)\". The request is now for \"\(request.provision)\", and what has begun "
        + "does not go on as another provision, so \(left == 1 ? "1 session is" : "\(left) sessions are") "
        + "not planned. To have \(left == 1 ? "it" : "them"), let the request stay \"\(was)\": a change of mode "
        + "can be made for all years\(without)."
    case .over(let last):
      return "\(had), and no date is left for the request after \(last)."
    }
  }
}
