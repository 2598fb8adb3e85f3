"""What the stages of quoting know of a language, as data: closed classes of words and words of reporting."""

from collections.abc import Mapping

import attrs


@attrs.frozen(eq=False)
class Grammar:
    """What is known of a language's sentences; words are in lower case and compared without regard to case.

    `classes` gives the word class of every word of a closed class, by one letter each, so that the classes of a
    sentence are a string; the letters are those of `newsseed.quoting.tokens`.
    """

    elisions: frozenset[str]
    """Words that an apostrophe may open: 'em, 'tis."""
    abbreviations: frozenset[str]
    """Words whose full stop ends no sentence: "Mr."."""
    numbering: frozenset[str]
    """Words whose full stop ends none before a figure: "no. 5"."""
    classes: Mapping[str, str]
    """The class of each word of a closed class: "the" is "D", a determiner."""
    adverb_endings: tuple[str, ...]
    """How adverbs end: "quietly"."""
    false_adverbs: frozenset[str]
    """Nouns that end as adverbs do: "family"."""
    participle_endings: tuple[str, ...]
    """How participles of the past end: "asked"."""
    gerund_endings: tuple[str, ...]
    """How participles of the present end: "asking"."""
    verb_endings: tuple[str, ...]
    """What forms of a verb end in beside its stem, the first that fits."""
    spellings: tuple[tuple[str, str], ...]
    """Endings of words of reporting that are spelt in two ways: "criticized", "criticised"."""
    possessive_endings: tuple[str, ...]
    """How possessives end: "Lima’s"."""
    cues: frozenset[str]
    """Forms of words that may report speech: "said", "warning"."""
    stances: Mapping[str, str]
    """What a word of reporting tells of how its source stands to what is said: the value of a `Stance`."""
    idle: Mapping[str, Mapping[tuple[str, ...], tuple[tuple[str, ...], ...]]]
    """Words of reporting that report nothing in certain company ("needless to say"): by what stands behind them what
    stands before, "^" for the sentence's beginning: "That said, …"."""
    adverb_pairs: frozenset[tuple[str, str]]
    """Two words that are an adverb: "so far"."""
    plural_verbs: frozenset[str]
    """Verbs of several alone, which no other verb in -s stands before: "hopes are"."""
    passive: frozenset[str]
    """What makes a verb behind it passive: "it was claimed"."""
    hearsay: frozenset[str]
    """Passives that tell of their subject what others say: "is said to have"."""
    witnesses: frozenset[str]
    """What shows something and is nobody: "experience shows"."""
    attaching: frozenset[str]
    """Prepositions that hang one noun phrase on another: "a spokesman for the ministry"."""
    closeness: frozenset[str]
    """Adjectives that hang, with "to", one noun phrase on another: "a source close to Lima"."""
    titling: frozenset[str]
    """Prepositions inside names: "Council on Foreign Relations"."""
    approximations: tuple[tuple[str, ...], ...]
    """What stands in front of a figure or an amount and is part of it: "about 200 protesters", "as many as half"."""
    amounts: frozenset[str]
    """Words for amounts: "nearly all pilots"."""
    joining: frozenset[str]
    """Conjunctions between names: "Lima and Reed"."""
    absent: frozenset[str]
    """Pronouns of whom there is not: "nobody" says nothing."""
    articles: frozenset[str]
    """Determiners that stand for nobody and no verb follows: "the accused"."""
    indefinite: frozenset[str]
    """Determiners of someone not named before: "a"."""
    pronouns: Mapping[str, str]
    """Kinds of pronouns: "she" is of the kind of "he"."""
    senses: Mapping[str, str]
    """What nouns and names are known to mean, by letters: f a first name, t a title, p a person, g a group of people,
    l a place, o an organisation, d a document."""
    heading_labels: frozenset[str]
    """What opens a heading, with a colon, and says nothing: "Review: …"."""
    dialogue_labels: frozenset[str]
    """What stands, with a colon, before the questions and answers of an interview: "Q: …"."""
    contrasting: frozenset[str]
    """What sets something against what a clause tells, behind a comma: "a rock, not a reef"."""
    free_relatives: frozenset[str]
    """Relative words that stand for a thing themselves: "blamed it on what she called"."""
    holding: frozenset[str]
    """Verbs that report only in front of "that": "the court held that"."""
    entailing: frozenset[str]
    """Words of reporting that in front of "that" draw a conclusion and report nothing: "which means that"."""
    hearing_cues: frozenset[str]
    """What tells of something said by who heard it: "the court heard that"."""
    hearers: frozenset[str]
    """Those whose office it is to hear what others say: "court", "jurors"."""
    objective: frozenset[str]
    """Relative words that are never the subject: "whom"."""
    oblique: frozenset[str]
    """Determiners that are object pronouns too: "the sticker beside her"."""
    ownerless: frozenset[str]
    """Determiners that name no owner, unlike "his"."""
    agent_prepositions: frozenset[str]
    """What stands in front of the source of a passive cue: "described by Lima as"."""
    according: frozenset[str]
    """The first word of "according to"."""
    owned_by_none: frozenset[str]
    """Cues that are never nouns, so that no possessive is their source."""
    saying: frozenset[str]
    """Forms of "to say": "said it with a smile" tells nothing of what is said."""
    standing_in: frozenset[str]
    """Pronouns that stand, behind a form of "to say", for what is said: "it"."""
    spoken: frozenset[str]
    """Words of someone who speaks or is spoken to: "I", "you"."""
    finite: frozenset[str]
    """Verbs that make a clause of quoted words: "is", "will"."""
    small: frozenset[str]
    """Words in lower case inside a title: "The Lord of the Rings"."""
    phrases: Mapping[str, str]
    """Verbs that are cues with one word behind them: "put it"."""
    cue_openings: Mapping[str, tuple[tuple[str, ...], ...]]
    """Words in front of a cue that belong to it: "went on to say"."""
    cue_particles: frozenset[str]
    """Prepositions that belong to the cue in front of them: "warned against"."""
    dative_cues: frozenset[str]
    """Forms whose first object is the addressee: "told reporters"."""
    addressing: frozenset[str]
    """Prepositions in front of an addressee: "said to reporters"."""
    medium_nouns: frozenset[str]
    """What words travel by: "statement", "email", "Instagram"."""
    medium_prepositions: frozenset[str]
    """What stands in front of a medium: "in a statement"."""
    occasion_nouns: frozenset[str]
    """What words are said at: "conference", "sidelines"."""
    occasion_prepositions: frozenset[str]
    """What stands in front of an occasion: "at a news conference"."""
    pressed: frozenset[str]
    """What opens an occasion that is a question: "Asked about it, she said"."""
    presenting: frozenset[str]
    """What opens an occasion that is an act: "Speaking in Porto, he said"."""
    naming_words: frozenset[str]
    """What stands in front of a nickname: "dubbed"."""
    term_words: frozenset[str]
    """What stands in front of a term: "so-called"."""
    slogan_words: frozenset[str]
    """What stands near a slogan: "banner"."""
    work_words: frozenset[str]
    """What stands near the title of a work: "novel"."""
