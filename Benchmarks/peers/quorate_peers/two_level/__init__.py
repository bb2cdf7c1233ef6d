"""The two-level model: what costs see as columns, the rest as capacities, staffed after."""
