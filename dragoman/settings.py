"""Every option once: name, default, help. Command line, environment and Python arguments are derived from here.

The environment variable of an option is `DRAGOMAN_` and its name in capitals.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from dragoman.errors import DragomanError

_RECORD = Path("dragoman.db")
_YES = frozenset({"yes", "true", "1", "on"})
_NO = frozenset({"no", "false", "0", "off", ""})


def _option(default: Any, help_text: str, verb: str = "read") -> Any:
    return field(default=default, metadata={"help": help_text, "verb": verb})


@dataclass(frozen=True, slots=True)
class Settings:
    """The options of a run. Immutable; `with_options` gives a changed copy."""

    record: Path = _option(_RECORD, "the record file", "")  # noqa: RUF009 - a field, made by `_option`
    jobs: int = _option(0, "worker processes; 0 takes one for each core, 1 stays in this process")
    language: str | None = _option(None, "language of the input (BCP 47), where nothing in the text tells")
    published: str | None = _option(None, "publication date of the input (EDTF), where nothing in the text tells")
    max_bytes: int = _option(64_000_000, "largest input in bytes, after unpacking; larger ones are refused")
    max_ratio: int = _option(200, "largest ratio of unpacked to packed size; beyond 1 MB, more is refused as a bomb")
    max_text: int = _option(400_000, "longest article in characters; the rest of a longer one is refused")
    max_depth: int = _option(2_000, "deepest nesting of an HTML page; deeper ones are read as plain text")
    confidence_floor: float = _option(0.3, "claims less sure than this are counted, not recorded")
    host: str = _option(
        "127.0.0.1", "address that the desk listens on; others than this machine's need a token", "serve"
    )
    port: int = _option(8620, "port that the desk listens on; 0 takes a free one", "serve")
    token: str | None = _option(
        None, "token that the desk asks for; better set as a variable than written here", "serve"
    )
    read_only: bool = _option(False, "the desk only shows; nobody can judge at it", "serve")
    by: str | None = _option(None, "who judges; the name of the user, where nobody is named", "judge")

    @classmethod
    def options_of(cls, verb: str) -> tuple[Field[Any], ...]:
        """The options of one command; `record` belongs to all of them."""
        return tuple(option for option in fields(cls) if option.metadata["verb"] == verb)

    def with_options(self, **options: Any) -> Settings:
        """A copy with the given options; None leaves an option as it is.

        Raises DragomanError for an option that does not exist.
        """
        known = {f.name for f in fields(self)}
        unknown = sorted(set(options) - known)
        if unknown:
            raise DragomanError(f"no such option: {', '.join(unknown)}; there are {', '.join(sorted(known))}")
        return replace(self, **{k: v for k, v in options.items() if v is not None})


def settings_from(environment: Mapping[str, str] | None = None) -> Settings:
    """The defaults, overridden by `DRAGOMAN_…` variables.

    Raises DragomanError where a variable holds no value of the option's type.
    """
    environment = os.environ if environment is None else environment
    chosen: dict[str, Any] = {}
    for option in fields(Settings):
        raw = environment.get("DRAGOMAN_" + option.name.upper())
        if raw is None:
            continue
        try:
            chosen[option.name] = _converter(option.default)(raw)
        except ValueError as error:
            raise DragomanError(f"DRAGOMAN_{option.name.upper()}={raw}: {error}") from error
    return Settings().with_options(**chosen)


def _converter(default: Any) -> Any:
    if isinstance(default, bool):
        return _yes_or_no
    return str if default is None else type(default)


def _yes_or_no(raw: str) -> bool:
    if raw.lower() not in _YES | _NO:
        raise ValueError("write yes or no")
    return raw.lower() in _YES
