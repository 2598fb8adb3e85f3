"""What English pages say about themselves, as data, for english.py: "Advertisement"; "Sign up for our newsletter"."""

from newsseed.languages.model import phrases, words

NOTICE_LINES = phrases("""
    about the author
    about the authors
    about this article
    accept
    access options
    account
    ad
    ad feedback
    add a comment
    add as a preferred source on google
    add as preferred source
    add comment
    add to myft
    add topic
    additional access options
    advert
    advertise with us
    advertisement
    advertising
    after newsletter promotion
    all comments
    all newsletters
    article content
    article continues after advertisement
    article continues below
    article information
    audio
    author information
    author of the article
    back to top
    be the first to comment
    become a member
    best deals
    block user
    book now
    book tickets
    bookmark
    breaking news
    breaking news alerts
    breaking news email
    buy now
    buying guides
    cancel any time
    cancel anytime
    cancel reply
    categories
    check price
    check prices
    cite this article
    clarification
    clarifications
    close
    close banner
    close extra sharing options
    comments
    competing interests
    conflict of interest
    contact customer support
    contact us
    continue reading
    copied
    copy link
    copy link to share
    copyright
    correction
    corrections
    corrections and clarifications
    decline
    dig deeper
    disclaimer
    disclosure
    disclosure statement
    discover more
    dismiss
    donate
    donate now
    download
    download references
    edited by
    email
    email address
    embed
    embed share
    enjoying our latest content?
    enlarge
    enlarge this image
    enter email address
    enter your email
    exclusive
    expand
    expand image
    explore more on these topics
    export citation
    external links
    facebook
    featured
    featured videos
    feedback
    filed to
    filed under
    find out more
    follow
    follow author
    follow topic
    follow topics
    follow us
    for subscribers
    free daily newsletter
    free newsletter
    from our partners
    from the archive
    full coverage
    further reading
    gallery
    get in touch
    get the app
    get the latest
    get tickets
    gift article
    gift this article
    give this article
    go deeper
    have your say
    hide caption
    hot topics
    in the news
    invalid email
    join us
    journal information
    last updated
    latest
    latest from our newsroom
    latest on
    latest videos
    learn more
    leave a comment
    leave a reply
    license this article
    link copied
    linkedin
    listen
    listen now
    listen to article
    listen to this article
    listen to this story
    live blog
    live reporting
    live updates
    load comments
    load more
    load more comments
    loading
    log in
    log in to comment
    manage newsletters
    manage preferences
    manage your account
    menu
    messenger
    more
    more from the author
    more in news
    more info
    more information
    more on this
    more videos
    most commented
    my account
    my news
    newest first
    news alerts
    news updates
    newsletter
    newsletter sign-up
    newsletter signup
    newsletters
    next
    next article
    no comments
    no media source currently available
    no thanks
    not now
    notifications
    now playing
    open image
    open image in gallery
    open in app
    opinion
    our top picks
    paid content
    photo galleries
    photo gallery
    photos of the day
    pinterest
    play
    play audio
    play now
    play video
    podcast
    pop-out player
    popular now
    post a comment
    posted in
    preferred source
    premium
    previous
    previous article
    prices vary by article type
    print
    print this article
    promoted
    promoted content
    published
    published under
    purchase licensing rights
    quick links
    read
    read in app
    read less
    read now
    read our faqs
    read the full story
    reading list
    recommended videos
    reddit
    register
    related internet links
    related subjects
    related tags
    related terms
    related topic
    remind me later
    removed from bookmarks
    rent or buy this article
    report an error
    reporting highlights
    reprints
    reprints and permissions
    republish
    republish this article
    request permission
    reuse this content
    rights and permissions
    save
    save article
    scroll to continue
    sections
    see all
    see all newsletters
    see at amazon
    send us a correction
    share
    share article
    share full article
    share now
    share on facebook
    share on twitter
    share this
    share this article
    share this page
    share this story
    share via
    share via email
    shop now
    show caption
    show comments
    show more
    sign in
    sign up
    sign up for free
    sign up for newsletters
    sign up now
    site map
    sitemap
    skip
    skip advertisement
    skip to content
    skip to main content
    slideshow
    sort by
    sponsor message
    sponsored
    sponsored content
    staff reporter
    start your day right
    stay connected
    story continues
    story continues after advertisement
    story continues below
    story continues below advertisement
    story highlights
    subjects
    subscribe
    subscribe now
    subscriber exclusive
    subscribers only
    suggest a correction
    suggested topics
    supplementary information
    support us
    tagged
    tagged with
    tags
    take our poll
    take our survey
    take the quiz
    tap here
    telegram
    text size
    thank you for registering
    thank you for subscribing
    thank you for your feedback
    thanks for signing up
    thanks for your feedback
    the code has been copied to your clipboard
    this content is not available in your region
    this video can not be played
    this week's top stories
    threads
    today's best deals
    toggle caption
    top news
    top picks
    top videos
    topic
    topics
    transcript
    trending topics
    turn on notifications
    tweet
    twitter
    update
    updates
    updates & corrections
    updates and corrections
    verified purchase
    video
    video of the day
    videos
    view all
    view all comments
    view at amazon
    view comments
    view deal
    view deals
    view gallery
    view image in fullscreen
    view in gallery
    view more
    view on instagram
    view on twitter
    view profile
    view slideshow
    view transcript
    vote now
    watch
    watch below
    watch live
    watch more
    watch next
    watch now
    watch the moment
    watch the video
    watch the video above
    watch video
    we need your consent
    what do you think?
    what's this?
    whatsapp
    width px height px
    you're subscribed
    your comments
    your email address
""")

NOTICE_ANNOUNCERS = phrases("""
    also in the news
    also read
    around the web
    contents
    don't miss
    editor's choice
    editor's pick
    editor's picks
    editors' picks
    elsewhere on the site
    explore more
    featured stories
    from around the web
    in case you missed it
    in this article
    jump to
    keep reading
    latest from
    latest headlines
    latest news
    latest stories
    more about
    more by this author
    more coverage
    more for you
    more from author
    more from the web
    more from this author
    more headlines
    more in this section
    more like this
    more news
    more on this story
    more on this topic
    more reading
    more stories
    more to explore
    more to read
    more top stories
    most popular
    most read
    most recent
    most shared
    most viewed
    most watched
    must read
    must reads
    on this page
    other stories
    our picks
    popular stories
    promoted stories
    read also
    read more
    read more on this story
    read next
    recommended
    recommended for you
    recommended reading
    recommended stories
    related
    related article
    related articles
    related content
    related coverage
    related links
    related news
    related posts
    related reading
    related stories
    related story
    related topics
    related video
    related videos
    see also
    see more
    table of contents
    top headlines
    top stories
    trending
    trending now
    trending stories
    up next
    what to read next
    you may also like
    you might also like
    you might be interested in
""")

NOTICE_OPENERS = phrases("""
    (catch all
    (this story has not been edited
    (with inputs from
    a post shared by
    a version of this article appeared
    a version of this article first
    a version of this article was
    a version of this story
    ad feedback
    already a subscriber
    also read
    an earlier version of this article
    an earlier version of this report
    an earlier version of this story
    article continues after
    article continues below
    article continues under
    audio recording is automated
    be the first to
    by entering your email
    by providing your email
    by signing up
    by submitting
    by subscribing
    can't see the
    catch all the
    catch up on
    checking your browser
    click below
    click here
    comment on this
    continue reading
    correction:
    corrections:
    create a free account
    create an account
    disclosure:
    discover more from
    do you have a question
    do you have a story
    do you have a tip
    do you have information
    do you know more
    do you know something
    doi:
    don't miss
    download our
    download the
    download the app
    editor's note: this
    email us
    end of list
    explore more
    find out more about our
    find your bookmarks
    follow all the
    follow along
    follow her on
    follow him on
    follow live
    follow our
    follow the latest
    follow them on
    follow us
    for all the latest
    for more coverage
    for more information
    for more news
    for more on this
    for more stories
    for more top
    for other news
    for the full list
    for the latest
    for unlimited
    from our archive
    get a daily
    get breaking
    get email alerts
    get in touch
    get notified
    get our
    get stories
    get the best of
    get the day's
    get the latest
    get the news
    get the top
    get this delivered
    get unlimited
    got a confidential
    got a news tip
    got a question
    got a story
    got a tip
    have a news tip
    have you been affected
    have you got a story
    have your say
    here are more stories
    if you are having
    if you buy something
    if you enjoyed
    if you have a story
    if you liked
    if you purchase
    if you value
    if you'd like to
    if you're seeing this
    install the app
    is there anything we missed
    join our
    join the conversation
    join the discussion
    join the newsletter
    join thousands
    journal information:
    journal reference:
    keep up to date
    learn more about
    leave a comment
    leave your comment
    like what you
    list 1 of
    list 10 of
    list 2 of
    list 3 of
    list 4 of
    list 5 of
    list 6 of
    list 7 of
    list 8 of
    list 9 of
    list of 10 items
    list of 2 items
    list of 3 items
    list of 4 items
    list of 5 items
    list of 6 items
    list of 7 items
    list of 8 items
    list of 9 items
    listen and subscribe
    listen on
    listen to more
    listen to our
    listen to the article
    listen to the podcast
    listen to this
    log in to
    more articles
    more coverage
    more from
    more information:
    more on
    more on this
    more stories
    most read in
    most viewed in
    most watched
    need more
    not a subscriber
    original article
    originally published
    our apps
    our journalists follow
    our standards
    please confirm
    please consider
    please enable
    please enter
    please let us
    please log in
    please refresh
    please register
    please review our
    please sign
    please subscribe
    please support
    please try
    please use
    please verify
    prefer to listen
    provided by the conversation
    published:
    read also
    read more
    read next
    read the full
    receive the
    recommended stories
    register for
    register now
    register to
    related article
    related coverage
    related stories
    related story
    reporting what you need
    republish this
    see also
    see more
    see our
    see something wrong
    see today's
    send a letter
    send tips
    send your
    share on facebook
    share on twitter
    share on x
    share or comment
    share this
    share your
    sign in or
    sign in to
    sign up and
    sign up below
    sign up for
    sign up here
    sign up now
    sign up to
    sign up with
    sign-up
    skip past
    skip the
    skip to
    something went wrong
    spotted a mistake
    spotted an error
    stay ahead
    stay connected
    stay current
    stay in the know
    stay informed
    stay on top
    stay up to date
    stay up-to-date
    story continues after
    story continues below
    story highlights
    subscribe and
    subscribe for
    subscribe here
    subscribe now
    subscribe to
    subscribe today
    suggest an edit
    support independent
    support local
    support our
    support our journalism
    support quality
    support the independent
    support your local
    tap here
    tell us what you
    text size
    thank you for signing
    thank you for subscribing
    thanks for signing
    the biggest stories
    the comments section
    the latest news from
    the latest updates on
    the next issue of
    the opinions expressed
    the views expressed
    these highlights were
    this advertisement has not
    this article appeared
    this article appears
    this article contains
    this article first appeared
    this article has been
    this article is also available
    this article is from
    this article is licensed
    this article is more than
    this article is republished
    this article may contain
    this article originally
    this article was amended
    this article was first
    this article was originally
    this article was produced
    this article was updated
    this content was
    this copy is for
    this document is subject to
    this is a subscriber
    this live blog
    this product was
    this report has been
    this report was first
    this site is
    this story contains
    this story first
    this story has
    this story has been corrected
    this story has been updated
    this story is from
    this story is part of
    this story originally
    this story was first
    this story was originally
    this story was produced
    this story was published in
    this story was updated
    this video has
    this website uses
    this work is licensed
    to comment on
    to comment, you
    to contact the
    to continue reading
    to find out more
    to get the latest
    to join the conversation
    to learn more
    to leave a comment
    to read more
    to see more
    to stay up to date
    to subscribe
    to view this
    to watch this
    try again
    try refreshing
    unlimited access
    unlock this
    updated:
    view comments
    view our
    view this post
    visit our
    want more
    want to get in touch
    want to know more
    want to read more
    want to see more
    watch live
    watch more
    watch now
    watch our
    watch:
    we encountered an issue
    we may earn
    we may receive
    we use cookies
    we use your
    we value your
    we want to hear
    we want to know
    we welcome your
    we'd love to hear
    we've sent
    we've updated
    welcome to our
    what to read next
    what's your view
    why you can trust
    you can also find
    you can also listen
    you can follow
    you can listen
    you can opt out
    you can reach
    you can read
    you can save this
    you can unsubscribe
    you can update
    you have reached your
    you have successfully
    you may also like
    you may like
    you might also
    you might be interested
    you will be charged
    you're all set
    you're receiving
    you're signed up
    you've reached
    your browser does not
    your email
    your feedback
    your subscription
    your support
    your support helps
    your support makes
""")

NOTICE_PHRASES = phrases("""
    a browser that supports
    accept cookies
    across our social channels
    ad blocker
    affiliate commission
    affiliate links
    all material subject to
    all rights are reserved
    all rights reserved
    allow cookies
    anything you buy through
    app store
    apple podcasts
    as your preferred source
    at no extra cost to you
    become a subscriber
    before commenting
    by signing up
    check your spam
    civil forum for discussion
    click here
    click the link
    comment below
    commenting policy
    comments are closed
    comments below
    comments section below
    community guidelines
    confirmation email
    cookie policy
    cookie settings
    create a free account
    creative commons licence
    creative commons license
    data is delayed
    do not work for, consult
    does not work for, consult
    earn a commission
    earn an affiliate
    editorial guidelines
    emailed about offers
    enable cookies
    find out more about how we test
    follow us on
    get regular updates from us
    get the latest news
    has been a financial supporter of
    has not been edited by
    have been financial supporters of
    house rules
    in your inbox
    junk folder
    letter to the editor
    manage your preferences
    may earn a
    may not be published, broadcast
    may not be reproduced
    need to be logged in
    newsletter here
    newsletter sent
    newsletters sent
    no competing interests
    not a registered user
    on apple podcasts
    on facebook, twitter and instagram
    on facebook, twitter, and instagram
    on facebook, x and instagram
    on facebook, x, and instagram
    opt out at any time
    our app
    our apps
    our free
    our journalism
    our newsletter
    our newsletters
    our podcast
    our weekly newsletter
    our whatsapp
    our youtube channel
    please disable
    please subscribe
    please support us
    preferred source on google
    privacy notice
    privacy policy
    promotional content from
    read more here
    read our privacy
    recaptcha
    redistributed without permission
    report a typo
    republish our articles
    share this article
    sign up for our
    sign up here
    sign up to our
    sign up today
    story continues below
    story tips can be sent
    subject to local taxes
    subscribe here
    subscribe now
    syndicated feed
    terms and conditions apply
    terms and conditions of use
    terms of service
    terms of use
    this is a developing story
    this story is developing
    this video has failed
    thomson reuters trust principles
    to leave a comment
    to this newsletter
    to your inbox
    try again later
    turn on notifications
    under a creative commons
    unlimited online access
    unsubscribe at any time
    version of this column
    version of this post
    we may earn
    we spend hours testing
    we'll be updating this
    wherever you get your podcasts
    you accept our
    your ad blocker
    your cookie
    your email address
    your free articles
    your inbox
    your local newsroom
    your personalized homepage
""")

PLAYER_PHRASES = phrases("""
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
""")

PAGE_WORDS = words("""
    account accounts ad ad-free adblocker ads adverts advertisement advertisements advertising affiliate
    alerts app apps article articles bookmark breaking browser comment commenters commenting comments
    commission cookies columns e-edition e-paper email emails epaper edition editions episode episodes
    exclusive feed headlines inbox independent javascript journalism junk link links log login longreads
    membership news newsletter newsletters notifications notification online page paywall podcast
    podcasts pop-up print puzzles readers reading register registration scoops settings sign signed
    signing site sites spam stories story subscribe subscriber subscribers subscribing subscription
    subscriptions subscriber-only topics trial unlimited unsubscribe updates videos website
""")

PAGE_VERBS = words("""
    access add allow ask become bookmark browse buy check choose click comment consider contact continue
    create discover donate download email enable enjoy enter explore find follow get give help install
    join keep let like listen log make manage open pick please reach read receive register scroll see select
    send share sign start stay submit subscribe support swipe switch tap tell try turn unlock update
    upgrade view visit watch write
""")

READER_WORDS = words("here my our ours please us we you your yourself")
