"""What is a notice by itself on German pages, a whole line, as data for german.py: "Anzeige", "Teilen"."""

from newsseed.languages.model import phrases

NOTICE_LINES = phrases("""
    abo
    abo abschließen
    abo testen
    abo+
    abonniere jetzt
    abonnieren
    affiliate-link
    alle anzeigen
    alle artikel
    alle bilder ansehen
    alle bilder anzeigen
    alle folgen
    alle kommentare anzeigen
    alle kommentare öffnen
    alle nachrichten
    alle themen
    als favorit speichern
    als google-favorit hinzufügen
    am beliebtesten
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
    audio
    audio anhören
    audiobeitrag
    auf facebook teilen
    auf linkedin teilen
    auf mastodon teilen
    auf merkliste setzen
    auf x teilen
    autor folgen
    autoren
    autorin folgen
    bei amazon ansehen
    beitrag teilen
    bezahlte partnerschaft
    bild 1 von 1
    bild in detailansicht öffnen
    bild vergrößern
    bilder ansehen
    bildergalerie
    bilderstrecke
    bildstrecke
    bitte hier klicken
    bitte loggen sie sich ein
    box aufklappen
    box zuklappen
    cookie-einstellungen
    darum gehts
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
    einmalig anzeigen
    einstellungen
    einverstanden
    embed
    empfehlungen
    empfehlungen für sie
    empfohlener externer inhalt
    empfohlener redaktioneller inhalt
    ende der anzeige
    ende der werbung
    ende des seiteninhalts
    entdecken
    entgeltliche einschaltung
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
    feedback geben
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
    immer laden
    impressum
    in der app lesen
    in eigener sache
    infos zum zitiervorschlag
    inhalt anzeigen
    inhalt laden
    inhalt wurde medizinisch geprüft
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
    jetzt kaufen
    jetzt kommentieren
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
    kostenlos testen
    lesen sie jetzt
    leserkommentar
    leserkommentare
    lesermeinungen
    lesezeichen setzen
    link kopieren
    link kopiert
    link öffnet in einem neuen fenster
    linkedin
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
    mehr audio
    mehr bilder
    mehr erfahren
    mehr informationen
    mehr infos
    mehr laden
    mehr lesen
    mehr nachrichten lesen
    mehr themen
    mehr von uns
    meine merkliste
    meistgelesen in diesem ressort
    meistkommentiert
    menü
    menü schließen
    merken
    mit freunden teilen
    mitdiskutieren
    mitglied werden
    mobilversion
    nach der anzeige geht es weiter
    nach der werbung weiterlesen
    nach oben
    nachname
    nachrichten
    neu
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
    nächstes bild
    oder
    ort folgen
    passwort vergessen
    pdf
    per e-mail teilen
    per mail teilen
    per whatsapp teilen
    pinterest
    podcast
    podcast abonnieren
    premium
    präsentiert von
    publireportage
    push-nachrichten
    quiz
    redaktionell empfohlener inhalt
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
    sendung verpasst?
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
    stimmen sie jetzt ab
    suche
    tags
    teile diesen artikel
    teilen
    telegram
    text vorlesen
    thema
    thema abonnieren
    themen folgen
    themenseite
    threads
    top-themen
    top-videos
    topthemen
    transparenzhinweis
    twitter
    veranstaltungen
    video
    video abspielen
    video ansehen
    video anzeigen
    video wird geladen
    video-player
    videos
    vielen dank für ihre abstimmung
    vielen dank für ihre teilnahme
    vorheriges bild
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
    weitere informationen
    weitere inhalte
    weitere videos
    weiterempfehlen
    weiteres
    weiterlesen nach der anzeige
    weltplus artikel
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
    zurück | weiter
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
