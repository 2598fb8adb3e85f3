"""What German pages say about themselves, as data, for german.py: "Anzeige"; "Lesen Sie auch"."""

from newsseed.languages.model import phrases, words

NOTICE_LINES = phrases("""
    abo
    abo abschließen
    abo testen
    abo+
    abonniere jetzt
    abonnieren
    aktuelle meldungen
    alle artikel
    alle bilder ansehen
    alle bilder anzeigen
    alle kommentare anzeigen
    alle kommentare öffnen
    alle nachrichten
    alle themen
    als favorit speichern
    als google-favorit hinzufügen
    am beliebtesten
    am meisten gelesen
    am meisten kommentiert
    an- und abmelden
    anmelden
    anmelden oder registrieren
    anrede
    anzeige
    anzeigen
    artikel anhören
    artikel drucken
    artikel kommentieren
    artikel lesen
    artikel merken
    artikel speichern
    artikel teilen
    artikel versenden
    artikel vorlesen
    artikel weiterempfehlen
    artikel zum thema
    artikel zusammenfassen
    auch lesenswert
    audio
    audio anhören
    audiobeitrag
    auf facebook teilen
    auf linkedin teilen
    auf mastodon teilen
    auf merkliste setzen
    auf x teilen
    aus dem archiv
    autor folgen
    autoren
    autorin folgen
    beitrag teilen
    beliebte artikel
    beliebteste artikel
    bezahlte partnerschaft
    bild 1 von 1
    bild in detailansicht öffnen
    bild vergrößern
    bilder ansehen
    bildergalerie
    bilderstrecke
    bitte hier klicken
    bitte loggen sie sich ein
    box aufklappen
    box zuklappen
    cookie-einstellungen
    darum gehts
    das interessiert andere leser
    das könnte dich auch interessieren
    das könnte dich interessieren
    das könnte sie interessieren
    das müssen sie wissen
    das wichtigste in 20 sekunden
    datenschutz
    datenschutzhinweis
    debatte
    dein abo
    deine meinung
    deine meinung zählt
    der artikel ist beendet
    der artikel wurde gespeichert
    die aktuelle ausgabe
    die beliebtesten artikel
    die neuesten
    die wichtigsten nachrichten
    diesem thema folgen
    diesen artikel teilen
    diesen beitrag teilen
    diskutiere mit
    diskutieren
    diskutieren sie mit
    diskutieren sie über diesen artikel
    dossier
    drucken
    e-mail
    e-mail-adresse
    e-paper
    eilmeldung
    einbetten
    einloggen
    einstellungen
    einverstanden
    embed
    empfehlungen
    empfehlungen der redaktion
    empfehlungen für sie
    empfohlener externer inhalt
    empfohlener redaktioneller inhalt
    ende der anzeige
    ende der werbung
    ende des seiteninhalts
    entdecken
    erfahren sie mehr
    erhalten
    exklusiv für abonnenten
    externe inhalte
    externe inhalte anzeigen
    externen inhalt anzeigen
    externen inhalt erlauben
    externen inhalt laden
    externer inhalt
    facebook
    feedback
    fehler gefunden
    fehler melden
    folge mir
    folge uns
    folgen
    folgen sie dem thema
    footer
    fotogalerie
    fotostrecke
    fotostrecke ansehen
    für dich empfohlen
    für sie ausgewählt
    galerie
    galerie öffnen
    gefällt mir
    google news
    hauptmenü
    hier abstimmen
    hier anmelden
    hier klicken
    hier weiterlesen
    hilfe
    ihr kommentar
    ihre meinung
    ihre merkliste
    im video
    immer informiert
    impressum
    in der app lesen
    in diesem artikel
    in diesem beitrag
    infos zum zitiervorschlag
    inhalt
    inhalt anzeigen
    inhalt laden
    inhalt wurde medizinisch geprüft
    inhaltsverzeichnis
    instagram
    ja, anmelden
    jetzt abonnieren
    jetzt abonnieren und weiterlesen
    jetzt abstimmen
    jetzt anmelden
    jetzt anmelden und weiterlesen
    jetzt bestellen
    jetzt folgen
    jetzt hören
    jetzt kommentieren
    jetzt lesen
    jetzt mitdiskutieren
    jetzt registrieren
    jetzt spenden
    jetzt spielen
    jetzt teilen
    jetzt testen
    jetzt vorlesen lassen
    jetzt weiterlesen
    jetzt zugang sichern
    jobs
    ki-zusammenfassung
    kommentar
    kommentar abgeben
    kommentar schreiben
    kommentar verfassen
    kommentare
    kommentare (0)
    kommentare anzeigen
    kommentare einblenden
    kommentare laden
    kommentare lesen
    kommentieren
    kontakt
    kopieren
    lesen sie dazu auch
    lesen sie jetzt
    leserkommentar
    leserkommentare
    lesermeinungen
    lesezeichen setzen
    link kopieren
    link kopiert
    link öffnet in einem neuen fenster
    linkedin
    links
    links zum thema
    loading
    login
    login für abonnenten
    mail
    mastodon
    media-player
    medizinisch geprüft
    mehr
    mehr anzeigen
    mehr artikel
    mehr aus der redaktion
    mehr aus der rubrik
    mehr aus diesem ressort
    mehr bilder
    mehr dazu
    mehr erfahren
    mehr informationen
    mehr infos
    mehr laden
    mehr lesen
    mehr nachrichten
    mehr nachrichten lesen
    mehr themen
    mehr von uns
    mehr zu den themen
    mehr zu diesem thema
    meine merkliste
    meist gelesen
    meistgelesen
    meistgelesen in diesem ressort
    meistgelesene artikel
    meistkommentiert
    menü
    menü schließen
    merken
    mit freunden teilen
    mitdiskutieren
    mitglied werden
    mobilversion
    nach der werbung weiterlesen
    nach oben
    nachname
    nachrichten
    neu
    neueste artikel
    neueste meldungen
    neueste nachrichten
    neueste videos
    neuester kommentar
    news folgen
    newsletter
    newsletter abonnieren
    newsletter bestellen
    newsletter-anmeldung
    nicht verpassen
    noch keine kommentare
    noch mehr
    nur für abonnenten
    nutzungsbedingungen
    ort folgen
    passend zum thema
    passwort vergessen
    pdf
    per e-mail teilen
    per mail teilen
    per whatsapp teilen
    pinterest
    podcast
    premium
    präsentiert von
    push-nachrichten
    quellen
    quiz
    redaktionstipp
    reddit
    regionale nachrichten
    registrieren
    ressort
    sag uns deine meinung
    schlagwort
    schlagworte
    schlagwörter
    schliessen
    schließen
    schließen und weiterlesen
    schreiben sie uns
    seite 1
    seite drucken
    seite teilen
    seite vorlesen
    senden
    service
    serviceangebote
    share
    shop
    sie möchten weiterlesen
    so unterstützen sie uns
    speichern
    spenden
    spiele
    spiele und rätsel
    sponsored content
    startseite
    stellenmarkt
    stichwörter
    stimmen sie ab
    suche
    tags
    teile diesen artikel
    teilen
    telegram
    text vorlesen
    thema
    thema abonnieren
    themen
    themen des artikels
    themen folgen
    themen in diesem artikel
    themenseite
    threads
    top-themen
    top-videos
    topthemen
    transparenzhinweis
    twitter
    unsere empfehlungen
    unsere leseempfehlungen
    veranstaltungen
    verwandte artikel
    verwandte beiträge
    verwandte themen
    video
    video abspielen
    video ansehen
    video anzeigen
    video wird geladen
    video-player
    videos
    vielen dank für ihre abstimmung
    vielen dank für ihre teilnahme
    vorlesen
    vorlesen lassen
    vorname
    was denken sie
    was denkst du
    was denkst du darüber
    was ist deine meinung
    was ist ihre meinung
    was meinen sie
    was meinst du
    was meint ihr
    was sagen sie dazu
    was sagst du dazu
    weiter lesen
    weitere artikel
    weitere artikel zum thema
    weitere beiträge
    weitere beiträge zum thema
    weitere empfehlungen
    weitere informationen
    weitere inhalte
    weitere links
    weitere meldungen
    weitere nachrichten
    weitere themen
    weitere themen im überblick
    weitere videos
    weiterempfehlen
    weiteres
    weiterführende links
    weiterlesen nach der anzeige
    werbung
    wetter
    whatsapp
    wie denken sie darüber
    wie ist ihre meinung
    wird geladen
    xing
    zitieren
    zitiervorschlag
    zu den autoren
    zu den kommentaren
    zum artikel
    zum autor
    zum inhalt springen
    zum kommentarbereich
    zum newsletter
    zum podcast
    zum seitenanfang
    zum thema
    zum video
    zur autorin
    zur bildergalerie
    zur fotostrecke
    zur galerie
    zur merkliste hinzufügen
    zur person
    zur startseite
    zur übersicht
    zurück
    zusammenfassung ein- oder ausblenden
    über den autor
    über die autor:innen
    über die autoren
    über die autorin
    über die autorinnen
    über die autorinnen und autoren
    über diesen artikel
    überblick
""")

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

NOTICE_OPENERS = phrases("""
    abonniere den
    abonniere jetzt
    abonniere unseren
    abonnieren sie
    abonnieren und
    alle beiträge von
    alle infos zum
    alles wichtige zum
    als abonnent
    als abonnentin
    als mitglied wirst du
    an dieser abstimmung
    an dieser stelle befindet sich
    an dieser stelle finden sie
    an dieser stelle ist ein
    an dieser stelle steht
    an dieser umfrage
    anm. d. red
    anmerkung d. red
    anmerkung der redaktion
    anmerkung: dieser
    anmerkung: in
    auch interessant
    auch lesenswert
    auf dieser seite finden sie
    bei fragen
    bereits abonnent
    bereits registriert
    bestellen sie
    bildergalerie mit
    bilderstrecke mit
    bitte beachten sie
    bitte bestätigen sie
    bitte geben sie
    bitte klicken sie
    bitte melde dich
    bitte melden sie sich
    bitte prüfen sie
    bitte versuchen sie es
    bleiben sie auf dem laufenden
    bleiben sie informiert
    copyright ©
    da dieser artikel
    da dieser beitrag
    danke für ihr
    das könnte dich
    das könnte sie
    das video wird geladen
    dein browser
    den vollständigen artikel
    der artikel erschien
    der artikel ist zuerst
    der artikel wurde
    der beitrag erschien
    der beitrag ist zuerst
    der beitrag wurde
    der podcast erscheint
    der text erschien
    die diskussion ist
    die informationen auf dieser
    die informationen in diesem artikel
    die kommentare sind
    die künstliche intelligenz von
    die mit * gekennzeichneten
    die mit einem symbol
    die mit sternchen
    die zusammenfassung wurde
    diese zusammenfassung
    diesen artikel weiterempfehlen
    dieser artikel enthält
    dieser artikel erschien
    dieser artikel ersetzt
    dieser artikel gehört
    dieser artikel ist
    dieser artikel stammt
    dieser artikel wurde
    dieser beitrag erschien
    dieser beitrag gehört
    dieser beitrag ist
    dieser beitrag wurde
    dieser bericht wurde
    dieser inhalt kann
    dieser inhalt wird
    dieser kommentar wurde
    dieser link führt
    dieser ratgeber ersetzt
    dieser text enthält
    dieser text erschien
    dieser text ist
    dieser text stammt
    dieser text wurde
    dieses interview erschien
    dieses interview ist
    dieses interview wurde
    dieses thema im programm
    dieses video
    diskutieren sie mit
    dpa-infocom
    drucken teilen
    du brauchst hilfe
    du hast einen fehler
    du hast einen tipp
    ein angebot von
    empfohlener redaktioneller inhalt
    entdecken sie
    erfahren sie hier
    erstmals erschienen
    erstveröffentlichung
    externer inhalt
    feedback an
    fehler gefunden
    fehler melden
    folge mir
    folge uns
    folgen sie dem
    folgen sie dem autor
    folgen sie der autorin
    folgen sie uns
    folgen sie unserem
    folgst du schon
    folgt uns
    fotostrecke mit
    für abonnenten
    für die kommerzielle nutzung
    für diesen inhalt
    gefällt dir dieser
    gefällt ihnen dieser
    haben sie anregungen
    haben sie einen fehler
    haben sie einen tipp
    haben sie feedback
    haben sie fehler
    haben sie fragen
    haben sie hinweise
    haben sie tipps
    hast du einen fehler
    hast du einen tipp
    hast du feedback
    hast du fragen
    hast du hinweise
    hast du oder hat jemand
    hat dir der
    hat dir dieser
    hat ihnen der
    hat ihnen dieser
    hier bestellen
    hier finden sie
    hier findest du
    hier geht es zu
    hier geht es zum
    hier geht es zur
    hier geht's zu
    hier geht's zum
    hier geht's zur
    hier gehts zu
    hier gehts zum
    hier gehts zur
    hier hören sie
    hier kannst du
    hier klicken
    hier kommen sie zu
    hier können sie
    hier lesen sie
    hier zum
    hier zur
    hinweis der redaktion
    hinweis in eigener sache
    hinweis zu affiliate-links
    hinweis: diese
    hinweis: dieser
    hinweis: dieser artikel
    hinweis: dieses
    hinweis: in
    hol dir
    holen sie sich
    hören sie den
    hören sie hier
    ich bin damit einverstanden
    ihr browser
    ihre e-mail
    ihre heimatzeitung
    immer auf dem laufenden
    in eigener sache
    in unserem newsletter
    jetzt abonnieren
    jetzt anmelden
    jetzt bestellen
    jetzt downloaden
    jetzt herunterladen
    jetzt kostenlos
    jetzt lesen
    jetzt mitglied
    jetzt registrieren
    jetzt spenden
    jetzt testen
    jetzt unterstützen
    keine kommentare
    klicken sie
    kommentare sind
    kommentieren sie
    korrektur:
    korrekturhinweis
    kostenlos anmelden
    lade dir
    laden sie die
    laden sie sich
    laden sie unsere
    legen sie jetzt
    lesedauer
    lesen sie alles
    lesen sie auch
    lesen sie außerdem
    lesen sie dazu
    lesen sie den ganzen
    lesen sie die ganze
    lesen sie ebenfalls
    lesen sie hier
    lesen sie jetzt
    lesen sie mehr
    lesen sie nach
    lesen sie unsere
    lesen sie von
    lesen sie weiter
    lesen sie zu diesem
    leserbriefe an
    leserbriefe geben
    lesermeinung
    lesezeit
    liebe leserin, lieber leser
    liebe leserinnen
    lies auch
    lies hier
    lies mehr
    loggen sie sich
    mach mit
    mehr aus dem ressort
    mehr aus der rubrik
    mehr dazu
    mehr hintergründe
    mehr informationen
    mehr lesen
    mehr nachrichten aus
    mehr news
    mehr themen auf
    mehr zu diesem
    mehr zum thema
    mehr über
    melde dich
    melden sie sich
    mit dem absenden
    mit dem klick
    mit der anmeldung
    mit der registrierung
    mit einem abo
    mit ihrer anmeldung
    mit material der
    mit material von
    mit nur einem klick
    mit unserem newsletter
    möchten sie diesen
    möchten sie keine
    möchten sie regelmäßig
    neue angebote bei
    nichts mehr verpassen
    nichts verpassen
    noch mehr news
    nutzung der inhalte
    oder nutzen sie
    optimieren sie ihre browser
    passend dazu
    quelle: mit material
    quelle: ntv
    redaktioneller hinweis
    redaktionshinweis
    registrieren sie sich
    sag uns deine
    sagen sie uns ihre
    schreib uns
    schreiben sie uns
    sehen sie auch
    sehen sie hier
    sichern sie sich
    sie haben bereits
    sie haben einen fehler
    sie haben noch kein
    so erreichen sie
    stand:
    stimmen sie ab:
    stimmen sie hier ab
    teile deine
    teilen sie den
    teilen sie diesen
    trage dich
    tragen sie sich
    transparenz:
    transparenzhinweis
    um den inhalt
    um diese inhalte
    um diesen artikel
    um diesen inhalt
    um dieses element
    um dieses video
    um eingebettete
    um externe inhalte
    um kommentieren zu können
    unsere app
    unterstütz uns
    unterstütze auch du
    unterstütze uns
    unterstütze unsere
    unterstützen auch sie
    unterstützen sie uns
    unterstützen sie unsere
    verpassen sie keine
    verpassen sie nichts
    verwendete quellen
    video starten
    vielen dank für
    vielen dank, dass
    weitere artikel
    weitere hintergründe
    weitere informationen
    weitere infos
    weitere meldungen
    weitere nachrichten
    weitere texte
    weitere videos
    weiterführende
    weiterlesen
    wenn dir dieser
    wenn du diesen
    wenn ihnen dieser
    wenn sie diesen
    werde mitglied
    werde teil
    werden sie mitglied
    wir benötigen ihre
    wir finanzieren uns
    wir freuen uns auf ihre
    wir freuen uns über ihre
    wir haben den artikel
    wir haben ihnen eine e-mail
    wir haben uns bei der
    wir sind ein spendenfinanziertes
    wir sind spendenfinanziert
    wir verwenden cookies
    wichtiger hinweis:
    wir weisen darauf hin
    zum angebot
    zum newsletter
    zum weiterlesen
    zur anmeldung
    zur startseite
    zur umfrage
    © dpa-infocom
    über dieses thema berichtete
    über dieses thema berichteten
""")

NOTICE_PHRASES = phrases("""
    abgerufen am
    affiliate-link
    affiliate-links
    alle rechte vorbehalten
    alles aus der region gibt
    als e-paper
    an dritte weitergegeben
    auf dem laufenden halten
    auf diesen artikel antworten
    bestätigen sie das newsletter
    bestätigungslink
    bezahlangebot
    cookie-einstellungen
    cookies akzeptieren
    cookies zulassen
    datenschutz-einstellungen
    datenschutzbestimmungen
    datenschutzeinstellungen
    datenschutzerklärung
    datenschutzhinweise
    dein abo
    deine privatsphäre
    den newsletter
    der externe inhalt
    der kommentarbereich
    diesen artikel teilen
    drittplattformen
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
    im abonnement
    im app store
    im google play store
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
    netiquette
    newsletter abonnieren
    newsletter an
    newsletter anmelden
    newsletter-anmeldung
    nicht zur selbstdiagnose
    nutzungsbedingungen
    oder wieder ausblenden
    per e-mail an
    per newsletter
    probeabo
    push-mitteilungen
    push-nachrichten
    pushnachrichten
    redaktionell ausgewählt
    registrierung nehmen sie
    social-media-inhalte
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
    whatsapp-channel
    whatsapp-kanal
    wöchentlichen newsletter
    zugriff auf alle inhalte
    zum newsletter
    zustimmung erforderlich
    ältere kommentare
    überall, wo es podcasts gibt
""")

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

PAGE_WORDS = words("""
    abo abonnement abonnenten abonnieren anmelden anzeigen app artikel browser cookies e-mail-adresse
    inhalt inhalte javascript journalismus kommentare konto link links newsletter podcast push-nachrichten
    redaktion registrieren seite themen webseite website werbung
""")

PAGE_VERBS = words("abonnieren aktivieren folgen hören klicken lesen melden schreiben sehen teilen unterstützen")

READER_WORDS = words("dein deine dich dir du hier ihr ihre ihren ihrem ihnen sie uns unser unsere unseren wir")
