"""All Qt: the window over the verbs of liaison."""
