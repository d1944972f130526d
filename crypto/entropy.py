"""Where random bytes come from: passed in as a function, so that tests can fix it."""

from __future__ import annotations

import secrets
from collections.abc import Callable

Entropy = Callable[[int], bytes]

system: Entropy = secrets.token_bytes
