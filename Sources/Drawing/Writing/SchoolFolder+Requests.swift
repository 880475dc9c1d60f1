internal import Tuition

extension SchoolRecords {
  var requestsFile: DrawnFile {
    Sheet<Request>(
      .requests,
      [
        ("pupil", { $0.pupil.text }), ("subject", { $0.subject.name }),
        ("provision", { $0.provision.text }), ("points", { "\($0.points)" }),
        ("statutory", { FormatCell.yes($0.statutory) }),
        ("first", { FormatCell.optional($0.first) }),
        ("last", { FormatCell.optional($0.last) }), ("tutor", { FormatCell.optional($0.tutor) }),
      ]
    ).file(requests)
  }

  /// The pots; a file without a row would take every place away, so it too is written when there are none.
  var potsFile: DrawnFile? {
    pots.map(
      Sheet<Pot>(
        .pots,
        [
          ("pot", { $0.id.text }), ("places", { "\($0.places)" }),
          ("provision", { FormatCell.optional($0.provision) }),
          ("subject", { FormatCell.optional($0.subject) }),
          ("years", { FormatCell.list($0.years) }),
          ("who", { $0.who.rawValue }),
        ]
      ).file)
  }

  var closuresFile: DrawnFile {
    Sheet<Closure>(
      .closures,
      [
        ("first", { $0.first.description }), ("last", { $0.last.description }),
        ("label", { $0.label }), ("years", { FormatCell.list($0.years) }),
      ]
    ).file(closures)
  }

  var agreedFile: DrawnFile {
    Sheet<AgreedSession>(
      .agreed,
      [
        ("pupil", { $0.pupil.text }), ("subject", { $0.subject.name }),
        ("provision", { $0.provision.text }), ("date", { $0.date.description }),
        ("period", { $0.period.text }), ("tutor", { $0.tutor.text }),
        ("room", { FormatCell.optional($0.room) }),
      ]
    ).file(agreed)
  }
}
