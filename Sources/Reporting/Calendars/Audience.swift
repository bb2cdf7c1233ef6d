internal import Conferences

/// Whose calendar it is.
enum Audience: Hashable {
  case unit
  case chair(ID<Chair>)
  case minuteTaker(ID<MinuteTaker>)
  case room(ID<Room>)
  case worker(ID<Worker>)

  /// "Chair CH-3".
  var title: String {
    switch self {
    case .unit: "Child protection conferences"
    case .chair(let id): "Chair \(id)"
    case .minuteTaker(let id): "Minute-taker \(id)"
    case .room(let id): "Room \(id)"
    case .worker(let id): "Worker \(id)"
    }
  }

  /// A file name without its ending, safe on every system: kind and reference in plain letters.
  var fileName: String {
    let name =
      switch self {
      case .unit: "unit"
      case .chair(let id): "chair-\(id)"
      case .minuteTaker(let id): "minute-taker-\(id)"
      case .room(let id): "room-\(id)"
      case .worker(let id): "worker-\(id)"
      }
    let safe = name.unicodeScalars.prefix(100).map { scalar -> Character in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": Character(scalar)
      default: "_"
      }
    }
    return String(safe)
  }
}

/// File names that differ even where case does not count, in the order asked for.
struct UniqueNames {
  private var taken: Set<String> = []

  mutating func next(_ name: String) -> String {
    var (candidate, count) = (name, 1)
    while !taken.insert(candidate.lowercased()).inserted {
      count += 1
      candidate = "\(name)-\(count)"
    }
    return candidate
  }
}
