"""A loop of asyncio on a thread of its own, for libraries that want one; nothing outlives it."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class Loop:
    """Runs from the start until it is closed."""

    def __init__(self, name: str) -> None:
        self.loop = asyncio.new_event_loop()
        # Tasks of the library may end with texts of the server in their errors.
        self.loop.set_exception_handler(lambda _loop, _context: None)
        self._thread = threading.Thread(target=self.loop.run_forever, name=name, daemon=True)
        self._thread.start()

    def run(self, doing: Coroutine[Any, Any, T]) -> T:
        """Waits for that, on another thread than the loop's. Raises what it raises, and
        `concurrent.futures.CancelledError` where it was cancelled meanwhile."""
        return asyncio.run_coroutine_threadsafe(doing, self.loop).result()

    def cancel(self) -> None:
        """Ends whatever is going on, from any thread; the loop stays."""

        def end() -> None:
            for task in asyncio.all_tasks(self.loop):
                task.cancel()

        with contextlib.suppress(RuntimeError):  # the loop has ended
            self.loop.call_soon_threadsafe(end)

    def close(self) -> None:
        """Ends all that runs on it, and it."""
        if self.loop.is_closed():
            return
        with contextlib.suppress(TimeoutError, RuntimeError):
            asyncio.run_coroutine_threadsafe(_end(), self.loop).result(2)
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(2)
        if not self._thread.is_alive():
            self.loop.close()


async def _end() -> None:
    await asyncio.sleep(0)  # what was to be aborted is
    left = asyncio.all_tasks() - {asyncio.current_task()}
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
    loop = asyncio.get_running_loop()
    # One that is closing may still wait for its other end, and of one that was cancelled while it
    # was made nobody knows but the loop, which tells no other way.
    for transport in list(getattr(loop, "_transports", {}).values()):
        transport.abort()
    for _ in range(2):  # the turns in which they close
        await asyncio.sleep(0)
    await loop.shutdown_default_executor()
