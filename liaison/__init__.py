"""Bundles, records and the audit trail of a liaison officer: nouns, verbs, and the command line."""
