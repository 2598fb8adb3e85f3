"""Picture and news agencies, by the names that credits give them; the same in every language."""

from newsseed.languages.model import phrases

AGENCIES = phrases("""
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
    associated press
    associated press photo
    australian associated press
    backgrid
    barcroft media
    belga
    bernama
    bestimage
    bettmann
    bigstock
    bildagentur
    bildbyran
    bloomberg
    bloomberg via getty images
    bridgeman images
    bta
    camera press
    canadian press
    cctv
    cfp
    china daily
    cna
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
    defodi
    defodi images
    depositphotos
    deutsche presse-agentur
    dha
    dpa
    dpa picture alliance
    dpa picture-alliance
    dpa-bildfunk
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
    hulton archive
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
    jiji
    jiji photo
    jiji press
    kcna
    keystone
    keystone-sda
    kna
    kremlin.ru
    kyodo
    kyodo news
    laif
    landov
    lapresse
    lat images
    le pictorium
    legion-media
    lehtikuva
    lusa
    magnum
    magnum photos
    mary evans
    mauritius images
    maxppp
    mega agency
    middle east images
    mirrorpix
    motorsport images
    mti
    nasa
    news corp australia
    newscom
    newspix
    newsquest
    nordfoto
    nordphoto
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
    photonews
    photoshot
    picture alliance
    picture-alliance
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
    press eye
    press trust of india
    pressefoto baumann
    pressensbild
    profimedia
    pti
    publicdomainpictures
    radio-canada
    redux
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
    solent news
    sopa images
    sovfoto
    spl
    splash news
    sportimage
    sportsfile
    sputnik
    stock&people
    stock.adobe.com
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
    tt
    tt news agency
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
    visual china group
    vna
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
    a24
    abc news
    amazon
    apple
    bbc
    canva
    cbc
    cbs
    cbs news
    channel 4
    cnbc
    cnn
    disney
    esa
    everett collection
    facebook
    fox
    fox news
    fox news digital
    fx
    gofundme
    google
    google earth
    hbo
    hbo max
    hulu
    imdb
    instagram
    itv
    linkedin
    lucasfilm
    marvel
    microsoft
    nbc
    nbc news
    netflix
    nine
    noaa
    npr
    openai
    paramount
    pbs
    peacock
    pixar
    prime video
    reddit
    rté
    samsung
    sky news
    snapchat
    spacex
    stuff
    telegram
    tiktok
    twitter
    universal
    usa today
    voa
    whatsapp
    youtube
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
