import Conferences
import Testing
import WorkingTime

@testable import Reporting

/// What holds of any report, over a made-up authority.
@Suite struct ComplianceLawTests {
  private let made = SyntheticPlan(bookings: 300, chairs: 9, rooms: 2, weeks: 30)
  private var view: PlanView { PlanView(scenario: made.scenario, plan: made.plan) }

  private func compliance(_ period: Period = Period()) -> Compliance {
    let late = made.plan.conferences.filter { $0.lateWorkingDays > 0 }.map {
      LateReason(conference: $0.conference, cause: .chair, words: "no chair")
    }
    return Compliance(view, late: late, period: period)
  }

  private func sum(_ shares: some Sequence<Share>) -> Share {
    shares.reduce(into: Share()) { $0.add($1) }
  }

  @Test func itCountsAsThePlansOwnFiguresDo() {
    let compliance = compliance()
    let figures = Figures(view)
    #expect(compliance.figures.initialWithin15 == figures.initialWithin15)
    #expect(compliance.figures.reviewsOnTime == figures.reviewsOnTime)
    #expect(compliance.figures.inTime == figures.inTime)
    #expect(compliance.figures.margins == figures.margins)
    let kept = compliance.tables.first { $0.figure == "same_chair" }?.rows.first?.share
    #expect(kept == figures.continuity)
  }

  @Test func stagesAddUpToTheWhole() {
    let compliance = compliance()
    #expect(sum(compliance.byStage.map(\.figures.all)) == compliance.counted)
    let settled = compliance.byStage.filter { $0.stage != .open }.map(\.figures.all)
    #expect(sum(settled) == compliance.figures.all)
    for table in compliance.national {
      #expect(
        sum(table.rows.dropFirst().filter { !$0.isOpen }.map(\.share)) == table.rows[0].share)
    }
  }

  @Test func groupsAddUpToTheWhole() {
    let compliance = compliance()
    let all = compliance.figures.all
    for table in [compliance.byTeam, compliance.byMonth] {
      #expect(sum(table.rows.map(\.share)) == all)
    }
    #expect(sum(compliance.byKind.rows.dropFirst().map(\.share)) == all)
  }

  @Test func partsAddUpToOneWhole() {
    for table in compliance().tables where table.areParts && !table.rows.isEmpty {
      let whole = table.rows[0].share
      #expect(table.rows.allSatisfy { $0.share.ofConferences == whole.ofConferences })
      #expect(table.rows.reduce(0) { $0 + $1.share.conferences } == whole.ofConferences)
      #expect(table.rows.reduce(0) { $0 + $1.share.children } == whole.ofChildren)
    }
  }

  @Test func monthsReportedOneByOneAddUpToAll() {
    let months = (0..<12).map { day("2026-12-01").adding(months: $0) }
    let single = months.map { first in
      compliance(Period(from: first, to: first.adding(months: 1) - 1))
    }
    #expect(sum(single.map(\.figures.all)) == compliance().figures.all)
    #expect(single.reduce(0) { $0 + $1.late.count } == compliance().late.count)
    #expect(single.map(\.figures.all).filter { $0.ofConferences > 0 }.count > 2)
  }

  @Test func whoIsNotInTimeIsTheRest() {
    let compliance = compliance()
    let all = compliance.figures.all
    #expect(compliance.late.count == all.ofConferences - all.conferences)
    #expect(compliance.late.count > 5)
  }

  @Test func theSameCalendarGivesTheSameBytes() {
    let report = ComplianceReport(scenario: made.scenario, plan: made.plan, late: [])
    let again = ComplianceReport(scenario: made.scenario, plan: made.plan, late: [])
    #expect(report.text == again.text && report.json == again.json)
    #expect(report.csv == again.csv && report.page == again.page)
  }
}
