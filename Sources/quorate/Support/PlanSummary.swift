internal import Conferences

/// What a planner reads on the terminal once a plan is made.
struct PlanSummary {
  let plan: Plan
  let folder: String
  let seconds: Duration

  func show() {
    let booked = plan.bookings.count
    let late = plan.conferences.count { $0.lateWorkingDays > 0 }
    let unplaced = plan.conferences.count { $0.booking == nil && !$0.isLeftOut }
    print("\(booked) conferences booked, \(late) late, \(unplaced) without a booking.")
    for result in plan.tiers {
      let proof =
        result.isProven ? "proven best" : "at best \(result.bound), not proven"
      print("  \(result.tier.rawValue): \(result.value) (\(proof))")
    }
    if let reason = plan.stoppedEarly {
      print("Stopped early (\(reason.rawValue)): the best plan found so far was kept.")
    }
    print("Written to \(folder); open \(folder)/rota.html.")
  }
}
