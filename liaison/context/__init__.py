"""Foreign files read into neutral rows of context, and records written for other programs."""
