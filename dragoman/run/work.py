"""The work on one input: bytes in, a packed document or a refusal out. Pure, so it runs anywhere."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Sequence

from dragoman.errors import DragomanError, InputRefused, KnowledgeError
from dragoman.settings import Settings
from dragoman.store.codec import Packed, Refusal, Task, pack


def work(task: Task, settings: Settings) -> Packed | Refusal:
    """Read one input and find what it says; whatever goes wrong refuses this input, and no other.

    Raises KnowledgeError, because that is no fault of the input.
    """
    from dragoman.finding import find
    from dragoman.reading import read_document

    collected = task.collected
    try:
        document = read_document(
            collected.data, collected.uri, name=collected.name, hints=collected.hints, settings=settings
        )
        return pack(task.source, document, find(document, settings))
    except KnowledgeError:
        raise
    except InputRefused as refused:
        return Refusal(collected.uri, type(refused).__name__, refused.reason)
    except (DragomanError, RecursionError, MemoryError) as error:
        return Refusal(collected.uri, type(error).__name__, str(error) or "it takes more memory than there is")
    except Exception as error:  # a fault of ours must not end a run of a million inputs
        return Refusal(collected.uri, type(error).__name__, f"reading it failed ({_where(error)}): {error}")


def _where(error: BaseException) -> str:
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}" if trace else "unknown place"


def work_all(tasks: Sequence[Task], settings: Settings) -> list[Packed | Refusal]:
    """The work on several inputs."""
    return [work(task, settings) for task in tasks]


def start_worker() -> None:
    """Prepare a worker process: deaf to Ctrl-C, which its parent answers, and gone when its parent is."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)  # killed: nobody would ever tell this process to end
