"""What is known of German, as data: the structure of articles. Each group of words names the rule that reads it."""

from newsseed.languages import german_page_labels, german_page_lines, german_page_openers, german_page_phrases
from newsseed.languages.german_first_names import FIRST_NAMES
from newsseed.languages.model import Language, phrases, words

# "Aus dem Englischen übersetzt von Ana Lima".
_TONGUES = (
    "amerikanischen",
    "arabischen",
    "chinesischen",
    "englischen",
    "französischen",
    "griechischen",
    "hebräischen",
    "italienischen",
    "japanischen",
    "niederländischen",
    "polnischen",
    "portugiesischen",
    "russischen",
    "schwedischen",
    "spanischen",
    "tschechischen",
    "türkischen",
    "ukrainischen",
    "ungarischen",
)
_TRANSLATED = (
    "adaptiert aus dem {} von",
    "adaption aus dem {}",
    "aus dem {}",
    "aus dem {} von",
    "aus dem {} übersetzt von",
)

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
    first_names=FIRST_NAMES,
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
        aktualisiert aktualisierung erstellt erstveröffentlichung geändert lesedauer lesezeit min publiziert stand
        update updated veröffentlicht veröffentlichung
    """),
    measure_words=words("kommentar kommentare hördauer lesedauer lesezeit laufzeit dauer"),
    stamp_particles=words("""
              ab am artikel ca den der di dienstag do donnerstag erschienen erstmals fr freitag gestern h heute
        letzte letzter letztes mesz mez mi mins minute minuten mittwoch mo montag online print sa samstag
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
    nouns_have_capitals=True,
    image_openers=phrases("""
        abbildung von
        freigegeben durch
        gemeinfrei-ähnlich freigegeben durch
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
        symbolbild
        symbolfoto
    """),
    caption_labels=phrases("""
        bildbeschreibung
        bildtext
        bildunterschrift
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
    # Captions without a credit, by what they say: "Ana Lima (links) spricht am Montag in Porto".
    scene_verbs=words("""
        blicken blickt demonstrieren demonstriert feiern feiert gehen geht halten hält jubeln jubelt
        liegen liegt löschen löscht posieren posiert protestieren schwimmen schwimmt sitzen sitzt
        spazieren spaziert sprechen spricht stehen steht tragen trägt umarmen umarmt warten wartet
        winkt überqueren überquert
    """),
    scene_participles=words("""
        gehende haltende sitzende stehende tragende wartende
    """),
    finite_verbs=words("""
        bekam bleibt blieb bot darf fand fiel gab gibt ging half hat hatte hielt hieß hing ist kam kann lag ließ lief
        muss nahm rief sah sang saß schien schlug schrieb sei sieht sind soll sollen sprach stand starb stieg trat trug
        war waren warf wäre will wird wollen wurde wurden wusste zog
    """),
    finite_endings=words("en t te"),
    false_finites=words("""
        allen außen beiden breit bunt deren derzeit direkt dort einen erst erneut fast gegen gut heute hinten
        ihnen ihren innen insgesamt jetzt kalt keinen laut letzten meist mit mitten neben nebst nicht oben oft
        recht rot samt seinen seit selbst sonst statt südost unten unweit vielen wegen weit weiten zuletzt zweit
        zwischen
    """),
    adjective_openers=frozenset(),
    scene_prepositions=words("am an auf bei beim im in mit nach neben vor während"),
    scene_subjects=words("""
        arbeiter besucher demonstranten drei einsatzkräfte fans feuerwehrleute frauen kinder männer
        menschen mehrere passanten polizisten soldaten vier zwei
    """),
    picture_positions=phrases("""
        links
        oben
        rechts
        unten
        v.l.
        von links
        von links nach rechts
        von oben
    """),
    picture_phrases=phrases("""
        archivbild von
        archivfoto von
        auf diesem archivbild
        auf diesem bild
        auf diesem foto
        blick auf das
        blick auf den
        blick auf die
        blick in das
        blick in den
        blick in die
        hier bei
        hier im bild
        im bild links
        im bild rechts
        im bild zu sehen
        luftaufnahme von
        undatierte aufnahme
        undatiertes foto
        v. l. n. r.
        v.l.
        v.l.n.r.
        von links
        von links nach rechts
    """),
    companion_phrases=phrases("""
        mit ihrem
        mit ihrer
        mit ihren
        mit seinem
        mit seinen
        mit seiner
    """),
    side_words=words("l links m mitte r rechts"),
    most_heading_words=17,
    question_words=words("warum was welche welcher welches wer weshalb wie wieso wo woher wohin"),
    # Interviews, by their answers.
    # Headings may well begin with "Und": "Und was sagt der Nachbar?"
    running_words=words("denn doch oder"),
    past_auxiliaries=words("hatte hatten war waren wurde wurden"),
    sound_words=words("applaus gelächter musik"),
    auxiliary_verbs=words("darf hat hatte haben ist kann können konnte muss sind soll sollen war waren werden wird"),
    first_person=words("ich mein meine meinem meinen meiner mich mir"),
    weekdays=words("dienstag donnerstag freitag mittwoch montag samstag sonnabend sonntag"),
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
        artikel von
        aufgezeichnet von
        aus
        autor
        autoren
        autorin
        beitrag von
        bericht von
        das gespräch führte
        das gespräch führten
        das interview führte
        das interview führten
        die fragen stellte
        die fragen stellten
        ein artikel von
        ein beitrag von
        ein bericht von
        ein essay von
        ein film von
        ein gastbeitrag von
        ein gastkommentar von
        ein gespräch mit
        ein interview von
        ein kommentar von
        ein porträt von
        ein protokoll von
        ein report von
        ein text von
        eine analyse von
        eine einordnung von
        eine glosse von
        eine kolumne von
        eine kritik von
        eine recherche von
        eine reportage von
        eine rezension von
        essay von
        exklusiv von
        gastbeitrag von
        gastkommentar von
        geschrieben von
        glosse von
        interview
        interview geführt von
        interview von
        kolumne von
        kommentar von
        kritik von
        leitartikel von
        nachruf von
        porträt von
        protokoll von
        protokolliert von
        recherche von
        reportage von
        rezension von
        text und fotos von
        text von
        verfasst von
        veröffentlicht von
        von
        von redaktionsmitglied
        von unserem autor
        von unserem korrespondenten
        von unserem mitarbeiter
        von unserem redakteur
        von unserem redaktionsmitglied
        von unserem reporter
        von unserer autorin
        von unserer korrespondentin
        von unserer mitarbeiterin
        von unserer redakteurin
        von unserer reporterin
    """),
    byline_verbs=words("berichten berichtet"),
    text_labels=words("text texte"),
    byline_roles=words("""
        auslandskorrespondent auslandskorrespondentin autor autoren autorin chefkorrespondent
        chefkorrespondentin chefredakteur chefredakteurin chefreporter chefreporterin freier gastautor
        gastautorin hauptstadtkorrespondent hauptstadtkorrespondentin herausgeber herausgeberin journalist
        journalisten journalistin kolumnist kolumnistin korrespondent korrespondenten korrespondentin
        lokalredakteur lokalredakteurin lokalreporter lokalreporterin redakteur redakteure redakteurin
        redaktion redaktionsleiter redaktionsleiterin redaktor redaktoren redaktorin reporter reporterin
        ressortleiter ressortleiterin ressortleitung sportredakteur sportredakteurin volontär volontärin
        wirtschaftsredakteur wirtschaftsredakteurin
    """),
    byline_desks=words("freie freier leitende leitender politischer stellvertretende stellvertretender"),
    place_openers=phrases("""
        aus
        berichtet aus
    """),
    nameless_authors=phrases("""
        der redaktion
        unserem mitarbeiter
        unserem korrespondenten
        unserem reporter
        unserer korrespondentin
        unserer mitarbeiterin
        unserer redaktion
        unserer reporterin
    """),
    scholar_roles=words("dozent dozentin privatdozent privatdozentin professor professorin"),
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
        adaptiert von
        adaption
        animation
        aus dem englischen von
        aus dem englischen übersetzt von
        aus dem französischen von
        aus dem spanischen von
        bearbeitet von
        bearbeitung
        bildredaktion
        datenanalyse
        datenauswertung
        datenrecherche
        design
        dokumentation
        entwicklung
        fact-checking
        faktencheck
        faktenprüfung
        gegengelesen von
        gestaltung
        hochgeladen von
        infografik
        infografiken
        kamera
        konzept
        korrektorat
        lektorat
        mit informationen der
        mit informationen von
        mit material der
        mit material von
        mit unterstützung von
        mitarbeit
        moderation
        onlineredaktion
        produktion
        produziert von
        programmierung
        protokoll
        recherche
        recherche und datenanalyse
        recherche und text
        redaktion
        redaktionelle bearbeitung
        redaktionelle mitarbeit
        redaktionelle verantwortung
        redigatur
        redigiert von
        regie
        schlussredaktion
        schnitt
        sprecher
        sprecherin
        sprecherinnen und sprecher
        text
        text und recherche
        texte
        tonschnitt
        umsetzung
        unter mitarbeit von
        verantwortlich
        verantwortlicher redakteur
        visualisierung
        zusammengestellt von
        übersetzt und bearbeitet von
        übersetzt von
        übersetzung
        übersetzung aus dem englischen
    """)
    | frozenset(template.format(tongue) for template in _TRANSLATED for tongue in _TONGUES),
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
    notice_lines=german_page_lines.NOTICE_LINES,
    notice_announcers=german_page_labels.NOTICE_ANNOUNCERS,
    announcer_openers=german_page_labels.ANNOUNCER_OPENERS,
    announcer_first_words=german_page_labels.ANNOUNCER_FIRST_WORDS,
    announced_nouns=german_page_labels.ANNOUNCED_NOUNS,
    tag_labels=german_page_labels.TAG_LABELS,
    form_labels=german_page_labels.FORM_LABELS,
    editing_phrases=german_page_phrases.EDITING_PHRASES,
    notice_openers=german_page_openers.NOTICE_OPENERS,
    notice_phrases=german_page_phrases.NOTICE_PHRASES,
    topic_phrases=german_page_phrases.TOPIC_PHRASES,
    player_phrases=german_page_phrases.PLAYER_PHRASES,
    # Notices by what they are about and whom they speak to: "Melden Sie sich an und lesen Sie unsere Artikel".
    page_words=german_page_phrases.PAGE_WORDS,
    page_verbs=german_page_phrases.PAGE_VERBS,
    reader_words=german_page_phrases.READER_WORDS,
    control_actions=german_page_phrases.CONTROL_ACTIONS,
    control_nouns=german_page_phrases.CONTROL_NOUNS,
    control_fillers=german_page_phrases.CONTROL_FILLERS,
    polite_words=words("ihr ihre ihrem ihren ihnen sie"),
    pointing_words=words("den der diese diesem diesen dieser dieses vollständigen"),
    page_nouns=german_page_phrases.PAGE_NOUNS,
    news_words=german_page_phrases.NEWS_WORDS,
)
