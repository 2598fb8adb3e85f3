"""The hygiene of what is known of people and of sentences: lower case, stripped, no entry twice, no empty group."""

import ast
import inspect
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import ModuleType

import attrs
import pytest

from newsseed.languages import (
    Grammar,
    PeopleWords,
    english_grammar,
    english_people,
    english_roles,
    load_grammar,
    load_language,
    load_people,
)

GERMAN, ENGLISH = load_language("de"), load_language("en")
GROUPS = [
    pytest.param(field.name, getattr(known, field.name), id=f"{kind.__name__}-{field.name}")
    for kind, known in ((PeopleWords, load_people(ENGLISH)), (Grammar, load_grammar(ENGLISH)))
    for field in attrs.fields(kind)
]
LETTERS = {"classes"}
"""Their values are letters for word classes, capitals too."""
PATTERNS = {"joints", "office", "agents", "age", "being", "leading", "belonging"}
SPACED = {"coordinators"}


def entries_in(group: object) -> Iterator[str]:
    """Every word in a group, however deep."""
    match group:
        case str():
            yield group
        case Mapping():
            yield from entries_in(list(group.items()))
        case Iterable():
            for part in group:
                yield from entries_in(part)
        case _:
            pytest.fail(f"no words: {group!r}")


@pytest.mark.parametrize(("name", "group"), GROUPS)
def test_no_group_and_no_entry_is_empty(name: str, group: object) -> None:
    entries = list(entries_in(group))
    assert entries, name
    assert all(entry.strip() for entry in entries)


@pytest.mark.parametrize(("name", "group"), GROUPS)
def test_entries_are_stripped_and_in_lower_case(name: str, group: object) -> None:
    if name in PATTERNS:
        return
    for entry in entries_in(list(group) if name in LETTERS and isinstance(group, Mapping) else group):
        assert entry == entry.lower()
        assert entry == " ".join(entry.split()) or name in SPACED


def blocks_in(tree: ast.AST) -> Iterator[tuple[str, list[str]]]:
    """The blocks of words in a module, each with where it stands and its entries."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="words" | "pairs"), args=[ast.Constant(value=str(block))]):
                yield f"line {node.lineno}", block.split()
            case ast.Call(func=ast.Name(id="listed"), args=[ast.Constant(value=str(block))]):
                yield f"line {node.lineno}", [" ".join(phrase.split()) for phrase in block.split(",")]
            case ast.Dict(keys=keys, values=values):
                for key, value in zip(keys, values, strict=True):
                    if isinstance(value, ast.Constant) and isinstance(value.value, str):
                        yield f"line {value.lineno}: {ast.unparse(key) if key else ''}", value.value.split()
            case _:
                pass


@pytest.mark.parametrize("module", [english_people, english_roles, english_grammar], ids=lambda module: module.__name__)
def test_no_entry_stands_twice_in_a_block(module: ModuleType) -> None:
    blocks = list(blocks_in(ast.parse(inspect.getsource(module))))
    assert len(blocks) > 3
    twice = {place: [entry for entry, count in Counter(block).items() if count > 1] for place, block in blocks}
    assert {place: entries for place, entries in twice.items() if entries} == {}


def test_a_word_is_of_one_class() -> None:
    tree = ast.parse(inspect.getsource(english_grammar))
    classes = next(
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_CLASSES"
    )
    counts = Counter(word for block in classes.values() for word in set(block.split()))
    assert sorted(word for word, count in counts.items() if count > 1) == []


def test_names_of_both_genders_are_few() -> None:
    people = load_people(ENGLISH)
    assert people is not None
    assert len(people.female_names & people.male_names) < 60


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ("indefinite", "determiners"),
        ("possessives", "determiners"),
        ("definite", "determiners"),
        ("free_joiners", "role_joiners"),
        ("office_nouns", "role_nouns"),
    ],
)
def test_those_of_them_are_of_them(part: str, whole: str) -> None:
    people = load_people(ENGLISH)
    assert getattr(people, part) <= getattr(people, whole)


def test_a_language_of_which_only_the_structure_is_known_has_none() -> None:
    assert load_people(GERMAN) is None
    assert load_grammar(GERMAN) is None
