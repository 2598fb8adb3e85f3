"""What a news article is made of, block by block, in the newsroom's own terms."""

import attrs

from newsseed.models.text import Part, Span


@attrs.frozen
class Slug(Part):
    """The first line of a seed document: its title line in lower case, with hyphens for spaces."""


@attrs.frozen
class Title(Part):
    """The title line, and in it the headline, the publisher and the edition or section.

    In "Rents fall in Leeds | Money | The Calder Tribune" the publisher is "The Calder Tribune", the edition "Money"; in
    "Rents fall in Leeds – NBS (English)" they are "NBS" and "English". A line without such an ending is headline whole.
    """

    headline: Part
    publisher: Part | None = None
    edition: Part | None = None


@attrs.frozen
class Dateline(Part):
    """The opening of a report that says where it comes from: "HAMBURG, March 3 (Reuters) -", dash included.

    Each part may be missing: "(Reuters) -" names an agency alone.
    """

    place: Part | None = None
    date: Part | None = None
    agency: Part | None = None


@attrs.frozen
class Paragraph(Part):
    """A paragraph of the article's own prose; a dateline that opens it belongs to it."""

    dateline: Dateline | None = None


@attrs.frozen
class Heading(Part):
    """A heading within the article; the blocks up to the next one are its section."""


@attrs.frozen
class Standfirst(Part):
    """The summary between the title and the article itself; also called deck, dek, summary or kicker."""


@attrs.frozen
class ImageCredit(Part):
    """Who took a picture and who distributes it: "Image: Ana Lima/EPA" has the label "Image".

    Photographers are people; agencies are every other holder named: picture agencies, papers, ministries, museums.
    Rights say what kind of picture it is: "Handout", "File Photo".
    """

    label: Part | None = None
    photographers: tuple[Part, ...] = ()
    agencies: tuple[Part, ...] = ()
    rights: tuple[Part, ...] = ()


@attrs.frozen
class Caption:
    """What stands about one picture: its alternative text, its caption, its credit; each of them may be missing."""

    span: Span
    alt: Part | None = None
    text: Part | None = None
    credit: ImageCredit | None = None


@attrs.frozen
class Notice(Part):
    """Text about the page, never about the news: newsletters, cookies, related links, players that need JavaScript."""


@attrs.frozen
class Embed:
    """A player or post that plain text cannot show: its title, and the notice that stands in its place."""

    span: Span
    title: Part
    notice: Notice


@attrs.frozen
class Byline(Part):
    """Who wrote the article: "By Ana Lima, science editor, in Porto, and Tom Reed, reporter"."""

    people: tuple[Part, ...] = ()
    roles: tuple[Part, ...] = ()
    places: tuple[Part, ...] = ()

    @property
    def role(self) -> Part | None:
        """The first role, if one is named."""
        return self.roles[0] if self.roles else None

    def role_of(self, person: Part) -> Part | None:
        r"""The role of one of the people: the one named next behind, as in "Ana Lima and Kip Oduya, reporters".

        >>> from newsseed import parse
        >>> (byline,) = parse("Fog\n\nBy Ana Lima, science editor, and Tom Reed\n\nNo ship left.").bylines
        >>> [str(byline.role_of(person)) for person in byline.people]
        ['science editor', 'None']
        """
        return next((role for role in self.roles if role.span.start >= person.span.end), None)

    @property
    def place(self) -> Part | None:
        """The first place, if one is named."""
        return self.places[0] if self.places else None


@attrs.frozen
class CreditEntry:
    """One role in a production credit and who had it: "Edited by", (Maren Sass,)."""

    role: Part
    people: tuple[Part, ...]


@attrs.frozen
class Credit(Part):
    """A production credit: "Reporting by Ana Lima; Editing by Maren Sass" has two entries."""

    entries: tuple[CreditEntry, ...]

    @property
    def role(self) -> Part:
        """The role of the first entry."""
        return self.entries[0].role

    @property
    def people(self) -> tuple[Part, ...]:
        """The people of all entries, in text order."""
        return tuple(person for entry in self.entries for person in entry.people)


Block = Paragraph | Heading | Standfirst | Caption | Embed | Notice | Byline | Credit
"""What an article's body is made of, after the title."""


@attrs.frozen
class Section:
    """A heading and the blocks under it; what stands before the first heading is a section without one."""

    heading: Heading | None
    blocks: tuple[Block, ...]
