"""Reads a news article and prints what is in it: title, people, structure, pictures, speakers, quotes, answers.

    python docs/examples/read_article.py seeds/coalition-budget.txt

Without an argument it reads that document.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import fill, shorten

import newsseed

EXAMPLE = Path(__file__).parents[2] / "seeds" / "coalition-budget.txt"
WIDTH = 100


def main() -> None:
    """Prints the article in the file that the command line names."""
    parser = argparse.ArgumentParser(description="Print what is in a news article.")
    parser.add_argument("path", nargs="?", default=EXAMPLE, help="a text file (default: %(default)s)")
    path: Path | str = parser.parse_args().path
    try:
        article = newsseed.read(path)
    except OSError as error:
        sys.exit(f"cannot read {path}: {error.strerror}")
    except newsseed.NewsseedError as error:
        sys.exit(str(error))
    print("\n".join(describe(article)))
    print("\nEvery question and conversion: docs/index.md")


def describe(article: newsseed.Article) -> Iterator[str]:
    """The lines of the whole picture, one titled group after the other."""
    yield from title_lines(article)
    groups = {
        "People": people_lines(article),
        "Structure": structure_lines(article),
        "Pictures": picture_lines(article),
        "Embeds and notices": notice_lines(article),
        "Credits": (f"{entry.role}: {names(entry.people)}" for credit in article.credits for entry in credit.entries),
        "Speakers": speaker_lines(article),
        "Quotes": quote_lines(article),
        "Who says most, and what": answer_lines(article),
        "Doubts": (f"{one.kind}: {brief(one.span.of(article.source), 40)} ({one.detail})" for one in article.doubts),
    }
    for name, lines in groups.items():
        yield from ("", name.upper())
        yield from (f"  {line}" for line in list(lines) or ["none"])


def title_lines(article: newsseed.Article) -> Iterator[str]:
    """The headline, and under it the publisher and the edition."""
    title = article.title
    yield fill(str(title.headline), WIDTH) if title else "(no title)"
    if title and title.publisher:
        yield f"{title.publisher} · {title.edition}" if title.edition else str(title.publisher)


def people_lines(article: newsseed.Article) -> Iterator[str]:
    """Everyone who made the article, each with all of their roles."""
    roles: dict[str, list[str]] = {}
    for byline in article.bylines:
        for author in byline.people:
            roles.setdefault(str(author), []).append(str(byline.role_of(author) or "author"))
    for caption in article.captions:
        for photographer in caption.credit.photographers if caption.credit else ():
            roles.setdefault(str(photographer), []).append("photographer")
    for entry in (entry for credit in article.credits for entry in credit.entries):
        for person in entry.people:
            roles.setdefault(str(person), []).append(str(entry.role).lower())
    column = max(map(len, roles), default=0)
    yield from (f"{name:<{column}}  {', '.join(dict.fromkeys(held))}" for name, held in roles.items())


def structure_lines(article: newsseed.Article) -> Iterator[str]:
    """The sections, and in each a line for every block."""
    for section in article.sections:
        yield brief(str(section.heading), WIDTH) if section.heading else "(opening)"
        for block in section.blocks:
            yield f"  {type(block).__name__.lower():<10}  {brief(first_words(block), WIDTH - 16)}"


def first_words(block: newsseed.Block) -> str:
    """The text that stands for a block: a caption's own words, an embed's title, any other block whole."""
    match block:
        case newsseed.Caption():
            return str(block.text or block.alt or block.credit)
        case newsseed.Embed():
            return str(block.title)
        case _:
            return str(block)


def picture_lines(article: newsseed.Article) -> Iterator[str]:
    """For each picture: what it shows, what its caption says, who took it, who distributes it."""
    for number, caption in enumerate(article.captions, start=1):
        credit = caption.credit
        facts = {
            "alt text": caption.alt,
            "caption": caption.text,
            "photographer": names(credit.photographers) if credit else "",
            "agency": names(credit.agencies) if credit else "",
        }
        yield f"{number}."
        yield from (f"  {name:<12}  {text or '–'}" for name, text in facts.items())


def notice_lines(article: newsseed.Article) -> Iterator[str]:
    """The embedded players by their titles, then the notices that stand by themselves."""
    yield from (f"embed   {brief(str(embed.title), WIDTH - 10)}" for embed in article.embeds)
    yield from (f"notice  {brief(str(notice), WIDTH - 10)}" for notice in article.notices)


def speaker_lines(article: newsseed.Article) -> Iterator[str]:
    """Everyone who is quoted, with the roles that the article gives, or else what kind of speaker it is."""
    column = max((len(speaker.name) for speaker in article.speakers), default=0)
    for speaker in article.speakers:
        roles = dict.fromkeys(str(role) for role in speaker.roles)
        yield f"{speaker.name:<{column}}  {', '.join(roles) or speaker.kind}"


def quote_lines(article: newsseed.Article) -> Iterator[str]:
    """What was said, and by whom."""
    for quote in article.quotes:
        mention = quote.source.of(article.source) if quote.source else "nobody named"
        yield f"{quote.speaker.name if quote.speaker else mention}: {brief(quote.text, WIDTH - 30)}"


def answer_lines(article: newsseed.Article) -> Iterator[str]:
    """Two questions: who has the most words of all that is quoted, and what they are word for word."""
    for portion in newsseed.queries.count_speech(article).portions[:2]:
        name, volume = portion.voice.name, portion.volume
        yield f"{name}: {volume.words} words in {volume.quotes} quotes, {portion.share_of_words:.0%} of all"
        for found in newsseed.queries.find_quotes(article, speaker=name, kind="direct"):
            yield f"  “{brief(found.quote.text, WIDTH - 10)}”"


def names(parts: tuple[newsseed.Part, ...]) -> str:
    """The texts of parts, with commas between them."""
    return ", ".join(map(str, parts))


def brief(text: str, width: int) -> str:
    """The text on one line, no longer than `width`."""
    return shorten(text, width, placeholder=" …")


if __name__ == "__main__":
    main()
