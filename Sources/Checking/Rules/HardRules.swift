/// Every rule that a timetable must keep: that the list makes sense, then rules 1 to 9 in order.
let hardRules: [any Rule] =
  listRules + placeRules + tutorRules + dateRules + lessonRules + provisionRules + requestRules

/// The list of sessions can be understood.
private let listRules: [any Rule] = [
  SessionIdentifiers(), KnownNames(), SessionPupils(), WrittenWithdrawals(),
]

/// Rule 1: a tutor, a room and a pupil are each in one place at a time, and rooms hold everybody.
private let placeRules: [any Rule] = [
  TutorClash(), RoomClash(), PupilClash(), ExistingClash(), RoomPlaces(), RoomBusy(),
]

/// Rule 2: how tutors may be used.
private let tutorRules: [any Rule] = [
  TutorHours(), TutorAbsence(), TutorLessons(), TutorChecked(), TutorQualified(),
  TutorMostPerDay(), TutorMostPerWeek(),
]

/// Rules 3 and 4: the dates and periods that may be used.
private let dateRules: [any Rule] = [
  ClosedDate(), RequestDates(), PeriodsOfDay(), BreakAndLunch(), OutsideHours(),
]

/// Rules 4, 5 and 6: which lessons pupils may miss, and how much of them.
private let lessonRules: [any Rule] = [
  InLessons(), ProtectedSubject(), NeverSubject(), OwnSubject(), SubjectLossLimit(), OutOfLesson(),
]

/// Rule 7: what a provision promises.
private let provisionRules: [any Rule] = [
  SessionCount(), MostPerWeek(), PupilMostPerDay(), OneTutor(), RequestTutor(), SameTime(),
  GroupSize(), GroupYear(), GroupTogether(), Overlooked(),
]

/// Rules 8 and 9: what was asked for, paid for and agreed.
private let requestRules: [any Rule] = [
  SessionWithoutRequest(), OneRequestPerSubject(), PotGiven(), PotOfRequest(), PotMatches(),
  PotOverdrawn(), AgreedSessions(),
]
