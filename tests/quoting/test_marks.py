"""Which marks belong together, whoever typed them and however."""

import pytest

import newsseed
from newsseed.convert.json import from_json, to_json
from newsseed.models import QuoteKind
from tests.quoting.texts import doubts_of, stretches_of


@pytest.mark.parametrize(
    "text",
    [
        "“Go,” she said.",
        '"Go," she said.',
        "‘Go,’ she said.",
        "'Go,' she said.",
        "„Go,“ she said.",
        "„Go,” she said.",
        "«Go,» she said.",
        "»Go,« she said.",
        "‹Go,› she said.",
        "‚Go,’ she said.",
        "``Go,'' she said.",
        "''Go,'' she said.",
        "`Go,' she said.",
    ],
)
def test_every_kind_of_mark_holds_words(text: str) -> None:
    (stretch,) = stretches_of(text)
    assert stretch.span.of(text) == "Go,"
    assert stretch.outer.of(text) == text[: -len(" she said.")]
    assert (stretch.closed, stretch.continued, stretch.nested) == (True, False, ())
    assert doubts_of(text) == []


@pytest.mark.parametrize("text", ["”Go,” she said.", "“Go,“ she said.", '“Go," she said.', '"Go,” she said.'])
def test_a_mark_typed_the_wrong_way_round_still_opens_or_closes(text: str) -> None:
    assert [stretch.span.of(text) for stretch in stretches_of(text)] == ["Go,"]
    assert doubts_of(text) == []


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("“Not ‘never’ but late,” she said.", "never"),
        ("\"Not 'never' but late,\" she said.", "never"),
        ("'Not \"never\" but late,' she said.", "never"),
        ("“Not “never” but late,” she said.", "never"),
        ("„Not ‚never‘ but late,“ she said.", "never"),
        ("'''Never' is late,'' she said.", "Never"),
        ("She said ''it is 'never'''.", "never"),
        ("“She’s ‘the boys’ and the ship.”", "the boys"),
    ],
)
def test_marks_inside_marks_are_nested(text: str, inner: str) -> None:
    (stretch,) = stretches_of(text)
    assert [nested.span.of(text) for nested in stretch.nested] == [inner]
    assert doubts_of(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The players’ choice was late.",
        "The boys’ and girls’ boats.",
        "Rock ’n’ roll in the ’90s.",
        "'Tis late, she said of the ships' crews.",
        "He is 6'2\" tall.",
        "The file a`b and the file c`d.",
        "She likes ‘old boats and left.",
        "“…” she said.",
        "“...,” she said.",
        "“”",
    ],
)
def test_apostrophes_inches_and_marks_around_no_word_hold_nothing(text: str) -> None:
    assert stretches_of(text) == []
    quotes = newsseed.parse(f"Fog\n\nIt rained on Monday.\n\n{text}").quotes
    assert all(any(map(str.isalnum, quote.text)) for quote in quotes)


@pytest.mark.parametrize("said", ["?", "?!", "👍", "👍🏽", "♥♥♥", "50", "霧"])
def test_what_is_no_word_can_be_said_all_the_same(said: str) -> None:
    article = newsseed.parse(f"Fog\n\nIt rained on Monday.\n\n“{said}” Tom Reed wrote.", language="en")
    assert [(quote.kind, quote.text) for quote in article.quotes] == [(QuoteKind.DIRECT, said)]


def test_behind_double_marks_around_nothing_single_ones_hold_words() -> None:
    text = "“” is what ‘the captain’ read."
    assert [stretch.span.of(text) for stretch in stretches_of(text)] == ["the captain"]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("‘The players’ choice,’ she said.", ["The players’ choice,"]),
        ("‘’Tis late,’ she said.", ["’Tis late,"]),
        ("‘The boys’ and the girls’ and so on.", ["The boys"]),
        ("‘One thing’ ‘another thing’", ["One thing", "another thing"]),
        ('He is 6\'2" tall and "late", she said.', ["late"]),
        ("“One ‘thing” is’ lost", ["One ‘thing"]),
        ("She said ‘go. The boys’ boats ‘left’.", ["go. The boys", "left"]),
    ],
)
def test_apostrophes_between_marks_do_not_close(text: str, inside: list[str]) -> None:
    assert [stretch.span.of(text) for stretch in stretches_of(text)] == inside


@pytest.mark.parametrize("mark", ["“", '"', "‘", "„"])
def test_a_paragraph_that_closes_nothing_is_continued_by_one_that_opens_with_a_mark(mark: str) -> None:
    text = f"{mark}It is late.\n{mark}We go.{({'„': '“', '“': '”', '‘': '’'}).get(mark, mark)}"
    late, gone = stretches_of(text)
    assert (late.span.of(text), late.continued, late.closed) == ("It is late.", True, False)
    assert (gone.span.of(text), gone.continued, gone.closed) == ("We go.", False, True)
    assert doubts_of(text) == []


def test_a_single_mark_in_mid_sentence_is_not_continued() -> None:
    text = "She likes ‘old boats and left.\n‘We go.’"
    assert [stretch.span.of(text) for stretch in stretches_of(text)] == ["We go."]


def test_a_single_mark_behind_an_unclosed_double_one_is_not_continued() -> None:
    text = "She said: “Go. Then: ‘Late\n‘We go.’"
    assert [stretch.span.of(text) for stretch in stretches_of(text)] == ["Go. Then: ‘Late", "We go."]


@pytest.mark.parametrize("text", ["“Go, she said.", "She said: “Go now.", "She left. “Go now."])
def test_an_unclosed_mark_may_reach_to_the_end_of_its_paragraph_and_is_doubted(text: str) -> None:
    (stretch,) = stretches_of(text)
    assert stretch.outer.end == len(text)
    assert (stretch.closed, stretch.continued) == (False, False)
    assert doubts_of(text) == [("“", "a mark that is never closed")]


@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        ("She said “go now and left.", [("“", "a mark that is never closed")]),
        ("Go,” she said.", [("”", "a mark that closes nothing")]),
        ("«Go» she said».", [("»", "a mark that closes nothing")]),
        ("a “b “c d” e", [("“", "opened twice")]),
    ],
)
def test_a_mark_without_a_partner_is_doubted(text: str, doubts: list[tuple[str, str]]) -> None:
    assert doubts_of(text) == doubts


def test_marks_are_paired_within_their_paragraph() -> None:
    text = "“Go\nLima” left."
    assert [stretch.span.of(text) for stretch in stretches_of(text)] == ["Go"]
    assert [mark for mark, _ in doubts_of(text)] == ["“", "”"]


def test_what_crosses_a_pair_is_left_out() -> None:
    text = "‘One “two’ three” four"
    assert [stretch.span.of(text) for stretch in stretches_of(text)] == ["two’ three"]


def test_marks_that_nest_ever_deeper_are_read() -> None:
    text = "Ana Lima said: " + "“no ‘yes " * 249 + "so" + "’ a” b" * 249
    article = newsseed.parse(text, language="en")
    depth, quotes = 0, article.quotes
    while quotes:
        depth, quotes = depth + 1, quotes[0].nested
    assert 2 < depth < 20
    assert from_json(to_json(article)) == article
