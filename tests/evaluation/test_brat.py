"""The reader of brat standoff: what the layout may hold, and what is said about damage."""

import re
from pathlib import Path

import attrs
import pytest

from newsseed import Span
from tests.evaluation.brat import CorpusError, parse_annotation, read_corpus
from tests.evaluation.models import AnnotatedArticle, Attribution
from tests.evaluation.samples import write_article
from tests.evaluation.to_brat import write_brat

TEXT = "The mayor said no ship\nhad left. “Fog,” she told us, “and ice.”"
PLACE = Path("harbour.ann")
STRETCHES = (
    "T1\tSource 0 9\tThe mayor\n"
    "T2\tCue 10 14\tsaid\n"
    "T3\tContent 15 22;23 31\tno ship had left\n"
    "T4\tContent 33 39\t“Fog,”\n"
    "T5\tSource 40 43\tshe\n"
    "T6\tCue 44 48\ttold\n"
    "T7\tContent 53 63\t“and ice.”\n"
)
EVENTS = "E1\tCue:T2 Source:T1 Content:T3\nE2\tCue:T6 Content:T7 Source:T5 Content2:T4\n"
FIRST = Attribution(content=(Span(15, 22), Span(23, 31)), source=(Span(0, 9),), cue=(Span(10, 14),))
SECOND = Attribution(content=(Span(33, 39), Span(53, 63)), source=(Span(40, 43),), cue=(Span(44, 48),))


def parse(annotation: str, text: str = TEXT) -> tuple[tuple[Attribution, ...], int]:
    return parse_annotation(annotation, text=text, path=PLACE)


def test_events_become_attributions_in_their_order() -> None:
    assert parse(STRETCHES + EVENTS) == ((FIRST, SECOND), 0)


def test_lines_come_in_any_order() -> None:
    assert parse(EVENTS + STRETCHES) == ((FIRST, SECOND), 0)


def test_notes_relations_and_blank_lines_are_passed_over() -> None:
    other = "#1\tAnnotatorNotes T1\tsure?\nA1\tNested E1\nR1\tSame Arg1:T1 Arg2:T5\n*\tEquiv T1 T5\n\n"
    assert parse(other + STRETCHES + EVENTS) == ((FIRST, SECOND), 0)


def test_lines_may_end_as_on_windows() -> None:
    assert parse((STRETCHES + EVENTS).replace("\n", "\r\n")) == ((FIRST, SECOND), 0)


def test_an_attribution_may_lack_source_and_cue() -> None:
    assert parse(STRETCHES + "E1\tContent:T3\nE2\tCue:T6 Content:T4 Content2:T7\n") == (
        (attrs.evolve(FIRST, source=(), cue=()), attrs.evolve(SECOND, source=())),
        0,
    )


def test_what_is_no_attribution_is_counted() -> None:
    assert parse(STRETCHES + "E1\tCue:T2 Source:T1 Content:T3\nE2\tCue:T6 Source:T5\n") == ((FIRST,), 3)


def test_an_empty_annotation() -> None:
    assert parse("") == ((), 0)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("T8\tContent 15 22", "a stretch has a name, a label with its offsets, and its text, parted by tabs"),
        ("T8 Content 15 22 no ship", "a line begins with a name like T1 or E1"),
        ("T8\tContent 15-22\tno ship", "offsets are written like 'Source 10 20;25 30', not 'Content 15-22'"),
        ("T8\tContent 15 22;\tno ship", "offsets are written like"),
        ("T8\tContent 22 15\tno ship", "'22 15' is no stretch of a text of 63 characters"),
        ("T8\tContent 15 15\t", "'15 15' is no stretch"),
        ("T8\tContent 60 64\tice.”", "'60 64' is no stretch of a text of 63 characters"),
        ("T8\tContent 16 23\tno ship", r"'T8' is 'no ship' here, and the text has 'o ship\n' there"),
        ("T1\tContent 15 22\tno ship", "'T1' is there already"),
        ("E1\tCue:T2 Content:T3\nE1\tCue:T2 Content:T3", "'E1' is there already"),
        ("E8", "an attribution has arguments, like 'Cue:T2 Source:T1 Content:T3'"),
        ("E8\tCue:T2 Content", "an argument is a Source, a Cue or a Content, like 'Content2:T4', not 'Content'"),
        ("E8\tSpeaker:T1 Content:T3", "not 'Speaker:T1'"),
        ("E8\tCue:T2 Content:E1", "not 'Content:E1'"),
        ("E8\tCue:T2 Content:T9", "'T9' is nowhere in this file"),
        ("Source\tT1", "not 'Source'"),
    ],
)
def test_a_damaged_line_is_named(line: str, problem: str) -> None:
    number = 8 + line.count("\n")
    with pytest.raises(CorpusError, match=rf"^harbour\.ann, line {number}: .*{re.escape(problem)}") as caught:
        _ = parse(f"{STRETCHES}{line}\n")
    assert (caught.value.path, caught.value.line) == (PLACE, number)


def test_folders_at_any_depth_sorted_by_the_name_of_the_file(tmp_path: Path) -> None:
    _ = write_article(tmp_path / "train" / "times", "b", TEXT, STRETCHES + EVENTS)
    _ = write_article(tmp_path / "train" / "post", "c", "No ship.", "")
    _ = write_article(tmp_path, "a", "Fog.", "")
    _ = (tmp_path / "text" / ".hidden.txt").write_text("left by an archive")
    articles = read_corpus(tmp_path)
    assert [(article.id, len(article.attributions)) for article in articles] == [("a", 0), ("b", 2), ("c", 0)]
    assert articles[1].path == tmp_path / "train" / "times" / "text" / "b.txt"


def test_newlines_and_byte_order_marks_keep_their_places(tmp_path: Path) -> None:
    text = "\ufeffFog.\r\n\r\nShe said no ship\u2028 left \U0001f6a2."
    annotation = (
        "T1\tSource 9 12\tShe\nT2\tCue 13 17\tsaid\nT3\tContent 18 33\tno ship  left \U0001f6a2\nE1\tCue:T2 Content:T3"
    )
    _ = write_article(tmp_path, "a", text, annotation)
    (article,) = read_corpus(tmp_path)
    assert article.text == text
    assert article.attributions[0].content[0].of(text) == "no ship\u2028 left \U0001f6a2"


@pytest.mark.parametrize(("folder", "suffix"), [("text", "txt"), ("attributions", "ann")])
def test_a_file_without_its_fellow(folder: str, suffix: str, tmp_path: Path) -> None:
    _ = write_article(tmp_path, "a", TEXT, STRETCHES)
    missing = tmp_path / folder / f"a.{suffix}"
    missing.unlink()
    with pytest.raises(CorpusError, match=re.escape(f"{missing}: the file is missing, its fellow is there")):
        _ = read_corpus(tmp_path)


def test_a_file_that_is_not_utf_8(tmp_path: Path) -> None:
    path = write_article(tmp_path, "a", TEXT, STRETCHES)
    _ = path.write_bytes(b"#1\tNote T1\tfine\n#2\tNote T1\tcaf\xe9\n")
    with pytest.raises(CorpusError, match=r"a\.ann, line 2: the byte at offset 30 is not UTF-8"):
        _ = read_corpus(tmp_path)


def test_a_folder_without_a_corpus(tmp_path: Path) -> None:
    (tmp_path / "attributions").mkdir()
    with pytest.raises(CorpusError, match=r"no text/\*\.txt with attributions/\*\.ann beside it"):
        _ = read_corpus(tmp_path)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    across_lines = Attribution(content=(Span(15, 31),), source=(Span(0, 9),))
    article = AnnotatedArticle("times_harbour", Path("articles.jsonl"), TEXT, (FIRST, across_lines, SECOND))
    write_brat([article], tmp_path)
    (again,) = read_corpus(tmp_path)
    parted = attrs.evolve(FIRST, cue=())
    assert again.attributions == (FIRST, parted, SECOND)
    assert again.path == tmp_path / "times" / "text" / "times_harbour.txt"
    assert (again.text, again.left_out) == (TEXT, 0)
