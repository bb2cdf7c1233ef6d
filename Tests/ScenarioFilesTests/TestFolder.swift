import Foundation
import ScenarioFiles

/// A folder for one test, gone when the test is.
final class TestFolder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("quorate-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

  func write(_ name: String, _ data: Data) throws {
    try data.write(to: URL(fileURLWithPath: path).appendingPathComponent(name))
  }

  func read() throws(InputErrors) -> ReadScenario { try ScenarioReader().read(folder: path) }

  /// Every message about the folder, empty when it can be read.
  var messages: [String] {
    do {
      _ = try read()
      return []
    } catch {
      return error.errors.map(\.description)
    }
  }

  /// A small sound scenario, with the files of a test in place of its own.
  static func sound(_ changes: [String: String] = [:]) throws -> TestFolder {
    try TestFolder(soundFiles.merging(changes) { _, new in new })
  }

  static let soundFiles = [
    "scenario.yaml": """
    name: A small week
    as_of: 2026-12-04
    horizon_end: 2027-07-16
    policy: barnsley
    policy_changes: {aim.initial: 2, standards.thin_margin: {value: 0.5, source: the manager}}
    closures: [{from: 2026-12-24, to: 2027-01-01, reason: Christmas}]
    extra_bank_holidays: [2027-06-11]

    """,
    "venues.csv": """
    venue,slot_starts,slot_minutes,open
    Centre,09:30;11:45;14:00,120,Mon-Fri
    Annexe,10:00;13:00,,Mon-Thu

    """,
    "travel.csv": "from,to,minutes\nCentre,Annexe,25\n",
    "rooms.csv": """
    venue,room,kind,capacity,facilities
    Centre,Room A,meeting,14,network;typist;video
    Centre,Room B,family,6,
    Centre,Room C,professionals,6,
    Annexe,Room A,meeting,12,network;typist
    Annexe,Room E,family,5,

    """,
    "chairs.csv": """
    chair,works,max_per_day,max_per_week,venues,trained,duty,caseload,caseload_limit
    Chair 1,Mon-Fri,2,5,,,yes,10,40
    Chair 2,Mon-Wed; Thu 09:00-13:00,1,4,Centre,harm_outside_home,no,,

    """,
    "workers.csv": """
    worker,team,works,manager,newly_qualified
    W-01,North,Mon-Fri,,no
    W-02,North,Mon-Fri,W-01,yes

    """,
    "minute_takers.csv": "minute_taker,works,max_per_day,venues\nMT-1,Mon-Fri,2,\n",
    "agencies.csv": "agency,works,at_once\nPolice,Mon-Fri,1\nHealth,Mon-Thu,\n",
    "unavailable.csv": """
    kind,name,from,to,reason
    chair,Chair 2,2027-01-18,2027-01-19,leave
    room,Centre/Room A,2027-01-20T13:00,2027-01-20T17:00,repairs

    """,
    "duty.csv": "date,chair\n2026-12-07,Chair 1\n",
    "conferences.csv": """
    conference,family,kind,worker,second_worker,children,requested,s47_strategy,last_strategy,\
    transfer_request,expected_delivery,last_conference,last_kind,needed_by,not_before,\
    previous_chair,barred_chairs,attendees,slots,mode,venues,needs,required,invited,\
    harm_outside_home,split,family_unavailable,family_prefers
    C-101,F-11,initial,W-01,,5,2026-12-02,2026-12-01,2026-12-02,,,,,,,,,,,,,,Police,Health,,,,
    C-102,F-12,review,W-02,,,,,,,,2026-10-20,initial,,,Chair 1,Chair 2,12,2,hybrid,\
    Centre;Annexe,step_free,,,yes,yes,Mon 09:00-12:00,Tue
    C-103,F-13,pre_birth,W-01,W-02,,2026-12-01,,,,2027-03-22,,,,,,,,,,,,,,,,,
    C-104,F-14,transfer_in,W-01,,,,,,2026-12-03,,,,,,,,,,remote,,,,,,,,

    """,
    "bookings.csv": """
    conference,status,date,start,venue,room,family_rooms,professionals_room,chair,minute_taker
    C-101,published,2026-12-14,09:30,Centre,Room A,Room B,Centre/Room C,Chair 1,MT-1

    """,
  ]
}
