"""Picture and news agencies, by the names that credits give them; the same in every language."""

from newsseed.languages.model import phrases

AGENCIES = phrases("""
    123rf
    aap
    abaca
    action images
    action press
    actionpress
    adobe stock
    aflo
    afp
    afp photo
    afp via getty images
    afp-jiji
    agence france presse
    agence france-presse
    agencia efe
    agencja wyborcza.pl
    agerpres
    alamy
    alamy live news
    alamy stock images
    alamy stock photo
    anadolu
    anadolu agency
    anadolu images
    ani
    animal news agency
    anp
    ansa
    antara
    antara foto
    ap
    ap archive
    ap images
    ap photo
    ap photos
    apa
    apa-images
    apa-picturedesk
    apimages
    asiawire
    associated press
    associated press photo
    australian associated press
    backgrid
    barcroft media
    bav media
    belga
    bernama
    bestimage
    bettmann
    bigstock
    bildagentur
    bildbyran
    bloomberg
    bloomberg via getty images
    bpm media
    bridgeman images
    bta
    cal sport media
    camera press
    canadian press
    caters news
    caters news agency
    cavendish press
    cctv
    cfp
    china daily
    cna
    collection christophel
    colourbox
    contour
    corbis
    cordon press
    cover images
    cp
    cp images
    cropix
    ctk
    cuartoscuro
    ddp
    ddp images
    deadline news
    defodi
    defodi images
    depositphotos
    deutsche presse-agentur
    dha
    dpa
    dpa picture alliance
    dpa picture-alliance
    dpa-afx
    dpa-bildfunk
    dpa-infocom
    dpa-infografik
    dpa-mag
    dpa-tmn
    dpa-zentralbild
    dppi
    dreamstime
    efe
    efe-epa
    eibner
    eibner-pressefoto
    empics
    epa
    epa images
    epa-efe
    espa images
    eurokinissi
    europa press
    european press agency
    european pressphoto agency
    eyepix
    eyevine
    fena
    ferrari press
    filmmagic
    firo sportphoto
    flickr
    focus images
    fonet
    fotolia
    freepik
    funke foto services
    future publishing
    gallo images
    gamma-rapho
    gc images
    getty
    getty images
    getty images asiapac
    getty images entertainment
    getty images europe
    getty images north america
    getty images sport
    gettyimages
    globallookpress
    google maps
    google street view
    hina
    hollandse hoogte
    hook news
    hulton archive
    i-images
    icon sportswire
    iha
    ihlas news agency
    imagn
    imagn images
    imago
    imago images
    imago sport
    imago sportfotodienst
    imago stock&people
    imago-images
    inpho
    inquam photos
    invision
    ipa
    istock
    istock images
    istockphoto
    itar-tass
    jam press
    jiji
    jiji photo
    jiji press
    kcna
    kennedy news
    kennedy news and media
    keystone
    keystone-sda
    kna
    kremlin.ru
    kyodo
    kyodo news
    laif
    landmark media
    landov
    lapresse
    lat images
    ldn news pictures
    le pictorium
    legion-media
    lehtikuva
    london media
    lusa
    magnum
    magnum photos
    mary evans
    mauritius images
    maxppp
    mega agency
    mercury press
    middle east images
    mirrorpix
    motorsport images
    moviestore
    moviestore collection
    mti
    nasa
    news corp australia
    newscom
    newspix
    newsquest
    newsteam
    nordfoto
    nordphoto
    north news & pictures
    ntb
    nurphoto
    orf.at
    pa
    pa archive
    pa images
    pa media
    pa photos
    pa pictures
    pa real life
    pa video
    pa wire
    pacific press
    panos pictures
    pap
    pexels
    photofest
    photonews
    photoshot
    picture alliance
    picture-alliance
    pinpep
    pixabay
    pixelformula
    pixsell
    planet labs
    planet labs pbc
    polaris
    pool photo
    postmedia
    postmedia news
    press association
    press association images
    press eye
    press trust of india
    pressefoto baumann
    pressensbild
    profimedia
    pti
    publicdomainpictures
    qmi agency
    radio-canada
    redux
    redux pictures
    reuters
    reuters photo
    rex
    rex features
    rex shutterstock
    rex/shutterstock
    ria novosti
    ritzau
    ritzau scanpix
    rnz
    rollingnews.ie
    rtr
    sana
    saudi press agency
    scanpix
    science photo
    science photo library
    sda
    shutterstock
    shutterstock.com
    sipa
    sipa press
    sipa usa
    sns group
    solent news
    sopa images
    south west news service
    sovfoto
    spl
    splash news
    sportimage
    sportsfile
    sputnik
    stock&people
    stock.adobe.com
    storyful
    storytrender
    swns
    swnsmedia
    tanjug
    tasr
    tass
    the associated press
    the canadian press
    topfoto
    tpg images
    trend news agency
    triangle news
    tt
    tt news agency
    uknip
    ukrinform
    ullstein bild
    unian
    unsplash
    upi
    us navy
    usa today network
    usa today sports
    usa today sports images
    vcg
    viralhog
    visual china group
    vna
    wales news service
    wam
    wenn
    westend61
    wikimedia
    wikimedia commons
    wireimage
    witters
    xinhua
    xinhua news agency
    yna
    yonhap
    yonhap news
    zuma
    zuma press
    zuma press wire
    zuma wire
    zumapress
    zumapress.com
    čtk
    απε
    απε mpe
    απε-μπε
    ερτ
    бта
    коммерсантъ
    рбк
    риа новости
    спутник
    танјуг
    тасс
    укрінформ
    уніан
    أ ف ب
    ا ف ب
    الأناضول
    ایرنا
    ایسنا
    رويترز
    رویترز
    فرانس برس
    ロイター
    中央社
    中新社
    共同
    共同通信
    新华社
    新華社
    時事
    時事通信
    视觉中国
    视觉中国供图
    뉴스1
    뉴시스
    연합뉴스
""")

# Who holds pictures, too, but is as often what a heading is about: known where brackets or a place show a credit.
HOLDERS = phrases("""
    20th century studios
    3sat
    a24
    abc news
    amazon
    amazon prime video
    apple
    ard
    arte
    bbc
    bbc news
    br
    canva
    cbc
    cbs
    cbs news
    channel 4
    cnbc
    cnn
    deutschlandradio
    disney
    esa
    everett collection
    facebook
    focus features
    fox
    fox news
    fox news digital
    fx
    gofundme
    google
    google earth
    hbo
    hbo max
    hr
    hulu
    imdb
    instagram
    itv
    itv news
    linkedin
    lionsgate
    lucasfilm
    marvel
    marvel studios
    mdr
    mediahuis
    met police
    metropolitan police
    microsoft
    nbc
    nbc news
    ndr
    netflix
    nine
    noaa
    npr
    nzme
    openai
    orf
    paramount
    paramount pictures
    pbs
    peacock
    pixar
    prime video
    radio bremen
    rbb
    reddit
    rté
    saarländischer rundfunk
    samsung
    searchlight pictures
    sky news
    snapchat
    sony pictures
    spacex
    srf
    stuff
    swr
    tamedia
    telegram
    tiktok
    twitter
    universal
    universal pictures
    usa today
    voa
    warner bros
    warner bros.
    warner bros. pictures
    wdr
    whatsapp
    youtube
    zdf
""")

# Those that write, too: alone beside the date of an article, they are its authors.
NEWS_AGENCIES = phrases("""
    aap
    afp
    agence france presse
    agence france-presse
    anadolu
    anadolu agency
    ani
    ansa
    ap
    apa
    associated press
    australian associated press
    belga
    bernama
    bloomberg
    canadian press
    deutsche presse-agentur
    dpa
    efe
    epd
    ians
    interfax
    jiji press
    kyodo
    kyodo news
    lusa
    pa
    pa media
    postmedia news
    press association
    press trust of india
    pti
    reuters
    sda
    tass
    the associated press
    the canadian press
    upi
    xinhua
    yonhap
""")
