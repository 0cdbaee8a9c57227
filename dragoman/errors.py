"""Everything Dragoman raises on purpose, as one tree.

DragomanError
├── InputRefused            one input cannot be read; the run goes on without it
│   ├── InputUnreadable     it cannot be opened (missing, no permission, broken archive)
│   ├── InputTooLarge       it passes a limit of settings.py
│   └── InputNotText        it is empty, binary, or holds no article
├── RecordError             the record file cannot be used
│   ├── RecordNotOne        the file is something else
│   ├── RecordLocked        another process writes to it
│   ├── RecordReadOnly      it may not be written
│   ├── RecordTooNew        a later version of Dragoman wrote it
│   ├── RecordDiskFull      the disk took no more; nothing half-written stays
│   └── QuestionTooLarge    an answer takes longer than whoever asks may have it wait
├── ItemUnknown             no item or document has this id
├── ExtraMissing            something optional that this needs is not installed
├── JudgementRefused        a judgement says what cannot be; the message says what can
│   └── ItemChanged         the item says something else than when somebody looked at it
├── QuoteError              a claim quotes what the text does not say
└── KnowledgeError          a knowledge file is wrong; names the file and the line
"""

from collections.abc import Sequence

__all__ = [
    "DragomanError",
    "ExtraMissing",
    "InputNotText",
    "InputRefused",
    "InputTooLarge",
    "InputUnreadable",
    "ItemChanged",
    "ItemUnknown",
    "JudgementRefused",
    "KnowledgeError",
    "QuestionTooLarge",
    "QuoteError",
    "RecordDiskFull",
    "RecordError",
    "RecordLocked",
    "RecordNotOne",
    "RecordReadOnly",
    "RecordTooNew",
]


class DragomanError(Exception):
    """Whatever Dragoman raises on purpose; the message names the input and says what to do."""


class InputRefused(DragomanError):
    """One input cannot be read. `name` is the input, `reason` a short phrase for reports."""

    def __init__(self, name: str, reason: str) -> None:
        """Refuse the input `name` for `reason`."""
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason

    def __reduce__(self) -> tuple[type["InputRefused"], tuple[str, str]]:
        """Pickle by name and reason, so that refusals cross process borders whole."""
        return type(self), (self.name, self.reason)


class InputUnreadable(InputRefused):
    """The input cannot be opened or unpacked."""


class InputTooLarge(InputRefused):
    """The input passes one of the limits in settings.py."""


class InputNotText(InputRefused):
    """The input is empty, binary, or holds no article."""


class RecordError(DragomanError):
    """The record file cannot be used."""


class RecordNotOne(RecordError):
    """The file is not a record of Dragoman."""


class RecordLocked(RecordError):
    """Another process is writing to the record."""


class RecordReadOnly(RecordError):
    """The record, or its folder, may not be written."""


class RecordTooNew(RecordError):
    """A later version of Dragoman wrote the record."""


class RecordDiskFull(RecordError):
    """The disk took no more; the record stands as it was before."""


class QuestionTooLarge(RecordError):
    """The answer takes longer than it may; ask for less."""


class ItemUnknown(DragomanError):
    """No item or document of the record has this id."""


class ExtraMissing(DragomanError):
    """Something optional that is needed here is not installed; the message says how to install it."""


class JudgementRefused(DragomanError):
    """A judgement names a field, a value or items that it cannot; what can be named is in the message."""


class ItemChanged(JudgementRefused):
    """An item says something else than when somebody looked at it; `fields` are the names of those that do."""

    def __init__(self, item: str, fields: Sequence[str]) -> None:
        """`item` changed in these `fields`."""
        super().__init__(f"{item} was changed meanwhile: {', '.join(fields)}; look it over and judge it again")
        self.item = item
        self.fields = tuple(fields)


class QuoteError(DragomanError):
    """A claim quotes a passage that its document does not contain."""


class KnowledgeError(DragomanError):
    """A knowledge file is wrong; the message names the file and the line."""
