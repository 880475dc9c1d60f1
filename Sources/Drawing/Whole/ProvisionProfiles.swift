internal import Tuition

/// What the provisions of drawn schools are for.
extension ProvisionProfile {
  private static let learning = "Cognition and learning"
  private static let language = "Communication and interaction"

  static let oneToOne = ProvisionProfile(
    staff: "Qualified teacher", area: learning,
    outcome: "Back on the expected line of progress within a term",
    entry: "Two levels of progress are not in sight, and small-group work did not bring them",
    exit: "On the expected line at two progress checks",
    everyChildMatters: [.enjoyAndAchieve, .achieveEconomicWellBeing])

  static let smallGroup = ProvisionProfile(
    staff: "Qualified teacher", area: learning,
    outcome: "The gap named by the class teacher is closed",
    entry: "Behind the expected line with two or three others of the year",
    exit: "The gap is closed, or one-to-one tuition is agreed",
    everyChildMatters: [.enjoyAndAchieve])

  static let booster = ProvisionProfile(
    staff: "Subject teacher", area: learning, outcome: "Secure before the examination",
    entry: "Within reach of the next grade", exit: "The examination",
    everyChildMatters: [.enjoyAndAchieve, .achieveEconomicWellBeing])

  static let literacy = ProvisionProfile(
    staff: "Trained teaching assistant", area: language,
    outcome: "Reads well enough for every subject", entry: "Reading age two years behind",
    exit: "Reading age within a year",
    everyChildMatters: [.enjoyAndAchieve, .makeAPositiveContribution])

  static let phonics = ProvisionProfile(
    staff: "Trained teaching assistant", area: language, outcome: "Passes the phonics screening",
    entry: "Not secure in the phase taught", exit: "Secure in the phase taught",
    everyChildMatters: [.enjoyAndAchieve])
}
