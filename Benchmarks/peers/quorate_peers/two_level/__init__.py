"""The two-level model: what costs can see as columns, everything else as capacities, staffed after."""
