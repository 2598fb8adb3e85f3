"""How notices begin on English pages, as data for english.py: "Subscribe to" our newsletter."""

from newsseed.languages.model import phrases

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
    (video above
    (watch above
    (with inputs from
    18+.
    a post shared by
    a previous version of this article
    a previous version of this story
    a version of this article appeared
    a version of this article first
    a version of this article was
    a version of this story
    accept and continue
    access through your
    a flourish chart
    ad feedback
    add us as a preferred
    ai-generated summary
    all odds correct
    all products featured
    already a subscriber
    also read
    an artificial-intelligence tool
    an earlier version misstated
    an earlier version of this
    an earlier version stated
    an urgent message from our
    appeared in the print
    are you a current or former
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
    book your place at
    business news/
    buy tickets for
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
    captions settings
    catch all the
    catch up on
    checking your browser
    click below
    click here
    click the alert icon
    click to share
    comment on this
    commenting for this story
    comments are moderated
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
    did our ai summary
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
    download our
    download the
    editor's note: an earlier
    editor's note: this
    email us
    end of facebook post
    end of instagram post
    end of list
    end of tiktok post
    end of twitter post
    end of x post
    end of youtube post
    enjoy more audio
    enjoy this article
    enjoyed this article
    enjoyed this story
    enjoying this article
    enjoying this story
    enter your postcode
    except for the headline, this story
    expand to continue
    explore more
    find out more about our
    find the latest episode
    find your bookmarks
    finish playing for your
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
    go back to top
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
    have you been denied
    have you got a story
    have you witnessed something
    have you witnessed this
    have your say
    here are more stories
    here's how to help us
    hide captions
    hide comments
    home /
    home >
    home »
    i would like to be emailed
    if you appreciate this kind of
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
    if you or someone you know
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
    image zoomed
    in a time of both misinformation
    install the app
    is there anything we missed
    join fox news for
    join our
    join the conversation
    join the debate
    join the discussion
    join the newsletter
    join thousands
    join us at
    join us for
    join whatsapp
    journal information
    journal information:
    journal reference:
    keep up to date
    keep up with all the latest
    keep up with the latest
    key events show
    kindly share
    learn more about
    leave a comment
    leave your comment
    leer en español
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
    listen to our
    listen to the article
    listen to the best of bbc
    listen to the full episode
    listen to the full interview
    listen to the latest episode
    listen to the podcast
    listen to this
    listening to articles
    loading tweet
    loading video
    log in or
    log in to
    log in, register or subscribe
    manage my choices
    more articles
    more coverage
    more from
    more information:
    more on
    more stories
    most read in
    most viewed in
    most watched
    need more
    new: you can now
    newest first
    newsletters may contain
    newyou can now
    no compatible source
    no thanks,
    not a subscriber
    not ready to support today
    note: this article
    note: this story
    notice: transcripts
    odds correct at
    odds subject to
    one-off amount
    open this photo
    original article
    original url
    originally published
    our apps
    our editors independently
    our in the news podcast
    our journalists follow
    our morning email
    our reporter can be
    our standards
    our work is licensed under
    paid for and presented
    paid promotion by
    pinned post
    play free
    please abide
    please be advised that comments
    please be respectful of copyright
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
    post a comment
    post your comment
    power up with
    prefer to listen
    previous next
    prices accurate at
    prices are accurate
    prices correct as
    prices correct at
    prices were correct
    print this page
    privacy notice:
    produced in partnership with
    promoted links
    promoted stories
    provided by the conversation
    published:
    purchases made through
    quotes displayed in real
    read all of our
    read all our
    read all the latest
    read also
    read and share
    read more
    read next
    read related topics
    read the full
    read this article
    readers like you
    receive the
    recommended stories
    register for
    register now
    register to
    related article
    related coverage
    related stories
    related story
    remaining time
    remove items from your
    reporting what you need
    republish this
    request a reprint
    save articles for later
    save this article
    save to reading list
    scan the qr code
    see also
    see more
    see our
    see price at
    see something wrong
    see today's
    send a letter
    send tips
    send us a tip
    send us your letters
    send us your photos
    send us your stories
    send us your views
    send your
    share on facebook
    share on twitter
    share on x
    share or comment
    share this
    share your
    show captions
    sign in or
    sign in to
    sign up and
    sign up below
    sign up for
    sign up free
    sign up here
    sign up now
    sign up to
    sign up with
    sign-up
    similarly tagged content
    skip advertisement
    skip past
    skip the
    skip to
    something went wrong
    sorry, the audio
    sorry, this poll
    sorry, your browser
    sponsored content by
    spotted a mistake
    spotted a typo
    spotted an error
    spreaker this content
    stay ahead
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
    subscribe and
    subscribe for
    subscribe here
    subscribe now
    subscribe on apple
    subscribe to
    subscribe today
    subscribe via
    subscribers can read
    subscribers get access
    successfully subscribed
    suggest an edit
    support for this project
    support for this reporting
    support independent
    support local
    support our
    support quality
    support the independent
    support trusted
    support your local
    take our quiz
    tap here
    tap the bell
    tell us what you
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
    the content you requested does not exist
    the digital version of this
    the latest news from
    the latest updates on
    the next issue of
    the opinions expressed
    the print version of this
    the radio version of this
    the video will auto-play
    the video will start
    the views expressed
    there are no comments
    there was a problem subscribing
    there was a problem with your
    there was an error submitting
    these highlights were
    third party content
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
    this content is currently unavailable
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
    this is a modal window
    this is a premium article
    this is a subscriber
    this is an excerpt from
    this is an extract from
    this live blog
    this live page
    this newsletter was
    this newspaper is a member
    this page uses
    this page was last updated
    this piece first
    this piece was first
    this piece was originally
    this post contains
    this post is currently unavailable
    this post originally
    this post was originally
    this product was
    this report has been
    this report was first
    this report was originally
    this report was produced
    this report was updated
    this review contains
    this service may include material
    this site is
    this story appeared
    this story appears in the
    this story contains
    this story first
    this story has
    this story is available
    this story is behind
    this story is from
    this story is part of
    this story is published
    this story is supported
    this story originally
    this story was corrected
    this story was first
    this story was funded
    this story was originally
    this story was produced
    this story was published
    this story was republished
    this story was supported
    this story was updated
    this story will be updated
    this transcript has been
    this transcript was
    this translation was
    this tweet is currently unavailable
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
    to watch this
    total votes:
    track latest
    trending now on
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
    up next in
    update: this article
    update: this piece
    update: this story
    updated:
    use the form below
    use this form to
    video above:
    view comments
    view our
    view this content
    view this post
    views expressed
    visit our
    vote to see results
    want more
    want the latest
    want to get in touch
    want to know more
    want to read more
    want to see more
    want to share your story
    want to submit a letter
    want to write?
    warning: third party
    watch live
    watch more
    watch now
    watch our
    watch the video above
    watch:
    we acknowledge aboriginal
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
    we want our comments to be
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
    weather alert:
    welcome to our
    what are your thoughts? share
    what did you think
    what do you think? have
    what do you think? join
    what do you think? let us
    what do you think? share
    what to read next
    what's your view
    why am i seeing
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
    you have 10 gift
    you have gift
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
""")
