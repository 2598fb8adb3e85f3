"""What pages label their own parts with the world over: a text in any language may hold them, whatever it is read as.

The words that every language has of its own are with the language; these are read beside them.
"""

from newsseed.languages.model import phrases

PAGE_ANNOUNCERS = phrases("""
    a lire aussi
    à lire
    à lire aussi
    à lire également
    aiheesta lisää
    aussi sur le sujet
    baca juga
    baca selengkapnya
    citeşte şi
    citește și
    czytaj dalej
    czytaj też
    czytaj także
    czytaj więcej
    čítajte aj
    čtěte také
    devamını oku
    đọc thêm
    en lire plus
    ilgili haberler
    ilgili konular
    kapcsolódó
    leer más
    leer también
    lees meer
    lees ook
    leggi anche
    leggi di più
    leia mais
    leia também
    les mer
    les mere
    les også
    les plus lus
    lire aussi
    lire la suite
    lire plus
    llegir més
    llegeix també
    loe ka
    lue lisää
    lue myös
    läs mer
    läs mera
    läs också
    läs även
    læs mere
    læs også
    lesen sie mehr
    más información
    mehr zum artikel
    más leídas
    más leído
    más noticias
    mais lidas
    mais notícias
    meest gelezen
    mer om
    mest lest
    mest læst
    mest läst
    noticias relacionadas
    notícias relacionadas
    najczęściej czytane
    para saber más
    pročitajte još
    preberite še
    più letti
    polecane
    sur le même sujet
    te puede interesar
    también te puede interesar
    terkait
    tin liên quan
    veja também
    vedi anche
    ver también
    xem thêm
    zobacz także
    zobacz też
    διαβάστε επίσης
    διαβάστε ακόμα
    читайте также
    читайте також
    прочетете още
    اقرأ أيضا
    اقرأ أيضاً
    اقرأ المزيد
    مواضيع ذات صلة
    קראו גם
    관련기사
    関連記事
    あわせて読みたい
    相关阅读
    相關閱讀
    延伸閱讀
    यह भी पढ़ें
""")

PAGE_LABELS = PAGE_ANNOUNCERS | phrases("""
    auf twitter teilen
    advertentie
    annonce
    annonces
    annons
    anunci
    anuncio
    anúncio
    comentarios
    comentários
    commenta
    commentaires
    commenti
    compartilhar
    compartilhe
    compartir
    condividi
    copier le lien
    dela
    delen
    écouter l'article
    dele
    etiquetas
    gemerkt
    hirdetés
    iklan
    jaa
    keywords
    kommentarer
    komentarze
    komentáře
    lesezeichen
    mainos
    mots-clés
    newsletter
    oglas
    paylaş
    partager
    partilhar
    pub
    pubblicità
    publicidad
    publicidade
    publicitate
    publicité
    reclame
    reacties
    reclama
    reklaam
    reklam
    reklama
    reklame
    sdílet
    share
    sponsrad
    suivez-nous
    tagi
    tags
    teilen sie diesen artikel
    temas
    thèmes
    udostępnij
    διαφήμιση
    реклама
    إعلان
    פרסומת
    광고
    広告
    廣告
    广告
    विज्ञापन
""")

# What stands in a gallery between a picture's number and how many there are: "2 of 7".
COUNTER_WORDS = phrases("""
    av
    de
    di
    of
    sur
    van
    von
    z
    из
""")

# What stands before whose recording it is.
SOURCE_WORDS = phrases("""
    fonte
    fuente
    quelle
    source
""")

# What stands over the name of whoever wrote the article.
AUTHOR_LABELS = phrases("""
    about the author
    about the authors
    author
    author of the article
    authors
    autor
    autoren
    autorin
    auteur
    über den autor
    über die autor:innen
    über die autoren
    über die autorin
    über die autorinnen
    zum autor
    zur autorin
""")
