import pytest

from newsseed.parsing.notices import NoticeKind, find_notice
from tests.parsing.blocks import ENGLISH, GERMAN, raw

PLAYERS = [
    "To view this video please enable JavaScript, and consider a browser that supports HTML5 video",
    "This video cannot be played in your browser.",
    "Media playback is not supported on this device",
    "05:22 - Source: NBS",
    "1:40 | Quelle: NBS",
]
PAGE = [
    "Show all captions",
    "Load more comments",
    "Show captions",
    "This live blog is now closed. Thank you for reading.",
    "Advertisement",
    "ADVERTISEMENT:",
    "Story continues below advertisement",
    "Read more: Why the cameras stopped working",
    "READ NEXT: The harbour at night",
    "Sign up for our morning letter",
    "Don’t miss a story",
    "Published: 15:56, 27 April",
    "By continuing you accept our privacy policy.",
    "We send the day’s news to your inbox, free.",
    "MORE: Why the cameras stopped working",
    "Published under: Harbours, Fog",
    "Copyright © Calder Press 2019–2024",
    "© 2024 The Calder Tribune",
    "©2024 Calder Press",
    "£60",
    "$1,149.50 at Lamp & Sons",
    "[ Readers share what they miss of the old ferry ]",
    "More from The Calder Tribune",
    "Popular on Calder:",
    "84 Comments",
    "123 KB",
    "PDF, 1.2 MB",
    "JPEG - 172.1 ko",
    "4-Minute Listen",
    "Updated April 2026: We added two lamps to the list.",
    "This conversation has been edited for clarity.",
    "lima@tribune.example",
    "Create an account or sign in to go on with your reading.",
    "Support local journalism.",
    "By using this site you agree to the terms of service, which were changed on Monday.",
    "This story has been updated since it was published on Monday, when nothing was known.",
    "An earlier version of this story misstated the day on which the vote was held.",
    "Correction: The lamp was lit on Monday, not on Tuesday as a spokesman said.",
    "Privacy policy and terms of service, as were agreed on Monday",
    "Our website is where the news of the port is; please bookmark it.",
    "WATCH | Why the bridge has to wait",
    "THE BIG READ | Why the bridge has to wait",
    "» Related: The harbour at night",
    "___",
    "* * *",
    "09.12 BST",
    "https://harbour.example/lamps",
    "lamps.harbour.example/fog",
    "The whole of the council’s long report: https://harbour.example",
    "Write to the harbour master at fog@harbour.example",
    "— Ana Lima (@analima) May 4, 2026",
    "Follow Ana Lima on Twitter @analima",
    "(Every evening: all that the council decided, in your inbox.)",
]
NEGATIVE = [
    "Open the window and close the door",
    "Scroll",
    "View from the gallery",
    "Pictures on show",
    "Save our photos",
    "Print is dead, say comments",
    "Close to the image",
    "Sponsored by a bank, the race draws thousands of runners every year.",
    "Show some mercy",
    "Swipe for the crowd: a new trick",
    "For more than a decade residents have asked for a bridge.",
    "Read by nobody, the report gathered dust.",
    "Uploaded by a former employee, the clip shows two men at the lamps.",
    "If you appreciate good wine, the island is the place to be.",
    "The pier in May. Photograph: Ana Lima/AFP, opens in a new window",
    "Shares fell by a third.",
    "Watching the harbour is a trade of its own.",
    "“Support our readers and our newsletters,” she said.",
    "You can see the lamp from the hills if the night is clear.",
    "The news website said it had no account of who had opened the gate that night.",
    "Support for the bridge is growing in the towns along the river.",
    "Copyright law has changed little since 2019.",
    "By",
    "Harbour: the lamp is out",
    "Harbour | The lamp is out",
    "FOG | Lamps",
    f"Podcast: {'what the lamp said of the fog ' * 9}",
    "The harbour is open at noon and/or",
    "He gave his address as fog@harbour.example",
    "£60 and a lamp",
    "[Applause from the quay]",
    "[“They came at night and took the lamp,” she says]",
    "Trending in the wrong direction",
    "Popular in Calder?",
    "Popular on the quay: how it went in Calder",
    "Popular with those who come by the ferry from Calder",
    "12 lamps with comments",
    "@analima",
    "Updated lamps of Calder: a history",
    "The council wants to hear from you by Friday.",
    "Residents can sign up for free swimming lessons at the quay.",
    "An automated voice told callers that the lamp was out.",
    "This is a breaking point for the harbour, its master said.",
    "Two towns contributed research on lamps to the report.",
    "He held up a sheet that said “Subscribe today”, and nobody did.",
    "Looking for more room, the club left the harbour.",
    "The outlet is a nonprofit newsroom that was founded in Calder in 1998.",
    "More must be done for the harbour, they said in Calder",
    "Duration 2 years",
    "Reader comments belowground are heard by nobody.",
    "The reports say that subscribe todayish is no word.",
    "The score was 3:12 at the end",
    "Our reporter met the harbour master, who had pinned a sheet of paper to the door of the booking office.",
    "The paper said its privacy had been invaded.",
    "Drivers may earn a living wage from the new routes, the council said on Monday.",
    "In a letter to the editor of the Calder Post, the mayor wrote that the harbour would stay open.",
    "The shop took the game out of its app store on Monday, and the maker went to court.",
    "The house rules of the prison were changed in 2019, after two inmates had fled.",
    "The union asked its members to click the link in a message that came with the bill.",
    "Support for this project came from two banks, and from the council, the mayor said.",
    "The comments section of the paper was closed for a week, and few readers minded.",
    f"Read more about it {'in the reports of those years ' * 25}",
    f"{'The reports of those years say much. ' * 12} They are in your inbox.",
]


@pytest.mark.parametrize("text", PLAYERS)
def test_what_stands_for_a_player(text: str) -> None:
    assert find_notice(raw(text), language=ENGLISH) is NoticeKind.PLAYER


@pytest.mark.parametrize("text", PAGE)
def test_what_speaks_of_the_page(text: str) -> None:
    assert find_notice(raw(text), language=ENGLISH) is NoticeKind.PAGE


@pytest.mark.parametrize("text", NEGATIVE)
def test_negative(text: str) -> None:
    assert find_notice(raw(text), language=ENGLISH) is None


GERMAN_PAGE = [
    "Untertitel einblenden",
    "Ältere Kommentare laden",
    "Dieses Video ist nur in Deutschland abrufbar.",
    "Anzeige",
    "Lesen Sie auch: Der Hafen bei Nacht",
    "Es gilt unsere Datenschutzerklärung.",
    "Folge mir",
    "Über die Autorin",
    "Fotostrecke mit 6 Bildern",
    "An dieser Umfrage haben 1200 Menschen teilgenommen",
    "Hinweis: Dieses Interview erschien zuerst im Mai.",
    "Wichtiger Hinweis: Dieser Ratgeber ist kein Ersatz für eine Untersuchung.",
    "5 Min.",
    "Nach der Anzeige geht es weiter",
    "Hier können Sie den Hafen sehen, wie er am Montag war.",
    "Das Element wird erst geladen, wenn wir Ihre Zustimmung haben, die Sie am Montag gaben.",
    "Mit Material von Agenturen, die am Montag berichtet hatten",
    "In eigener Sache",
]
GERMAN_PROSE = [
    "Die Tür öffnen",
    "Warum Eltern Bilder teilen",
    "Bücher verschenken",
    "Alle Folgen des Nebels sind noch nicht bekannt.",
    "Auch interessant ist, was im Gutachten nicht steht.",
    "Ein wichtiger Hinweis kam von einem Zeugen.",
    "Diese Umfrage zeigt, wie die Stadt über den Hafen denkt.",
    "An der Demonstration haben 1200 Personen teilgenommen.",
    "Auf Facebook schrieb der Bürgermeister, der Hafen bleibe zu.",
    "Sie wollen den Hafen verkaufen.",
    "Die Stadt verweigerte ihre Zustimmung, weil das Geld für den Hafen fehlt.",
    "Hier können sie in Ruhe lernen, sagt die Lehrerin über ihre Schüler.",
    "Die Stadt warnte die Einwohner mit Push-Nachrichten vor dem Wasser am Hafen.",
    "Weitere Informationen nannte der Sprecher zunächst nicht.",
    "Die Diskussion ist damit aber nicht beendet.",
    "An dieser Stelle steht seit 1920 ein Haus, das nun abgerissen wird.",
    "Umfrage: Mehrheit für den Hafen",
    "Hochgeladen von einem Nutzer, zeigt das Video zwei Männer am Hafen.",
    "Abstimmung",
]


@pytest.mark.parametrize("text", GERMAN_PAGE)
def test_german(text: str) -> None:
    assert find_notice(raw(text), language=GERMAN) is NoticeKind.PAGE


@pytest.mark.parametrize("text", GERMAN_PROSE)
def test_german_prose_is_no_notice(text: str) -> None:
    assert find_notice(raw(text), language=GERMAN) is None
