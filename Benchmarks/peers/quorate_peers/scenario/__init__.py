"""What there is to plan: the folder read, and the counting rules of days and limits."""
