from newsseed.parsing.blocks import group_blocks
from newsseed.parsing.lines import split_lines


def test_blank_lines_however_many_separate_blocks() -> None:
    source = "\n\nA\nB\n\n \n\t\nC\n"
    assert [block.span.of(source) for block in group_blocks(source, split_lines(source))] == ["A\nB", "C"]


def test_a_block_knows_what_it_shows_whatever_ends_its_lines() -> None:
    sources = (" A view \n of it", " A view \r\n of it")
    blocks = [group_blocks(source, split_lines(source))[0] for source in sources]
    assert [block.length for block in blocks] == [11, 11]
    assert blocks[0].visible.of(sources[0]) == "A view \n of it"
