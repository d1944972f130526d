"""The couriers that carry files out of the vault and in: today a folder on a stick or disk."""
