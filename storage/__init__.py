"""All SQL, all paths and the keyring: one encrypted vault."""
