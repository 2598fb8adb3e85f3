"""What a language module tells: words grouped by meaning, each group read by one rule."""

from collections.abc import Iterable

import attrs
import regex


def words(block: str) -> frozenset[str]:
    """The words of a block of text, as a set.

    >>> sorted(words("photo image"))
    ['image', 'photo']
    """
    return frozenset(block.split())


def phrases(block: str) -> frozenset[str]:
    r"""The lines of a block of text, as a set of phrases.

    >>> sorted(phrases("edited by\n    written by"))
    ['edited by', 'written by']
    """
    return frozenset(line.strip() for line in block.splitlines() if line.strip())


def alternation(vocabulary: Iterable[str]) -> str:
    r"""A pattern that matches any entry of a vocabulary, the longest first; for use inside a larger one.

    Of an empty vocabulary it matches nothing. Any blank stands for any other: pages have U+00A0 between words.

    >>> alternation({"photo", "photo by", "©"})
    'photo\\sby|photo|©'
    """
    entries = sorted(vocabulary, key=lambda entry: (-len(entry), entry))
    return "|".join(regex.escape(entry).replace(r"\ ", r"\s") for entry in entries) or r"(?!)"


@attrs.frozen(eq=False)
class Language:
    """What is known of a language, as data; a second language is one more module with an instance of this.

    Words and phrases are in lower case and compared without regard to case, unless said otherwise.
    """

    code: str
    """The language's tag, as in BCP 47: "en"."""
    name: str
    speech: str | None
    """What the names of the modules on speech begin with: "english" of `english_grammar`; `None` without any."""

    common_words: frozenset[str]
    """The commonest words, by which a text shows that it is in this language: "the", "of"."""

    conjunctions: frozenset[str]
    """What joins the last of several names: "Ana Lima and Tom Reed"."""
    first_names: frozenset[str]
    """First names: a line of a few capitals that begins with one of them is a person's."""
    name_particles: frozenset[str]
    """What stands in lower case inside a name: "Ursula von der Leyen"."""
    articles: frozenset[str]
    """What a list of names may put before one of them: "with files from the Associated Press"."""
    months: frozenset[str]
    """The months' names and abbreviations, for datelines."""

    stamp_words: frozenset[str]
    """What tells that a line is a page's date or reading time: "Published", "read"."""
    stamp_particles: frozenset[str]
    """What such a line holds besides: "at", "Monday", "minutes"."""

    measure_words: frozenset[str]
    """What a line says that is a figure and no more than such words: "84 Comments", "4-Minute Listen"."""

    outlet_words: frozenset[str]
    """What a publisher's name holds: "The Calder Tribune"."""
    section_words: frozenset[str]
    """The sections that title lines name before the publisher or in its place: "Rents fall – Politics"."""
    institutions: frozenset[str]
    """Initials, in capitals, of those that headlines name: never a publisher behind a dash, nor a dateline's place."""

    image_labels: frozenset[str]
    """What an image credit begins with, a colon behind it: "Photo: Ana Lima"."""
    nouns_have_capitals: bool
    """Whether nouns do within sentences, too: a capital shows no label then, as in "ein Foto von Ana Lima"."""
    image_openers: frozenset[str]
    """What it begins with where a colon is no matter: "Photo by Ana Lima"."""
    caption_openers: frozenset[str]
    """What a caption begins with, a mark behind it: "File photo: the bridge in May"."""
    caption_labels: frozenset[str]
    """What announces a caption and is no part of it: "Image caption, the bridge in May"."""
    description_openers: frozenset[str]
    """What a picture's description begins with, for those who cannot see it: "Photo of"."""
    indefinite_articles: frozenset[str]
    """What it often begins with: "A grey bridge"."""
    scene_verbs: frozenset[str]
    """What people in pictures do, in the present: "Divers search the river on Monday"."""
    scene_participles: frozenset[str]
    """The same where a picture is described: "A diver searching the river"."""
    finite_verbs: frozenset[str]
    """Forms that make a sentence of a line; a picture's description has none: "A grey bridge in the rain."."""
    finite_endings: frozenset[str]
    """How other such forms end."""
    false_finites: frozenset[str]
    """What ends so, and is no verb."""
    adjective_openers: frozenset[str]
    """What a participle behind it is an adjective for: "in ruined houses"; none where the capitals of nouns tell."""
    scene_prepositions: frozenset[str]
    """What tells behind a name where somebody is seen: "Ana Lima at the harbour"."""
    scene_subjects: frozenset[str]
    """Who is in pictures, no name given: "Residents", "Two"."""
    picture_positions: frozenset[str]
    """What tells, before a colon, which of several pictures a credit is for: "from left"."""
    picture_phrases: frozenset[str]
    """What only captions say of what they show: "pictured here"."""
    companion_phrases: frozenset[str]
    """With whom or what somebody is pictured: "with her"."""
    side_words: frozenset[str]
    """Where in a picture somebody stands: "Ana Lima, left, and her son"."""
    most_heading_words: int
    """How many words a heading without a stop has at most; a longer line is more likely a caption."""
    question_words: frozenset[str]
    """What a heading that asks, or tells why, begins with: "Why"."""
    running_words: frozenset[str]
    """What a question in running text begins with, and no heading: "But" can they deliver?"""
    past_auxiliaries: frozenset[str]
    """What tells, with a participle behind it, what was: news, where a caption says what is: "was seen"."""
    sound_words: frozenset[str]
    """What opens, in the brackets of a transcript, what is heard: "(SOUNDBITE OF MUSIC)"."""
    auxiliary_verbs: frozenset[str]
    """What a question begins with that is answered with yes or no: "Is" the party united?"""
    first_person: frozenset[str]
    """What those who answer an interviewer call themselves: "I"."""
    weekdays: frozenset[str]
    """The names of the days of the week."""
    rights_words: frozenset[str]
    """What an image credit holds besides names: "Handout"."""
    organisation_words: frozenset[str]
    """What makes a name in an image credit an organisation's: "University"."""
    organisation_particles: frozenset[str]
    """What stands in lower case inside an organisation's name: "Museum of the Moving Image"."""
    outlet_joiners: frozenset[str]
    """What stands between a photographer and for whom the picture was taken: "for"."""

    byline_openers: frozenset[str]
    """What a byline begins with: "By"."""
    byline_verbs: frozenset[str]
    """What stands between the place that a byline opens with and who writes: "Aus Porto berichtet" Ana Lima."""
    text_labels: frozenset[str]
    """What tells in brackets who wrote, where others took the pictures: "Ana Lima (Text)"."""
    byline_roles: frozenset[str]
    """The last word of an author's role: "correspondent"."""
    byline_desks: frozenset[str]
    """What stands in front of that word: "political"."""
    place_openers: frozenset[str]
    """What says under a byline where the authors are: "reporting from"."""
    nameless_authors: frozenset[str]
    """Who wrote where a byline names nobody: "our correspondent"."""
    scholar_roles: frozenset[str]
    """What authors who teach or study are, whose field and university follow: "professor"."""
    byline_companions: frozenset[str]
    """What stands between authors and the agency they drew on: "with"."""
    byline_closings: frozenset[str]
    """What a byline ends with besides names: "and agencies"."""
    note_verbs: frozenset[str]
    """What a note about an author says behind the name: "is" a staff writer."""
    place_prepositions: frozenset[str]
    """What stands between people and where they worked: "in"."""

    credit_roles: frozenset[str]
    """What a production credit begins with: "Edited by"."""
    credit_closings: frozenset[str]
    """What a production credit ends with, behind the names: "contributed to this report"."""

    credit_verbs: frozenset[str]
    """What people in a production credit did in a place, which a preposition follows: "reported" from Porto."""

    notice_lines: frozenset[str]
    """Notices that are a whole line: "Advertisement"."""
    notice_announcers: frozenset[str]
    """Those of them that titles of other articles follow: "Related"."""
    announcer_openers: frozenset[str]
    """How short ones begin that end in a name: "More from The Calder Tribune"."""
    announcer_first_words: frozenset[str]
    """What a line begins with that ends in `announced_nouns`, titles below it: "Most Read Local Stories"."""
    announced_nouns: frozenset[str]
    """What such a line announces: "stories"."""
    tag_labels: frozenset[str]
    """What stands over the topics that a page files an article under: "Filed under"."""
    form_labels: frozenset[str]
    """What asks readers for their data: "Email address"; above it are the name of a newsletter and what it offers."""
    editing_phrases: frozenset[str]
    """What only notices about the making of the text itself hold: "edited for clarity"."""
    notice_openers: frozenset[str]
    """How notices begin: "Read more"."""
    notice_phrases: frozenset[str]
    """What notices hold, in a short block, and sentences of news now and then: "all rights reserved"."""
    topic_phrases: frozenset[str]
    """What they hold, and sentences of news about them do: "privacy policy"."""
    player_phrases: frozenset[str]
    """What the notice in place of a player holds: "enable javascript"."""
    page_words: frozenset[str]
    """What notices are about: "newsletter", "account", "journalism"."""
    page_verbs: frozenset[str]
    """What they ask of readers, as their first word: "Subscribe", "Support"."""
    reader_words: frozenset[str]
    """Whom they speak to and of: "you", "our", "please"."""
    polite_words: frozenset[str]
    """Those of them that do so only with a capital: "Ihre" Zustimmung, which "ihre" is hers or theirs."""
    control_actions: frozenset[str]
    """What a button of the page does with one of `control_nouns`: "Show captions"."""
    control_nouns: frozenset[str]
    """The parts of a page that buttons are for: "captions"."""
    control_fillers: frozenset[str]
    """What else such a line may hold: "Show all captions"."""
    pointing_words: frozenset[str]
    """What stands before a name that a page has for itself: "this" article, "der" Text."""
    page_nouns: frozenset[str]
    """Those names: "article", "site"."""
    news_words: frozenset[str]
    """What tells in a sentence of news, and hardly in a notice, who says so, or what was: "according", "gave"."""
