"""What English pages say about themselves, as data, for english.py: "Advertisement"; "Sign up for our newsletter"."""

from newsseed.languages.model import phrases, words

NOTICE_LINES = phrases("""
    about our coverage
    about the author
    about the authors
    about the reporter
    about the reporters
    about the writer
    about the writers
    about this article
    about this author
    accept
    access options
    account
    ad
    ad feedback
    add a comment
    add articles to your saved list
    add as a preferred source on google
    add as preferred source
    add comment
    add to bookmarks
    add to favorites
    add to favourites
    add to myft
    add to reading list
    add topic
    add us on google
    add your comment
    add your comment to this story
    additional access options
    advert
    advertise here
    advertise with us
    advertisement
    advertising
    after newsletter promotion
    all comments
    all newsletters
    allow cookies once
    already a subscriber?
    also worth reading
    article audio
    article content
    article continues after advertisement
    article continues below
    article information
    audio
    audio article
    audio transcript
    author information
    author of the article
    back to the top
    back to top
    be the first to comment
    become a member
    become a subscriber
    best deals
    best of the web
    best rated
    block user
    bluesky
    book now
    book tickets
    bookmark
    bookmark popover
    bookmark this
    bookmark this article
    bookmark this story
    breaking news
    breaking news alerts
    breaking news email
    buy now
    buying guides
    cancel any time
    cancel anytime
    cancel reply
    categories
    change text size
    check price
    check prices
    choose your listening speed
    cite this article
    claim offer
    claim this offer
    clarification
    clarifications
    click here to share on social media
    click to enlarge
    click to expand
    close
    close banner
    close dialog
    close extra sharing options
    close menu
    close popover
    comment
    comment guidelines
    comment now
    comments
    comments are closed
    companies mentioned
    competing interests
    conflict of interest
    connect with us
    contact customer support
    contact the author
    contact the editor
    contact the reporter
    contact the writer
    contact us
    continue reading
    contributor
    copied
    copy link
    copy link to cartoon
    copy link to share
    copy to clipboard
    copy url
    copyright
    correction
    corrections
    corrections and clarifications
    decline
    decrease article font size
    decrease font size
    decrease text size
    did our ai summary help?
    dig deeper
    disclaimer
    disclosure
    disclosure statement
    discover more
    dismiss
    donate
    donate now
    download
    download app
    download our app
    download references
    download the app
    download the app now
    edited by
    editorial guidelines
    editorial policy
    editorial process
    editorial standards
    email
    email a friend
    email address
    email article
    email required
    email the author
    email this
    email this article
    email this link
    email this page
    email this story
    embed
    embed code
    embed share
    enable cookies
    end of article
    end of carousel
    enjoying our latest content?
    enlarge
    enlarge this image
    enter email
    enter email address
    enter your email
    enter your email address
    exclusive
    expand
    expand all
    expand comments
    expand image
    explore more on these topics
    explore the follow on google
    export citation
    external links
    facebook
    facebook messenger
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
    follow us on
    follow us on facebook
    follow us on google news
    follow us on instagram
    follow us on social media
    follow us on telegram
    follow us on threads
    follow us on tiktok
    follow us on twitter
    follow us on whatsapp
    follow us on x
    follow us on youtube
    following
    font size
    font size down
    font size up
    for subscribers
    forum view
    free daily newsletter
    free newsletter
    from our partners
    from the archive
    full coverage
    full episode
    full screen
    fullscreen
    further reading
    gab
    gallery
    get alerts
    get directions
    get in touch
    get started
    get the app
    get the latest
    get the latest news
    get the newsletter
    get tickets
    gift article
    gift link
    gift this article
    gift this article free
    give this article
    go deeper
    go to comments
    google news
    google preferred source
    got it
    have your say
    heard on all things considered
    heard on fresh air
    heard on morning edition
    heard on weekend edition saturday
    heard on weekend edition sunday
    here's how the news is developing
    hide caption
    hot picks
    hot topics
    how does this make you feel?
    how we rate and review products
    i'm in
    icymi
    image gallery
    in the news
    increase article font size
    increase font size
    increase text size
    instagram
    invalid email
    is this article trustworthy?
    join
    join for free
    join free
    join the community
    join the debate
    join today
    join us
    join us on whatsapp
    join whatsapp channel
    journal information
    journalistic standards
    jump to comments
    jump to content
    key headlines
    kindly share this story
    larger text size
    last updated
    latest
    latest from our newsroom
    latest on
    latest video
    latest videos
    learn more
    leave a comment
    leave a reply
    leave feedback
    leave your feedback
    letter in response to this article
    letters in response to this article
    license this article
    license this content
    link copied
    link copied to clipboard
    linkedin
    listen
    listen now
    listen to article
    listen to this article
    listen to this story
    live blog
    live chat
    live now
    live reporting
    live updates
    load comments
    load more
    load more comments
    load more stories
    loading
    loading comments
    log in
    log in or register
    log in or subscribe
    log in to comment
    login
    make us preferred on google
    manage newsletters
    manage preferences
    manage your account
    mastodon
    maybe later
    meet the author
    member content
    member exclusive
    members only
    members-only
    menu
    message from our sponsor
    messenger
    minimize to nav
    more
    more about this article
    more from the author
    more in news
    more info
    more information
    more on this
    more options
    more related stories
    more sharing options
    more videos
    more ways to share
    most commented
    most read today
    my account
    my news
    newest comments
    newest first
    news alerts
    news updates
    newsletter
    newsletter sign up
    newsletter sign-up
    newsletter signup
    newsletters
    next
    next article
    next page
    next story
    next up
    nextdoor
    no comments
    no comments yet
    no media source currently available
    no thanks
    normal text size
    not now
    note from the author
    notifications
    now playing
    now reading
    oldest first
    open app
    open comments
    open extended reactions
    open gallery
    open image
    open image in gallery
    open in app
    open in new tab
    open menu
    open share drawer
    open sharing options
    opinion
    our editorial standards
    our newsletters
    our top picks
    paid content
    pause
    photo galleries
    photo gallery
    photos of the day
    pinterest
    play
    play audio
    play episode
    play now
    play video
    please log in to comment
    plus icon
    podcast
    pop-out player
    popular now
    post a comment
    post comment
    posted in
    prefer us on google
    preferred source
    preferred source on google
    premium
    press enter to skip to end of carousel
    prev article
    prev story
    previous
    previous article
    previous page
    previous story
    prices vary by article type
    print
    print article
    print content
    print page
    print story
    print this article
    print this page
    print this story
    printable version
    promoted
    promoted content
    published
    published under
    purchase licensing rights
    quick guide
    quick links
    quick read
    re-use this content
    read
    read all comments
    read aloud
    read and comment
    read comments
    read full article
    read full story
    read in app
    read later
    read less
    read more below
    read now
    read or add a comment
    read our commenting policy
    read our editorial policy
    read our faqs
    read our privacy policy
    read the comments
    read the full article
    read the full story
    read the full transcript
    read transcript
    reader comments
    readers' comments
    reading list
    recommended videos
    reddit
    register
    register for free
    register free
    register now
    related internet links
    related subjects
    related tags
    related terms
    related topic
    remind me later
    remove from saved
    removed from bookmarks
    rent or buy this article
    replay
    report a correction
    report a mistake
    report a problem
    report a typo
    report an error
    report error
    report this ad
    reporting highlights
    reprints
    reprints and permissions
    republish
    republish this article
    request a correction
    request permission
    return to homepage
    return to top
    reuse this content
    rights and permissions
    rss
    save
    save and share
    save article
    save for later
    save share
    save story
    save this article
    save this for later
    save this page
    save this story
    save to list
    save to my list
    save to read later
    saved
    scroll down
    scroll to continue
    search
    search for a topic
    sections
    see all
    see all comments
    see all newsletters
    see all photos
    see all topics
    see at amazon
    see comments
    see full schedule
    see less
    see more on this story
    see more sharing options
    see more stories
    select speed
    select text size
    select voice
    select your language
    send a tip
    send feedback
    send this page to someone via email
    send us a correction
    send us a tip
    send us feedback
    share
    share article
    share by email
    share full article
    share icon
    share link
    share now
    share on bluesky
    share on email
    share on facebook
    share on flipboard
    share on gab
    share on google
    share on linkedin
    share on mastodon
    share on messenger
    share on pinterest
    share on reddit
    share on sms
    share on telegram
    share on threads
    share on truth social
    share on tumblr
    share on twitter
    share on whatsapp
    share on x
    share options
    share page
    share post
    share story
    share the article
    share the story
    share this
    share this article
    share this content
    share this item on facebook
    share this item on twitter
    share this page
    share this post
    share this story
    share this video
    share this with
    share to facebook
    share to linkedin
    share to twitter
    share to x
    share using email
    share via
    share via email
    share via facebook
    share via linkedin
    share via twitter
    share via whatsapp
    share via x
    share what you think
    share with
    share your comment
    share your feedback
    share your opinion
    share your story
    share your thoughts
    share your view
    shop now
    short url
    show all comments
    show caption
    show comment
    show comments
    show full article
    show key events only
    show less
    show more
    show more companies
    show results
    sign in
    sign in or create an account
    sign in or register
    sign in or subscribe
    sign in to comment
    sign up
    sign up for free
    sign up for newsletters
    sign up here
    sign up now
    sign up today
    site map
    sitemap
    skip
    skip advertisement
    skip next section
    skip to content
    skip to end of carousel
    skip to main content
    skip to next section
    slideshow
    social share
    social sharing
    sort by
    special offer
    sponsor content
    sponsor message
    sponsored
    sponsored by
    sponsored content
    sponsored features
    sponsored links
    sponsored stories
    sponsored video
    staff reporter
    standard text size
    start free trial
    start the conversation
    start your day right
    start your free trial
    stay connected
    stay informed
    story audio
    story continues
    story continues after advertisement
    story continues below
    story continues below advertisement
    story highlights
    story saved
    story text
    subjects
    submit
    submit a correction
    submit a letter
    submit a news tip
    submit a tip
    submit comment
    subscribe
    subscribe for free
    subscribe here
    subscribe now
    subscribe to continue
    subscribe to newsletter
    subscribe to our newsletter
    subscribe to our newsletters
    subscribe to read
    subscribe to read more
    subscribe to unlock
    subscribe today
    subscribe with google
    subscriber content
    subscriber exclusive
    subscriber only
    subscriber-only
    subscribers can read
    subscribers only
    subscription required
    suggest a correction
    suggest a topic
    suggested topics
    summarise
    summarize this article with ai
    summary is ai generated, newsroom reviewed
    summary is ai-generated, newsroom-reviewed
    supplementary information
    support local journalism
    support local news
    support our journalism
    support our work
    support us
    swipe left for more
    swipe right for more
    switch to dark mode
    tagged
    tagged with
    tags
    take our poll
    take our survey
    take part in our survey
    take the quiz
    tap here
    telegram
    text settings
    text size
    thank you for joining
    thank you for reading
    thank you for registering
    thank you for sharing
    thank you for subscribing
    thank you for your feedback
    thank you for your support
    thanks for joining
    thanks for reading
    thanks for sharing
    thanks for signing up
    thanks for subscribing
    thanks for your feedback
    the code has been copied to your clipboard
    this article is for subscribers
    this article is for subscribers only
    this content is not available in your region
    this is a premium article
    this story is for subscribers
    this story is for subscribers only
    this video can not be played
    this video is no longer available
    this week's top stories
    threads
    tiktok
    today's best deals
    today's paper
    toggle caption
    toggle share menu
    top news
    top picks
    top trending
    top videos
    topic
    topics
    transcript
    translate
    translate this article
    translate this page
    trending stories
    trending topics
    truth social
    try for free
    try it free
    try it now
    tumblr
    turn off notifications
    turn on notifications
    tweet
    twitter
    unlock article
    unlock this article
    unmute
    update
    updates
    updates & corrections
    updates and corrections
    upgrade now
    use chrome browser for a more accessible video player
    verified purchase
    very large text size
    video
    video of the day
    video ad feedback
    video transcript
    videos
    view all
    view all comments
    view at amazon
    view comments
    view deal
    view deals
    view full image
    view full size
    view fullscreen
    view gallery
    view image in fullscreen
    view in gallery
    view larger image
    view more
    view more comments
    view on facebook
    view on instagram
    view on threads
    view on tiktok
    view on twitter
    view on x
    view on youtube
    view original image
    view photos
    view profile
    view slideshow
    view subscription options
    view the comments
    view the gallery
    view transcript
    visit us on facebook
    vote now
    was this article helpful?
    was this article useful?
    was this helpful?
    watch
    watch below
    watch full episode
    watch full video
    watch live
    watch more
    watch next
    watch now
    watch on demand
    watch on youtube
    watch the full episode
    watch the full video
    watch the moment
    watch the trailer
    watch the video
    watch the video above
    watch trailer
    watch video
    watch video above
    we need your consent
    we'd like your feedback
    what do you think?
    what is this?
    what's this?
    whatsapp
    width px height px
    worst rated
    write a comment
    x (formerly twitter)
    you're subscribed
    your account
    your comments
    your email
    your email address
    your feedback
    your say
    your view
    your views
    youtube
""")

NOTICE_ANNOUNCERS = phrases("""
    also in the news
    also on the site
    also read
    also see
    also trending
    around the web
    contents
    deeper dive
    don't miss
    don't miss these
    don't miss these stories
    editor's choice
    editor's pick
    editor's picks
    editor's recommendations
    editors' choice
    editors' picks
    editors' recommendations
    elsewhere on the site
    explore further
    explore more
    explore topics
    featured in this article
    featured reading
    featured stories
    featured topics
    follow related authors and topics
    follow topics and authors
    from around the web
    handpicked for you
    in case you missed it
    in this article
    in this section
    in this series
    in this story
    jump to
    keep reading
    latest articles
    latest from
    latest headlines
    latest news
    latest posts
    latest stories
    latest updates
    latest videos
    like this article?
    may interest you
    more about
    more articles
    more by this author
    more coverage
    more for you
    more from author
    more from our partners
    more from the archive
    more from the web
    more from this author
    more from this section
    more from this series
    more from us
    more great reads
    more headlines
    more in the series
    more in this section
    more like this
    more news
    more on these topics
    more on this story
    more on this topic
    more podcasts
    more reading
    more recommended stories
    more related articles
    more related stories
    more resources
    more stories
    more stories for you
    more stories like this
    more to explore
    more to read
    more top reads
    more top stories
    more topics
    most discussed
    most popular
    most popular stories
    most read
    most read articles
    most read stories
    most recent
    most shared
    most viewed
    most viewed stories
    most watched
    must read
    must reads
    must-read
    must-reads
    on this page
    other articles
    other news
    other people are reading
    other stories
    our latest stories
    our most popular
    our most read
    our picks
    our recommendations
    our top reads
    our top stories
    people also read
    people are also reading
    people are reading
    popular
    popular articles
    popular in the community
    popular news
    popular now
    popular on the site
    popular posts
    popular reads
    popular stories
    popular topics
    promoted stories
    read also
    read more
    read more about
    read more here
    read more of our coverage
    read more on this
    read more on this story
    read more on this topic
    read next
    read this next
    readers also liked
    readers also read
    readers are also viewing
    recent articles
    recent news
    recent posts
    recent stories
    recommended
    recommended articles
    recommended by our editors
    recommended content
    recommended for you
    recommended from editorial
    recommended links
    recommended news
    recommended posts
    recommended reading
    recommended reads
    recommended stories
    recommended topics
    related
    related article
    related articles
    related content
    related content from our archive
    related coverage
    related items
    related links
    related material
    related news
    related pages
    related posts
    related reading
    related reads
    related resources
    related stories
    related story
    related tags
    related to this story
    related to this topic
    related topics
    related video
    related videos
    see also
    see more
    selected for you
    similar articles
    similar stories
    stories for you
    stories you might like
    suggested for you
    suggested reading
    suggested stories
    table of contents
    today's headlines
    today's top headlines
    today's top stories
    top articles
    top headlines
    top reads
    top stories
    trending
    trending articles
    trending in the news
    trending news
    trending now
    trending stories
    trending topics
    trending videos
    up next
    we recommend
    what others are reading
    what readers are reading
    what to read
    what to read next
    what we're reading
    what you may have missed
    while you're here
    worth a read
    you may also be interested in
    you may also enjoy
    you may also like
    you may be interested in
    you may have missed
    you might also be interested in
    you might also enjoy
    you might also like
    you might be interested
    you might be interested in
    you might have missed
    you might like
""")

ANNOUNCER_OPENERS = phrases("""
    also from
    also in
    also on
    elsewhere in
    elsewhere on
    latest from
    latest in
    latest on
    more at
    more by
    more from
    more in
    more must reads from
    more must-reads from
    more on
    most popular in
    most popular on
    most read in
    most read on
    most viewed in
    most viewed on
    most watched on
    popular in
    popular on
    read more about
    read more by
    read more from
    read more in
    read more on
    recommended by
    recommended from
    recommended in
    related from
    see more from
    see more in
    top stories from
    top stories in
    trending at
    trending in
    trending on
""")

ANNOUNCER_FIRST_WORDS = words("""
    breaking editors' editor's featured latest more most must-read our popular recent recommended related top today's
    trending
""")

ANNOUNCED_NOUNS = words("""
    articles columns coverage features galleries guides headlines interviews links news opinions picks podcasts posts
    reads reviews stories topics updates videos
""")

TAG_LABELS = phrases("""
    categories
    category
    explore
    explore more on these topics
    explore more topics
    explore these topics
    explore topics
    filed to
    filed under
    follow topics
    in
    keywords
    more about
    more on
    more topics
    posted in
    published in
    published under
    read more about
    read more on
    related subjects
    related tags
    related terms
    related topics
    see more
    see more on
    story topics
    subjects
    tag
    tagged
    tagged in
    tagged with
    tags
    topic
    topics
    topics in this article
    topics in this story
""")

FORM_LABELS = phrases("""
    email
    email address
    email address required
    email required
    enter email
    enter email address
    enter your email
    enter your email address
    first name
    last name
    your email
    your email address
    your name
    zip code
""")

NOTICE_OPENERS = phrases("""
    (catch all
    (corrects
    (except for the headline
    (published in dawn
    (recasts
    (this article has been
    (this article is
    (this article was
    (this story has not been edited
    (this story was
    (this version corrects
    (updates throughout
    (updates to
    (updates with
    (with inputs from
    a post shared by
    a previous version of this article
    a previous version of this story
    a version of this article appeared
    a version of this article first
    a version of this article was
    a version of this story
    ad feedback
    add us as a preferred
    all products featured
    already a subscriber
    also read
    an artificial-intelligence tool
    an earlier version misstated
    an earlier version of this
    an earlier version of this article
    an earlier version of this report
    an earlier version of this story
    an earlier version stated
    appeared in the print
    article continues after
    article continues below
    article continues under
    as a subscriber, you
    at reach and across
    audio is generated
    audio recording is automated
    be the first to
    become a member today
    before writing your first comment
    by clicking sign up
    by clicking subscribe
    by continuing to use
    by entering your email
    by providing your email
    by providing your information
    by signing up
    by submitting
    by subscribing
    can't see the
    catch all the
    catch up on
    checking your browser
    click below
    click here
    click the alert icon
    comment on this
    comments have to be
    comments on this article
    comments on this story
    contact the author at
    contact the reporter at
    contact the reporter on
    contact us at
    continue reading
    correction:
    corrections:
    create a free account
    create an account
    disclosure:
    discover more from
    discover the stories
    do you have a question
    do you have a story
    do you have a tip
    do you have an opinion on
    do you have information
    do you know more
    do you know something
    do you like the content
    do you want to read more
    doi:
    don't have an account?
    don't miss
    don't miss out on the headlines
    don't miss out on the latest
    download our
    download the
    download the app
    editor's note: an earlier
    editor's note: this
    email us
    end of list
    enjoy more audio
    enjoy this article
    enjoyed this article
    enjoyed this story
    enjoying this article
    enjoying this story
    except for the headline, this story
    explore more
    find out more about our
    find the latest episode
    find your bookmarks
    follow all the
    follow along
    follow bbc news
    follow bbc sport
    follow her on
    follow him on
    follow live
    follow our
    follow sky news
    follow the latest
    follow them on
    follow topics
    follow us
    for 14 free days
    for all the latest
    for customer support
    for feedback or
    for more coverage
    for more information
    for more news
    for more on this
    for more stories
    for more top
    for more updates, follow
    for more, follow
    for other news
    for permission to republish
    for republication
    for the full list
    for the latest
    for the rest of the story
    for unlimited
    forgot your password
    free for subscribers
    from our archive
    get a daily
    get a look at the day
    get a note directly
    get access to all
    get ahead with daily
    get breaking
    get email alerts
    get exclusive access to
    get in touch
    get local news delivered
    get local news, stories
    get more news
    get more of our
    get notified
    get our
    get stories
    get the best of
    get the day's
    get the latest
    get the news
    get the top
    get this delivered
    get this newsletter
    get through articles
    get unlimited
    get your daily dose
    get your news
    gift this subscriber
    got a confidential
    got a news tip
    got a question
    got a story
    got a tip
    got an opinion
    have a news tip
    have a story tip
    have a story to share
    have a tip
    have something to say
    have something to tell
    have you been affected
    have you got a story
    have you witnessed something
    have you witnessed this
    have your say
    here are more stories
    i would like to be emailed
    if you are a subscriber
    if you are having
    if you buy something
    if you enjoyed
    if you have a story
    if you have a tip
    if you have any questions about this
    if you have been affected by any of
    if you have been affected by the issues
    if you liked
    if you purchase
    if you value
    if you wish to comment
    if you would like to comment
    if you would like to receive
    if you would like to respond
    if you would like to submit
    if you would like your letter
    if you'd like to
    if you're a subscriber
    if you're already a
    if you're seeing this
    if you've been affected by any
    in a time of both misinformation
    install the app
    is there anything we missed
    join fox news for
    join our
    join our whatsapp
    join the conversation
    join the debate
    join the discussion
    join the newsletter
    join thousands
    join whatsapp
    journal information:
    journal reference:
    keep up to date
    keep up with all the latest
    keep up with the latest
    kindly share
    learn more about
    leave a comment
    leave your comment
    let us know in the comments
    let us know what you think
    let us know your thoughts
    letters should be
    letters to the editor should
    like this article
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
    listen and follow
    listen and subscribe
    listen on
    listen to more
    listen to more stories
    listen to our
    listen to the article
    listen to the best of bbc
    listen to the full episode
    listen to the full interview
    listen to the latest episode
    listen to the podcast
    listen to this
    listen to this story
    listening to articles
    log in or
    log in to
    log in, register or subscribe
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
    new: you can now
    newsletters may contain
    newyou can now
    not a subscriber
    note: this article
    note: this story
    notice: transcripts
    original article
    originally published
    our apps
    our editors independently
    our in the news podcast
    our journalists follow
    our morning email
    our reporter can be
    our standards
    please abide
    please be advised that comments
    please click here
    please confirm
    please consider
    please email
    please enable
    please enter
    please fill in the form
    please fill in your
    please keep comments
    please let us
    please log in
    please note that comments
    please read our commenting
    please refer to our privacy
    please refresh
    please register
    please review our
    please sign
    please subscribe
    please support
    please try
    please turn on javascript
    please update your billing
    please update your browser
    please upgrade your browser
    please use
    please verify
    plus special access to select articles
    post your comment
    power up with
    prefer to listen
    prices are accurate
    prices were correct
    privacy notice:
    produced in partnership with
    provided by the conversation
    published:
    purchases made through
    read all of our
    read all our
    read all the latest
    read also
    read and share
    read more
    read more about how we
    read next
    read the full
    read this article
    readers like you
    receive the
    recommended stories
    register for
    register now
    register to
    register to read
    related article
    related coverage
    related stories
    related story
    remove items from your
    reporting what you need
    republish this
    republish this story
    request a reprint
    save articles for later
    save this article
    see also
    see more
    see our
    see something wrong
    see today's
    send a letter
    send a letter to the editor
    send tips
    send us a tip
    send us your letters
    send us your photos
    send us your stories
    send us your views
    send your
    send your letters to
    send your photos to
    send your stories
    send your views to
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
    sign up for the
    sign up free
    sign up here
    sign up now
    sign up to
    sign up to receive
    sign up with
    sign-up
    skip advertisement
    skip past
    skip the
    skip to
    something went wrong
    sorry, the audio
    sorry, your browser
    spotted a mistake
    spotted an error
    spreaker this content
    stay ahead
    stay ahead of the curve with
    stay ahead with our
    stay connected
    stay current
    stay in the know
    stay informed
    stay on top
    stay up to date
    stay up to speed
    stay up-to-date
    stay updated
    story continues after
    story continues below
    story highlights
    submit a letter
    submit your
    submit your story
    subscribe and
    subscribe and get
    subscribe for
    subscribe for free
    subscribe for unlimited
    subscribe here
    subscribe now
    subscribe on apple
    subscribe to
    subscribe to our
    subscribe to read
    subscribe to unlock
    subscribe today
    subscribe today for
    subscribe via
    subscribers can read
    subscribers get access
    suggest an edit
    support for this project
    support for this reporting
    support independent
    support local
    support our
    support our independent
    support our journalism
    support quality
    support the independent
    support trusted
    support your local
    tap here
    tap the bell
    tell us what you
    tell us what you make of
    tell us what you think
    tell us which stories we
    tell us your thoughts
    tell us your views
    text size
    thank you for reading
    thank you for signing
    thank you for subscribing
    thanks for reading
    thanks for signing
    the audio version of this
    the bbc is not responsible
    the biggest stories
    the broadcast version of this
    the comments section
    the digital version of this
    the latest news from
    the latest updates on
    the next issue of
    the opinions expressed
    the print version of this
    the radio version of this
    the views expressed
    there are no comments
    there was a problem subscribing
    there was a problem with your
    there was an error submitting
    these highlights were
    this advertisement has not
    this article appeared
    this article appears
    this article contains
    this article first appeared
    this article has been
    this article has not
    this article is also available
    this article is behind
    this article is for
    this article is from
    this article is licensed
    this article is more than
    this article is part of
    this article is published
    this article is republished
    this article is sponsored
    this article is supported
    this article may contain
    this article may include
    this article mentions
    this article originally
    this article was amended
    this article was corrected
    this article was first
    this article was first published
    this article was generated
    this article was originally
    this article was paid
    this article was produced
    this article was published
    this article was reviewed
    this article was shared
    this article was supported
    this article was translated
    this article was updated
    this article was written with
    this article will be updated
    this audio is auto
    this audio is generated
    this blog is now closed
    this column appeared
    this content is available
    this content is not available
    this content was
    this conversation has been
    this conversation was edited
    this copy is for
    this document is subject to
    this essay is adapted
    this essay originally
    this feature was first
    this feature was originally
    this interview has been
    this interview was originally
    this is a breaking news story
    this is a developing news story
    this is a premium article
    this is a subscriber
    this is an excerpt from
    this is an extract from
    this live blog
    this live page
    this newsletter was
    this page uses
    this page was last updated
    this piece first
    this piece was first
    this piece was originally
    this post contains
    this post originally
    this post was originally
    this product was
    this report has been
    this report was first
    this report was originally
    this report was produced
    this report was updated
    this review contains
    this site is
    this story appeared
    this story contains
    this story first
    this story first appeared
    this story has
    this story has been corrected
    this story has been edited
    this story has been updated
    this story has not been
    this story is available
    this story is behind
    this story is from
    this story is part of
    this story is published
    this story is supported
    this story originally
    this story originally appeared
    this story was corrected
    this story was first
    this story was funded
    this story was originally
    this story was produced
    this story was published
    this story was published in
    this story was republished
    this story was supported
    this story was updated
    this story will be updated
    this transcript has been
    this transcript was
    this translation was
    this video has
    this website uses
    this work is licensed
    to comment on
    to comment, please
    to comment, you
    to contact the
    to continue reading
    to display this content
    to enjoy additional
    to find out more
    to get the latest
    to join the conversation
    to keep reading this
    to learn more
    to leave a comment
    to listen to this
    to listen, subscribe
    to read more
    to read the full
    to receive our
    to report this
    to request a correction
    to see more
    to see this content
    to send us
    to share this
    to show you this content
    to stay up to date
    to stay updated
    to submit a letter
    to submit a tip
    to subscribe
    to use this feature you
    to view this
    to view this content
    to watch this
    track latest
    try again
    try refreshing
    trying to load
    unfortunately we have been unable to verify
    unlimited access
    unlock a world
    unlock the editor
    unlock the full article
    unlock the full story
    unlock the rest
    unlock this
    update: this article
    update: this piece
    update: this story
    updated:
    use the form below
    use this form to
    view comments
    view our
    view this content
    view this post
    views expressed
    visit our
    want more
    want the latest
    want to get in touch
    want to know more
    want to read more
    want to see more
    want to share your story
    want to submit a letter
    want to write?
    watch live
    watch more
    watch now
    watch our
    watch:
    we also may use
    we encountered an issue
    we have migrated
    we have more newsletters
    we may earn
    we may receive
    we need your consent
    we need your permission to
    we reserve the right to
    we use cookies
    we use rte
    we use technologies
    we use your
    we value your
    we want to hear
    we want to know
    we want your feedback
    we want your stories
    we want your views
    we welcome comments
    we welcome letters
    we welcome your
    we'd love to hear
    we're independent
    we're no longer live
    we've sent
    we've updated
    welcome to our
    what are your thoughts? share
    what did you think
    what do you think? have
    what do you think? join
    what do you think? let us
    what do you think? share
    what to read next
    what's your view
    why you can trust
    with your current subscription
    write an article and join
    write to the editor
    write to us
    you appreciate our
    you are not logged
    you can also find
    you can also listen
    you can email
    you can find this story
    you can follow
    you can get in touch
    you can listen
    you can opt out
    you can reach
    you can read
    you can save this
    you can unsubscribe
    you can update
    you can use the buttons
    you have no articles
    you have reached your
    you have read your
    you have successfully
    you may also like
    you may like
    you might also
    you might be interested
    you must be a subscriber
    you must be logged
    you must be signed
    you need to be logged
    you need to log
    you need to sign
    you will be charged
    you're all set
    you're receiving
    you're signed up
    you've reached
    your ad choices
    your browser does not
    your browser is
    your email
    your feedback
    your sign-up
    your subscription
    your support
    your support helps
    your support makes
""")

NOTICE_PHRASES = phrases("""
    a browser that supports
    a mix of advertising and supporting
    accept cookies
    accept them to load the content
    across our social channels
    ad blocker
    affiliate commission
    affiliate links
    agree to our terms
    agreeing to our terms
    ai tools were used
    all material subject to
    all rights are reserved
    all rights reserved
    allow cookies
    anything you buy through
    app store
    appeared in print appeared in the print edition
    appears in print on
    appears in the print edition
    apple podcasts
    as your preferred source
    assisted with research
    at no extra cost to you
    based on the text of the article
    become a subscriber
    before commenting
    buy through our links
    buy through the links
    by continuing to browse
    by signing up
    check your spam
    civil forum for discussion
    click here
    click the link
    comment below
    commenting guidelines
    commenting policy
    comments are closed
    comments below
    comments have been closed
    comments section below
    community guidelines
    confirmation email
    content of external sites
    contributed research for this
    contributed research to this
    contributed research.
    cookie policy
    cookie settings
    cookies and other technologies
    could not be saved. please try
    create a free account
    creative commons licence
    creative commons license
    curated by our editors
    data is delayed
    delivered direct to your inbox
    delivered directly to your inbox
    delivered right to your inbox
    delivered straight to your inbox
    delivered straight to your phone
    delivered to your email
    direct to your inbox
    do not work for, consult
    does not work for, consult
    earn a commission
    earn an affiliate
    editor of the ft
    editorial guidelines
    email her at
    email him at
    email me at
    email them at
    emailed about offers
    enable cookies
    enter a valid email
    find out more about how we test
    first appeared in our
    follow her on bluesky
    follow her on instagram
    follow her on twitter
    follow her on x
    follow him on bluesky
    follow him on instagram
    follow him on twitter
    follow him on x
    follow me on
    follow them on twitter
    follow them on x
    follow us on
    follow us on google news
    for confidential support call
    for consideration in our letters
    generated by ai-based technology
    get in touch by emailing
    get regular updates from us
    get the latest news
    get unlimited access to our
    has been a financial supporter of
    has not been edited by
    have been financial supporters of
    helps fund our journalism
    house rules
    if you wish to comment
    in our letters section
    in your inbox
    independently chosen by our editors
    independently reviewed by our editors
    independently select the
    independently selected by our
    is a trust project
    join our channel
    junk folder
    keep stories like this
    letter to the editor
    listen and subscribe
    listen wherever you
    log in to comment
    login to comment
    manage your preferences
    may contain info about charities
    may earn a
    may not be published, broadcast
    may not be reproduced
    mirror's whatsapp
    more information about text formats
    navigate to another page
    need to be logged in
    newsletter here
    newsletter sent
    newsletters sent
    newsletters to your inbox
    no competing interests
    not a registered user
    not responsible for the content
    on apple podcasts
    on facebook, twitter and instagram
    on facebook, twitter, and instagram
    on facebook, x and instagram
    on facebook, x, and instagram
    on on flipboard
    on our whatsapp channel
    on whatsapp and get
    opinions expressed here
    opinions expressed in this article
    opinions of our readers
    opt out at any time
    our app
    our apps
    our community rules
    our daily newsletter
    our editorial standards
    our email newsletter
    our facebook page
    our follow our instagram
    our free
    our free daily
    our journalism
    our morning newsletter
    our new app
    our news app
    our newsletter
    our newsletters
    our podcast
    our telegram channel
    our terms and conditions
    our weekly newsletter
    our whatsapp
    our whatsapp channel
    our whatsapp community
    our youtube channel
    partners use information collected
    personal, non-commercial use
    please disable
    please enter a valid
    please refresh the page
    please subscribe
    please support us
    powered by members
    preferred source on google
    privacy notice
    privacy policy
    promotional content from
    raised in this article
    reach her by email
    reach him by email
    read more here
    read our privacy
    recaptcha
    receive compensation from retailers
    receive promotional
    redistributed without permission
    report a typo
    republish our articles
    reviewed by an editor
    selects her favourite stories
    send tips to
    send your letters
    send your story ideas
    share this article
    sign up for our
    sign up here
    sign up to first edition
    sign up to our
    sign up today
    solely responsible for all content
    story continues below
    story ideas to
    story tips can be sent
    subject to local taxes
    submit a response of up
    subscribe here
    subscribe now
    subscribe today
    support from several private
    supporting contributions
    syndicated feed
    terms and conditions apply
    terms and conditions of use
    terms and privacy
    terms of service
    terms of use
    thank you for registering
    the author of this article
    the author of this piece
    the author of this report
    the author of this story
    these articles free
    this audio is generated by an ai
    this is a developing story
    this story is developing
    this video has failed
    thomson reuters trust principles
    to be considered for publication
    to leave a comment
    to load the content
    to our newsletter
    to request a correction
    to this newsletter
    to your inbox
    try 1 month
    try again later
    try one month
    turn on javascript
    turn on notifications
    under a creative commons
    unlimited digital access
    unlimited online access
    unlock unlimited
    unsubscribe at any time
    use of this site constitutes
    using ai narration
    version of this column
    version of this post
    views expressed here
    we are committed to covering
    we may earn
    we may get a commission
    we may receive compensation
    we may share your
    we spend hours testing
    we'd love to hear from
    we'll be updating this
    wherever you get your podcasts
    with you can unsubscribe
    you accept our
    you agree to our
    you can reach her
    you can reach him
    you may occasionally receive
    your ad blocker
    your ad-blocker
    your browser does not support
    your cookie
    your email address
    your free articles
    your free trial
    your inbox
    your local newsroom
    your personalized homepage
    your sign-up
""")

EDITING_PHRASES = phrases("""
    condensed and edited
    condensed for clarity
    condensed for length
    edited and condensed
    edited for brevity
    edited for clarity
    edited for length
    lightly edited for
    machine and human generated
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
    account accounts ad ad-free adblock adblocker ads advertisement advertisements advertisers advertising adverts
    affiliate alerts app apps article articles bookmark breaking browser columns comment commenters commenting
    comments commission cookies donate donating donation donations e-edition e-newsletter e-paper edition editions
    email emails epaper episode episodes exclusive feed headlines inbox independent javascript journalism junk link
    links log login longreads membership moderated moderators news newsletter newsletters newsroom notification
    notifications online opt-in opt-out page paywall permissions podcast podcasts pop-up popup preferences print
    puzzles reader-supported readers reading register registration scoops settings sign sign-up signed signing signup
    signups site sites spam stories story subscribe subscriber subscriber-only subscribers subscribing subscription
    subscriptions topics trial unlimited unsubscribe updates videos website
""")

PAGE_VERBS = words("""
    access add allow ask become bookmark browse buy check choose click comment consider contact continue
    create discover donate download email enable enjoy enter explore find follow get give help install
    join keep let like listen log make manage open pick please reach read receive register scroll see select
    send share sign start stay submit subscribe support swipe switch tap tell try turn unlock update
    upgrade view visit watch write
""")

READER_WORDS = words("here my our ours please us we you your yourself")
