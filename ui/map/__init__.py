"""The offline map: where one looks, what is drawn there, and the widget that moves over it."""
