"""Runs a command, measuring time and memory, and ends it when it overstays."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Run:
    """How a command ended: exit code (None when it was ended), seconds, megabytes at most."""

    code: int | None
    seconds: float
    megabytes: int


def run_measured(command: list[str], log: Path, most_seconds: float) -> Run:
    """Runs it in a group of its own, so that all its children end with it."""
    log.parent.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT,
                                   start_new_session=True)
        code, usage = wait(process.pid, began + most_seconds)
    return Run(code, time.monotonic() - began, usage.ru_maxrss // 1024)


def wait(pid: int, until: float):
    """Its exit code and what it used; past the time it is killed."""
    while time.monotonic() < until:
        found, status, usage = os.wait4(pid, os.WNOHANG)
        if found:
            return os.waitstatus_to_exitcode(status), usage
        time.sleep(0.002)
    os.killpg(pid, signal.SIGKILL)
    return None, os.wait4(pid, 0)[2]
