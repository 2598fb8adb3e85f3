"""Articles that the tests of queries ask."""

import newsseed

BUDGET = newsseed.parse(
    "Budget vote slips | The Calder Tribune\n\n"
    "By Tom Reed and Dovilė Petraitė\n\n"
    "“We will vote on Monday,” Prime Minister Emmanuel Macron told reporters on Sunday.\n\n"
    "Macron promised “a vote that counts”.\n\n"
    "The bus drivers’ strike\n\n"
    "“No bus will leave the ‘old yard’ today,” said Ana Lima, the head of the drivers’ union.\n\n"
    "A spokesman denied that the yard would close. It was claimed that it was sold.\n\n"
    "Mayor Jürgen Müller at the old yard in JanuaryPhoto: Kip Oduya/EPA\n\n"
    "Müller fears that the yard will be empty."
)
RIVER = newsseed.parse(
    "River falls | Lowland Post\n\n"
    "By Ana Lima\n\n"
    "“It is dry,” President Macron said on Tuesday. A spokesman denied that the yard would close.\n\n"
    "Lima in a boat on the river in MayPhoto: Sven Ek/Getty Images\n\n"
    "“It is not,” said Mayor Juergen Mueller."
)
BOTH = (BUDGET, RIVER)
