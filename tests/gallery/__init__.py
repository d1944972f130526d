"""The gallery: every page in every theme, empty, with ten and with 10,000 records, both ways."""
