import Tuition

/// Which of the provisions asked for no room can hold.
func roomNotices(_ school: School) -> [Notice] {
  let asked = school.records.requests.grouped(by: \.provision).sorted { $0.key < $1.key }
  return asked.compactMap { id, requests in
    guard let provision = school.provision(id),
      !school.records.rooms.contains(where: { school.holds(provision, in: $0) })
    else { return nil }
    let overlooked = school.needsOverlooked(provision) ? " that is overlooked" : ""
    let places = counted(provision.groupLeast, "place")
    return Notice(
      title: "No room",
      sentence:
        "\(id), asked for in \(counted(requests.count, "request")), needs a room with at least"
        + " \(places)\(overlooked), and there is none.", identifiers: [id.text])
  }
}

extension School {
  /// Whether every session of a provision has one pupil, who must not be alone unseen.
  fileprivate func needsOverlooked(_ provision: Provision) -> Bool {
    records.protection.overlooked && provision.groupMost == 1
  }

  /// Whether a room is ever fit for a session of a provision, with a group as small as may be.
  fileprivate func holds(_ provision: Provision, in room: Room) -> Bool {
    guard room.places >= provision.groupLeast else { return false }
    guard records.protection.overlooked, !room.overlooked else { return true }
    return provision.groupMost > 1 && room.places > 1
  }
}
