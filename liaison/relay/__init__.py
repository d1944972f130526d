"""Running a relay: its authority, its book of officers, its configuration, and the real server."""
