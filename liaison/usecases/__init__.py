"""The verbs: each checks its rule, changes the vault and appends to the log in one transaction."""
