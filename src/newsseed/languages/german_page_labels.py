"""What stands on German pages over something of the page, as data for german.py: "Lesen Sie auch", "Schlagworte"."""

from newsseed.languages.model import phrases, words

# Titles of other articles stand under it: "Lesen Sie auch".
NOTICE_ANNOUNCERS = phrases("""
    aktuelle meldungen
    aktuelle nachrichten
    am häufigsten gelesen
    am meisten gelesen
    auch interessant
    auch lesenswert
    auch spannend
    aus dem archiv
    aus unserem archiv
    außerdem interessant
    beliebte artikel
    beliebteste artikel
    das interessiert andere leser
    das könnte dich auch interessieren
    das könnte dich auch noch interessieren
    das könnte dich interessieren
    das könnte euch auch interessieren
    das könnte sie auch interessieren
    das könnte sie ebenfalls interessieren
    das könnte sie interessieren
    dazu passend
    die meistgelesenen artikel
    die meistgelesenen texte
    empfehlungen der redaktion
    empfohlene artikel
    empfohlene beiträge
    externe links
    für sie empfohlen
    hintergründe zum thema
    im zusammenhang
    in diesem artikel
    in diesem beitrag
    inhalt
    inhalt dieses artikels
    inhaltsverzeichnis
    inhaltsübersicht
    jetzt lesen
    leseempfehlung
    leseempfehlungen
    lesen sie auch
    lesen sie außerdem
    lesen sie dazu auch
    lesen sie hier mehr
    lesen sie mehr zu diesen themen
    lesen sie mehr zum thema
    lesen sie zum thema auch
    lesetipp
    lesetipps
    lies auch
    lies dazu auch
    links
    links zum artikel
    links zum thema
    mehr aus der redaktion
    mehr aus der rubrik
    mehr aus diesem ressort
    mehr dazu
    mehr nachrichten
    mehr zu den themen
    mehr zu diesem thema
    mehr zum thema
    meist gelesen
    meistgelesen
    meistgelesene artikel
    meistgelesene beiträge
    neueste artikel
    neueste beiträge
    passend dazu
    passend zum thema
    passende artikel
    quellen
    quellenverzeichnis
    thematisch passend
    themen
    themen des artikels
    themen in diesem artikel
    themen in diesem beitrag
    unsere empfehlungen
    unsere leseempfehlungen
    verwandte artikel
    verwandte beiträge
    verwandte inhalte
    verwandte themen
    verwendete quellen
    weitere artikel
    weitere artikel zu diesem thema
    weitere artikel zum thema
    weitere beiträge
    weitere beiträge zum thema
    weitere empfehlungen
    weitere links
    weitere meldungen
    weitere nachrichten
    weitere texte zum thema
    weitere themen
    weitere themen im überblick
    weiterführende artikel
    weiterführende informationen
    weiterführende links
    weiterlesen
    zum weiterlesen
""")

# The same where a name is the rest of it: "Mehr aus Calder".
ANNOUNCER_OPENERS = phrases("""
    beliebt auf
    mehr aus
    mehr von
    meistgelesen auf
    meistgelesen in
    weitere artikel aus
    weitere artikel von
""")

# A line that begins with one of these and ends with one of the nouns below is a label, too, if titles follow it:
# "Mehr Nachrichten".
ANNOUNCER_FIRST_WORDS = words("aktuelle beliebte empfohlene mehr meistgelesene neueste passende verwandte weitere")

ANNOUNCED_NOUNS = words("artikel beiträge meldungen nachrichten news podcasts texte themen videos")

# The topics of the article stand under it: "Schlagworte".
TAG_LABELS = phrases("""
    mehr zum thema
    schlagworte
    schlagwörter
    stichworte
    stichwörter
    themen
    themen dieses artikels
""")

# What a form asks of the reader: "E-Mail-Adresse".
FORM_LABELS = phrases("""
    e-mail
    e-mail-adresse
    ihre e-mail-adresse
    vorname
""")
