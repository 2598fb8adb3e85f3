"""What is known of English sentences, as data. Each group of words names the rule that reads it."""

from collections.abc import Iterator

from newsseed.languages.english_people import PEOPLE
from newsseed.languages.grammar import Grammar
from newsseed.languages.model import words

_CLASSES = {
    # Noun phrases: what one begins with.
    "D": """
        a an the this these those his her hers my our your their its some any every each no both all many
        several few most another two three four five six seven eight nine ten eleven twelve dozens one-time then-
    """,
    "P": """
        he she they i we you it him them us me himself herself themselves itself others everyone everybody
        someone somebody nobody none anyone anybody he's she's they're i'm we're it's you're i've we've they've he'd
        she'd i'd we'd they'd i'll we'll they'll you'll he’s she’s they’re i’m we’re it’s you’re i’ve we’ve
        they’ve he’d she’d i’d we’d they’d i’ll we’ll they’ll
    """,
    # Relative and interrogative words.
    "W": "who which whom whose",
    "w": "what how why when where whether whatever whoever",
    "t": "that",
    # Verbs that carry no meaning of their own, and negation.
    "a": """
        is are was were be been being am has have had having isn't aren't wasn't weren't hasn't haven't hadn't
        isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t not never
    """,
    "m": """
        do does will would can could may might must shall should cannot ought won't wouldn't can't couldn't
        don't doesn't didn't shouldn't won’t wouldn’t can’t couldn’t don’t doesn’t didn’t shouldn’t
    """,
    # Verbs whose past has no ending; they end the subject in front of them.
    "b": """
        became came did drew drove fell flew forgot fought gave went got grew held kept knew led left let lost
        made met paid put ran rose sent set shook sat slept sold sought spent stood stuck struck took threw wore
        won shut quit blew broke chose drank ate fled flung froze hid hung laid rode sank slid spun stole swam
        swept swung tore woke crept dug dealt gives takes makes goes gets comes keeps holds runs leads leaves
        puts sends brings brought caught bought built began wants needs seems remains turns appeared starred
    """,
    "r": """
        also later then now once again still already soon often always even just only ever twice too
        instead thus therefore however moreover meanwhile further perhaps maybe yet rather quite very
        here there apparently earlier thereby otherwise elsewhere anyway indeed simply
    """,
    # Adverbs between who speaks and a verb: "she first said".
    "f": "first",
    "o": "of",
    "T": "to",
    "p": """
        in on at by for from with about into over under between through during against among across toward
        towards upon without within behind beyond near around above below despite regarding concerning via per
        outside inside amid along onto off out up down back before after until throughout like besides beneath
        beside alongside amongst opposite
    """,
    "c": "and or but nor &",
    "s": "as because while although though if unless than so since whereas lest",
    # Words of time: no part of a name.
    "d": """
        monday tuesday wednesday thursday friday saturday sunday january february march april june july august
        september october november december today yesterday tomorrow tonight last next recently week weeks month
        months year years day days morning afternoon evening night ago noon
    """,
}

# Verbs of reporting, by meaning; their forms are built by rule. cues: what proposes a source and a content.
_VERBS = {
    "say": """
        say tell add note explain state remark comment mention observe declare announce report reveal disclose
        relate recount recall narrate describe detail specify clarify elaborate continue conclude finish begin
        start open close point blurt chime stress emphasize emphasise underline underscore highlight reiterate repeat
        echo confirm affirm reaffirm assert maintain insist contend claim argue allege posit submit testify swear
        attest vouch interject interrupt intone offer volunteer venture muse opine reflect summarize summarise
        paraphrase quote cite reference joke quip crack deadpan tease gush enthuse rave crow boast brag exult
    """,
    "write": """
        write tweet retweet post blog email text message type pen sign caption title headline publish editorialize
        read list log inscribe""",
    "ask": """
        ask question inquire enquire wonder query quiz press pose demand request plead beg implore urge appeal
        petition invite call dare challenge
    """,
    "answer": """
        answer reply respond retort counter rejoin shoot fire rebut refute deny reject dismiss dispute disagree
        object
    """,
    "agree": """
        agree concur accept acknowledge admit concede confess allow grant own recognize recognise endorse
        support back welcome approve applaud praise commend hail laud congratulate compliment salute thank
        credit
    """,
    "blame": """
        criticize criticise blast slam rip attack assail denounce decry condemn deride mock ridicule lambaste
        berate chide scold rebuke reprimand accuse blame charge fault lament bemoan complain grumble gripe
        protest moan groan rail rage fume bristle scoff sneer snap taunt needle pan savage excoriate castigate
        disparage belittle brand label dub deem characterize characterise portray depict cast paint term style
        compare liken tag peg nickname
    """,
    "warn": """
        warn caution threaten vow pledge promise swear guarantee assure reassure commit predict forecast
        foresee project estimate expect anticipate
    """,
    "think": """
        think believe feel hope fear worry know understand see consider regard view find discover learn realize
        realise remember guess suspect suppose assume imagine doubt decide determine conclude judge reckon
        figure want wish like love hate prefer plan intend mean aim agree dream calculate favor favour oppose
        regret care
    """,
    "show": """
        show suggest indicate imply signal hint intimate demonstrate prove illustrate reflect represent argue
        express voice convey communicate present propose recommend advise counsel advocate instruct order direct
        command rule encourage persuade convince remind inform notify brief hear teach preach lecture
    """,
    "sound": """
        shout yell scream cry exclaim holler bellow roar chant whisper murmur mutter mumble breathe sigh laugh
        chuckle giggle smile grin nod shrug sob weep sing drawl stammer bark growl hiss utter pronounce proclaim
        profess trumpet tout declaim hail speak talk chat discuss debate address stump lie swear
    """,
}
_IRREGULAR = {
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "think": "thinks thought thinking",
    "feel": "feels felt feeling",
    "know": "knows knew known knowing",
    "understand": "understands understood understanding",
    "see": "sees saw seen seeing",
    "find": "finds found finding",
    "learn": "learns learned learnt learning",
    "mean": "means meant meaning",
    "show": "shows showed shown showing",
    "speak": "speaks spoke spoken speaking",
    "swear": "swears swore sworn swearing",
    "begin": "begins began begun beginning",
    "read": "reads reading",
    "sing": "sings sang sung singing",
    "hear": "hears heard hearing",
    "teach": "teaches taught teaching",
    "shoot": "shoots shot shooting",
    "cast": "casts casting",
    "forecast": "forecasts forecasting",
    "foresee": "foresees foresaw foreseen foreseeing",
    "lie": "lies lied lying",
    "weep": "weeps wept weeping",
    "rebut": "rebuts rebutted rebutting",
    "admit": "admits admitted admitting",
    "submit": "submits submitted submitting",
    "commit": "commits committed committing",
    "quip": "quips quipped quipping",
    "slam": "slams slammed slamming",
    "rip": "rips ripped ripping",
    "snap": "snaps snapped snapping",
    "blog": "blogs blogged blogging",
    "pen": "pens penned penning",
    "log": "logs logged logging",
    "tag": "tags tagged tagging",
    "peg": "pegs pegged pegging",
    "dub": "dubs dubbed dubbing",
    "pan": "pans panned panning",
    "beg": "begs begged begging",
    "brag": "brags bragged bragging",
    "nod": "nods nodded nodding",
    "chat": "chats chatted chatting",
    "plan": "plans planned planning",
    "refer": "refers referred referring",
    "chide": "chides chided chiding",
    "quiz": "quizzes quizzed quizzing",
    "label": "labels labeled labelled labeling labelling",
    "signal": "signals signaled signalled signaling signalling",
    "counsel": "counsels counseled counselled counseling counselling",
}
# Nouns of reporting: "his warning that …", "in the words of …".
_NOUNS = """
        statement statements claim claims argument comment comments remark remarks word words message messages
        tweet tweets post posts letter email e-mail interview speech question questions answer response reply
        warning promise pledge vow accusation accusations allegation allegations assertion assertions belief
        view views opinion idea suggestion notion quote quotes line phrase headline caption slogan motto mantra
        chant chants cry joke joking pitch plea call criticism complaint complaints prediction insistence
        declaration announcement testimony description characterization conclusion thought thoughts advice
        refrain according quote-unquote goes went like
    """

# Adverbs that report by themselves: "reportedly asleep".
_ADVERBS = "allegedly purportedly reportedly supposedly"


# How a source stands to what is said; verbs of no group state something.
_STANCES = {
    "claimed": "claim argue allege posit contend insist maintain assert boast brag crow submit profess reckon",
    "denied": "deny reject dismiss dispute disagree refute rebut object doubt",
    "agreed": """
        agree concur accept acknowledge admit concede confess allow grant own recognize recognise confirm affirm
        reaffirm
    """,
    "answered": "answer reply respond retort counter rejoin",
    "asked": "ask question inquire enquire wonder query quiz",
    "urged": """
        request plead beg implore urge appeal petition invite demand press dare challenge recommend advise counsel
        advocate instruct order direct command encourage persuade
    """,
    "promised": "vow pledge promise swear guarantee assure reassure commit",
    "warned": "warn caution threaten",
    "predicted": "predict forecast foresee project estimate expect anticipate",
    "indicated": """
        show suggest indicate imply signal hint intimate demonstrate prove illustrate reflect represent
    """,
    "described": """
        brand label dub deem characterize characterise portray depict cast paint term style compare liken tag peg
        nickname describe call
    """,
    "praised": """
        endorse support back welcome approve applaud praise commend hail laud congratulate compliment salute thank
        credit tout
    """,
    "criticised": """
        criticize criticise blast slam rip attack assail denounce decry condemn deride mock ridicule lambaste berate
        chide scold rebuke reprimand accuse blame charge fault lament bemoan complain grumble gripe protest moan
        groan rail rage fume bristle scoff sneer snap taunt needle pan savage excoriate castigate disparage belittle
    """,
    "believed": """
        think believe feel consider regard view suspect suppose assume imagine guess judge figure conclude
    """,
    "found": "know understand see find discover learn realize realise remember hear determine",
    "wanted": """
        want wish like love hate prefer plan intend mean aim dream hope favor favour decide care oppose
    """,
    "feared": "fear worry regret",
}
_OTHER_STANCES = {
    "claimed": f"claims argument allegation allegations assertion assertions insistence {_ADVERBS}",
    "asked": "questions",
    "answered": "response",
    "urged": "plea suggestion advice",
    "promised": "promises",
    "warned": "warning warnings",
    "predicted": "prediction predictions",
    "described": "description characterization",
    "criticised": "criticism complaint complaints accusation accusations",
    "believed": "belief views opinion idea notion thought thoughts conclusion",
}


def _stances() -> dict[str, str]:
    """For each form of a word of reporting its stance."""
    verbs = {form: stance for stance, group in _STANCES.items() for verb in group.split() for form in _forms(verb)}
    return verbs | {noun: stance for stance, group in _OTHER_STANCES.items() for noun in group.split()}


def _forms(verb: str) -> Iterator[str]:
    yield verb
    if verb in _IRREGULAR:
        yield from _IRREGULAR[verb].split()
        return
    if verb.endswith("e"):
        yield from (verb + "s", verb + "d", verb[:-1] + "ing")
    elif verb.endswith("y") and verb[-2] not in "aeou":
        yield from (verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing")
    else:
        yield verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
        yield from (verb + "ed", verb + "ing")


# Verbs that are cues with a word behind them. phrases: "he shot back", "as she put it".
_PHRASAL = {
    "back": "came comes fired fires hit hits pushed pushes shoots shot wrote writes",
    "clear": "made makes",
    "in": "chime chimed chimes chiming cut cuts jumped jumps weighed weighs",
    "it": "put puts",
    "on": "goes went",
    "out": """
        blurt blurted blurting blurts call called calls cried cries laid lays point pointed pointing points ruled rules
        spelled spells spelt
    """,
    "up": "piped speaks spoke summed",
}


def _phrases() -> dict[str, str]:
    """For each form of such a verb the word behind it."""
    return {form: word for word, forms in _PHRASAL.items() for form in forms.split()}


def _cues() -> frozenset[str]:
    verbs = {verb for group in _VERBS.values() for verb in group.split()}
    return frozenset(form for verb in verbs for form in _forms(verb)) | words(f"{_NOUNS} {_ADVERBS}")


# Kinds of pronouns as sources. nouns: which of them a mention is.
_PRONOUNS = {
    "he": "he she he's she's he’s she’s he'd she'd he’d she’d he'll she'll he’ll she’ll",
    "it": "it it's it’s this that these those",
    "they": "they they're they’re they've they’ve they'd they’d they'll they’ll",
    "i": "i we you i'm we're i’m we’re i've we've i’ve we’ve",
    "his": "his her",
    "who": "who whom",
    "which": "which",
}


def _senses() -> dict[str, str]:
    """For each noun that is known to mean someone or something the letters of what it means."""
    groups = {
        "f": PEOPLE.female_names | PEOPLE.male_names,
        "t": PEOPLE.title_abbreviations.keys()
        | PEOPLE.male_honorifics
        | PEOPLE.female_honorifics
        | PEOPLE.neutral_honorifics,
        "p": PEOPLE.role_nouns | PEOPLE.plural_role_nouns | PEOPLE.female_nouns | PEOPLE.male_nouns,
        "g": PEOPLE.group_nouns,
        "l": PEOPLE.places | PEOPLE.demonyms,
        "o": PEOPLE.organisation_nouns | PEOPLE.organisation_words,
        "d": PEOPLE.document_nouns,
    }
    senses: dict[str, str] = {}
    for letter, nouns in groups.items():
        for noun in nouns:
            senses[noun] = senses.get(noun, "") + letter
    return senses


ENGLISH_GRAMMAR = Grammar(
    # marks: apostrophes that open a word.
    elisions=words("bout cause cos em er n round s til till tis twas tude un"),
    # sentences: full stops that end none.
    abbreviations=words("""
        adm al atty ave brig capt cf cllr cmdr co col corp coun cpl det dr ed est etc fr ft gen gov hon inc insp
        jan feb mar apr aug sept oct nov dec jr lt ltd maj messrs mr mrs ms mt op pfc ph pres prof pvt prop
        rep reps rev sen sens sgt sr st supt vs
    """),
    numbering=words("no nos vol"),
    classes={word: letter for letter, block in _CLASSES.items() for word in block.split()},
    adverb_endings=("ly",),
    false_adverbs=words("""
        ally anomaly assembly bully butterfly daily family folly fly jelly melancholy monopoly monthly quarterly rally
        reply supply tally underbelly weekly
    """),
    participle_endings=("ed",),
    gerund_endings=("ing",),
    verb_endings=("ing", "ied", "ies", "ed", "es", "s", "e", "y"),
    spellings=tuple((f"iz{end}", f"is{end}") for end in ("e", "es", "ed", "ing")),
    possessive_endings=("'s", "’s", "‘s", "s'", "s’"),
    cues=_cues(),
    # indirect: what a word of reporting tells; "needless to say", "the largest, said to be", "experience shows".
    stances=_stances(),
    idle={
        "say": {
            (): (
                *(("needless", "to"), ("is", "to"), ("strange", "to"), ("so", "to"), ("safe", "to"), ("fair", "to")),
                *(("suffice", "to"), ("suffice", "it", "to"), ("let", "us"), ("let's",), ("let’s",)),
            ),
            (",",): ((",",), ("as", "they")),
        },
        "saying": {(): (("without",), ("goes", "without"))},
        "said": {
            ("in", "the", "sense"): ((),),
            (",",): (("^", "that"), ("but", "that"), ("and", "that"), ("that", "being")),
            ("that", ","): (("having",),),
            **dict.fromkeys((("to", "be"), ("to", "have")), ((",",), ("is",), ("are",), ("was",), ("were",))),
        },
        "speak": {(): (("so", "to"),), ("for",): ((),)},
        "told": {(",",): (("^", "all"), (",", "all"))},
        "know": {(",",): (("^", "you"), (",", "you"))},
        **{form: {("for",): ((),)} for form in ("speaks", "spoke", "spoken", "speaking", "talk", "talks", "talked")},
    },
    # cues: "has so far refused", "of course denies".
    adverb_pairs=frozenset((("of", "course"), ("so", "far"), ("thus", "far"), ("until", "now"))),
    plural_verbs=words("are were"),
    passive=words("are be been being is was were"),
    hearsay=words("alleged believed reported rumoured rumored said thought"),
    witnesses=words("experience evidence history life practice time"),
    # mentions: "a spokesman for it", "Council on Foreign Relations", "Lima and Reed", "the sticker beside her".
    attaching=words("at behind beside by for from in on with"),
    closeness=words("close"),
    titling=words("for on"),
    approximations=tuple(
        tuple(phrase.split())
        for phrase in (
            "about",
            "almost",
            "around",
            "as few as",
            "as many as",
            "at least",
            "at most",
            "fewer than",
            "less than",
            "more than",
            "nearly",
            "only",
            "over",
            "roughly",
            "some",
            "up to",
            "virtually",
        )
    ),
    amounts=words("""
        all eight every everybody everyone five four half most nine one seven six ten three three-quarters two
        two-thirds
    """),
    joining=words("& and or"),
    # headings: "Review: “Salt” stings", "Budget live: taxes “to rise”".
    heading_labels=words("""
        analysis breaking column comment editorial exclusive explained explainer factbox fact-check feature gallery
        interview letters listen live obituary opinion photos pictures podcast poll preview profile quiz recap review
        reviews revealed update updates video watch
    """),
    # turns: what "Q: Is it late?" begins with.
    dialogue_labels=PEOPLE.dialogue_labels,
    # clauses: "it was a rock, not a reef".
    contrasting=words("not"),
    # candidates: "blamed it on what she called".
    free_relatives=words("what"),
    # cues: "the court held that".
    holding=words("held hold holding holds"),
    entailing=words("mean meaning means meant"),
    # cues: "the court heard that".
    hearing_cues=words("hear heard hears"),
    hearers=words("commission committee court courts hearing inquest inquiry jurors jury magistrates mps tribunal"),
    objective=words("whom whose"),
    oblique=words("her"),
    # mentions: "nobody told the press" has no source.
    absent=words("nobody no-one none"),
    # nouns: what kind of mention a source is.
    articles=words("a an the"),
    indefinite=words("a an another one some"),
    pronouns={pronoun: kind for kind, group in _PRONOUNS.items() for pronoun in group.split()},
    senses=_senses(),
    # cues: "his warning", not "a warning"; "described by Lima as"; "according to".
    ownerless=words("a all an another any both each every few many most no some several that the these this those"),
    agent_prepositions=words("by"),
    according=words("according"),
    owned_by_none=words("added said says told"),
    saying=words("said say saying says"),
    standing_in=words("it this"),
    # features: what quoted words tell by themselves.
    spoken=words("""
        i i'd i'll i'm i've i’d i’ll i’m i’ve me my our us we we'll we're we've we’ll we’re we’ve you you're
        your you’re
    """),
    finite=words("""
        am are be been can can't can’t could did didn't didn’t do does doesn't doesn’t don't don’t get going got
        had has have he's he’s is isn't isn’t it's it’s know may might must need not she's she’s should that's
        that’s there's there’s they're they’re think want was were will won't won’t would
    """),
    small=words("a an and at by for from in of on or the to with"),
    # cues: "as he put it", "went on to say", "was quoted as saying".
    phrases=_phrases(),
    cue_openings={
        "say": (("went", "on", "to"), ("goes", "on", "to"), ("go", "on", "to")),
        "saying": (("quoted", "as"), ("cited", "as"), ("reported", "as")),
    },
    # contents: "warned against", "called for".
    cue_particles=words("about against back for of"),
    # circumstances: "told reporters", "said to reporters".
    dative_cues=words("""
        advise advised advises advising ask asked asking asks assure assured assures assuring beg begged
        begging begs brief briefed caution cautioned inform informed informing informs notified notify
        persuade persuaded promise promised reassured remind reminded reminding reminds taught tell telling
        tells text texted texting told urge urged urges urging warn warned warning warns
    """),
    addressing=words("to"),
    # circumstances: "in a statement", "on X", "by phone".
    medium_nouns=words("""
        article autobiography blog bluesky book broadcast brochure card column commentary dispatch editorial email
        e-mail emails essay facebook fax instagram letter linkedin mastodon memo memoir message messenger newsletter
        note op-ed pamphlet paper phone podcast post posts radio reddit release report snapchat statement
        substack telegram telephone television text threads tiktok tv tweet tweets twitter video voicemail weibo
        whatsapp x youtube
    """),
    medium_prepositions=words("by in on over through via"),
    # circumstances: "at a news conference", "on the sidelines of the talks".
    occasion_nouns=words("""
        address appearance breakfast briefing broadcast call campaign ceremony committee conference convention
        court debate dinner event forum fundraiser gathering hearing inauguration inquest inquiry interview
        lunch luncheon meeting opening parade parliament party performance premiere presentation press presser
        protest race rally reading reception session show sidelines speech summit talk talks tour trial trip
        vigil visit vote walk way
    """),
    occasion_prepositions=words("after ahead at before during following from in on outside"),
    pressed=words("asked challenged pressed prompted questioned quizzed"),
    presenting=words("addressing appearing arriving campaigning closing opening speaking talking testifying"),
    # terms: why words stand between marks that report no speech.
    naming_words=words("alias aka christened dubbed nickname nicknamed known"),
    term_words=words("called so-called term terms termed titled word words phrase meaning"),
    slogan_words=words(
        "banner banners chant chanted chanting hashtag motto placard placards poster posters sign signs slogan slogans"
    ),
    work_words=words("""
        album book documentary drama essay exhibition film hit movie musical novel opera painting play podcast
        poem program programme series show single song symphony track
    """),
)
