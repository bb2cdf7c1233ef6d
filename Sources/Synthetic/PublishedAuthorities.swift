extension Authority {
  /// Authorities from the smallest to the largest, with the median of all of England among them.
  public static let published: [Authority] = [
    Authority(
      name: "rutland", title: "Rutland", initialChildrenAYear: 43, childrenOnPlans: 28, chairs: 1,
      meetingRooms: [1], policyName: "working-together"),
    Authority(
      name: "york", title: "York", initialChildrenAYear: 190, childrenOnPlans: 126, chairs: 3,
      meetingRooms: [1], policyName: "york"),
    Authority(
      name: "north-lincolnshire", title: "North Lincolnshire", initialChildrenAYear: 223,
      childrenOnPlans: 138, chairs: 4, meetingRooms: [1], policyName: "north-lincolnshire"),
    Authority(
      name: "median", title: "The median authority", initialChildrenAYear: 412,
      childrenOnPlans: 275, chairs: 7, meetingRooms: [2], policyName: "working-together"),
    Authority(
      name: "barnsley", title: "Barnsley", initialChildrenAYear: 450, childrenOnPlans: 264,
      chairs: 7, meetingRooms: [2], policyName: "barnsley"),
    Authority(
      name: "gloucestershire", title: "Gloucestershire", initialChildrenAYear: 677,
      childrenOnPlans: 403, chairs: 11, meetingRooms: [1, 1], policyName: "working-together"),
    Authority(
      name: "leeds", title: "Leeds", initialChildrenAYear: 1000, childrenOnPlans: 634, chairs: 16,
      meetingRooms: [2, 1], policyName: "leeds"),
    Authority(
      name: "kent", title: "Kent", initialChildrenAYear: 1479, childrenOnPlans: 1150, chairs: 29,
      meetingRooms: [2, 1, 1, 1], policyName: "working-together"),
    Authority(
      name: "birmingham", title: "Birmingham", initialChildrenAYear: 2094, childrenOnPlans: 1677,
      chairs: 42, meetingRooms: [3, 2, 2], policyName: "working-together"),
  ]

  /// An authority so many times this one's size: none exists, and it shows how planning grows.
  /// - Parameter times: 1 or more.
  public func times(_ times: Int) -> Authority {
    if times == 1 { return self }
    return Authority(
      name: name, title: "\(times) times \(title)",
      initialChildrenAYear: initialChildrenAYear * times, childrenOnPlans: childrenOnPlans * times,
      chairs: chairs * times,
      meetingRooms: (0..<times).flatMap { _ in meetingRooms }, policyName: policyName)
  }

  /// The authority of a name, if its figures are here.
  public init?(named name: String) {
    guard let found = Self.published.first(where: { $0.name == name }) else { return nil }
    self = found
  }
}
