"""How notices begin on German pages, as data for german.py: "Abonnieren Sie" unseren Newsletter."""

from newsseed.languages.model import phrases

NOTICE_OPENERS = phrases("""
    abo-artikel freischalten
    abonniere den
    abonniere jetzt
    abonniere unseren
    abonnieren sie
    abonnieren und
    alle beiträge von
    alle entwicklungen im
    alle infos zum
    alles wichtige zum
    alles zum thema
    als abonnent
    als abonnentin
    als mitglied wirst du
    an dieser abstimmung
    an dieser stelle befindet sich
    an dieser stelle finden sie
    an dieser stelle ist ein beitrag
    an dieser stelle ist ein externer
    an dieser stelle ist ein inhalt
    an dieser stelle ist ein video
    an dieser stelle steht ein beitrag
    an dieser stelle steht ein externer
    an dieser stelle steht ein inhalt
    an dieser stelle steht ein video
    an dieser stelle steht ein von
    an dieser umfrage
    anm. d. red
    anmerkung d. red
    anmerkung der redaktion
    anmerkung: dieser
    anmerkung: in
    artikel anhören
    artikel wird unterhalb
    auch interessant
    auch lesenswert
    auf dieser seite finden sie
    auf einer seite lesen
    aufgrund der großen zahl unangemessener
    bei den mit einem einkaufswagen
    bei fragen an
    bei fragen erreichen
    bei fragen melden
    bei fragen oder
    bei fragen wenden
    bei fragen zu ihrem
    bei fragen zum abo
    beim anzeigen des
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
    brauchen sie hilfe
    brauchst du oder
    civey-umfrage
    copyright ©
    da dieser artikel
    da dieser beitrag
    danke für ihr
    das ist ein artikel aus
    das könnte dich
    das könnte sie
    das video startet
    das video wird geladen
    das video zum artikel
    das vollständige gespräch lesen
    dein browser
    dem autor folgen
    den vollständigen artikel
    der artikel erschien
    der artikel ist zuerst
    der artikel wurde
    der autorin folgen
    der beitrag erschien
    der beitrag ist zuerst
    der beitrag wurde
    der community-beitrag
    der podcast erscheint
    der text erschien
    die abstimmung ist beendet
    die beiträge der user
    die diskussion ist beendet
    die diskussion ist geschlossen
    die informationen auf dieser
    die informationen in diesem artikel
    die kommentare sind
    die künstliche intelligenz von
    die mit * gekennzeichneten
    die mit einem symbol
    die mit sternchen
    die redaktion empfiehlt
    die zusammenfassung wurde
    diese nachricht wurde am
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
    dieser dienst benötigt javascript
    dieser externe inhalt
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
    dieses angebot benötigt
    dieses audio wurde
    dieses element enthält
    dieses interview erschien
    dieses interview ist
    dieses interview wurde
    dieses thema gibt es auch
    dieses thema im programm
    dieses video
    diskutieren sie mit
    dpa-infocom
    drucken teilen
    du brauchst hilfe
    du hast einen fehler
    du hast einen tipp
    ein angebot von
    einmalig 5 euro
    empfehlungen unserer
    empfohlener redaktioneller inhalt
    entdecken sie
    entgeltliche einschaltung
    erfahren sie hier
    erstmals erschienen
    erstveröffentlichung
    erzählen sie uns
    externer inhalt
    feedback an
    fehler gefunden
    fehler im text
    fehler melden
    folge mir
    folge uns
    folgen sie dem
    folgen sie der autorin
    folgen sie uns
    folgen sie unserem
    folgst du schon
    folgt uns
    fotostrecke mit
    für abonnenten
    für die kommerzielle nutzung
    für diesen artikel wurde
    für diesen inhalt
    für links auf dieser seite
    gefällt dir dieser
    gefällt ihnen dieser
    google: uns als
    grafik wird geladen
    haben sie anregungen
    haben sie einen fehler
    haben sie einen tipp
    haben sie feedback
    haben sie fehler
    haben sie fotos
    haben sie fragen
    haben sie hinweise
    haben sie suizidale
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
    heise+
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
    hier lesen:
    hier mehr aus dem ressort
    hier zum
    hier zur
    hinweis der redaktion
    hinweis in eigener sache
    hinweis zu affiliate-links
    hinweis: diese
    hinweis: dieser
    hinweis: dieses
    hinweis: in
    hinweis: wenn sie
    hinweis: wir berichten
    hol dir
    holen sie sich
    hören sie den
    hören sie diesen artikel
    hören sie hier
    ich bin damit einverstanden
    icon:
    ihnen gefällt dieser
    ihr browser
    ihre e-mail
    ihre heimatzeitung
    im audio:
    im video:
    immer auf dem laufenden
    in eigener sache:
    in unserem newsletter
    jede woche schreibt an dieser stelle
    jetzt abonnieren
    jetzt anmelden
    jetzt bestellen
    jetzt dem whatsapp-kanal
    jetzt downloaden
    jetzt herunterladen
    jetzt kostenlos
    jetzt lesen
    jetzt mitglied
    jetzt registrieren
    jetzt runterladen
    jetzt spenden
    jetzt testen
    jetzt unterstützen
    keine kommentare
    kennen sie schon unseren
    ki-generierte zusammenfassung
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
    mit der anmeldung akzeptieren
    mit der anmeldung bestätigen
    mit der anmeldung erkläre
    mit der anmeldung erklären
    mit der anmeldung stimmen
    mit der anmeldung zum newsletter
    mit der registrierung
    mit einem abo
    mit ihrer anmeldung
    mit ihrer zustimmung wird
    mit material der
    mit material von
    mit nur einem klick
    mit unserem newsletter
    möchten sie diesen
    möchten sie keine
    möchten sie regelmäßig
    nach werbung weiterlesen
    nachrichten aus ihrer
    neue angebote bei
    newsblog zum
    newsblog zur
    nichts mehr verpassen
    nichts verpassen
    noch mehr news
    noch mehr spartipps
    nutzung der inhalte
    oder nutzen sie
    optimieren sie ihre browser
    passend dazu
    preis kann jetzt höher
    quelle: mit material
    quelle: ntv
    redaktioneller hinweis
    redaktionshinweis
    registrieren sie sich
    rubriklistenbild
    sag uns deine
    sagen sie uns ihre
    schreib es in die kommentare
    schreib uns
    schreiben sie uns
    schriftgröße ändern
    scrollen, um
    sehen sie auch
    sehen sie hier
    sichern sie sich
    sie haben bereits ein abo
    sie haben bereits ein abonnement
    sie haben bereits ein benutzerkonto
    sie haben bereits ein digitalabo
    sie haben bereits ein konto
    sie haben bereits einen account
    sie haben bereits einen zugang
    sie haben einen fehler
    sie haben noch 1500 zeichen
    sie haben noch kein abo
    sie haben noch kein benutzerkonto
    sie haben noch kein digitalabo
    sie haben noch kein konto
    sie lesen einen gastbeitrag
    sie möchten diesen artikel
    sie sehen hier einen ausschnitt
    so erreichen sie
    soziale netzwerke aktivieren
    spiegel plus:
    stand:
    stimmen sie ab:
    stimmen sie hier ab
    teile deine
    teilen sie den
    teilen sie diesen
    tipp: mit der
    trage dich
    tragen sie sich
    transparenz:
    transparenzhinweis
    triggerwarnung:
    um den inhalt
    um diese inhalte
    um diesen artikel
    um diesen inhalt
    um dieses element
    um dieses video
    um eingebettete
    um externe inhalte
    um kommentieren zu können
    um mit inhalten aus
    unsere app
    unsere quellen:
    unterstütz uns
    unterstütze auch du
    unterstütze uns
    unterstütze unsere
    unterstützen auch sie
    unterstützen sie uns
    unterstützen sie unsere
    verfolgen sie die aktuellen
    verfügbar in der mediathek
    verpassen sie keine
    verpassen sie nichts
    verwendete quellen
    video starten
    vielen dank für
    vielen dank, dass
    von unserem werbepartner
    vorlesefunktion
    war der beitrag für sie
    war dieser artikel hilfreich
    war dieser artikel lesenswert
    waren sie selbst von
    was meinst du dazu
    weiter nach der anzeige
    weitere artikel aus
    weitere artikel der autorin
    weitere artikel des autors
    weitere artikel von
    weitere artikel zu
    weitere artikel zum
    weitere hintergründe
    weitere informationen auf
    weitere informationen finden
    weitere informationen gibt
    weitere informationen hier
    weitere informationen im
    weitere informationen unter
    weitere informationen zu
    weitere informationen zum
    weitere informationen zur
    weitere informationen:
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
    wichtiger hinweis:
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
    wir weisen darauf hin
    wissen sie mehr
    zum abspielen
    zum angebot
    zum newsletter
    zum weiterlesen
    zur anmeldung
    zur startseite
    zur umfrage
    zurück zur übersicht
    © dpa-infocom
    über dieses thema berichtet
    über dieses thema berichtete
    über dieses thema berichteten
""")
