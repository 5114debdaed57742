"""Several new files take the places of the old ones: all of them, or none."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Mapping
from pathlib import Path

from ipraktik.errors import OutputError
from ipraktik.text import say
from ipraktik.writing.flushing import flush, flush_folder, usual_rights
from ipraktik.writing.output_faults import told
from ipraktik.writing.staging import Stage


def put_files(stages: Mapping[Path, Stage]) -> None:
    """Put new files in their places; if one of several cannot take its own, none does.

    Parameters
    ----------
    stages : mapping of Path to Stage
        By the outputs as they were given.

    Raises
    ------
    OutputError
        Which could not be written, and which of the others is new all the same, where the system
        also refuses to take it back.
    """
    for path, stage in stages.items():
        with told(path):
            _make_ready(stage)
    begun: dict[Path, Stage] = {}
    try:
        for path, stage in stages.items():
            with told(path):
                if len(stages) > 1:
                    _keep_old(stage)
                    begun[path] = stage
                os.replace(stage.new, stage.target)
                flush_folder(stage.target.parent)
    except BaseException as error:
        new = [path for path, stage in begun.items() if not _took_back(stage)]
        if not new or not isinstance(error, OutputError):
            raise
        raise OutputError(
            say("{cause} Already new: {files}.", cause=error.text, files=", ".join(map(str, new))),
            error.refusal,
        ) from error


def _make_ready(stage: Stage) -> None:
    flush(stage.new)
    there = stage.target.stat().st_mode if stage.target.exists() else None
    os.chmod(stage.new, usual_rights(0o666) if there is None else stat.S_IMODE(there))


def _keep_old(stage: Stage) -> None:
    """Keep the old file under a second name; as a copy, where a disk knows no second names."""
    if not stage.target.exists():
        return
    os.mkdir(stage.old.parent, 0o700)
    try:
        os.link(stage.target, stage.old)
    except OSError:
        shutil.copy2(stage.target, stage.old)


def _took_back(stage: Stage) -> bool:
    """Put the old file back, or remove the new one where there was none; tell whether it went."""
    try:
        if stage.new.exists():
            return True
        if stage.old.exists():
            os.replace(stage.old, stage.target)
        else:
            stage.target.unlink()
    except OSError:
        return False
    return True
