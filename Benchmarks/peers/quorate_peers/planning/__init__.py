"""What every peer needs to plan with: who is free, slots, prices, the clerk's plan, the files."""
