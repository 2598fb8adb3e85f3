"""From a text to quotes and speakers: the stages of quoting and of speakers together."""

import gc

import pytest

import newsseed
from newsseed import Caption, DoubtKind, Embed, Heading, Notice, Part, Quote, Span, SpeakerKind, Stance, Standfirst
from newsseed.languages import load_grammar, load_language
from newsseed.quoting.frames import HEADING
from newsseed.speech import find_places

FERRY = """\
Ferry to close, mayor says | The Calder Tribune

Mayor Ana Lima met the harbour pilot Tom Reed on the pier in Calder on Monday morning.

“The ferry is old, and it has been old for as long as I can remember,” she said.

“We will miss it,” Reed said, and he added: “She told me that ‘nobody is to blame’ for that.”

The ferry in the fog near the lighthouse, where Jane Sass has anchored it since Sunday. Photograph: Mia Vogt/Reuters

“There will be a bridge,” the mayor said. “We do not know when.”"""


def told(quote: Quote) -> tuple[str, str | None]:
    return quote.text.rstrip(",."), quote.speaker.name if quote.speaker else None


def test_every_quote_has_its_speaker() -> None:
    assert [told(quote) for quote in newsseed.parse(FERRY).quotes if quote.kind != "indirect"] == [
        ("The ferry is old, and it has been old for as long as I can remember", "Ana Lima"),
        ("We will miss it", "Tom Reed"),
        ("She told me that ‘nobody is to blame’ for that", "Tom Reed"),
        ("There will be a bridge, We do not know when", "Ana Lima"),
    ]


def test_quotes_share_the_article_s_speakers() -> None:
    article = newsseed.parse(FERRY)
    assert {speaker.name for speaker in article.speakers} == {"Ana Lima", "Tom Reed"}
    assert all(quote.speaker in article.speakers for quote in article.quotes)
    lima = next(speaker for speaker in article.speakers if speaker.name == "Ana Lima")
    assert lima.kind is SpeakerKind.PERSON
    assert [role.text for role in lima.roles] == ["Mayor"]


def test_a_quote_inside_a_quote_has_no_speaker_of_its_own() -> None:
    nested = [inner for quote in newsseed.parse(FERRY).quotes for inner in quote.nested]
    assert [(inner.text, inner.speaker, inner.rule) for inner in nested] == [("nobody is to blame", None, "nested")]


def test_spans_hold_what_they_say() -> None:
    article = newsseed.parse(FERRY)
    for quote in article.quotes:
        assert quote.text == " ".join(word for span in quote.content for word in span.of(FERRY).split())
        for mention in (quote.source, quote.cue):
            assert mention is None or quote.block.span.start <= mention.start < mention.end <= quote.block.span.end


def test_a_headline_quotes_too() -> None:
    text = FERRY.replace("Ferry to close, mayor says", "‘We will miss the ferry’: Reed")
    article = newsseed.parse(text)
    assert article.title is not None
    assert [quote.text for quote in article.quotes if quote.block is article.title] == ["We will miss the ferry"]


def test_a_caption_quotes_too() -> None:
    text = FERRY.replace("since Sunday.", "since Sunday. “I miss it already,” Tom Reed says of it.")
    captions = [told(quote) for quote in newsseed.parse(text).quotes if isinstance(quote.block, Caption)]
    assert captions == [("I miss it already", "Tom Reed")]


def test_quotations_are_looked_for_in_every_block_of_the_article_s_own_words() -> None:
    blocks = (
        Heading("Fog", Span(0, 3)),
        Standfirst("No ship left.", Span(5, 18)),
        Embed(Span(20, 40), Part("Fog horns", Span(20, 29)), Notice("No video.", Span(31, 40))),
        Notice("Share", Span(42, 47)),
        Caption(Span(49, 60), alt=Part("A boat.", Span(49, 56))),
    )
    places = [(place.kind, place.span) for place in find_places(None, blocks)]
    assert places == [
        (HEADING, Span(0, 3)),
        ("paragraph", Span(5, 18)),
        (HEADING, Span(20, 29)),
        ("caption", Span(49, 56)),
    ]


@pytest.mark.parametrize("text", ["", "Fog.", "No ship left the harbour on Monday."])
def test_without_a_quote_there_are_no_speakers(text: str) -> None:
    article = newsseed.parse(text)
    assert (article.quotes, article.speakers) == ((), ())


def test_a_language_of_which_only_the_structure_is_known_says_so() -> None:
    article = newsseed.parse("„Wir gehen“, sagte Ana Lima.", language="de")
    assert (article.quotes, article.terms, article.speakers) == ((), (), ())
    assert DoubtKind.LANGUAGE in {doubt.kind for doubt in article.doubts}


def test_the_minister_is_who_was_introduced_as_one() -> None:
    text = (
        "Finance Minister Ana Lima and Calder Council leader Tom Reed walked along the pier on Monday.\n\n"
        "“The bridge will not be built this year,” the minister said.\n\n“It has to be,” he said."
    )
    assert [told(quote) for quote in newsseed.parse(text).quotes] == [
        ("The bridge will not be built this year", "Ana Lima"),
        ("It has to be", "Tom Reed"),
    ]


def test_two_of_one_surname_stay_apart() -> None:
    text = (
        "Tom Reed and his sister Jane Reed have worked on the ferry since they left school in Calder.\n\n"
        "“I will miss it,” Mr Reed said on Monday.\n\n“I will not miss it at all,” Jane Reed said."
    )
    assert [told(quote)[1] for quote in newsseed.parse(text).quotes] == ["Tom Reed", "Jane Reed"]


def test_a_photographer_in_a_caption_is_no_candidate_for_she() -> None:
    text = (
        "Ana Lima has worked on the ferry since she left school, and she knows every stone of the pier.\n\n"
        "The ferry in the fog near the lighthouse on Monday. Photograph: Mia Vogt/Reuters\n\n"
        "“I will miss it,” she said."
    )
    assert told(newsseed.parse(text).quotes[-1]) == ("I will miss it", "Ana Lima")


def test_a_continuation_has_its_source_in_the_same_paragraph_or_none() -> None:
    text = "“It is late,” Ana Lima said. The fog came in. “We go.”\n\n“And we will not be back.”"
    _, beside, below = newsseed.parse(text).quotes
    assert [quote.rule for quote in (beside, below)] == ["continued", "continued"]
    assert beside.source is not None
    assert (beside.source.of(text), beside.cue) == ("Ana Lima", None)
    assert (below.source, below.cue) == (None, None)
    assert beside.speaker == below.speaker is not None


def test_a_nested_quotation_is_a_quote_of_its_own() -> None:
    text = "“She told me that ‘nobody is to blame’ for that,” Ana Lima said."
    (quote,) = newsseed.parse(text).quotes
    assert [(nested.text, nested.rule, nested.nested) for nested in quote.nested] == [
        ("nobody is to blame", "nested", ())
    ]


@pytest.mark.parametrize(("word", "stance"), [("said", "stated"), ("denied", "denied"), ("warned", "warned")])
def test_the_word_of_reporting_tells_the_stance(word: str, stance: str) -> None:
    (quote,) = newsseed.parse(f"“It is late in the harbour,” Ana Lima {word}.").quotes
    assert quote.stance is Stance(stance)


def test_whatever_a_word_of_reporting_tells_is_a_stance() -> None:
    grammar = load_grammar(load_language("en"))
    assert grammar is not None
    assert {Stance(stance) for stance in grammar.stances.values()} <= set(Stance)


def test_a_dateline_says_nothing() -> None:
    text = "Ships wait\n\nSAN LEON (AP) -- Ana Lima left the port on Monday, saying the fog will stay."
    (quote,) = newsseed.parse(text).quotes
    assert quote.source is not None
    assert quote.source.of(text) == "Ana Lima"
    assert quote.block.span.of(text).startswith("SAN LEON")


def test_nothing_of_a_parse_waits_for_the_collector() -> None:
    _ = newsseed.parse(FERRY)
    _ = gc.collect()
    gc.disable()
    try:
        article = newsseed.parse(FERRY)
        del article
        assert gc.collect() == 0
    finally:
        gc.enable()
