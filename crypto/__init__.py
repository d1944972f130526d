"""The published formats: bytes in, bytes out; no clock, no path, no officer."""
