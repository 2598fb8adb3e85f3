"""What is known of German, as data: the structure of articles. Each group of words names the rule that reads it."""

from newsseed.languages.model import Language, phrases, words

GERMAN = Language(
    code="de",
    name="German",
    speech=None,
    # The language itself.
    common_words=words("""
        aber als am auch auf aus bei bis das dass dem den der des die dies diese durch ein eine einem einen einer eines
        er es für haben hat ich im ist kann mehr mit nach nicht noch nur oder sei sein seine sich sie sind so über um
        und uns unter vom von vor war waren was wenn werden wie wir wird wurde zu zum zur
    """),
    # Lists of names: bylines, credits, photographers.
    conjunctions=words("und &"),
    name_particles=words("""
        af al bin da de del della den der di do dos du e el ibn la las le los och ten ter van vom von y zu
        zum zur
    """),
    articles=words("das der die"),
    # Datelines: "Berlin, 3. März (dpa) -".
    months=words("""
        apr april aug august dez dezember feb feber februar jan januar jul juli jun juni
        jän jänner mai mär märz nov november okt oktober sep sept september
    """),
    # The page's own dates: "Stand: 05.06.2026, 9.30 Uhr", "Publiziert 5. Juni", "3 Min. Lesezeit".
    stamp_words=words("""
              aktualisiert aktualisierung erstellt erstveröffentlichung geändert lesedauer lesezeit publiziert stand
        update updated veröffentlicht veröffentlichung
    """),
    stamp_particles=words("""
              ab am artikel ca den der di dienstag do donnerstag erschienen erstmals fr freitag gestern h heute
        letzte letzter letztes mesz mez mi min mins minute minuten mittwoch mo montag online print sa samstag
        seit so sonnabend sonntag std stunde stunden t tag tage tagen um uhr utc vom von vor z zuletzt
    """),
    # The end of a title line: "Mieten sinken – Lindauer Anzeiger".
    outlet_words=words("""
        abendblatt abendpost abendzeitung allgemeine anzeiger ard beobachter bild bild.de blatt bote br
        börsenblatt dw echo fernsehen focus freitag golem handelsblatt hörfunk journal kicker kreiszeitung krone
        kurier landeszeitung magazin mediengruppe merkur minuten morgenpost nachrichten news nordkurier ntv nzz
        online onlinemagazin orf post postillon presse radio rbb rtl rundfunk rundschau spiegel sportbuzzer
        sportschau srf standard stern stimme swr süddeutsche südkurier tagblatt tageblatt tagesschau
        tagesspiegel tageszeitung taz tribüne tv volksblatt volksstimme wdr welt woche wochenblatt wochenzeitung
        zdf zdfheute zeit zeitung
    """),
    section_words=phrases("""
        ausland
        auto
        bildung
        digital
        feuilleton
        gesellschaft
        gesundheit
        inland
        international
        karriere
        kultur
        leben
        lokales
        medien
        meinung
        netzwelt
        panorama
        politik
        regional
        reise
        schweiz
        sport
        technik
        umwelt
        unterhaltung
        vermischtes
        wirtschaft
        wissen
        wissenschaft
        österreich
    """),
    institutions=words("""
        ADAC AFD AKW AOK AUA BAFÖG BAMF BDI BGB BGH BIP BKA BMW BND BRD BSI BSW BUND BVB CDU CIA CSU DDR DFB DFL
        DGB DHL DLR EKD EM EMA ESA EU EZB FBI FCB FDP FIFA FPÖ GDL GEW HSV IAA ICE IHK IOC IS ISS
        IWF KI KSK KZ LKA LKW MAD NABU NASA NATO NEOS NGO NRW NSU OECD OPEC OSZE PKK PKW RAF RKI RWE SBB SED SEK
        SPD SPÖ SVP SWP THW TÜV UBS UEFA UKW UN UNHCR UNICEF UNO USA VW WEF WHO WM WTO ZDH ÖBB ÖFB ÖVP
    """),
    # Image credits: "Foto: Jan Petersen/dpa", "Bild: IMAGO", "(Symbolbild)".
    image_labels=phrases("""
        abbildung
        archivbild
        archivfoto
        aufmacherbild
        aufnahme
        bild
        bildcredit
        bilder
        bildmontage
        bildnachweis
        bildnachweise
        bildquelle
        bildrechte
        collage
        copyright
        credit
        foto
        fotocredit
        fotograf
        fotografie
        fotografin
        fotomontage
        fotoquelle
        fotos
        grafik
        illustration
        infografik
        karikatur
        karte
        montage
        quelle
        rechte
        rubriklistenbild
        screenshot
        symbolbild
        symbolfoto
        titelbild
        titelfoto
        urheber
        zeichnung
    """),
    image_openers=phrases("""
        abbildung von
        archivbild von
        archivfoto von
        aufgenommen von
        bild von
        bild-copyright
        bild-quelle
        bildnachweis
        copyright
        copyright by
        foto von
        fotografiert von
        fotos von
        grafik von
        illustration von
        illustrationen von
        mit freundlicher genehmigung von
        screenshot von
        zeichnung von
        ©
    """),
    caption_openers=phrases("""
        archivaufnahme
        archivbild
        archivfoto
        bildbeschreibung
        bildtext
        bildunterschrift
        symbolbild
        symbolfoto
    """),
    indefinite_articles=words("ein eine"),
    description_openers=phrases("""
        auf dem bild
        auf dem foto
        bild von
        das bild zeigt
        das foto zeigt
        foto von
        porträt von
        screenshot von
        zu sehen
    """),
    rights_words=words("""
        agenturbild agenturfoto archiv archivbild archivfoto aufnahme beispielbild bildmontage collage dok
        file foto fotomontage gestellt handout handyfoto ho illustration illustrationsbild ki-generiert
        leserfoto montage pool poolfoto pr pressebild pressefoto privat privatarchiv privatfoto produktfoto
        redaktionsarchiv repro schnappschuss screenshot standbild symbolbild symbolfoto szenenbild themenbild
        themenfoto undatiert video-screenshot videostandbild zvg
    """),
    organisation_words=words("""
        action agentur akademie alliance allianz amt archiv archive bayern behörde berufsfeuerwehr bibliothek
        botschaft bund bundesamt bundesarchiv bundesministerium bundespolizei bundesregierung bundeswehr dienst
        feuerwehr filmverleih flughafen fotoagentur fotodesign fotografie fotos galerie gemeinde gesellschaft
        gewerkschaft gmbh gruppe handelskammer hochschule images institut kanton kantonspolizei kirche klinik
        klub landesamt landespolizei landkreis landratsamt landtag live mediathek medien medienhaus ministerium
        museum nachrichtenagentur news online oper orchester parlament partei pictures polizei press presse
        pressebild pressefoto production productions rathaus rotes rundfunk staatsarchiv staatskanzlei stadt
        stadtarchiv stadtpolizei stiftung stock studio studios tagblatt tageblatt theater tv universität verband
        verein verlag verwaltung werke wikipedia zeitung zentrum zoo
    """),
    organisation_particles=words("& am an der des die für im in und von zu zum zur"),
    outlet_joiners=words("für via"),
    # Bylines: "Von Jan Petersen, Brüssel".
    byline_openers=phrases("""
        analyse von
        aufgezeichnet von
        aus
        autor
        autoren
        autorin
        bericht von
        ein beitrag von
        ein bericht von
        ein essay von
        ein gastbeitrag von
        ein gespräch mit
        ein interview von
        ein kommentar von
        ein porträt von
        eine analyse von
        eine einordnung von
        eine glosse von
        eine kolumne von
        eine kritik von
        eine rezension von
        eine reportage von
        essay von
        gastbeitrag von
        geschrieben von
        glosse von
        interview von
        interview
        kolumne von
        kommentar von
        kritik von
        leitartikel von
        protokoll von
        reportage von
        rezension von
        text von
        text und fotos von
        veröffentlicht von
        verfasst von
        von
        von unserem korrespondenten
        von unserem redakteur
        von unserer korrespondentin
        von unserer redakteurin
    """),
    byline_roles=words("""
              auslandskorrespondent auslandskorrespondentin autor autorin autoren chefredakteur chefredakteurin
        chefreporter chefreporterin freier gastautor gastautorin hauptstadtkorrespondent
        hauptstadtkorrespondentin herausgeber herausgeberin journalist journalistin journalisten kolumnist
        kolumnistin korrespondent korrespondentin korrespondenten lokalredakteur lokalredakteurin
        lokalreporter lokalreporterin redakteur redakteure redakteurin redaktion redaktor redaktorin
        redaktoren redaktionsleiter redaktionsleiterin reporter reporterin ressortleiter ressortleiterin
        ressortleitung sportredakteur sportredakteurin volontär volontärin wirtschaftsredakteur
        wirtschaftsredakteurin
    """),
    byline_companions=words("für mit via"),
    byline_closings=phrases("""
        mit agenturen
        mit agenturmaterial
        und agenturen
    """),
    note_verbs=words("arbeitet berichtet ist leitet lebt lehrt schreibt sind war"),
    place_prepositions=words("aus in"),
    # Production credits: "Redaktion: Jana Vogt".
    credit_roles=phrases("""
        animation
        aus dem englischen von
        aus dem französischen von
        aus dem spanischen von
        aus dem englischen übersetzt von
        bearbeitet von
        bearbeitung
        bildredaktion
        datenanalyse
        datenrecherche
        design
        dokumentation
        entwicklung
        faktencheck
        faktenprüfung
        fact-checking
        gegengelesen von
        gestaltung
        infografik
        infografiken
        kamera
        konzept
        korrektorat
        lektorat
        mit informationen von
        mit informationen der
        mit material der
        mit material von
        mit unterstützung von
        mitarbeit
        onlineredaktion
        produktion
        produziert von
        programmierung
        protokoll
        recherche
        recherche und text
        redaktion
        redaktionelle mitarbeit
        redaktionelle verantwortung
        redaktionelle bearbeitung
        redigiert von
        redigatur
        regie
        schlussredaktion
        schnitt
        text
        text und recherche
        texte
        umsetzung
        unter mitarbeit von
        verantwortlich
        verantwortlicher redakteur
        visualisierung
        zusammengestellt von
        übersetzt von
        übersetzung
        übersetzung aus dem englischen
    """),
    credit_closings=phrases("""
        hat an diesem artikel mitgearbeitet
        hat an diesem bericht mitgearbeitet
        hat an diesem text mitgearbeitet
        hat zu diesem artikel beigetragen
        hat zu diesem bericht beigetragen
        haben an diesem artikel mitgearbeitet
        haben an diesem bericht mitgearbeitet
        haben an diesem text mitgearbeitet
        haben zu diesem artikel beigetragen
        haben zu diesem bericht beigetragen
        trug zu diesem bericht bei
        trugen zu diesem bericht bei
    """),
    credit_verbs=words("berichtete berichteten"),
    # Notices: "Anzeige"; "Lesen Sie auch"; "Mehr dazu in unserem Newsletter".
    notice_lines=phrases("""
        abo
        abo abschließen
        abo testen
        abonniere jetzt
        abonnieren
        aktuelle meldungen
        alle artikel
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
        artikel merken
        artikel speichern
        artikel teilen
        artikel versenden
        artikel vorlesen
        artikel weiterempfehlen
        artikel zum thema
        auch interessant
        auch lesenswert
        audio
        audio anhören
        auf facebook teilen
        auf linkedin teilen
        auf mastodon teilen
        auf merkliste setzen
        auf x teilen
        aus dem archiv
        autoren
        beitrag teilen
        beliebte artikel
        beliebteste artikel
        bezahlte partnerschaft
        bild 1 von 1
        bilderstrecke
        bitte hier klicken
        bitte loggen sie sich ein
        box aufklappen
        box zuklappen
        cookie-einstellungen
        das interessiert andere leser
        das könnte dich auch interessieren
        das könnte dich interessieren
        das könnte sie auch interessieren
        das könnte sie interessieren
        das müssen sie wissen
        datenschutz
        datenschutzhinweis
        debatte
        dein abo
        deine meinung zählt
        der artikel ist beendet
        der artikel wurde gespeichert
        die aktuelle ausgabe
        die beliebtesten artikel
        die neuesten
        die wichtigsten nachrichten
        diesen artikel teilen
        diesen beitrag teilen
        diskutieren
        diskutieren sie mit
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
        empfohlene artikel
        empfohlener externer inhalt
        empfohlener redaktioneller inhalt
        ende der anzeige
        ende der werbung
        ende des seiteninhalts
        entdecken
        erfahren sie mehr
        erhalten
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
        folgen
        folgen sie dem thema
        footer
        für dich empfohlen
        für sie ausgewählt
        galerie
        gefällt mir
        google news
        hauptmenü
        hier anmelden
        hier klicken
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
        inhaltsverzeichnis
        instagram
        ja, anmelden
        jetzt abonnieren
        jetzt abonnieren und weiterlesen
        jetzt anmelden
        jetzt anmelden und weiterlesen
        jetzt bestellen
        jetzt folgen
        jetzt kommentieren
        jetzt lesen
        jetzt mitdiskutieren
        jetzt registrieren
        jetzt spenden
        jetzt teilen
        jetzt testen
        jetzt weiterlesen
        jetzt zugang sichern
        jobs
        kommentar
        kommentar abgeben
        kommentar schreiben
        kommentar verfassen
        kommentare
        kommentare (0)
        kommentare anzeigen
        kommentare lesen
        kommentieren
        kontakt
        kopieren
        lesen sie auch
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
        login
        mail
        mastodon
        media-player
        mehr
        mehr anzeigen
        mehr artikel
        mehr aus der redaktion
        mehr aus der rubrik
        mehr aus diesem ressort
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
        mehr zum thema
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
        newsletter
        newsletter abonnieren
        newsletter bestellen
        newsletter-anmeldung
        nicht verpassen
        noch keine kommentare
        noch mehr
        nutzungsbedingungen
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
        schlagwort
        schlagworte
        schlagwörter
        schliessen
        schließen
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
        so unterstützen sie uns
        speichern
        spenden
        spiele
        spiele und rätsel
        sponsored content
        startseite
        stellenmarkt
        stichwörter
        suche
        tags
        teilen
        telegram
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
        video anzeigen
        video-player
        videos
        vorlesen
        vorlesen lassen
        vorname
        was denken sie
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
        weiterlesen
        weiterlesen nach der anzeige
        werbung
        wetter
        whatsapp
        xing
        zitieren
        zitiervorschlag
        zu den kommentaren
        zum artikel
        zum inhalt springen
        zum kommentarbereich
        zum seitenanfang
        zum thema
        zum video
        zur merkliste hinzufügen
        zur person
        zur startseite
        zurück
        zusammenfassung ein- oder ausblenden
        überblick
    """),
    notice_announcers=phrases("""
        auch interessant
        das könnte sie auch interessieren
        empfohlene artikel
        lesen sie auch
        mehr zum thema
        weiterlesen
    """),
    notice_openers=phrases("""
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
        an dieser stelle befindet sich
        an dieser stelle finden sie
        an dieser stelle ist ein
        an dieser stelle steht
        anm. d. red
        anmerkung d. red
        anmerkung der redaktion
        auch interessant
        auch lesenswert
        auf dieser seite finden sie
        bei fragen
        bereits abonnent
        bereits registriert
        bestellen sie
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
        danke für ihr
        das könnte dich
        das könnte sie
        das video wird geladen
        dein browser
        den vollständigen artikel
        der artikel erschien
        der artikel wurde
        der beitrag erschien
        der beitrag ist zuerst
        der beitrag wurde
        der text erschien
        die diskussion ist
        die kommentare sind
        diesen artikel weiterempfehlen
        dieser artikel erschien
        dieser artikel ist
        dieser artikel stammt
        dieser artikel wurde
        dieser beitrag erschien
        dieser beitrag ist
        dieser beitrag wurde
        dieser bericht wurde
        dieser inhalt kann
        dieser inhalt wird
        dieser kommentar wurde
        dieser link führt
        dieser text erschien
        dieser text stammt
        dieser text wurde
        dieses interview erschien
        dieses thema im programm
        dieses video
        drucken teilen
        du brauchst hilfe
        du hast einen fehler
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
        folge uns
        folgen sie dem
        folgen sie uns
        folgen sie unserem
        folgst du schon
        folgt uns
        für abonnenten
        für die kommerzielle nutzung
        für diesen inhalt
        haben sie anregungen
        haben sie einen fehler
        haben sie feedback
        haben sie fehler
        haben sie fragen
        haben sie hinweise
        hast du einen fehler
        hast du feedback
        hast du fragen
        hast du hinweise
        hast du oder hat jemand
        hier bestellen
        hier finden sie
        hier findest du
        hier geht es zu
        hier geht's zu
        hier hören sie
        hier kannst du
        hier klicken
        hier können sie
        hier lesen sie
        hier zum
        hier zur
        hinweis der redaktion
        hinweis zu affiliate-links
        hinweis: dieser
        hinweis: dieser artikel
        hol dir
        holen sie sich
        hören sie den
        hören sie hier
        ich bin damit einverstanden
        ihr browser
        ihre e-mail
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
        neue angebote bei
        nichts mehr verpassen
        nichts verpassen
        nutzung der inhalte
        oder nutzen sie
        optimieren sie ihre browser
        passend dazu
        quelle: mit material
        quelle: ntv
        redaktioneller hinweis
        redaktionshinweis
        registrieren sie sich
        rubriklistenbild
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
        teile deine
        teilen sie den
        teilen sie diesen
        trage dich
        tragen sie sich
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
        unterstütze uns
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
        wenn du diesen
        wenn sie diesen
        werde mitglied
        werde teil
        werden sie mitglied
        wir benötigen ihre
        wir haben den artikel
        wir haben ihnen eine e-mail
        wir haben uns bei der
        wir verwenden cookies
        wir weisen darauf hin
        zum angebot
        zum newsletter
        zum weiterlesen
        zur anmeldung
        zur startseite
        über dieses thema berichtete
        über dieses thema berichteten
    """),
    notice_phrases=phrases("""
        affiliate-link
        affiliate-links
        alle rechte vorbehalten
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
        eingebettete inhalte
        einwilligung jederzeit
        erhalten wir eine kleine provision
        erhalten wir eine provision
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
        keine werbung mehr
        kommentarfunktion
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
        sponsored post
        täglichen newsletter
        um unsere inhalte
        unser newsletter
        unsere app
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
    """),
    player_phrases=phrases("""
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
    """),
    # Notices by what they are about and whom they speak to: "Melden Sie sich an und lesen Sie unsere Artikel".
    page_words=words("""
        abo abonnement abonnenten abonnieren anmelden anzeigen app artikel browser cookies e-mail-adresse
        inhalt inhalte javascript journalismus kommentare konto link links newsletter podcast push-nachrichten
        redaktion registrieren seite themen webseite website werbung
    """),
    page_verbs=words("abonnieren aktivieren folgen hören klicken lesen melden schreiben sehen teilen unterstützen"),
    reader_words=words("dein deine dich dir du hier ihr ihre ihren ihrem ihnen sie uns unser unsere unseren wir"),
)
