"""Picture and news agencies, by the names that credits give them; the same in every language."""

from newsseed.languages.model import phrases

AGENCIES = phrases("""
    aap
    abaca
    action images
    adobe stock
    afp
    agence france-presse
    alamy
    alamy stock photo
    alamy live news
    anadolu
    anadolu agency
    anadolu images
    ani
    ansa
    ap
    ap photo
    apa
    associated press
    belga
    bildbyran
    bloomberg
    bloomberg via getty images
    canadian press
    contour
    corbis
    cover images
    cp
    cp images
    ctk
    depositphotos
    dpa
    dpa picture-alliance
    dpa-bildfunk
    dreamstime
    dppi
    efe
    epa
    epa-efe
    eyepix
    flickr
    gamma-rapho
    getty
    getty images
    getty images europe
    getty images north america
    gc images
    hollandse hoogte
    icon sportswire
    imago
    imago images
    imago sportfotodienst
    ipa
    istock
    istockphoto
    keystone
    kyodo
    kyodo news
    laif
    lapresse
    lehtikuva
    lusa
    magnum
    magnum photos
    mauritius images
    maxppp
    middle east images
    nasa
    newscom
    nordphoto
    ntb
    nurphoto
    pa
    pa archive
    pa images
    pa media
    pa wire
    panos pictures
    pap
    pexels
    picture alliance
    picture-alliance
    pixabay
    polaris
    press association
    pti
    redux
    reuters
    rex
    rex features
    rex/shutterstock
    ria novosti
    ritzau scanpix
    scanpix
    science photo library
    shutterstock
    sipa
    sipa press
    sipa usa
    sputnik
    stock.adobe.com
    sopa images
    splash news
    tass
    the associated press
    the canadian press
    tt
    tt news agency
    ukrinform
    ullstein bild
    unsplash
    upi
    usa today sports
    wikimedia
    wikimedia commons
    wireimage
    xinhua
    yonhap
    zuma
    zuma press
    zuma wire
""")
