"""What machine it is, and which versions of what run on it."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from importlib import metadata
from pathlib import Path

PACKAGES = ("highspy", "ortools", "PySCIPOpt", "timefold")
COMMANDS = {"cbc": ["cbc", "-exit"], "glpsol": ["glpsol", "--version"],
            "java": ["java", "--version"]}


def machine() -> dict[str, object]:
    """Cores, processor, memory and how busy it is before anything starts."""
    return {"cores": os.cpu_count(), "processor": first_after("/proc/cpuinfo", "model name"),
            "memory": first_after("/proc/meminfo", "MemTotal"), "system": platform.platform(),
            "load_before": round(os.getloadavg()[0], 2)}


def first_after(path: str, word: str) -> str:
    """What follows a word and a colon in a file of the kernel."""
    lines = Path(path).read_text().splitlines() if Path(path).exists() else []
    found = (line.split(":", 1)[1].strip() for line in lines if line.startswith(word))
    return next(found, "unknown")


def versions(quorate: Path) -> dict[str, str]:
    """Python, quorate, the packages and the commands."""
    found = {"python": platform.python_version(), "quorate": said(str(quorate), "--version")}
    for package in PACKAGES:
        try:
            found[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            found[package] = "not installed"
    for name, command in COMMANDS.items():
        found[name] = said(*command) if shutil.which(command[0]) else "not installed"
    return found


def said(*command: str) -> str:
    """The line of a command's answer that names a version."""
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = [line.strip() for line in (answer.stdout + answer.stderr).splitlines() if line.strip()]
    return next((line for line in lines if any(letter.isdigit() for letter in line)), "unknown")
