"""What the sentences of German pages say about the page and to their reader, as data for german.py."""

from newsseed.languages.model import phrases, words

# Nothing but a notice says so, in a short block: "in unserem Podcast".
NOTICE_PHRASES = phrases("""
    abgerufen am
    affiliate-link
    affiliate-links
    alle rechte vorbehalten
    alles aus der region gibt
    als e-paper
    an dritte weitergegeben
    auf diesen artikel antworten
    bestätigen sie das newsletter
    bestätigungslink
    cookie-einstellungen
    cookies akzeptieren
    cookies zulassen
    datenschutz-einstellungen
    datenschutzeinstellungen
    dein abo
    deine privatsphäre
    der externe inhalt
    der kommentarbereich
    diesen artikel teilen
    e-mail-adresse eingeben
    einen arztbesuch nicht ersetzen
    eingebettete inhalte
    einwilligung jederzeit
    erhalten wir eine kleine provision
    erhalten wir eine provision
    ersetzen keinen arztbesuch
    ersetzt keinen arztbesuch
    externe inhalte
    externen inhalt
    genossenschaft gehören wir
    ihr abo
    ihr adblocker
    ihr nutzerkonto
    ihr postfach
    ihre e-mail-adresse
    ihre einwilligung
    ihre privatsphäre
    ihre zustimmung
    ihrem browser
    ihren browser
    in dein postfach
    in deinem postfach
    in ihr postfach
    in ihrem postfach
    in unserem podcast
    in unserer app
    inhalte von drittanbietern
    ist ein abonnement erforderlich
    jederzeit abbestellen
    jederzeit kündbar
    jederzeit widerrufen
    jetzt kostenlos testen
    kein kommentieren
    keine werbung mehr
    keinen arztbesuch ersetzen
    kommentarfunktion
    kommentieren mehr möglich
    kommerzielle links
    kostenlos registrieren
    kostenlosen newsletter
    kostenloses konto
    kostenpflichtiges angebot
    lies hier weiter
    maschineller unterstützung
    mit der community
    mit ki-unterstützung
    mit künstlicher intelligenz erstellt
    newsletter abonnieren
    newsletter anmelden
    newsletter-anmeldung
    nicht zur selbstdiagnose
    oder wieder ausblenden
    probeabo
    redaktionell ausgewählt
    registrierung nehmen sie
    spenden finanziert
    spenden unserer
    spendenfinanziertes medium
    sponsored post
    täglichen newsletter
    um unsere inhalte
    unser newsletter
    unsere app
    unsere arbeit mit einer spende
    unserem newsletter
    unserem podcast
    unserem telegram-kanal
    unseren abonnenten
    unseren newsletter
    unseren whatsapp
    unserer facebook-seite
    unserer leser:innen
    unserer leserinnen und leser
    verarbeitung ihrer daten
    verarbeitung von personenbezogenen daten
    von unserem partner
    von unserer redaktion ausgewählt
    weitere informationen finden sie
    werbefrei lesen
    wöchentlichen newsletter
    zugriff auf alle inhalte
    zum newsletter
    zustimmung erforderlich
    ältere kommentare
    überall, wo es podcasts gibt
""")

# Nothing but a note on how the text itself was made says so: "redaktionell gekürzt".
EDITING_PHRASES = phrases("""
    aus gründen der lesbarkeit gekürzt
    gekürzt und redigiert
    redaktionell bearbeitet und gekürzt
    redaktionell gekürzt
    zur besseren lesbarkeit
""")

# Nothing but the notice in place of a player says so: "JavaScript aktivieren".
PLAYER_PHRASES = phrases("""
    aktiviere bitte javascript
    aktivieren sie bitte javascript
    aktivieren sie javascript
    audioplayer
    bitte aktiviere javascript
    bitte aktivieren sie javascript
    das video konnte nicht
    dein browser unterstützt
    dieses video ist nicht
    dieses video kann
    html5-audio
    html5-video
    ihr browser unterstützt
    javascript aktivieren
    um dieses video
    um das video
    unterstützt kein html5
    video kann nicht
    video ist nicht verfügbar
    videoplayer
""")

# An appeal is about the page, and asks something with its first word or speaks to the reader; the next three are the
# words for it: "Melden Sie sich an und lesen Sie unsere Artikel".
PAGE_WORDS = words("""
    abo abonnement abonnenten abonnieren anmelden anzeigen app artikel browser cookies e-mail-adresse
    inhalt inhalte javascript journalismus kommentare konto link links newsletter podcast push-nachrichten
    redaktion registrieren seite themen webseite website werbung
""")

PAGE_VERBS = words("abonnieren aktivieren folgen hören klicken lesen melden schreiben sehen teilen unterstützen")

READER_WORDS = words("dein deine dich dir du hier ihr ihre ihren ihrem ihnen sie uns unser unsere unseren wir")

# What a page calls itself, or one of its parts: "dieser Artikel".
PAGE_NOUNS = words("""
    artikel artikels beitrag beitrags bericht berichts inhalt inhalte inhalts interview interviews kommentar kommentars
    podcast podcasts ratgeber seite text textes video videos website
""")

# A notice that names who says so, or tells what was, is rare; "schreibt" and "berichtet" are in notes about authors,
# "konnte" is in others.
NEWS_WORDS = words("""
    ankündigte antwortete argumentierte begann bestritt bestätigte betont betonte blieb brachte erklärte erklärten
    fand fanden fiel fordert forderte forderten fragte gab gaben gestand ging gingen glaubte hielt hielten hieß kam
    kamen kritisiert kritisierte kündigt kündigte kündigten lag lagen laut lief ließ ließen löste machte machten
    meinte meldete mitteilte mitteilten musste mussten nahm nahmen riet rät räumte sagt sagte sagten sah sahen
    schloss schrieb schrieben stand standen starb teilte teilten urteilte verlor vermutet vermutete versichert
    versicherte versprach versuchte warnt warnte warnten wollte wollten zufolge
""")

# What notices are about, and news, too.
TOPIC_PHRASES = phrases("""
    auf dem laufenden halten
    bezahlangebot
    datenschutzbestimmungen
    datenschutzerklärung
    datenschutzhinweise
    den newsletter
    drittplattformen
    im abonnement
    im app store
    im google play store
    netiquette
    newsletter an
    nutzungsbedingungen
    per e-mail an
    per newsletter
    push-mitteilungen
    push-nachrichten
    pushnachrichten
    social-media-inhalte
    whatsapp-channel
    whatsapp-kanal
""")

# A line of a few words that is one of these actions and names parts of the page, with nothing but fillers beside, is a
# page's button.
CONTROL_ACTIONS = words("""
    abspielen aktivieren anzeigen aufklappen ausblenden deaktivieren drucken einblenden herunterladen kopieren laden
    runterladen schließen speichern vorlesen zuklappen öffnen
""")
CONTROL_NOUNS = words("""
    artikel audio beitrag beiträge bild bilder bildergalerie einbettung einträge ergebnis ergebnisse galerie infobox
    inhalt inhalte kommentare legende link netzwerke player tweet untertitel video vollbild
""")
CONTROL_FILLERS = words("alle den der die das diesen diese im in mehr neue ältere weitere")
