"""What stands on English pages over something of the page, as data for english.py: "Related", "Filed under"."""

from newsseed.languages.model import phrases, words

# Titles of other articles stand under it: "Related".
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

# The same where a name is the rest of it: "More from The Calder Tribune".
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

# A line that begins with one of these and ends with one of the nouns below is a label, too, if titles follow it:
# "Most Read Local Stories".
ANNOUNCER_FIRST_WORDS = words("""
    breaking editors' editor's featured latest more most must-read our popular recent recommended related top today's
    trending
""")

ANNOUNCED_NOUNS = words("""
    articles columns coverage features galleries guides headlines interviews links news opinions picks podcasts posts
    reads reviews stories topics updates videos
""")

# The topics of the article stand under it: "Filed under:".
TAG_LABELS = phrases("""
    article topics
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
    read related topics
    related subjects
    related tags
    related terms
    related topics
    relevant tags
    see more
    see more on
    similarly tagged content
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

# What a form asks of the reader: "Email address".
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
