"""The vault's side of a relay: joining one, what goes there, and what came."""
