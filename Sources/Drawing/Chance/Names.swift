internal import Tuition

/// Made-up people.
///
/// Forenames and surnames are common ones in England's schools, joined by chance.
enum Names {
  static let forenames = [
    "Aaliyah", "Adam", "Aisha", "Alfie", "Alina", "Amara", "Amelia", "Amir", "Anaya", "Arthur",
    "Ayaan", "Beatrice", "Bilal", "Blessing", "Callum", "Carys", "Charlie", "Chidi", "Chloe",
    "Connor", "Daisy", "Daniel", "Dilan", "Ebony", "Edward", "Elif", "Eliza", "Emeka", "Ethan",
    "Eva", "Farah", "Finley", "Florence", "Freya", "George", "Gurpreet", "Hamza", "Hana",
    "Harriet", "Harvey", "Ibrahim", "Imogen", "Isaac", "Isla", "Ivy", "Jakub", "Jasmine",
    "Jayden", "Jude", "Kacper", "Keira", "Kofi", "Kwame", "Leah", "Leo", "Lily", "Luca",
    "Maisie", "Malachi", "Maryam", "Matilda", "Mei", "Mia", "Mohammed", "Nadia", "Nathan",
    "Niamh", "Noah", "Olivia", "Omar", "Oscar", "Owen", "Poppy", "Priya", "Rafael", "Reuben",
    "Rhys", "Rosie", "Ruby", "Saanvi", "Samuel", "Sana", "Sebastian", "Shanice", "Sienna",
    "Sofia", "Stanley", "Tariq", "Temi", "Theo", "Tomasz", "Wanjiru", "William", "Xin", "Yusuf",
    "Zac", "Zainab", "Zara", "Zoe", "Zuzanna",
  ]

  /// Those of the forenames that are mostly boys'.
  static let boys: Set<String> = [
    "Adam", "Alfie", "Amir", "Arthur", "Ayaan", "Bilal", "Callum", "Charlie", "Chidi", "Connor",
    "Daniel", "Dilan", "Edward", "Emeka", "Ethan", "Finley", "George", "Gurpreet", "Hamza",
    "Harvey", "Ibrahim", "Isaac", "Jakub", "Jayden", "Jude", "Kacper", "Kofi", "Kwame", "Leo",
    "Luca", "Malachi", "Mohammed", "Nathan", "Noah", "Omar", "Oscar", "Owen", "Rafael", "Reuben",
    "Rhys", "Samuel", "Sebastian", "Stanley", "Tariq", "Theo", "Tomasz", "William", "Yusuf", "Zac",
  ]

  static let surnames = [
    "Abbott", "Abdi", "Achebe", "Agarwal", "Akhtar", "Allen", "Amoah", "Anderson", "Andrews",
    "Asante", "Atkinson", "Bailey", "Baker", "Balogun", "Banerjee", "Barnes", "Begum", "Bennett",
    "Bhatt", "Boateng", "Bradley", "Brooks", "Butler", "Campbell", "Carr", "Chambers", "Chan",
    "Chaudhry", "Clarke", "Coleman", "Cooper", "Costa", "Cox", "Cunningham", "Dhillon", "Dixon",
    "Doyle", "Eze", "Farah", "Fernandes", "Fisher", "Foster", "Fraser", "Gallagher", "Gardner",
    "Ghosh", "Gibson", "Gill", "Graham", "Grant", "Green", "Griffiths", "Gupta", "Haddad", "Hall",
    "Harris", "Hassan", "Hayes", "Henderson", "Holmes", "Hughes", "Hussain", "Islam", "Iqbal",
    "James", "Jenkins", "Johal", "Jones", "Joshi", "Kaur", "Kelly", "Khan", "King", "Kowalski",
    "Kumar", "Lawson", "Lewandowski", "Lewis", "Li", "Lloyd", "Mahmood", "Marshall", "Mason",
    "Mensah", "Miller", "Mistry", "Moore", "Morgan", "Murphy", "Mwangi", "Nguyen", "Novak",
    "O'Brien", "Odunsi", "Okeke", "Osei", "Owusu", "Palmer", "Parker", "Patel", "Pereira",
    "Phillips", "Popescu", "Price", "Quinn", "Rahman", "Reid", "Richards", "Roberts", "Robinson",
    "Rossi", "Ryan", "Sandhu", "Santos", "Scott", "Sharma", "Shaw", "Silva", "Simpson", "Stewart",
    "Sutton", "Taylor", "Thomas", "Thompson", "Turner", "Varga", "Walker", "Walsh", "Ward",
    "Webb", "Wilkinson", "Williams", "Wong", "Wright", "Yilmaz", "Young", "Zhang",
  ]

  private static let titles = ["Mr", "Mrs", "Ms", "Miss", "Dr", "Mx"]

  /// The name a tutor goes by in school.
  static func adult(_ chance: inout SeededGenerator) -> String {
    "\(chance.pick(titles)) \(chance.pick(surnames))"
  }

  /// A pupil's names.
  static func child(_ chance: inout SeededGenerator) -> (forename: String, surname: String) {
    (chance.pick(forenames), chance.pick(surnames))
  }

  /// The initials under which a teacher stands in the timetable, each number another.
  static func initials(_ number: Int) -> String {
    let letters = Array("ABCDEFGHJKLMNPRSTW")
    let scattered = number * 1_009 % (letters.count * letters.count * letters.count)
    let places = [
      scattered % letters.count, scattered / letters.count % letters.count,
      scattered / letters.count / letters.count,
    ]
    return String(places.map { letters[$0] })
  }

  /// The identifier of the pupil with a number, such as `P0001`.
  static func pupil(_ number: Int) -> Identifier<Pupil> {
    let digits = String(number)
    return Identifier("P" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits)
  }

  /// The identifier of the tutor with a number, such as `T01`.
  static func tutor(_ number: Int) -> Identifier<Tutor> {
    Identifier(number < 10 ? "T0\(number)" : "T\(number)")
  }
}
