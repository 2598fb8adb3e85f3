"""Labels of the page: with nothing behind them, before a title, or over other articles, topics and forms."""

from collections.abc import Sequence
from functools import lru_cache

import regex

from newsseed.languages import LANGUAGES_KEPT, Language, alternation
from newsseed.languages.pages import PAGE_ANNOUNCERS, PAGE_LABELS
from newsseed.parsing.blocks import RawBlock, last_mark
from newsseed.parsing.stamps import find_stamp

_LONGEST_LABEL = 32
_LONGEST_TEASER = 240
_LONGEST_CAPITALS = 20
_FEWEST_TITLE_WORDS = 3
_LONGEST_ANNOUNCER = 48
_FEWEST_CONTROL_WORDS = 2
_MOST_CONTROL_WORDS = 5
_FEWEST_ANNOUNCING_WORDS = 2
_MOST_ANNOUNCING_WORDS = 6

PUNCTUATION = ".,;:!?…()[]\"“”„«»‘'"
_LABEL_END = ".:!…"
_STOPS = frozenset(".,!?")
# Behind the label of a teaser: "MORE: …", "WATCH | …"; bullets and arrows may stand before it.
_LABEL_BREAK = regex.compile(r":|\s?\|\s")
_BULLETS = " •▪►▶>»→–—-*"


def to_phrase(words: Sequence[str]) -> str:
    """The words as phrases are compared: in lower case, straight apostrophes, one space between two."""
    return " ".join(words).lower().replace("’", "'")


def to_plain_word(word: str) -> str:
    """A word as single words are compared: in lower case, a straight apostrophe, no mark at its ends."""
    return word.strip(PUNCTUATION).lower().replace("’", "'")


def _to_label(text: str) -> str:
    return to_phrase(text.split()).rstrip(_LABEL_END)


def is_known_label(phrase: str, *, language: Language) -> bool:
    """Whether a phrase is one of the labels that the language has, or that pages have the world over."""
    label = phrase.rstrip(_LABEL_END)
    return label in language.notice_lines or label in language.notice_announcers or label in PAGE_LABELS


def is_label(block: RawBlock, *, language: Language) -> bool:
    """Whether a notice is a label, with or without a title behind it, rather than a sentence."""
    return is_known_label(_to_label(block.text), language=language) or is_teaser(block, language=language)


def is_teaser(block: RawBlock, *, language: Language) -> bool:
    """Whether a label of the page stands before what a block says: "MORE: Why the cameras stopped working"."""
    if block.length > _LONGEST_TEASER:
        return False
    match = _LABEL_BREAK.search(block.text, 0, _LONGEST_LABEL)
    if match is None:
        return False
    label, mark, title = block.text[: match.start()].lstrip(_BULLETS), match[0], block.text[match.end() :]
    if mark != ":" and label.isupper() and len(label) <= _LONGEST_CAPITALS:
        # "WATCH | Why the bridge has to wait": whatever the label says. "PHOTO | Ana Lima" is a credit.
        return len(title.split()) >= _FEWEST_TITLE_WORDS
    words = label.split()
    if len(words) > 1 and words[0].lower() in language.stamp_words and find_stamp(label, language=language):
        # Such a date may stand before what was changed, as in "Updated April 2026: We added two lamps.".
        return True
    return is_known_label(to_phrase(words), language=language)


def announces_others(block: RawBlock, *, language: Language) -> bool:
    """Whether a notice is a label over the titles of other articles: "Related"; "More on this topic Calder"."""
    label = _to_label(block.text) if block.length <= _LONGEST_LABEL else ""
    if label in language.notice_announcers or label in PAGE_ANNOUNCERS:
        return True
    opened = label.startswith(_announcer_openers(language)) and ":" not in label and label not in language.notice_lines
    return opened or announces_by_opening(block, language=language)


def announces_by_opening(block: RawBlock, *, language: Language) -> bool:
    """Whether a few words say whose articles follow, or about what, by a name: "More from The Calder Tribune"."""
    if block.length > _LONGEST_ANNOUNCER:
        return False
    words = block.text.rstrip(_LABEL_END).split()
    if len(words) > _MOST_ANNOUNCING_WORDS or not words or not words[-1][0].isupper():
        return False
    match = _announcer_pattern(language).match(to_phrase(words))
    return match is not None and last_mark(block.text) not in _STOPS


@lru_cache(maxsize=LANGUAGES_KEPT)
def _announcer_openers(language: Language) -> tuple[str, ...]:
    """The announcers that are long enough to be told with something behind them, such as a topic."""
    return tuple(f"{label} " for label in language.notice_announcers if label.count(" ") > 1)


@lru_cache(maxsize=LANGUAGES_KEPT)
def _announcer_pattern(language: Language) -> regex.Pattern[str]:
    return regex.compile(rf"(?:{alternation(language.announcer_openers)})\s[^:|]++$")


def seems_to_announce(block: RawBlock, *, language: Language) -> bool:
    """Whether a line may be such a label, if titles follow: "Most Read Local Stories"."""
    words = [to_plain_word(word) for word in block.text.split()]
    return (
        _FEWEST_ANNOUNCING_WORDS <= len(words) <= _MOST_ANNOUNCING_WORDS
        and words[0] in language.announcer_first_words
        and words[-1] in language.announced_nouns
    )


def is_control(block: RawBlock, *, language: Language) -> bool:
    """Whether a block is a button of the page: an action, and parts of the page alone beside it ("Show captions")."""
    words = [to_plain_word(word) for word in block.text.split()]
    if not _FEWEST_CONTROL_WORDS <= len(words) <= _MOST_CONTROL_WORDS or not block.text[-1].isalnum():
        return False
    # English has the verb in front, German behind.
    action, rest = (words[-1], words[:-1]) if language.nouns_have_capitals else (words[0], words[1:])
    told = action in language.control_actions and not language.control_nouns.isdisjoint(rest)
    return told and (language.control_nouns | language.control_fillers).issuperset(rest)


def is_tag_label(block: RawBlock, *, language: Language) -> bool:
    """Whether a block is a label over what a page files an article under: "Filed under:"."""
    return block.length <= _LONGEST_LABEL and _to_label(block.text) in language.tag_labels


def is_form_label(block: RawBlock, *, language: Language) -> bool:
    """Whether a block is a label of a form: "Email address (required)"."""
    if block.length > _LONGEST_LABEL:
        return False
    return _to_label(block.text.replace("(", "").replace(")", "")) in language.form_labels
