"""What is a notice by itself on English pages, a whole line, as data for english.py: "Advertisement", "Share"."""

from newsseed.languages.model import phrases

NOTICE_LINES = phrases("""
    about our coverage
    about our expert
    about our experts
    about the author
    about the authors
    about the reporter
    about the reporters
    about the writer
    about the writers
    about this article
    about this author
    accept
    accept all cookies
    access options
    account
    ad
    ad feedback
    ad policy
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
    advertisement feature
    advertiser content
    advertising
    advertising feature
    advertorial
    affiliate disclosure
    after newsletter promotion
    ai generated
    ai-generated
    all comments
    all newsletters
    all topics
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
    audio by vocalize
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
    books in review
    breaking
    breaking news
    breaking news alerts
    breaking news email
    buy now
    buy the book
    buy this book
    buy this issue
    buying guides
    camera icon
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
    contact the newsroom
    contact the reporter
    contact the writer
    contact us
    continue reading
    contributor
    copied
    copy link
    copy link to cartoon
    copy link to clipboard
    copy link to share
    copy page url
    copy to clipboard
    copy url
    copyright
    correction
    corrections
    corrections and clarifications
    current issue
    decline
    decrease article font size
    decrease font size
    decrease text size
    did our ai summary help?
    dig deeper
    disclaimer
    disclaimer & comment rules
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
    email the reporter
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
    fact-checked
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
    full bio
    full bio >
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
    hide ad
    hide ads
    hide all comments
    hide caption
    hide comments
    hot picks
    hot topics
    how does this make you feel?
    how we rate and review products
    i'm in
    icymi
    image gallery
    in partnership
    in the news
    increase article font size
    increase font size
    increase text size
    infinite scroll enabled
    information about the author
    information about the authors
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
    key events
    key headlines
    kindly share this story
    larger text size
    last updated
    latest
    latest from our newsroom
    latest on
    latest video
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
    listen live
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
    loading video
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
    media caption
    media contact & reprint requests
    meet the author
    meet the authors
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
    more articles by this author
    more from the author
    more in news
    more info
    more information
    more offers
    more on this
    more options
    more sharing options
    more stories by this author
    more to follow
    more videos
    more ways to share
    most commented
    most read today
    my account
    my news
    new duel
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
    no advertising
    no comments
    no comments yet
    no media source currently available
    no menu items
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
    or
    our editorial standards
    our newsletters
    our top picks
    paid content
    paid partnership
    partner content
    past issues
    pause
    peer-reviewed publication
    photo galleries
    photo gallery
    photos of the day
    pick a winner
    pinned post
    pinterest
    play
    play audio
    play episode
    play now
    play sound
    play video
    playing next
    please log in to comment
    please support us
    plus icon
    podcast
    pop-out player
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
    previous coverage
    previous page
    previous story
    prices vary by article type
    print
    print article
    print content
    print friendly version
    print mode
    print page
    print story
    print this article
    print this page
    print this story
    printable version
    promoted
    promoted content
    proofread
    published
    published under
    purchase licensing rights
    quick guide
    quick links
    quick read
    quiz
    re-use this content
    read
    read all comments
    read aloud
    read and comment
    read comments
    read full article
    read full bio
    read full profile
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
    related articles around the web
    related internet links
    related subjects
    related terms
    related topic
    remind me later
    remove ad
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
    republish this story
    reputable news agency
    request a correction
    request permission
    resize
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
    see full bio
    see full profile
    see full schedule
    see less
    see more by this author
    see more on this story
    see more sharing options
    see more stories
    see your results
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
    stories chosen for you
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
    the csmonitor.com archive
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
    top comments
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
    trusted source
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
    verified staff badge
    very large text size
    video
    video ad feedback
    video of the day
    video transcript
    video unavailable
    videos
    view all
    view all comments
    view all offers
    view at amazon
    view bio
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
    view more offers
    view on facebook
    view on instagram
    view on threads
    view on tiktok
    view on twitter
    view on x
    view on youtube
    view original image
    view pdf
    view pdf/print mode
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
    watch the video below
    watch trailer
    watch video
    watch video above
    we need your consent
    we'd like your feedback
    what do you think?
    what is this?
    what is your opinion?
    what's this?
    whatsapp
    width px height px
    worst rated
    write a comment
    written by
    written by researcher
    written by researchers
    x (formerly twitter)
    you're subscribed
    your account
    your comments
    your email
    your email address
    your feedback
    your privacy choices
    your say
    your support matters
    your view
    your views
    youtube
""")
