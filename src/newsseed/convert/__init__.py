"""To and from other forms, a module each: `newsseed.convert.json.to_json(article)`. The core imports none of them.

They are loaded when they are first asked for, as attributes or by ``from newsseed.convert import json``.

>>> import newsseed
>>> newsseed.convert.json.to_dict(newsseed.parse("Fog"))["source"]
'Fog'
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsseed.convert import bio as bio
    from newsseed.convert import brat as brat
    from newsseed.convert import citron as citron
    from newsseed.convert import corenlp as corenlp
    from newsseed.convert import json as json
    from newsseed.convert import ninjs as ninjs
    from newsseed.convert import schema_org as schema_org
    from newsseed.convert import tables as tables
    from newsseed.convert import tei as tei
    from newsseed.convert import web_annotation as web_annotation

__all__ = [
    "bio",
    "brat",
    "citron",
    "corenlp",
    "json",
    "ninjs",
    "schema_org",
    "tables",
    "tei",
    "web_annotation",
]


def __getattr__(name: str) -> object:
    """The module of that name, loaded when it is first asked for."""
    if name in __all__:
        return import_module(f"{__name__}.{name}")
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message, name=name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
