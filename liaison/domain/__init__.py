"""The nouns of liaison work as plain data with their rules: standard library and msgspec only."""
