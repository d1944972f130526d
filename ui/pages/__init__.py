"""The pages of the unlocked window."""
