"""What is known of German, as data: the structure of articles. Each group of words names the rule that reads it."""

from newsseed.languages.model import Language, phrases, words

GERMAN = Language(
    code="de",
    name="German",
    speech=None,
    # Lists of names: bylines, credits, photographers.
    conjunctions=words("und &"),
    name_particles=words("al bin da de del della den der di dos du el la le ten ter van vom von zu zum zur"),
    articles=words("das der die"),
    # Datelines: "Berlin, 3. März (dpa) -".
    months=words("""
              januar februar märz april mai juni juli august september oktober november dezember jan feb mär
        apr     jun jul aug sep sept okt nov dez
    """),
    # The end of a title line: "Mieten sinken – Lindauer Anzeiger".
    outlet_words=words("""
              abendblatt allgemeine anzeiger blatt bote kurier nachrichten news online post presse rundfunk
        rundschau spiegel stimme tagblatt tageblatt tagesschau tagesspiegel tageszeitung welt woche zeit
        zeitung
    """),
    institutions=words("""
        AFD BGH BKA BND BRD BSW CDU CSU DDR DGB EU EZB FDP FIFA IS IWF KI NATO NGO NRW ÖVP RKI SPD SPÖ UEFA
        UN UNO USA WHO
    """),
    # Image credits: "Foto: Jan Petersen/dpa", "Bild: IMAGO", "(Symbolbild)".
    image_labels=words("bild bilder bildquelle bildrechte credit foto fotos grafik illustration quelle symbolbild"),
    image_openers=phrases("""
        bild von
        copyright
        foto von
        fotos von
        illustration von
        ©
    """),
    rights_words=words("""
        archiv archivbild archivfoto bildmontage collage handout montage privat repro screenshot symbolbild
        symbolfoto
    """),
    organisation_words=words("""
              agentur akademie amt archiv bibliothek botschaft bund bundeswehr feuerwehr galerie gemeinde
        gesellschaft gmbh gruppe hochschule images institut kirche klinik landesamt medien ministerium
        museum oper partei polizei presse rathaus rotes stadt stiftung theater universität verband verein
        verlag zentrum
    """),
    organisation_particles=words("& am an der des die für im in und von zu zum zur"),
    outlet_joiners=words("für via"),
    # Bylines: "Von Jan Petersen, Brüssel".
    byline_openers=phrases("""
        aus
        ein bericht von
        eine analyse von
        ein kommentar von
        ein interview von
        text von
        von
    """),
    byline_roles=words("""
        autor autorin chefredakteur chefredakteurin korrespondent korrespondentin redakteur redakteurin
        reporter reporterin
    """),
    place_prepositions=words("aus in"),
    # Production credits: "Redaktion: Jana Vogt".
    credit_roles=phrases("""
        bearbeitet von
        faktencheck
        mit material von
        mitarbeit
        protokoll
        recherche
        redaktion
        redigiert von
        redigatur
        text
        unter mitarbeit von
        übersetzt von
        übersetzung
    """),
    credit_closings=phrases("""
        hat an diesem artikel mitgearbeitet
        haben an diesem artikel mitgearbeitet
    """),
    # Notices: "Anzeige"; "Lesen Sie auch"; "Mehr dazu in unserem Newsletter".
    notice_lines=phrases("""
        anzeige
        artikel teilen
        auch interessant
        das könnte sie auch interessieren
        drucken
        empfohlene artikel
        externer inhalt
        jetzt teilen
        kommentare
        lesen sie auch
        mehr zum thema
        merken
        newsletter
        senden
        teilen
        themen
        weiterlesen
        werbung
        zitieren
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
        abonnieren sie
        an dieser stelle finden sie
        auch interessant
        folgen sie uns
        hier geht es zu
        hören sie
        jetzt abonnieren
        jetzt lesen
        lesen sie auch
        lesen sie dazu
        lesen sie hier
        lesen sie mehr
        lesen sie weiter
        mehr dazu
        mehr lesen
        mehr zum thema
        melden sie sich
        quelle: mit material
        sehen sie auch
        stand:
        um dieses video
    """),
    notice_phrases=phrases("""
        alle rechte vorbehalten
        datenschutzerklärung
        in unserer app
        kommentarfunktion
        nutzungsbedingungen
        pushnachrichten
        push-nachrichten
        unser newsletter
        unseren newsletter
        unserem newsletter
        whatsapp-kanal
        zum newsletter
    """),
    player_phrases=phrases("""
        aktivieren sie bitte javascript
        aktivieren sie javascript
        bitte aktivieren sie javascript
        html5-video
        javascript aktivieren
        um dieses video
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
