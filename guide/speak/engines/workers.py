"""Processes in which native libraries run, so that a crash or a hang costs one of them and not the guide.

A worker answers one request at a time: bytes in, and `ANSWER` with its body out (`espeak_worker` has the form). One
that crashes or hangs is replaced once, by a fresh one, for the request at hand; a second failure is the request's own
fault and refuses it.
"""

from __future__ import annotations

import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Final

from guide.errors import EngineRefused
from guide.speak.engines.espeak_worker import ANSWER, LAST_SOUND

if sys.platform == "win32":
    _NO_WINDOW: Final = subprocess.CREATE_NO_WINDOW
else:
    _NO_WINDOW: Final = 0


class WorkerLost(Exception):  # noqa: N818 — it states a fact
    """The worker crashed, hung or was killed."""


class Worker:
    """One process; answers one request at a time."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 — our own program with the paths of its library
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=_NO_WINDOW,
        )

    @property
    def pid(self) -> int:
        """The process."""
        return self._process.pid

    def answer(self, request: bytes, timeout_s: float) -> tuple[bytes, int, bytes]:
        """Status, rate and body; a worker that does not answer in time is killed."""
        alarm = threading.Timer(timeout_s, self._process.kill)
        alarm.daemon = True
        alarm.start()
        try:
            return self._exchange(request)
        except (OSError, ValueError) as error:  # a closed pipe, or our own end of it closed
            raise WorkerLost from error
        finally:
            alarm.cancel()

    def _exchange(self, request: bytes) -> tuple[bytes, int, bytes]:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(request)
        stdin.flush()
        head = stdout.read(ANSWER.size)
        if len(head) < ANSWER.size:
            raise WorkerLost
        status, rate_hz, size = ANSWER.unpack(head)
        body = stdout.read(size)
        if len(body) < size:
            raise WorkerLost
        return status, rate_hz, body

    def stop(self) -> None:
        """End the process and close its pipes."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            try:
                pipe.close()
            except OSError:  # what could not be sent to a dead process is of no use to anybody
                continue


class Workers:
    """As many workers as there are requests at the same time; a worker waits for the next request until all end."""

    def __init__(self, command: Callable[[], Sequence[str]], timeout_s: float, whose: str) -> None:
        self._command = command
        self._timeout_s = timeout_s
        self._whose = whose
        """Whose they are, for people."""
        self._idle: queue.LifoQueue[Worker] = queue.LifoQueue()
        self._all: set[Worker] = set()
        self._changing = threading.Lock()
        self._closed = False

    def answer(self, request: bytes, words: str) -> tuple[bytes, int, bytes]:
        """The answer of a worker, or of the one that takes its place if it is lost; `words` are what is to be said."""
        for take in (self._take, self._fresh):
            worker = take()
            try:
                answer = worker.answer(request, self._timeout_s)
            except WorkerLost:
                self._drop(worker)
                continue
            except BaseException:
                self._drop(worker)
                raise
            if answer[0] == LAST_SOUND:
                self._drop(worker)
            else:
                self._idle.put(worker)
            return answer
        raise EngineRefused(f"{self._whose} broke down twice on the same words: “{words}”. Put them differently.")

    def close(self) -> None:
        """End all of them."""
        with self._changing:
            self._closed = True
            workers, self._all = self._all, set()
        for worker in workers:
            worker.stop()

    def _take(self) -> Worker:
        """One that waits, or a fresh one."""
        try:
            return self._idle.get_nowait()
        except queue.Empty:
            return self._fresh()

    def _fresh(self) -> Worker:
        with self._changing:
            if self._closed:
                raise EngineRefused(f"{self._whose} was closed while there was still something to say.")
            worker = Worker(self._command())
            self._all.add(worker)
            return worker

    def _drop(self, worker: Worker) -> None:
        with self._changing:
            self._all.discard(worker)
        worker.stop()
