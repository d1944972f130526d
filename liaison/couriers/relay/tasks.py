"""Ending tasks for certain."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from typing import Any

_AGAIN = 0.1  # seconds


async def end(tasks: Collection[asyncio.Future[Any]]) -> None:
    """Cancels tasks until all have ended, whatever they end with.

    Once is not enough: before Python 3.12, `asyncio.wait_for` swallows a cancellation that comes in
    the same moment as what it waits for, and the library uses it everywhere.
    """
    while left := [task for task in tasks if not task.done()]:
        for task in left:
            task.cancel()
        await asyncio.wait(left, timeout=_AGAIN)
    for task in tasks:
        if not task.cancelled():
            task.exception()  # it was seen
