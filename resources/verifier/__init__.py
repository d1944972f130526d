"""The stand-alone verifier of audit exports: handed out as text, and sharing no code with us."""
