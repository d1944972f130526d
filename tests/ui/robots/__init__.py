"""Robots that move the window as a hand would."""
