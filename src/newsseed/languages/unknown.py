"""What papers have in common whatever their language, as data: for texts of which nothing else is known."""

from newsseed.languages.model import Language, words

UNKNOWN = Language(
    code="und",
    name="an unknown language",
    speech=None,
    common_words=frozenset(),
    # Lists of names: bylines, credits, photographers.
    conjunctions=words("&"),
    name_particles=words("af al av bin da de del della den der di do dos du el ibn la le van von y zu"),
    articles=frozenset(),
    # Datelines: no more than an agency in brackets tells of them.
    months=frozenset(),
    stamp_words=frozenset(),
    stamp_particles=frozenset(),
    # The end of a title line: "… – Radio Calder".
    outlet_words=words("magazine news online post press radio times tv"),
    section_words=frozenset(),
    institutions=words("EU FIFA FN IOC NATO OECD ONU OTAN UEFA UN UNESCO UNICEF USA"),
    # Image credits: what they are worded with the world over is read of every language.
    image_labels=frozenset(),
    image_openers=frozenset(),
    caption_openers=frozenset(),
    caption_labels=frozenset(),
    indefinite_articles=frozenset(),
    description_openers=frozenset(),
    scene_verbs=frozenset(),
    scene_participles=frozenset(),
    scene_subjects=frozenset(),
    picture_phrases=frozenset(),
    side_words=frozenset(),
    most_heading_words=17,
    question_words=frozenset(),
    first_person=frozenset(),
    weekdays=frozenset(),
    rights_words=frozenset(),
    organisation_words=words("agency archive group images media museum press studio university"),
    organisation_particles=words("& af av da de del der des di do du et för for of og och y"),
    outlet_joiners=words("via"),
    # Bylines and production credits are told by words that are not known here.
    byline_openers=frozenset(),
    byline_roles=frozenset(),
    byline_companions=frozenset(),
    byline_closings=frozenset(),
    note_verbs=frozenset(),
    place_prepositions=frozenset(),
    credit_roles=frozenset(),
    credit_closings=frozenset(),
    credit_verbs=frozenset(),
    # Notices: words of the web that are the same nearly everywhere.
    notice_lines=words("email facebook instagram newsletter telegram tiktok twitter whatsapp youtube"),
    notice_announcers=frozenset(),
    notice_openers=frozenset(),
    notice_phrases=words("cookies newsletter"),
    player_phrases=words("javascript"),
    page_words=frozenset(),
    page_verbs=frozenset(),
    reader_words=frozenset(),
)
