from newsseed.parsing.blocks import count_inner_stops, group_blocks
from newsseed.parsing.lines import split_lines


def test_blank_lines_however_many_separate_blocks() -> None:
    source = "\n\nA\nB\n\n \n\t\nC\n"
    assert [block.span.of(source) for block in group_blocks(source, split_lines(source))] == ["A\nB", "C"]


def test_a_block_knows_what_it_shows_whatever_ends_its_lines() -> None:
    sources = (" A view \n of it", " A view \r\n of it")
    blocks = [group_blocks(source, split_lines(source))[0] for source in sources]
    assert [block.length for block in blocks] == [11, 11]
    assert blocks[0].visible.of(sources[0]) == "A view \n of it"


def test_a_sentence_ends_behind_an_acronym_and_not_behind_initials() -> None:
    assert count_inner_stops("It was said on WDKT. (RELATED: Fog Closes Harbour)") == 1
    assert count_inner_stops("U.S. ships and J. R. Reed of St. Lima Ltd.") == 0
