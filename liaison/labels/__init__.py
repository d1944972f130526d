"""Marking policies as data, and labels under them: read, written, checked and put into words."""
