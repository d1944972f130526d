"""The courier that carries bundles through a NATS JetStream relay, trusted with nothing."""
