"""Papers: what officers certify, from the log it is written in to the vaults it is taken into."""
