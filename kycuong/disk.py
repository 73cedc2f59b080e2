"""Files that a power cut leaves whole: as they were, or as they were to be."""

import os
from pathlib import Path


def write(path: Path, content: bytes) -> None:
    """Put a file there whole or not at all, and on the disk before this returns."""
    put(path, content)
    lasting(path.parent)


def put(path: Path, content: bytes) -> None:
    """Put a file there whole or not at all; its content is on the disk, its name may not be yet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with draft.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def clear_drafts(*folders: Path) -> None:
    """Delete what a killed process had begun to write."""
    for folder in folders:
        for path in folder.rglob(".*"):
            if path.suffix[1:].isdigit():
                path.unlink(missing_ok=True)


def lasting(folder: Path) -> None:
    """Have the names in a folder on the disk before this returns."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
