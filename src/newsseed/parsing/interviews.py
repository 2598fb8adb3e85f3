"""Interviews: who speaks, and questions over answers in the first person, are what somebody says, no headings."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

import regex

from newsseed.languages import Language
from newsseed.parsing.forms import Candidate, Form, asks
from newsseed.parsing.names import is_person

_FEWEST_QUESTIONS = 3
# Of the headings of an interview so many ask; of the answers so many are in the first person.
_MOST_OF = 0.5
_WORD = regex.compile(r"\p{L}++")
# What others say in an answer tells nothing: 'The mayor said: "I was asleep."'
_QUOTATION = regex.compile(r"\"[^\"]*+\"|“[^”]*+”|„[^“”]*+[“”]|«[^»]*+»|»[^«]*+«")
# "Ana Lima: We waited for the fog.", "Ana Lima (laughs): …": at the beginning the page says who speaks.
_TURN = regex.compile(r"\p{Lu}[\p{L}.’'-]*+(?:\s\p{Lu}[\p{L}.’'-]*+){0,3}(?:\s\([^()]{1,30}\))?:\s")


def find_interviewer(candidates: Sequence[Candidate], headings: Collection[int], *, language: Language) -> set[int]:
    """Those of the headings' places where an interview tells who speaks, and where its interviewer asks.

    A person's name that stands over prose more than once tells who speaks; a question under one is asked.
    """
    times = Counter(candidates[place].raw.text for place in headings)
    speakers = {
        place
        for place in headings
        if times[text := candidates[place].raw.text] > 1 and is_person(text, language=language)
    }
    others = {*headings} - speakers
    spoken = {place for place in others if place - 1 in speakers and asks(candidates[place])}
    return speakers | spoken | _find_questions(candidates, others, language=language)


def _find_questions(candidates: Sequence[Candidate], headings: Collection[int], *, language: Language) -> set[int]:
    """The headings that an interviewer asks: all questions of an interview, and none of another text.

    What is an interview shows in its answers. Most are in the first person; or one begins with a name and a colon under
    a question. Where the question begins so, too ("Ana Lima: And then?"), it is asked in whatever text.
    """
    asked = {place for place in headings if asks(candidates[place])}
    turns = {place for place in asked if _is_turn(candidates, place)}
    if len(asked) < _FEWEST_QUESTIONS or len(asked) < _MOST_OF * len(headings) or not language.first_person:
        return turns
    if _has_answering_turn(candidates):
        return asked
    answers = list(_answers(candidates, sorted(headings), asked))
    told = sum(_is_in_first_person(answer, language=language) for answer in answers)
    return asked if told >= _FEWEST_QUESTIONS - 1 and told >= _MOST_OF * len(answers) else turns


def _is_turn(candidates: Sequence[Candidate], place: int) -> bool:
    """Whether a block and the one under it begin with who speaks."""
    spoken = candidates[place : place + 2]
    return len(spoken) > 1 and all(map(_has_turn, spoken))


def _has_turn(candidate: Candidate) -> bool:
    """Whether a block begins with who speaks."""
    return _TURN.match(candidate.raw.text) is not None


def _has_answering_turn(candidates: Sequence[Candidate]) -> bool:
    """Whether a question has an answer under it that begins with who speaks."""
    return any(
        asks(question) and answer.form is Form.PROSE and _has_turn(answer) for question, answer in pairwise(candidates)
    )


def _answers(
    candidates: Sequence[Candidate], headings: Sequence[int], asked: Collection[int]
) -> Iterator[Iterable[Candidate]]:
    """The prose under each question."""
    for place, following in pairwise([*headings, len(candidates)]):
        if place in asked:
            yield [candidate for candidate in candidates[place + 1 : following] if candidate.form is Form.PROSE]


def _is_in_first_person(answer: Iterable[Candidate], *, language: Language) -> bool:
    words = (_WORD.findall(_QUOTATION.sub(" ", candidate.raw.text).lower()) for candidate in answer)
    return any(not language.first_person.isdisjoint(found) for found in words)
