import Foundation
import GLPKSolver
import LinearModels
import Testing

/// Something that keeps the simplex method busy for much longer than any test waits.
enum LongSolve {
  /// Solves it on this thread, and raises the signal from another meanwhile.
  static func run(until stop: StopSignal) {
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.1)
      stop.raise()
    }
    let outcome = try? GLPKSolver().solve(model, limits: SolveLimits(stop: stop))
    #expect(outcome?.ending == .cancelled)
    #expect(outcome?.work.simplexIterations == 0, "it was not left by force")
  }

  /// Choices, of which each group takes one, paying most for none; they compete for what there is two
  /// of.
  private static let model: LinearModel = {
    let (groups, choices, resources) = (1000, 15, 650)
    var dice = Dice(seed: 1)
    var model = LinearModel()
    var uses = Array(repeating: [Term](), count: resources)
    for _ in 0..<groups {
      var group = [Term(model.addVariable(.between(0, 1), cost: 100), 1)]
      for _ in 0..<choices {
        let choice = model.addVariable(.between(0, 1), cost: Double(dice.below(31)))
        group.append(Term(choice, 1))
        for _ in 0..<3 { uses[dice.below(resources)].append(Term(choice, 1)) }
      }
      model.addConstraint(group, .exactly(1))
    }
    for use in uses { model.addConstraint(use, .atMost(2)) }
    return model
  }()
}
