"""Text made safe to show: nothing in it can become markup, steer a terminal, or fail to be encoded."""

from html import escape

# Controls but for tab and line ends; lone surrogates, which no encoding holds; and non-characters.
_UNSHOWABLE = dict.fromkeys(
    [*range(0x9), 0xB, *range(0xE, 0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF], "\ufffd"
)
# What turns the direction of the letters that follow.
_DIRECTIONS = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], "\ufffd")


def escape_html(text: str) -> str:
    r"""The text for HTML, in an element or an attribute: as many characters, what cannot be shown as U+FFFD.

    A carriage return is a reference, since parsers of HTML would make a newline of it.

    >>> escape_html('<b title="x">\x00\r')
    '&lt;b title=&quot;x&quot;&gt;�&#13;'
    """
    return escape(text.translate(_UNSHOWABLE), quote=True).replace("\r", "&#13;")


def plain(text: str) -> str:
    r"""The text for one line of a terminal: controls and marks of direction as U+FFFD, white space as single blanks.

    >>> plain("red \x1b[31m\n text")
    'red �[31m text'
    """
    return " ".join(text.split()).translate(_UNSHOWABLE).translate(_DIRECTIONS)
