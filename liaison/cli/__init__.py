"""The command line: the same verbs as the window, for people at a terminal and for scripts."""
