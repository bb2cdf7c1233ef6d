import Conferences
import Testing
import WorkingTime

@testable import Reporting

@Suite struct TableTests {
  @Test func aTableStartsWithABOMAndEndsItsLinesForExcel() {
    let bytes = OneConference(.initial).files()["bookings.csv"] ?? []
    #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(bytes.suffix(2) == [13, 10])
  }

  @Test func bookingsHaveTheContractsColumnsAndPlainRoomNames() {
    let rows = CSVReader.rows(OneConference(.initial).files()["bookings.csv"] ?? [])
    #expect(rows[0] == BookingsTable.header)
    #expect(
      rows[1] == [
        "C-101", "provisional", "2026-12-14", "09:30", "Civic", "Room 2", "Nook", "", "CH-1",
        "MT-1",
      ])
  }

  @Test func aRoomElsewhereKeepsItsVenue() {
    var one = OneConference(.initial)
    one.booking.professionalsRoom = ID("Annex/Lounge")
    let rows = CSVReader.rows(one.files()["bookings.csv"] ?? [])
    #expect(rows[1][7] == "Annex/Lounge")
  }

  @Test(arguments: [
    "plain", "a,b", "a;b", "say \"no\"", " blank ", "two\r\nlines", "tab\there", "", "Zoë – 1",
    "<script>", "=1+1",
  ]) func everyCellComesBackAsItWas(cell: String) {
    var table = CSVText(header: ["x", "y"])
    table.add([cell, "end"])
    #expect(CSVReader.rows(table.bytes)[1] == [cell, "end"])
  }

  @Test func dutyAndTimelineHaveTheContractsColumns() {
    var one = OneConference(.initial)
    one.duty = [DutyDay(day: day("2026-12-08"), chair: ID("CH-2"))]
    let duty = CSVReader.rows(one.files()["duty.csv"] ?? [])
    #expect(duty == [["date", "chair"], ["2026-12-08", "CH-2"]])
    let timeline = CSVReader.rows(one.files()["timeline.csv"] ?? [])
    #expect(
      timeline[0] == ["conference", "task", "due", "due_time", "who", "about", "source", "done"])
    #expect(timeline.count == one.tasks.count + 1)
    #expect(timeline.allSatisfy { $0.count == 8 })
  }

  @Test func midwayListsWhatFoundNoPlace() {
    var one = OneConference(.review)
    one.midwayUnplaced = [(ID("C-101"), "no common hour")]
    let rows = CSVReader.rows(one.files()["midway.csv"] ?? [])
    #expect(rows[1] == ["C-101", "", "", "", "", "", "not placed: no common hour"])
  }

  @Test func whatFoundNoPlaceForOneReasonIsOneLine() {
    var one = OneConference(.review)
    one.midwayUnplaced = [
      (ID("C-103"), "the middle is past"), (ID("C-102"), "no common hour"),
      (ID("C-101"), "the middle is past"),
    ]
    let rows = CSVReader.rows(one.files()["midway.csv"] ?? [])
    #expect(
      rows.dropFirst().map { [$0[0], $0[6]] } == [
        ["C-101; C-103", "not placed: the middle is past"],
        ["C-102", "not placed: no common hour"],
      ])
  }
}

/// Reads back what ``CSVText`` writes.
enum CSVReader {
  static func rows(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var (row, cell, isQuoted) = ([String](), [UInt8](), false)
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if isQuoted, byte == 34, index < bytes.count, bytes[index] == 34 {
        cell.append(34)
        index += 1
      } else if byte == 34 {
        isQuoted.toggle()
      } else if !isQuoted, byte == 44 || byte == 10 {
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == 10 { (rows, row) = (rows + [row], []) }
      } else if isQuoted || byte != 13 {
        cell.append(byte)
      }
    }
    return rows
  }
}
