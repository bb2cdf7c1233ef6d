"""The whole plain model that `quorate export` writes, handed to a solver as it is."""
