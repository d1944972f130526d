"""Officers, sticks and attackers by chance: what happens, and what ought to follow."""
