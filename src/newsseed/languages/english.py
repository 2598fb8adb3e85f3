"""What is known of English, as data. Each group of words names the rule that reads it."""

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
              a am and at bst by cet cest date days ect edt est et first friday fri gmt h hour hours hr hrs ist
        last minute minutes min mins monday mon moment news now on original originally p pm pst pt s saturday sat
        story sunday sun t this article thursday thu time today tuesday tue utc wednesday wed weeks yesterday z
    """),
    # The end of a title line: "Rents fall – The Calder Tribune".
    outlet_words=words("""
              advertiser advocate agency broadcasting bulletin chronicle citizen courier daily democrat
        dispatch     echo enquirer examiner express gazette globe guardian herald independent inquirer
        journal ledger     live magazine mail mercury mirror monitor news newspaper newswire nine observer
        online outlook post     press radio record register reporter review sentinel sports spectator
        standard star sun telegraph     times today tribune tv voice week weekly wire
    """),
    section_words=phrases("""
        arts
        business
        culture
        economy
        education
        entertainment
        environment
        health
        lifestyle
        local news
        money
        opinion
        politics
        science
        sport
        sports
        technology
        travel
        uk news
        us news
        world
        world news
    """),
    institutions=words("""
        AI BJP BOE CDC CIA CPS DOJ ECB ECHR EPA EU FA FBI FCA FDA FED FIFA GDP GOP HS2 IAEA ICC ICE ICJ IMF
        IOC IPCC IRA IRS IS ITF MEP MI5 MI6 MP MPS NASA NATO NGO NHS OBR OECD ONS OPEC PLO PM SEC SNP TUC
        UAE UEFA UK UN UNESCO UNHCR UNICEF US USA USSR VAR WHO WTO
    """),
    # Image credits: "Photo by Ana Lima", "(Handout)", "Ana Lima for The Calder Tribune".
    image_labels=phrases("""
        credit
        credits
        file image
        file photo
        graphic
        illustration
        illustrations
        image
        image credit
        image credits
        images
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
        picture
        picture credit
        pictures
        screengrab
        screenshot
        source
        source photo
    """),
    image_openers=phrases("""
        copyright
        courtesy
        courtesy of
        illustration by
        illustrations by
        image by
        image courtesy of
        image credit
        image source
        image via
        images by
        images via
        photo by
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
        picture by
        picture courtesy of
        picture credit
        provided by
        submitted by
        supplied by
        ©
    """),
    caption_openers=phrases("""
        archive photo
        caption
        file image
        file photo
        file photograph
        file picture
        file
        image caption
        in this image
        in this photo
        media caption
        photo caption
        pictured
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
    rights_words=words("""
              archival archive archives arrangement collection composite contributed contributor courtesy file
        filed     handout illustration image library photo photos picture pool provided representational
        representative screengrab screenshot special staff stock stringer submitted supplied undated
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
    outlet_joiners=words("for via"),
    # Bylines: "By Ana Lima, science correspondent, in Porto".
    byline_openers=phrases("""
        a commentary by
        an analysis by
        an opinion by
        analysis by
        by
        by guest columnist
        by our correspondent
        by our own correspondent
        by staff writer
        column by
        comment by
        commentary by
        essay by
        exclusive by
        from
        interview by
        opinion by
        posted by
        reviewed by
        review by
        story by
        story from
        submitted by
        text by
        words and photos by
        words and pictures by
        words by
        written by
    """),
    byline_roles=words("""
              analyst analysts anchor author blogger broadcaster bureau chief columnist columnists contributing
        contributor contributors cartoonist correspondent correspondents critic critics editor editors essayist
        fellow freelancer host intern journalist journalists photographer photojournalist presenter producer
        producers reporter reporters researcher researchers reviewer staff strategist writer writers
    """),
    byline_companions=words("for via with"),
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
    note_verbs=words("are covers has hosts is reports was works writes"),
    place_prepositions=words("at from in"),
    # Production credits: "Reporting by Ana Lima; Editing by Maren Sass".
    credit_roles=phrases("""
        adapted by
        additional editing by
        additional reporting by
        additional reporting from
        additional research by
        additional writing by
        animation by
        art direction by
        compiled by
        contributions from
        copy edited by
        data analysis by
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
        fact checked by
        fact checking by
        fact-checked by
        fact-checking by
        graphics by
        illustrated by
        illustrations by
        photo editing by
        produced by
        production by
        reported and written by
        reported by
        reporting and editing by
        reporting and writing by
        reporting by
        reporting contributed by
        research and reporting by
        research by
        story editing by
        this article was edited by
        this story was edited by
        this story was reported by
        translated by
        translation by
        video by
        visuals by
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
        writing and editing by
        writing by
        written and edited by
        written and produced by
        written by
    """),
    credit_closings=phrases("""
        also contributed reporting
        also contributed to this article
        also contributed to this report
        also contributed to this story
        contributed reporting
        contributed to this article
        contributed to this report
        contributed to this story
        contributed writing
        helped report this story
        provided additional reporting
    """),
    credit_verbs=words("contributed reported"),
    # Notices: "Advertisement"; "Sign up for our newsletter"; "By commenting you accept our privacy policy".
    notice_lines=phrases("""
        ad
        advert
        advertisement
        advertising
        article continues below
        comments
        continue reading
        copy link
        email
        facebook
        get the latest
        last updated
        latest news
        listen
        more on this story
        more on this topic
        most read
        newsletter
        newsletters
        print
        promoted stories
        read more
        recommended
        related
        related articles
        related content
        related stories
        related topics
        save
        scroll to continue
        share
        share this article
        share this story
        sign in
        sign up
        skip advertisement
        skip to content
        sponsored
        story continues below
        story continues below advertisement
        subscribe
        subscribe now
        top stories
        topics
        trending
        trending now
        twitter
        view comments
        watch
        whatsapp
    """),
    notice_openers=phrases("""
        already a subscriber
        also read
        article continues after
        article continues below
        catch up on
        click here
        do you have a story
        do you have information
        do you know more
        don't miss
        download our
        download the app
        follow our
        follow us
        for more information
        for more news
        for more on this
        for the latest
        get in touch
        get our
        get the best of
        have your say
        here are more stories
        join our
        join the conversation
        like what you
        listen on
        listen to the podcast
        listen to this
        more from
        more on this
        more stories
        our standards
        please enable
        prefer to listen
        please subscribe
        published:
        read also
        read more
        read next
        read the full
        see also
        share your
        sign up for
        sign up here
        sign up to
        skip the
        story continues after
        story continues below
        subscribe to
        support our journalism
        tell us what you
        the comments section
        this article is also available
        this article was amended
        this article was updated
        this story has been updated
        this story was updated
        to comment on
        to read more
        to view this
        to watch this
        updated:
        want more
        watch more
        watch our
        watch:
        we want to hear
        you can also listen
        you can listen
        you can unsubscribe
        you have reached your
        you may also like
        your browser does not
        your support helps
        your support makes
    """),
    notice_phrases=phrases("""
        a browser that supports
        accept cookies
        all rights reserved
        allow cookies
        app store
        comment below
        comments are closed
        comments below
        community guidelines
        cookie policy
        enable cookies
        house rules
        in your inbox
        manage your preferences
        our app
        our journalism
        our newsletter
        our newsletters
        our podcast
        our weekly newsletter
        privacy notice
        privacy policy
        share this article
        terms and conditions of use
        terms of service
        terms of use
        thomson reuters trust principles
        to your inbox
        unsubscribe at any time
        wherever you get your podcasts
        your cookie
        your inbox
    """),
    player_phrases=phrases("""
        accept cookies to watch
        audio player
        cannot be played
        could not be loaded
        enable javascript
        html5 audio
        html5 video
        media playback is not supported
        this video cannot
        this video is not available
        to play this
        to view this
        to watch this
        video is unavailable
        video player
    """),
)
