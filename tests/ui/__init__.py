"""Tests of the window: the real one, over a real vault, moved by robots that know object names."""
