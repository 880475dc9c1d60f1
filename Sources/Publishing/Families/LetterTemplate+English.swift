extension LetterTemplate {
  /// The letter that is written where a school has none of its own.
  public static let english = LetterTemplate(englishText)

  /// The text of that letter, for a school to begin its own with.
  public static let englishText = """
    language: en-GB

    # Tuition in {subjects} for {forename}

    Dear parent or carer of {name},

    This term {forename}, {form}, is offered tuition in {subjects}, beside the lessons in class.

    ## Why

    ?statutory It is part of the support to which {forename} is entitled by law.
    ?data We have looked at how {forename} is getting on, and with more teaching there is ground to be made up. {data}
    ?!data We hold that more teaching would help {forename} now.

    ## What, when and where

    {{tuition}}

    The first session is on {first} and the last on {last}. With {tutors}, {forename} goes to each session from wherever the \
    timetable has them at the time, and back again.
    ?check On {check} we look with {forename} at how it is going; you are welcome to ask for what we found.

    {{sessions}}

    ## What is missed, and what is protected

    ?missed Some sessions are during lessons. They are spread so that no subject loses much: no more than {cap} of any subject.
    ?!missed No lesson is missed for it.
    {{missed}}
    ?protected Nobody is taken out of {protected}.

    ## What we ask of you

    - Please talk with {forename} about it, and help them to be there each time.
    - Please tell the school office if {forename} cannot come, or if a time does not suit.
    ?outside - Some sessions are before or after the school day, or at lunch. We need your consent, and to know that there is a way home.

    ## If you do not want it

    Tuition is an offer. You or {forename} can say no, now or later, to all of it or to one time, and nobody will hold it against \
    you: tell the school office or the form tutor, by word or in writing. We will answer within a week.

    ?outside ## Consent

    ?outside I agree that {name}, {form}, comes to the sessions above, those outside the school day among them.

    ?outside {{slip}}
    """
}
