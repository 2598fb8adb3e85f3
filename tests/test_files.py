"""Files: bytes in, articles out, nothing rewritten; and clear words where that cannot be."""

import codecs
import os
from pathlib import Path
from typing import Any

import pytest

import newsseed
from newsseed import Article, DecodingError, Failure
from tests.folders import SEEDS

TEXT = "Fog closes harbour\r\n\r\nNo ship left the “old” port.\n\rRain.\r\n"


def write(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


MARKED = [
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
]


@pytest.mark.parametrize(("mark", "encoding"), MARKED, ids=[encoding for _, encoding in MARKED])
def test_a_byte_order_mark_says_what_the_encoding_is(tmp_path: Path, mark: bytes, encoding: str) -> None:
    article = newsseed.read(write(tmp_path, "fog.txt", mark + TEXT.encode(encoding)))
    assert article.source == f"\ufeff{TEXT}"
    assert article.title is not None
    assert article.title.text == "Fog closes harbour"
    assert article.title.span == newsseed.Span(1, 19)


def test_newlines_and_everything_else_stay_as_they_are(tmp_path: Path) -> None:
    assert newsseed.read(write(tmp_path, "fog.txt", TEXT.encode())).source == TEXT


def test_another_encoding_is_named(tmp_path: Path) -> None:
    path = write(tmp_path, "fog.txt", TEXT.encode("cp1252"))
    assert newsseed.read(str(path), encoding="cp1252").source == TEXT
    path = write(tmp_path, "fog.txt", TEXT.encode("utf-16"))
    assert newsseed.read(path, encoding="utf-16").source == TEXT


def test_another_language_is_named(tmp_path: Path) -> None:
    path = write(
        tmp_path, "nebel.txt", b"Nebel\n\nKein Schiff lief aus.\n\nLesen Sie dazu unseren Bericht\n\nNiemand kam."
    )
    assert len(newsseed.read(path, language="de").notices) == 1
    assert newsseed.read(path).notices == ()


def test_undecodable_bytes_name_file_offset_and_encoding(tmp_path: Path) -> None:
    path = write(tmp_path, "fog.txt", b"Fog\n\n\xe9t\xe9")
    with pytest.raises(DecodingError) as caught:
        newsseed.read(path)
    error = caught.value
    assert (error.path, error.offset, error.encodings) == (str(path), 5, ("utf-8",))
    assert "fog.txt: cannot decode the byte at offset 5" in str(error)


def test_undecodable_bytes_behind_a_mark(tmp_path: Path) -> None:
    path = write(tmp_path, "fog.txt", codecs.BOM_UTF16_LE + b"F\x00o")
    with pytest.raises(DecodingError, match="tried utf-16-le") as caught:
        newsseed.read(path)
    assert caught.value.offset == 4


def test_an_error_of_a_codec_that_names_no_byte(tmp_path: Path) -> None:
    path = write(tmp_path, "fog.txt", b"xn--" + b"\xff" * 9)
    with pytest.raises(DecodingError, match="offset"):
        newsseed.read(path, encoding="idna")


@pytest.mark.parametrize("encoding", ["klingon", "rot13", "a\0b"])
def test_an_unknown_encoding(encoding: str) -> None:
    with pytest.raises(newsseed.UnknownEncodingError, match="unknown encoding"):
        newsseed.read(SEEDS / "night-market.txt", encoding=encoding)


def test_a_missing_file_and_a_folder_are_the_system_s_errors(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"nothing\.txt"):
        newsseed.read(tmp_path / "nothing.txt")
    with pytest.raises(OSError, match=tmp_path.name):
        newsseed.read(tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read every file")
def test_a_file_without_permission(tmp_path: Path) -> None:  # pragma: no cover
    path = write(tmp_path, "fog.txt", b"Fog")
    path.chmod(0)
    with pytest.raises(PermissionError, match=r"fog\.txt"):
        newsseed.read(path)


@pytest.mark.parametrize("path", [None, 7, b"fog.txt", ["fog.txt"]])
def test_what_is_no_path(path: object) -> None:
    with pytest.raises(newsseed.WrongTypeError, match="path must be"):
        newsseed.read(path)  # type: ignore[arg-type]


@pytest.mark.parametrize("path", ["a\0b.txt", Path("a\0b.txt"), "\ud800.txt"])
def test_paths_that_no_system_can_hold(path: str | Path) -> None:
    message = f"path must be a path that this system can hold, without null characters, not {str(path)!r}"
    for call in (lambda: newsseed.read(path), lambda: newsseed.read_all(path), lambda: next(newsseed.read_all([path]))):
        with pytest.raises(newsseed.WrongValueError) as caught:
            call()
        assert str(caught.value) == message
    (failure,) = newsseed.read_all([path], errors="yield")
    assert isinstance(failure, Failure)
    assert (failure.path, str(failure.error)) == (str(path), message)


@pytest.mark.parametrize("encoding", [7, b"utf-8"])
def test_what_is_no_encoding(encoding: object) -> None:
    with pytest.raises(newsseed.WrongTypeError, match="encoding must be"):
        newsseed.read("fog.txt", encoding=encoding)  # type: ignore[arg-type]


def folder_of_files(folder: Path) -> Path:
    for name in ("b.txt", "a.txt", "B.TXT", "sub/c.txt", "sub.txt", ".hidden.txt", ".git/d.txt", "notes.md"):
        write(folder, name, name.encode())
    return folder


def test_a_folder_gives_its_text_files_in_a_stable_order(tmp_path: Path) -> None:
    articles = list(newsseed.read_all(folder_of_files(tmp_path)))
    assert [article.source for article in articles] == ["B.TXT", "a.txt", "b.txt", "sub/c.txt", "sub.txt"]
    assert articles[3].path == str(tmp_path / "sub" / "c.txt")


def test_paths_keep_their_order_and_are_read_when_asked_for(tmp_path: Path) -> None:
    folder_of_files(tmp_path)
    asked: list[str] = []

    def paths() -> object:
        for name in ("b.txt", "missing.txt", "a.txt"):
            asked.append(name)
            yield tmp_path / name

    articles = newsseed.read_all(paths())  # type: ignore[call-overload]
    assert asked == []
    assert next(articles).source == "b.txt"
    assert asked == ["b.txt"]
    with pytest.raises(FileNotFoundError, match="missing"):
        next(articles)


def test_what_failed_is_handed_on(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", b"\xff\xff\xff")
    write(tmp_path, "b.txt", b"Fog")
    with os.scandir(tmp_path) as entries:
        entry = next(entry for entry in entries if entry.name == "a.txt")
    paths: list[os.PathLike[str]] = [entry, tmp_path / "none.txt", tmp_path / "b.txt"]
    first, second, third = newsseed.read_all(paths, errors="yield")
    assert isinstance(first, Failure)
    assert first.path == str(tmp_path / "a.txt")
    assert isinstance(first.error, DecodingError)
    assert isinstance(second, Failure)
    assert isinstance(second.error, FileNotFoundError)
    assert isinstance(third, Article)


def test_bad_arguments_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(newsseed.WrongValueError, match="errors must be one of 'raise', 'yield', not 'ignore'"):
        newsseed.read_all(tmp_path, errors="ignore")  # type: ignore[call-overload]
    with pytest.raises(newsseed.UnknownEncodingError):
        newsseed.read_all(tmp_path, encoding="klingon")
    with pytest.raises(newsseed.UnknownLanguageError):
        newsseed.read_all(tmp_path, language="tlh")
    with pytest.raises(FileNotFoundError, match="nowhere"):
        newsseed.read_all(tmp_path / "nowhere")
    with pytest.raises(NotADirectoryError):
        newsseed.read_all(write(tmp_path, "a.txt", b"Fog"))


@pytest.mark.parametrize("source", [None, 7, b"seeds"])
def test_what_is_no_source(source: object) -> None:
    with pytest.raises(newsseed.WrongTypeError, match="source must be"):
        newsseed.read_all(source)  # type: ignore[call-overload]


def test_a_wrong_path_among_the_paths_is_told_when_it_is_reached(tmp_path: Path) -> None:
    articles = newsseed.read_all([write(tmp_path, "a.txt", b"Fog"), 7])  # type: ignore[list-item]
    assert next(articles).source == "Fog"
    with pytest.raises(newsseed.WrongTypeError, match="path must be"):
        next(articles)


def test_a_wrong_path_among_the_paths_is_handed_on_like_any_other(tmp_path: Path) -> None:
    paths: list[Any] = [None, write(tmp_path, "a.txt", b"Fog"), b"b.txt"]
    first, second, third = newsseed.read_all(paths, errors="yield")
    assert isinstance(second, Article)
    for failure, path in ((first, "None"), (third, "b'b.txt'")):
        assert isinstance(failure, Failure)
        assert failure.path == path
        assert isinstance(failure.error, newsseed.WrongTypeError)
