"""Editors for every kind of field, and the page that writes a record with them."""
