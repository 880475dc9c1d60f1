import Tuition

/// The files of a plan of the sample school.
enum SamplePlan {
  static let sessions = """
    session,date,week,day,period,starts,ends,provision,subject,tutor,room,pupils,pot
    S2,2026-09-21,A,Mon,P2,10:00,11:00,one-to-one,English,t1,R1,p1,FSM
    S1,2026-09-14,B,Mon,P2,10:00,11:00,one-to-one,English,t1,R1,p2;p1,core;FSM

    """

  static let withdrawals = """
    session,date,period,pupil,class,subject,teacher,minutes
    S1,2026-09-14,P2,p2,8A/En,English,KLM,60

    """

  static let certificate = """
    {"format": 1, "school": "Sample School", "term": "Autumn 2026", "seed": 7, "stopped": "proved",
     "tiers": [{"name": "statutory", "objective": 1, "bound": 1, "gap": 0},
               {"name": "points", "objective": 90, "bound": 90.5, "gap": 0.005}],
     "counts": {"sessions": 2}, "seconds": 0.1}
    """

  static let files = [
    InMemoryFile(name: "sessions.csv", text: sessions),
    InMemoryFile(name: "withdrawals.csv", text: withdrawals),
    InMemoryFile(name: "plan.json", text: certificate),
  ]
}
