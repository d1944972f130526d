"""The courier that carries bundles through a folder anywhere, trusted with nothing."""
