internal import Conferences
internal import WorkingTime

/// The figures of a report, in the order in which they are shown.
extension Compliance {
  var tables: [ShareTable] {
    national + [
      byKind, byTeam, byMonth, byCause, openByCause, continuity, promises, agreements, margins,
      quorum,
    ]
  }

  /// DfE's two figures, as they are and by how far the conferences have come.
  var national: [ShareTable] {
    [
      staged(
        "initial_within_15_working_days", "Initial conferences within 15 working days",
        \.initialWithin15),
      staged("reviews_on_time", "Reviews on time", \.reviewsOnTime),
    ]
  }

  private func staged(_ figure: String, _ title: String, _ share: KeyPath<Figures, Share>)
    -> ShareTable
  {
    let stages = byStage.map {
      ShareTable.Row(
        $0.stage.rawValue, $0.stage.words, $0.figures[keyPath: share], isOpen: $0.stage == .open)
    }
    return ShareTable(
      figure, title, [.init(ShareTable.all, "all", figures[keyPath: share])] + stages)
  }

  var byKind: ShareTable {
    ShareTable(
      "in_time_by_kind", "In time, by kind",
      [.init(ShareTable.all, "all", figures.all)]
        + Conference.Kind.allCases.map {
          .init($0.rawValue, $0.words + "s", figures.inTime[$0] ?? Share())
        })
  }

  var byTeam: ShareTable {
    ShareTable(
      "in_time_by_team", "In time, by team of the worker",
      figures.inTimeByTeam.sorted { $0.key.text.inNaturalOrder < $1.key.text.inNaturalOrder }.map {
        .init($0.key.text, Self.words($0.key), $0.value)
      })
  }

  var byMonth: ShareTable {
    ShareTable(
      "in_time_by_month", "In time, by month",
      figures.inTimeByMonth.sorted { $0.key < $1.key }.map {
        .init($0.key.monthNumber, $0.key.month, $0.value)
      })
  }

  /// Of those not in time: each has one main cause.
  var byCause: ShareTable {
    byCause("not_in_time_by_cause", "Not in time, by main cause", late)
  }

  /// Of those still open: what stands in the way of each.
  var openByCause: ShareTable {
    byCause("still_open_by_cause", "Still open, by main cause", open)
  }

  private func byCause(_ figure: String, _ title: String, _ reasons: [LateReason]) -> ShareTable {
    let members = reasons.map { (group: $0.cause, children: children(of: $0.conference)) }
    let causes = LateCause.allCases.filter { cause in members.contains { $0.group == cause } }
    return ShareTable(
      figure, title,
      Share.parts(of: members, among: causes).map { .init($0.rawValue, $0.words, $1) },
      areParts: true)
  }

  /// S7.
  var continuity: ShareTable {
    let present = Set(view.scenario.chairs.map(\.id))
    let members = appointments.compactMap { appointment in
      ChairOutcome(appointment, present: present).map {
        (group: $0, children: appointment.conference.children)
      }
    }
    return ShareTable(
      "same_chair", "Same chair as at the last conference",
      Share.parts(of: members, among: ChairOutcome.allCases).map {
        .init($0.rawValue, $0.words, $1)
      }, areParts: true)
  }

  /// Of what was published and is not past (S15, S16).
  var promises: ShareTable {
    let dropped = view.dropped.filter { planned[$0.conference] != nil }
      .map { (group: PromiseOutcome.dropped, children: children(of: $0.conference)) }
    let members =
      appointments.compactMap { appointment in
        PromiseOutcome(appointment.change).map {
          (group: $0, children: appointment.conference.children)
        }
      } + dropped
    return ShareTable(
      "published_dates", "Published dates",
      Share.parts(of: members, among: PromiseOutcome.allCases).map {
        .init($0.rawValue, $0.words, $1)
      }, areParts: true)
  }

  var margins: ShareTable {
    let members = appointments.map {
      (group: MarginBand(margin: $0.margin), children: $0.conference.children)
    }
    return ShareTable(
      "working_days_in_hand", "Working days in hand",
      Share.parts(of: members, among: MarginBand.allCases).map { .init($0.rawValue, $0.words, $1) },
      areParts: true)
  }

  /// S14.
  var quorum: ShareTable {
    var share = Share()
    for appointment in appointments {
      share.count(appointment.conference.children, isIn: !appointment.lacksQuorum)
    }
    return ShareTable(
      "quorum", "Enough agencies can come", [.init(ShareTable.all, "all", share)])
  }
}
