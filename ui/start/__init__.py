"""The pages of the locked window: create, unlock, recover."""
