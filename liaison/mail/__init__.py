"""What both ends of a relay share: invitations, keys for it alone, and how a bundle is cut."""
