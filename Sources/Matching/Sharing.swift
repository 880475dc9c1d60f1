internal import Tuition

/// Pupils of one class who give cause for concern in one subject, and for whom something fits.
struct Sharing {
  let schoolClass: Identifier<SchoolClass>
  let subject: Subject
  let classSize: Int
  /// Whether teaching the class comes before single places where no group can be.
  let isMostOfTheClass: Bool
  private let members: Set<Identifier<Pupil>>
  /// The groups that the pupils can fill, by provision and year.
  private let groups: Set<Group>

  private struct Group: Hashable {
    let provision: Identifier<Provision>
    let year: Year
  }

  init(
    _ sharing: [Fitted], of schoolClass: Identifier<SchoolClass>, size: Int, by criteria: Criteria
  ) {
    self.schoolClass = schoolClass
    subject = sharing[0].subject
    classSize = size
    members = Set(sharing.map(\.pupil.id))
    isMostOfTheClass = members.count * 100 >= size * criteria.classFirst
    var takers: [Group: Int] = [:]
    var least: [Identifier<Provision>: Int] = [:]
    for one in sharing where one.concern.priority != .statutory {
      for provision in one.fitting.map(\.provision) where provision.groupMost > 1 {
        takers[Group(provision: provision.id, year: one.pupil.year), default: 0] += 1
        least[provision.id] = provision.groupLeast
      }
    }
    groups = Set(takers.filter { $0.value >= max(2, least[$0.key.provision] ?? 2) }.keys)
  }

  /// Whether a concern is one of those that share the need.
  func includes(_ fitted: Fitted) -> Bool {
    fitted.subject == subject && members.contains(fitted.pupil.id)
  }

  /// Whether a group of the class can be had by the pupil; an entitlement is not put into one because of others.
  func canGroup(_ fitted: Fitted, in fitting: Offers.Fitting) -> Bool {
    fitted.concern.priority != .statutory
      && groups.contains(Group(provision: fitting.provision.id, year: fitted.pupil.year))
  }

  /// Whether the class is to be taught first: most of it shares the need, and no group can be had.
  var isForTheClass: Bool { groups.isEmpty && isMostOfTheClass }

  /// Why a group comes before a single place, as a sentence.
  var words: String {
    "\(members.count) of the \(classSize) pupils of \(schoolClass) share the need, so a group comes "
      + "before single places."
  }

  /// The need with what is proposed.
  var need: SharedNeed {
    var answers: [SharedNeed.Answer] =
      groups.isEmpty ? [] : [.group(Set(groups.map(\.provision)).sorted())]
    if isMostOfTheClass { answers.append(.wholeClass) }
    return SharedNeed(
      schoolClass: schoolClass, subject: subject, pupils: members.sorted(), classSize: classSize,
      answers: answers.isEmpty ? [.newGroup] : answers)
  }
}

/// The needs that enough pupils of a class share, by class and subject.
func sharedNeeds(of fitted: [Fitted], in school: School, by criteria: Criteria) -> [Sharing] {
  var sharing: [ClassSubject: [Fitted]] = [:]
  for one in fitted {
    for schoolClass in school.classes(of: one.pupil.id, in: one.subject) {
      sharing[ClassSubject(schoolClass: schoolClass, subject: one.subject), default: []].append(one)
    }
  }
  let sizes = Dictionary(grouping: school.records.memberships, by: \.schoolClass).mapValues(\.count)
  return sharing.filter { $0.value.count >= criteria.together }.map { key, sharing in
    Sharing(
      sharing, of: key.schoolClass, size: sizes[key.schoolClass] ?? sharing.count, by: criteria)
  }.sorted { ($0.schoolClass, $0.subject) < ($1.schoolClass, $1.subject) }
}

/// A class in a subject.
private struct ClassSubject: Hashable {
  let schoolClass: Identifier<SchoolClass>
  let subject: Subject
}
