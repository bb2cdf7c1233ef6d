"""The same scenario folders, solved by what a planner would pick instead of quorate."""
