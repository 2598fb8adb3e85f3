"""What is known of English, as data. Each group of words names the rule that reads it."""

from newsseed.languages import english_page_labels, english_page_lines, english_page_openers, english_page_phrases
from newsseed.languages.english_first_names import FEMALE_NAMES, MALE_NAMES
from newsseed.languages.model import Language, phrases, words

ENGLISH = Language(
    code="en",
    name="English",
    speech="english",
    # The language itself.
    common_words=words("""
        a about after all also an and are as at be been but by can could for from had has have he her his how if is it
        its more not of on one or our out said she so than that the their them there they this to up was we were what
        when which who will with would you
    """),
    # Lists of names: bylines, credits, photographers.
    conjunctions=words("and &"),
    first_names=FEMALE_NAMES | MALE_NAMES,
    name_particles=words(
        "al bin binti da das de del della den der di do dos du e el ibn la le ten ter van von y zu zur"
    ),
    articles=words("the"),
    # Datelines: "HAMBURG, March 3 (Reuters) -".
    months=words("""
              january february march april may june july august september october november december jan feb
        mar     apr jun jul aug sep sept oct nov dec
    """),
    # The page's own dates: "Published Jun 5, 2026 at 9:30 am • 3 minute read".
    stamp_words=words("ago created modified posted published read reading revised updated"),
    stamp_particles=words("""
        a aest aedt am and at bst by central cet cest cst date days eastern ect edt est et first friday
        fri gmt h hour hours hr hrs ist
        last m minute minutes min mins mdt monday mon moment mountain mst nd nzdt nzst news now on
        original originally p pacific pdt pm pst pt rd s saturday sat
        story st sunday sun t th this article thursday thu time today tuesday tue
        update utc wednesday wed weeks yesterday z
    """),
    measure_words=words("comment comments duration estimated length listen listening reactions replies runtime watch"),
    # The end of a title line: "Rents fall – The Calder Tribune".
    outlet_words=words("""
              advertiser advocate agency broadcasting bulletin chronicle citizen courier daily democrat
        dispatch     echo enquirer examiner express gazette globe guardian herald independent inquirer
        journal ledger     live magazine mail mercury mirror monitor news newspaper newswire nine observer
        online outlook post     press radio record register reporter review sentinel sports spectator
        standard star sun telegraph     times today tribune tv voice week weekly wire
    """),
    section_words=phrases("""
        africa
        americas
        analysis
        animals
        architecture
        art
        art & design
        arts
        arts & culture
        arts & entertainment
        asia
        asia pacific
        athletics
        australia
        beauty
        books
        boxing
        business
        business news
        canada
        celebrity
        classical music
        climate
        climate & environment
        columnists
        comment
        commodities
        companies
        consumer affairs
        cricket
        crime
        crime & courts
        culture
        cycling
        defence
        defense
        design
        drinks
        economy
        education
        elections
        energy
        entertainment
        entertainment & arts
        environment
        europe
        explainers
        family
        fashion
        features
        film
        fitness
        food
        food & drink
        football
        formula 1
        games
        gaming
        gardening
        gear
        golf
        health
        health & wellness
        home & garden
        homes
        housing
        immigration
        india
        interviews
        investing
        latin america
        law
        letters
        life & style
        lifestyle
        local news
        local politics
        markets
        media
        mental health
        middle east
        money
        motoring
        motorsport
        movies
        music
        nation
        national
        nature
        news
        obituaries
        opinion
        parenting
        personal finance
        pets
        podcasts
        politics
        property
        real estate
        recipes
        religion
        restaurants
        retail
        reviews
        royals
        rugby
        rugby league
        rugby union
        science
        science & medicine
        showbiz
        society
        space
        sport
        sports
        stage
        startups
        style
        tech
        technology
        technology news
        television
        tennis
        theatre
        transport
        travel
        tv
        tv & radio
        u.s. news
        u.s. politics
        uk news
        uk politics
        united kingdom
        united states
        us & canada
        us news
        us politics
        video games
        weather
        wellness
        wildlife
        women's football
        world
        world & nation
        world news
    """),
    institutions=words("""
        AI BJP BOE CDC CIA CPS DOJ ECB ECHR EPA EU FA FBI FCA FDA FED FIFA GDP GOP HS2 IAEA ICC ICE ICJ IMF
        IOC IPCC IRA IRS IS ITF MEP MI5 MI6 MP MPS NASA NATO NGO NHS OBR OECD ONS OPEC PLO PM SEC SNP TUC
        UAE UEFA UK UN UNESCO UNHCR UNICEF US USA USSR VAR WHO WTO
    """),
    # Image credits: "Photo by Ana Lima", "(Handout)", "Ana Lima for The Calder Tribune".
    image_labels=phrases("""
        composite
        credit
        credits
        file image
        file photo
        file pic
        file picture
        graphic
        illustration
        illustrations
        image
        image credit
        image credits
        images
        mandatory credit
        photo
        photo credit
        photo credits
        photo-illustration
        photograph
        photographer
        photographers
        photographs
        photos
        pic
        pics
        picture
        picture credit
        pictures
        pix
        screengrab
        screenshot
        source
        source photo
    """),
    nouns_have_capitals=False,
    image_openers=phrases("""
        animation by
        animations by
        archive photo by
        artwork by
        cartoon by
        collage by
        composite by
        copyright
        courtesy
        courtesy of
        courtesy photo by
        drawing by
        drawings by
        file photo by
        graphic by
        graphics by
        handout photo by
        illustration by
        illustrations by
        image by
        image copyright
        image courtesy of
        image credit
        image source
        image via
        images by
        images via
        map by
        obtained by
        painting by
        photo by
        photo copyright
        photo courtesy
        photo courtesy of
        photo credit
        photo from
        photo illustration by
        photo provided by
        photo submitted by
        photo supplied by
        photo via
        photograph by
        photograph courtesy of
        photograph from
        photographs by
        photography by
        photos by
        photos courtesy of
        pic by
        pics by
        picture by
        picture courtesy of
        picture credit
        pictures by
        pictures courtesy of
        pix by
        provided by
        rendering by
        screengrab by
        screenshot by
        sketch by
        sketches by
        staff photo by
        staff photograph by
        staff photos by
        submitted by
        supplied by
        video by
        videos by
        ©
    """),
    caption_openers=phrases("""
        archive photo
        file image
        file photo
        file photograph
        file picture
        file
        in this image
        in this photo
        pictured
    """),
    caption_labels=phrases("""
        caption
        image caption
        media caption
        photo caption
        picture caption
        video caption
    """),
    indefinite_articles=words("a an"),
    description_openers=phrases("""
        graphic of
        graphic showing
        illustration of
        image may contain
        image of
        image showing
        logo of
        photo of
        photo shows
        photograph of
        picture of
        portrait of
        screenshot of
        the image shows
        the photo shows
    """),
    # Captions without a credit, by what they say: "Ana Lima, left, speaks to reporters in Porto on Monday".
    scene_verbs=words("""
        applaud applauds arrive arrives attend attends billow billows browse browses carries carry casts
        celebrate celebrates cheer cheers clean cleans climb climbs collect collects dance dances
        demonstrate demonstrates dig digs eat eats embrace embraces fill fills gather gathers gaze gazes
        gesture gestures greet greets hang hangs hoist hoists hold holds hug hugs inspect inspects jump
        jumps kiss kisses kneel kneels lie lies load loads march marches mourn mourns paint paints pass
        passes perform performs pictured pose poses pour pours pray prays protests pull pulls push pushes
        queue queues rallies rally ride rides search searches seen shake shakes shelter shelters sift sifts
        sing sings sit sits skate skates sleep sleeps smile smiles sort sorts speak speaks stack stacks
        stand stands stroll strolls sweep sweeps swim swims toast toasts tours unload unloads visits wade
        wades wait waits walk walks wave waves weep weeps wipe wipes
    """),
    scene_participles=words("""
        addressing applauding arriving attending billowing browsing carrying casting celebrating cheering
        cleaning climbing collecting crossing dancing demonstrating digging eating embracing filling
        gathering gazing gesturing greeting hanging hoisting holding hugging inspecting jumping kissing
        kneeling loading looking lying marching mourning painting passing performing playing posing pouring
        praying protesting pulling pushing queueing rallying reading riding searching shaking sheltering
        sifting singing sitting skating sleeping smiling sorting speaking stacking standing strolling
        sweeping swimming talking toasting touring unloading visiting wading waiting walking waving wearing
        weeping wiping working
        burning covered decorated dressed driving featuring floating flying leaning lined parked pictured
        pointing raising rising running seated sharing shouting showing signing stacked surrounded taking travelling
        traveling using watching wrapped
    """),
    finite_verbs=words("""
        adds agree agrees aims allow allows am appear appears are aren't aren’t arrived asks ate became become becomes
        began begin begins believe believes blames bought braces breaks bring brings broke brought buys call calls
        came can can't can’t cannot caught causes changes chose claims comes continues cost costs could couldn't
        couldn’t cuts denies did didn't didn’t do does doesn't doesn’t don't don’t dominates drew drives drove ends
        enjoys enters explains faces fails falls features fell felt finds flew follow follows gave get gets gives goes
        got grew grows had has hasn't hasn’t have he'd he'll he's heard held helped helps he’d he’ll he’s hit hits
        hopes i'm includes insists is isn't isn’t it'll it's it’ll it’s i’m joins keeps kept killed knew know knows
        launches lays lead leads learns leaves led left let lets lies likes lives looks lose loses lost loves made make
        makes marks matters may mean means meant meets met might moves must needs offers opens owns paid pays plans
        plays promises proves puts raises ran reaches read reads remain remains reports require requires returns
        reveals rises rose runs said sang sat saw say says seeks seem seems sees sell sells sent set sets shall she'd
        she'll
        she's she’d she’ll she’s should shot show shows sold speaks spends spent spoke stands starts stays stood stop
        stops strikes struck suffers suggests takes taught tells that'll that's that’ll that’s there's there’s they'll
        they're they've they’ll they’re they’ve think thinks thought threatens threw told took tries turns understands
        urges uses wants warns was wasn't wasn’t we'll we're we've wears went were weren't weren’t we’ll we’re we’ve
        will wins woke won won't won’t wore works would wouldn't wouldn’t writes wrote you'll you're you’ll you’re
    """),
    finite_endings=words("ed"),
    false_finites=words("hundred indeed naked sacred wicked"),
    adjective_openers=words("a an and at by for from her his in its of on or the their with"),
    scene_prepositions=words("after aboard alongside at before beside during in inside near on outside with"),
    scene_subjects=words("""
        children firefighters four men officers passengers people police protesters rescuers residents
        several soldiers some students supporters three troops two visitors women workers
    """),
    picture_positions=phrases("""
        above
        below
        bottom
        clockwise from left
        clockwise from top
        clockwise from top left
        from left
        from left to right
        from top
        inset
        left
        left to right
        main image
        right
        top
        top to bottom
    """),
    picture_phrases=phrases("""
        aerial view of
        aerial view shows
        archive photo of
        are pictured
        artist's impression of
        artist’s impression of
        clockwise from
        file image of
        file photo of
        file photograph of
        file picture of
        from left
        from left to right
        from top left
        general view of
        general view shows
        in this file image
        in this file photo
        in this handout
        in this image from
        in this image taken
        in this photo provided
        in this photo released
        in this photo taken
        is pictured
        is seen here
        left to right
        pictured above
        pictured at
        pictured below
        pictured here
        pictured in
        pictured left
        pictured on
        pictured right
        pictured with
        seen here
        shown here
        stock image of
        stock photo of
        top left
        undated handout
        undated photo
        undated photograph
        view shows
        viewed from above
    """),
    companion_phrases=phrases("""
        pictured with
        with a
        with her
        with his
        with one of
        with some of
        with their
    """),
    side_words=words("center centre l left r right"),
    most_heading_words=12,
    question_words=words("how what when where which who whose why"),
    # Interviews, by their answers.
    running_words=words("and but now or so then yet"),
    past_auxiliaries=words("been had was were"),
    sound_words=words("applause cheering crosstalk laughter music soundbite"),
    auxiliary_verbs=words("""
        are aren't can can't could did didn't do does doesn't don't had has have is isn't should shouldn't was wasn't
        were weren't will won't would wouldn't
    """),
    first_person=words("i me my myself"),
    weekdays=words("friday monday saturday sunday thursday tuesday wednesday"),
    rights_words=words("""
        archival archive archives arrangement capture collection composite contributed contributor courtesy
        family file filed handout illustration image library media photo photograph photographs photos pic
        picture pool press provided representational representative screen screengrab screenshot social special
        staff stock stringer submitted supplied undated
    """),
    organisation_words=words("""
              academy agency airlines archive archives army association authority bank brigade broadcaster
        bureau     centre center church city club college commission committee company council county court
        department     federation festival fire force foundation gallery government group heritage hospital
        house images     inc institute institution international lab laboratory league library limited ltd
        media ministry     museum navy network news observatory office opera orchestra organisation
        organization parliament     pictures police port presidency press productions red redes republic
        rescue service services society     stock studio studios survey team theatre theater times tribune
        trust union university
    """),
    organisation_particles=words("& and for in of on the"),
    outlet_joiners=phrases("""
        for
        special for
        special to
        via
    """),
    # Bylines: "By Ana Lima, science correspondent, in Porto".
    byline_openers=phrases("""
        a commentary by
        an analysis by
        an opinion by
        analysis by
        article by
        as told to
        author:
        by
        by guest columnist
        by our correspondent
        by our own correspondent
        by staff writer
        column by
        comment by
        commentary by
        curated by
        essay by
        exclusive by
        from
        guest column by
        interview by
        interview:
        medically reviewed by
        opinion by
        posted by
        presented by
        published by
        report by
        reporter:
        reviewed by
        review by
        story and photographs by
        story and photos by
        story and pictures by
        story by
        story from
        story:
        submitted by
        text by
        text:
        words and photographs by
        words and photos by
        words and pictures by
        words by
        words:
        written by
    """),
    byline_verbs=words("report reports"),
    text_labels=words("story text words"),
    byline_roles=words("""
              analyst analysts anchor author blogger broadcaster bureau chief columnist columnists contributing
        contributor contributors cartoonist correspondent correspondents critic critics editor editors essayist
        fellow freelancer host intern journalist journalists photographer photojournalist presenter producer
        producers reporter reporters researcher researchers reviewer staff strategist writer writers
    """),
    byline_desks=words("""
        acting assistant associate arts breaking business chief city climate community consumer content court
        crime culture democracy deputy defence defense digital diplomatic economics education energy
        entertainment environment environmental executive fashion features film finance financial foreign gaming
        general global health housing industry international investigations investigative legal lifestyle
        literary managing media medical motoring news online personal political politics property regional
        religion rural science security senior social sports style technology tech television trade transport
        travel westminster whitehall world
    """),
    place_openers=phrases("""
        in
        reporting from
        reporting in
        reports from
        writing from
    """),
    nameless_authors=phrases("""
        a correspondent
        a special correspondent
        a staff reporter
        agencies
        agency
        agency staff
        agency reporter
        city desk
        correspondent
        desk
        digital desk
        editorial board
        editorial desk
        editorial team
        foreign desk
        guest writer
        guest columnist
        letters editor
        local correspondent
        news agencies
        news bureau
        news desk
        news service
        news staff
        news team
        newsdesk
        newsroom
        newsroom staff
        online desk
        our correspondent
        our correspondents
        our own correspondent
        our reporter
        our special correspondent
        our staff reporter
        political correspondent
        reporter
        reporters
        special correspondent
        sports correspondent
        sports desk
        sports reporter
        staff
        staff and agencies
        staff correspondent
        staff report
        staff reporter
        staff reporters
        staff reports
        staff writer
        staff writers
        the editorial board
        the editors
        the newsroom
        video desk
        web desk
        web team
        wire reports
        wire services
        wire staff
    """),
    scholar_roles=phrases("""
        adjunct
        candidate
        dean
        director
        fellow
        lecturer
        phd student
        professor
        reader
        research associate
        research fellow
        researcher
        scholar
        scientist
        student
    """),
    byline_companions=phrases("""
        for
        special for
        special to
        via
        with
    """),
    byline_closings=phrases("""
        and agencies
        and agency
        and agency staff
        and wire reports
        with agencies
        with agency
        with wire reports
        with wires
    """),
    note_verbs=words("are became covers edits has hosts is joined leads oversees reports was works writes"),
    place_prepositions=words("at from in"),
    # Production credits: "Reporting by Ana Lima; Editing by Maren Sass".
    credit_roles=phrases("""
        adapted by
        additional editing by
        additional reporting by
        additional reporting:
        additional reporting from
        additional research by
        additional writing by
        animation by
        art direction by
        audio edited by
        audio produced by
        audio production by
        compiled by
        contributions from
        copy edited by
        copy editing by
        data analysis by
        data by
        data visualisation by
        data visualization by
        design and development by
        design by
        designed by
        developed by
        digital production by
        edited and produced by
        edited by
        editing and production by
        editing by
        fact check by
        fact check:
        fact checked by
        fact checking by
        fact-check by
        fact-check:
        fact-checked by
        fact-checking by
        graphics and data by
        graphics by
        illustrated by
        illustrations by
        inputs by
        inputs from
        medically reviewed by
        mixed by
        photo editing by
        produced by
        production by
        project management by
        reported and written by
        reported by
        reporting and editing by
        reporting and writing by
        reporting by
        reporting contributed by
        reporting was contributed by
        reporting:
        research and reporting by
        research assistance by
        research assistance:
        research by
        story editing by
        sub-editing by
        subediting by
        subtitles by
        the interview was edited by
        this article was edited by
        this story was edited by
        this story was reported by
        translated and edited by
        translated by
        translated from the arabic by
        translated from the dutch by
        translated from the french by
        translated from the german by
        translated from the italian by
        translated from the japanese by
        translated from the polish by
        translated from the portuguese by
        translated from the russian by
        translated from the spanish by
        translated from the ukrainian by
        translation by
        uploaded by
        video by
        video editing by
        video produced by
        visuals by
        visuals edited by
        voiced by
        web editor:
        web editors:
        with additional reporting by
        with additional reporting from
        with assistance by
        with assistance from
        with contributions by
        with contributions from
        with files by
        with files from
        with information from
        with input from
        with inputs from
        with reporting by
        with reporting from
        with reports from
        words and production
        writing and editing by
        writing by
        written and edited by
        written and produced by
        written by
    """),
    credit_closings=phrases("""
        also contributed
        also contributed reporting
        also contributed research to this article
        also contributed to this article
        also contributed to this report
        also contributed to this story
        contributed
        contributed reporting
        contributed to this article
        contributed to this report
        contributed research
        contributed research to this article
        contributed to this story
        contributed writing
        helped report this story
        provided additional reporting
    """),
    credit_verbs=phrases("""
        contributed
        contributed reporting
        reported
    """),
    # Notices: "Advertisement"; "Sign up for our newsletter"; "By commenting you accept our privacy policy".
    notice_lines=english_page_lines.NOTICE_LINES,
    notice_announcers=english_page_labels.NOTICE_ANNOUNCERS,
    announcer_openers=english_page_labels.ANNOUNCER_OPENERS,
    announcer_first_words=english_page_labels.ANNOUNCER_FIRST_WORDS,
    announced_nouns=english_page_labels.ANNOUNCED_NOUNS,
    tag_labels=english_page_labels.TAG_LABELS,
    form_labels=english_page_labels.FORM_LABELS,
    editing_phrases=english_page_phrases.EDITING_PHRASES,
    notice_openers=english_page_openers.NOTICE_OPENERS,
    notice_phrases=english_page_phrases.NOTICE_PHRASES,
    topic_phrases=english_page_phrases.TOPIC_PHRASES,
    player_phrases=english_page_phrases.PLAYER_PHRASES,
    # Notices by what they are about and whom they speak to: "Create an account to continue with your reading".
    page_words=english_page_phrases.PAGE_WORDS,
    page_verbs=english_page_phrases.PAGE_VERBS,
    reader_words=english_page_phrases.READER_WORDS,
    control_actions=english_page_phrases.CONTROL_ACTIONS,
    control_nouns=english_page_phrases.CONTROL_NOUNS,
    control_fillers=english_page_phrases.CONTROL_FILLERS,
    polite_words=frozenset(),
    pointing_words=words("this these earlier previous"),
    page_nouns=english_page_phrases.PAGE_NOUNS,
    news_words=english_page_phrases.NEWS_WORDS,
)
