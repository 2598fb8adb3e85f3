"""What image credits are worded with the world over: a page in any language may show them, whatever it is read as.

The words that every language has of its own are with the language; these are read beside them.
"""

from newsseed.languages.model import phrases, words

IMAGE_LABELS = phrases("""
    abb
    ảnh
    argazkia
    arkivfoto
    assi
    autor foto
    beeld
    bild
    bilde
    bilder
    bildmontage
    bildnachweis
    bildquelle
    bildrechte
    credit
    credit photo
    credits
    crèdit
    crédit
    crédit photo
    crédito
    crédits
    crédits photo
    cr. photo
    dok
    fot
    foto
    foto-credit
    fotó
    fotocredit
    fotoğraf
    fotograf
    fotografer
    fotografia
    fotografie
    fotografija
    fotografin
    fotografía
    fotoquelle
    fotos
    fotot
    gambar
    grafik
    grafika
    ilustración
    ilustracja
    imagem
    imagen
    images
    immagine
    izvor foto
    karte
    kép
    kuva
    kuvat
    llun
    ljósmynd
    mynd
    myndir
    nguồn ảnh
    nuotr
    photo
    photos
    picha
    pic
    pics
    sursa foto
    sursă foto
    symbolbild
    symbolfoto
    umfanekiso
    umthombo
    zdjęcie
    zdj
    zdroj foto
    εικόνα
    πηγή φωτογραφίας
    φωτογραφία
    φωτογραφίες
    φωτό
    фото
    фотография
    фотографии
    фотографія
    снимка
    снимки
    слика
    здымак
    ფოტო
    լուսանկար
    լուսանկարը
    צילום
    תמונה
    צילומים
    الصورة
    تصوير
    صورة
    مصدر الصورة
    عکس
    عكس
    تصویر
    फोटो
    तस्वीर
    छायाचित्र
    ছবি
    புகைப்படம்
    ภาพ
    ภาพประกอบ
    写真
    写真提供
    撮影
    画像
    图
    图片
    图片来源
    图源
    摄影
    圖
    圖片
    圖片來源
    照片
    攝影
    사진
    사진제공
    사진출처
""")

# Labels that stand before the sources of a whole text, too: "Quelle: dpa".
SOURCE_LABELS = phrases("""
    bron
    copyright
    fonte
    forrás
    fuente
    izvor
    källa
    kaynak
    kilde
    lähde
    nguồn
    quelle
    rechte
    source
    sources
    sursă
    sursa
    zdroj
    źródło
    πηγή
    источник
    джерело
    المصدر
    منبع
    출처
    出典
""")

# Where no colon need stand behind.
IMAGE_OPENERS = phrases("""
    ©
    ⓒ
    (c)
    fot.
""")

RIGHTS = phrases("""
    arkiv
    arkivbild
    arkivbilde
    arkivfoto
    archief
    archiv
    archivbild
    archives
    archivfoto
    archivio
    archivní
    archivo
    archiwum
    arhiva
    arhiv
    arquivo
    arsip
    cedida
    cedidas
    cortesía
    divulgação
    dok
    dok.
    dokumentasi
    dr
    d.r.
    file
    handout
    illustratie
    illustration
    illustrationsbild
    illustrationsfoto
    ilustrační
    istimewa
    kuvituskuva
    pool
    privat
    privatfoto
    prive
    privé
    prywatne
    pressbild
    pressefoto
    pressfoto
    reprodução
    screenshot
    skjermdump
    skærmdump
    stockfoto
    symbolbild
    symbolfoto
    zvg
    архив
    архива
    архів
    ilustrasi
    αρχείο
    代表撮影
    提供
    共同提供
    資料写真
    資料圖片
    资料图
    자료사진
""")

# Those of them that never are of a whole text's source.
COPYRIGHT_LABELS = phrases("""
    ©
    copyright
""")

# What companies' names hold: they have a copyright in the page, too.
COMPANY_FORMS = words("co co. company corp corp. corporation gmbh inc inc. limited llc ltd ltd. plc pty pvt")

# Labels of credits that stand above their captions, never below.
LABELS_ABOVE = phrases("""
    image copyright
    image source
""")

# What a page puts behind a credit, in its line or in one of its own.
CREDIT_ENDS = phrases("""
    hide caption
    icon: vergrößern
    no reuse
    opens in a new tab
    opens in a new window
    opens in new tab
    opens in new window
    opens new tab
    purchase licensing rights
    toggle caption
""")

# What the alternative text of a page's own pictures ends in: "Calder Post logo".
PICTURE_SIGNS = words("avatar button headshot icon logo screenshot thumbnail")

# What else a page puts around a picture, each on a line of its own: it belongs to no part of the caption.
IMAGE_CONTROLS = phrases("""
    agrandir l'image
    ampliar imagen
    bild in detailansicht öffnen
    bild in galerie öffnen
    bild vergrößern
    click to enlarge
    click to expand
    close
    enlarge
    enlarge image
    enlarge this image
    expand
    expand image
    fullscreen
    galerie öffnen
    ingrandisci
    open full size image
    open image in gallery
    open this photo in gallery
    vergrößern
    view full size
    view fullscreen
    view gallery
    view image in fullscreen
    vollbild
    zoom
""")
