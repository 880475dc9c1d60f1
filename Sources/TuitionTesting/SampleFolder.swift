public import Tuition

/// The files of a small school that reads without a finding, for tests to change one thing in.
public enum SampleFolder {
  /// Every file of the format, each with a row or two.
  public static let files: [InMemoryFile] = texts.map { InMemoryFile(name: $0.name, text: $0.text) }

  /// The files with some of them replaced, added, or taken out where the text is nothing.
  public static func files(changing changes: [String: String?]) -> [InMemoryFile] {
    let kept = texts.compactMap { name, text -> InMemoryFile? in
      guard let change = changes[name] else { return InMemoryFile(name: name, text: text) }
      return change.map { InMemoryFile(name: name, text: $0) }
    }
    let known = Set(texts.map(\.name))
    let added = changes.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }
      .compactMap { name, text in text.map { InMemoryFile(name: name, text: $0) } }
    return kept + added
  }

  /// The text of one of the files; empty where there is none of the name.
  public static func text(of name: String) -> String {
    texts.first { $0.name == name }?.text ?? ""
  }

  private static let texts: [(name: String, text: String)] = [
    ("school.toml", settings),
    (
      "pupils.csv",
      """
      pupil,surname,forename,year,form,fsm,pp,sen,in-lessons,outside
      p1,Ash,Ada,7,7A,yes,yes,N,yes,after
      p2,Birch,Ben,8,8A,no,no,K,yes,
      """
    ),
    (
      "lessons.csv",
      """
      class,subject,week,day,period,teacher,room
      7A/En,English,,Mon,P1,KLM,R1
      7A/Ma,Mathematics,A,Tue,P1,NOP,R1
      7A/Hi,History,B,Tue,P1,QRS,R1
      8A/En,English,,Tue,P2,KLM,R2
      """
    ),
    ("memberships.csv", "pupil,class\np1,7A/En\np1,7A/Ma\np1,7A/Hi\np2,8A/En\n"),
    (
      "tutors.csv",
      """
      tutor,name,subjects,years,provisions,most-per-day,most-per-week,checked,pay-per-hour,teaches-as
      t1,Ms Okafor,English;Mathematics,7-8,one-to-one,4,,2026-09-01,28.50,NOP
      t2,Mr Reed,*,,,,,2026-09-01,,
      """
    ),
    ("tutor-hours.csv", "tutor,week,day,period\nt1,,Mon,P2\nt1,,Tue,P2\nt2,B,Wed,P1\n"),
    ("rooms.csv", "room,name,places,overlooked,site\nR1,Room 1,6,yes,main\nR2,Room 2,2,no,\n"),
    (
      "provisions.csv",
      """
      provision,name,subjects,wave,years,sessions,periods,most-per-week,group-least,group-most,mode
      one-to-one,One-to-one tuition,English;Mathematics,3,7-9,4,1,1,1,1,rotate
      """
    ),
    (
      "requests.csv",
      """
      pupil,subject,provision,points,statutory,first,last,tutor
      p1,English,one-to-one,50,,2026-09-14,,t1
      p2,English,one-to-one,40,yes,,,
      """
    ),
    ("places.csv", "pot,places,who\ncore,10,any\nFSM,4,fsm\n"),
    ("closures.csv", "first,last,label,years\n2026-10-26,2026-10-30,Half-term,\n"),
    ("absences.csv", "tutor,first,last,period\nt1,2026-10-05,2026-10-06,\n"),
    ("room-bookings.csv", "room,week,day,period,first,last\nR2,A,Mon,P2,,2026-10-02\n"),
    ("existing.csv", "pupil,provision,week,day,period,first,last\np1,Violin,,Tue,P1,,\n"),
    ("judgements.csv", "pupil,subject,kind\np1,History,never\np1,Mathematics,keep\n"),
    (
      "agreed.csv",
      "pupil,subject,provision,date,period,tutor,room\n"
        + "p1,English,one-to-one,2026-09-14,P2,t1,R1\n"
    ),
    (
      "attainment.csv",
      """
      pupil,subject,date,scale,value,source
      p1,English,2026-03-20,nc-levels,3a,teacher
      p1,English,2026-07-10,nc-levels,3a,test
      p2,English,2026-07-10,steps,Emerging,teacher
      p1,Mathematics,2026-07-10,nc-levels,absent,test
      """
    ),
    ("expectations.toml", expectations),
    (
      "nominations.csv",
      "pupil,subject,teacher,kind,reason\np1,Mathematics,NOP,raise,Lost a term to illness\n"
    ),
    ("views.csv", "pupil,voice,about,says,subject\np1,pupil,interest,Loves drawing,\n"),
    (
      "history.csv",
      "pupil,subject,provision,first,last,scale,before,after,effect\n"
        + "p1,English,small-group,2026-01-12,2026-03-20,nc-levels,3c,3b,little\n"
    ),
    ("criteria.toml", criteria),
  ]

  private static let expectations = """
    as-of = 2026-09-04

    [[scale]]
    name = "steps"
    title = "Steps of reading"
    values = ["Emerging", "Developing", "Secure"]

    [[expect]]
    scale = "steps"
    value = "Secure"

    [[expect]]
    scale = "nc-levels"
    subjects = ["English"]
    value = "4b"
    by = "end of year 6"

    [[progress]]
    scale = "nc-levels"
    steps-per-year = 3
    allowance = 1

    """

  private static let criteria = """
    together = 4
    alternatives = 2

    [[criterion]]
    name = "below"
    says = "Pupils below what is expected of their age may have tuition."
    when = { below-expected = 1 }
    then = "eligible"

    [[criterion]]
    name = "served"
    says = "Pupils who have had a block this year wait until others have had one."
    when = { served-since = 2026-09-01 }
    then = "leave-out"
    because = "already-served"

    [[provision]]
    provision = "one-to-one"
    says = "One-to-one tuition is for pupils three points or more below."
    when = { below-expected = 3, scale = "nc-levels" }

    """

  private static let settings = """
    format = 1
    name = "Sample School"
    phase = "secondary"

    [term]
    name = "Autumn 2026"
    first = 2026-09-07
    last = 2026-12-18
    cycle = ["A", "B"]

    [[period]]
    name = "P1"
    starts = 09:00:00
    ends = 10:00:00
    kind = "lesson"

    [[period]]
    name = "P2"
    starts = 10:00:00
    ends = 11:00:00
    kind = "lesson"

    [[period]]
    name = "Break"
    starts = 11:00:00
    ends = 11:20:00
    kind = "break"

    [[period]]
    name = "After"
    starts = 15:00:00
    ends = 16:00:00
    kind = "after"
    days = ["Mon", "Tue"]

    [protect]
    subjects = ["English"]
    loss-percent = 10

    [protect.subject.History]
    weight = 20

    [weights]
    subject = 10

    """
}
