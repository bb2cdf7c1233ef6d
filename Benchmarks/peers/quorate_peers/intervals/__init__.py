"""The formulation that a constraint programmer writes: intervals, no_overlap and cumulative."""
