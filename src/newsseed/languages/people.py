"""What a language module tells of people and organisations: words grouped by meaning, each group read by one rule."""

import attrs


def listed(block: str) -> frozenset[str]:
    """The phrases of a block of text, between commas, as a set.

    >>> sorted(listed("new york,    leeds"))
    ['leeds', 'new york']
    """
    return frozenset(" ".join(phrase.split()) for phrase in block.split(","))


def pairs(block: str) -> dict[str, str]:
    """The words of a block of text with what stands for them behind an equals sign.

    >>> pairs("sen=senator gov=governor")
    {'sen': 'senator', 'gov': 'governor'}
    """
    return dict(pair.split("=", 1) for pair in block.split())


@attrs.frozen(eq=False)
class PeopleWords:
    """How a language names people and refers to them; loaded when the first speaker is looked for.

    Words are in lower case, without the full stop of an abbreviation, and compared so.
    """

    female_names: frozenset[str]
    """First names of women: evidence that a run of capitals is a person, and of gender."""
    male_names: frozenset[str]
    """First names of men; a name that both bear stands in both and tells no gender."""

    female_honorifics: frozenset[str]
    """Part of the name's mention, not a role: "Mrs Lima"."""
    male_honorifics: frozenset[str]
    neutral_honorifics: frozenset[str]
    """The same, for either gender: "Dr Lima"."""
    double_honorifics: frozenset[str]
    """Those of two words, of which one alone may be a name: "Tan Sri Lima"."""
    regnal_titles: frozenset[str]
    """What stays with a single name: "Queen Margrethe"."""
    name_suffixes: frozenset[str]
    """What follows a surname and belongs to the name: "Jr."."""
    postnominals: frozenset[str]
    """What follows a name and is a rank or a degree: "KC"."""

    title_abbreviations: dict[str, str]
    """Offices as they stand shortened before a name, with the word in full: "sen" is a senator."""
    title_acronyms: frozenset[str]
    """Titles that are nothing else in capitals alone: "DCI", where "Dci" is a name."""
    role_nouns: frozenset[str]
    """Nouns for what a person does or is: they end a title before a name and open an apposition's head."""
    female_nouns: frozenset[str]
    """Those of them, and others, that say a woman is meant."""
    male_nouns: frozenset[str]
    spouses: frozenset[str]
    """Nouns for those who mostly share a surname: "his wife, Ana"."""
    plural_role_nouns: frozenset[str]
    """The irregular plurals among role nouns: "spokesmen"."""
    unnamed_sources: frozenset[str]
    """Nouns for those who speak for others, or as experts, and are often not named at all: "an official"."""
    plural_endings: tuple[tuple[str, str], ...]
    """How some nouns end, and what they end in as plurals."""
    plural_ending: str
    """What the plurals of all others end in."""
    bystanders: frozenset[str]
    """Who is there by what they do, and is nobody named unless the text says so: "said the judge"."""
    unnamed_nouns: frozenset[str]
    """Those by which people go who are not named: "the man", where nobody is called so before."""
    office_nouns: frozenset[str]
    """Those whose title goes on behind "of", before the name: "secretary of state", "master of ceremonies"."""
    head_offices: frozenset[str]
    """Offices that one person at a time holds in a country: their holder may go without introduction."""
    highest: frozenset[str]
    """What makes a minister the head of a government: "prime minister"."""

    offices: frozenset[str]
    """Offices of people that some papers write with a capital, where an organisation is meant else: "the Senator"."""

    organisation_words: frozenset[str]
    """Words that make a name an organisation's, in capitals; "University" of "Calder University"."""
    organisation_endings: frozenset[str]
    """Words that do so at the end of a name that begins with no first name: "Working America"."""
    organisation_names: frozenset[str]
    """Names of several words of which none tells that an organisation is meant."""
    house_titles: frozenset[str]
    """What stands before an organisation's name as a title does before a person's: "Chipmaker Calder"."""
    fields: frozenset[str]
    """Words of organisations that name none alone, but what one is for: "Securities and Exchange Commission"."""
    company_words: frozenset[str]
    """What the name of a company ends in, which is left out where it is named again: "plc", "Partners"."""
    company_abbreviations: frozenset[str]
    """Those of them that end with a full stop: "Inc."."""
    joining_words: frozenset[str]
    """Those of them that go on behind "of" and "for": "Bank of England"."""
    organisation_nouns: frozenset[str]
    """Common nouns for an organisation that was named before: "the company"."""
    general_organisation_nouns: frozenset[str]
    """Those of them that fit any organisation, whatever it is called: "the company", not "the ministry"."""
    particular_organisation_nouns: frozenset[str]
    """Those of these whom a word before them tells apart: "the alumni association" is not any association."""
    document_nouns: frozenset[str]
    """Common nouns for what is written: "the report"."""
    group_nouns: frozenset[str]
    """People in the plural, who have no name: "officials", "police"."""

    places: frozenset[str]
    """Countries, states and big cities, as one lower-case phrase each."""
    demonyms: frozenset[str]
    """Adjectives of places and parties, which stand before a title: "French", "Republican"."""
    plain_capitals: frozenset[str]
    """Capitalised words that name neither people nor organisations: days, months, religions."""
    place_words: frozenset[str]
    """Last words of names of places, buildings, events, laws and works: "Street"."""

    closed_class: frozenset[str]
    """Words that are no names at a sentence's start."""
    particles: frozenset[str]
    """What stands in lower case inside a name: "Ursula von der Leyen"."""
    surname_openers: frozenset[str]
    """What a surname may begin with before a second capital: "McCain", "DeSantis"."""
    prepositions: frozenset[str]
    """Behind them a name is another's: "a spokesman for Lima"."""
    determiners: frozenset[str]
    """What opens a noun phrase."""
    single: frozenset[str]
    """Those of the determiners, and others, that no plural follows: "this"."""
    locating: frozenset[str]
    """Prepositions behind which a name that nothing is known of is hardly a person's: "a clerk at Calder"."""
    adjectival: tuple[str, ...]
    """Endings of words that mostly tell more of the noun behind them: "political"."""
    collective_nouns: frozenset[str]
    """Nouns for people who are of one mind, beside organisations: "the public"."""
    shares: frozenset[str]
    """What stands behind a number for so many of those asked: "percent"."""
    indefinite: frozenset[str]
    """Those of them that introduce someone: "a man", "another woman"."""
    possessives: frozenset[str]
    """Those of them that name a relation: "his wife"."""
    definite: frozenset[str]
    """Determiners of what the reader knows: "the", "this"."""

    female_pronouns: frozenset[str]
    male_pronouns: frozenset[str]
    plural_pronouns: frozenset[str]
    thing_pronouns: frozenset[str]
    relative_pronouns: frozenset[str]
    """They stand for the noun phrase before them: "who"."""
    personal_relatives: frozenset[str]
    """Those of them that stand for people only."""
    record_nouns: frozenset[str]
    """What only holds somebody's words: "Transcript as follows:" goes on with who spoke."""
    reading: frozenset[str]
    """What only documents do: "it reads"."""
    addressing: frozenset[str]
    """Behind them a name is whom somebody speaks to: "told the Herald"."""
    former: str
    """What makes an office a past one: "the former president"."""
    contracted: frozenset[str]
    """Behind them a name with "’s" owns nothing, but is or has: "Lima’s been saying so"."""
    owned_nouns: frozenset[str]
    """What is called by a person's name: "the Ana Lima campaign"."""
    owned_houses: frozenset[str]
    """What somebody has whose people speak: "Lima’s campaign", "her office"."""
    mute_pronouns: frozenset[str]
    """Pronouns that stand for no one the article names: "I", "anyone"."""
    first_person: frozenset[str]
    """Those of them that stand for who speaks, or for who wrote the article: "I"."""
    dialogue_labels: frozenset[str]
    """What stands, with a colon, before what somebody without a name asks or answers: "Q: …"."""
    auxiliaries: frozenset[str]
    """Behind them a name is the subject of a clause."""
    connectives: frozenset[str]
    """Words of the closed class that part two names even inside a run of capitals."""
    role_joiners: frozenset[str]
    """Lower-case words that a title before a name may hold: "secretary of state for health"."""

    office_joiners: frozenset[str]
    """Those of them behind which an office goes on in small letters: "head of human resources"."""
    free_joiners: frozenset[str]
    """Those of the words inside a title that any word may stand before: "foreign and security chief"."""
    untitled: tuple[str, ...]
    """Endings of words that belong to no title: "said", "newly"."""
    unnominal: tuple[str, ...]
    """Endings of words that are hardly nouns, and so not what a name before them qualifies: "Lima repeatedly"."""
    article: str
    """Before a name it makes an organisation or a thing of it: "the Herald"."""
    joints: str
    """A pattern: what joins the parts of an organisation's name, spaces and all."""
    coordinators: tuple[str, ...]
    """What stands between the names of two who speak together, spaces and all."""
    fresh_conjuncts: tuple[str, ...]
    """What begins someone else behind a name, who is no second name: "and his aides"."""
    partitive: str
    """What stands between a number and the people it counts: "one of her aides"."""
    office: str
    """A pattern: an office named in full, its noun and its country as groups."""
    anonymous: str
    """A pattern: what says that someone is not to be named."""
    agents: str
    """A pattern: what nouns for people end in, where the noun itself is not listed: "oboist", "hurdler"."""
    participles: tuple[str, ...]
    """Endings that end a title to the left, and the noun of a description to the right: "a nurse employed by"."""
    compound_participles: frozenset[str]
    """Those without such an ending that stand behind a hyphen: "Leeds-born"."""
    irregular_participles: frozenset[str]
    """Those without such an ending that stand behind a noun: "a nurse known as"."""
    adjectives: frozenset[str]
    """Words with such an ending that belong to a title all the same: "retired"."""
    peoples: tuple[str, ...]
    """Endings of names of peoples, beside the plurals of demonyms: "Belgians"."""
    age: str
    """A pattern: what stands between a name and its description, the comma and the age."""
    being: str
    """A pattern: what stands between a name and what a clause says that it is: ", who works as"; an article follows."""
    leading: str
    """A pattern: what stands between a name and a clause that tells what someone leads or teaches, that as a group."""
    belonging: str
    """A pattern: behind a name a preposition and the `whom` of a place or house: " of the Calder Institute"."""
    origins: frozenset[str]
    """Those of its prepositions behind which any place or house may stand."""
    onward: str
    """Behind a place it shows that somebody went there: "from Leeds to York"."""
    telling: frozenset[str]
    """Verbs beside which a name is whom the sentence is about: "said Lima", "Lima said"."""
    telling_together: frozenset[str]
    """The same behind several: "divers say"."""
    those: str
    """What stands before people of whom only a participle tells: "those asked"."""
    topical: str
    """What stands before someone whom a sentence is about: "For Lima, it is too late."."""
    opening_words: frozenset[str]
    """What opens a clause, or a phrase, that the subject stands behind: "When Lima left, Reed slept"."""
    medial_adverbs: frozenset[str]
    """Adverbs that often stand between a subject and its verb: "also"."""
    asked: str
    """Behind it a name is whom somebody asks: "Reed asked Lima"."""
    questioning: frozenset[str]
    """What opens a sentence with what its subject was asked: "Asked whether"."""
    sourcing: frozenset[str]
    """A word before a preposition that makes a speaker of what follows: "according to"."""
    subject_pronouns: frozenset[str]
    """Pronouns as subjects, of either gender: "he" and "she"."""
    other_subjects: frozenset[str]
    """Pronouns as subjects of any other kind."""
