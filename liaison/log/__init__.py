"""What an officer's log holds: the leaves, the identity card, and how they are read strictly."""
