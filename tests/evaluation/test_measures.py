"""The measures, on texts small enough to count by hand."""

from pathlib import Path

import pytest

from newsseed import Span
from tests.evaluation.calibration import Tenth, calibrate, judge_predictions
from tests.evaluation.measures import Measure, Score, Tally, measure_article, measure_corpus
from tests.evaluation.models import AnnotatedArticle, Attribution, Prediction
from tests.evaluation.outcomes import ContentClass, judge_attributions, judge_runs, without_that
from tests.evaluation.report import tabulate_calibration, tabulate_measures
from tests.evaluation.samples import TEXT, annotated, find_span, predicted

LONG = "Every ship stays in the harbour tonight,"
FARES = "fares would rise"
ARTICLE = annotated(TEXT, (LONG, "Maren Sass"), ("the storm “tame”", "She"), (f"that {FARES}", "Ana Lima"))
ALL_RIGHT = [
    predicted(TEXT, LONG, "Maren Sass"),
    predicted(TEXT, "the storm “tame”", "She"),
    predicted(TEXT, FARES, "Lima"),
]


def test_all_right() -> None:
    tallies = measure_article(ARTICLE, ALL_RIGHT)
    assert tallies[Measure.RUNS] == Tally(*[2] * 7)
    assert tallies[Measure.LONG_RUNS] == Tally(*[1] * 7)
    assert tallies[Measure.OVERLAP] == tallies[Measure.EXACT] == Tally(*[3] * 7)
    for measure in (Measure.DIRECT, Measure.MIXED, Measure.INDIRECT):
        assert tallies[measure] == Tally(*[1] * 7)


def test_nothing_found() -> None:
    tallies = measure_article(ARTICLE, [])
    assert tallies[Measure.OVERLAP] == Tally(gold=3, gold_sourced=3)
    assert tallies[Measure.OVERLAP].joint == Score(0.0, 0.0, 0.0)
    assert tallies[Measure.OVERLAP].source_accuracy == 0.0


def test_nothing_annotated() -> None:
    assert measure_article(annotated("No “ship” left."), [])[Measure.RUNS] == Tally()
    assert measure_corpus([]) == dict.fromkeys(Measure, Tally())


def test_a_false_run_and_a_wrong_source() -> None:
    found = [predicted(TEXT, LONG, "Ana Lima"), predicted(TEXT, "“dream team”", "The mayor")]
    runs = measure_article(ARTICLE, found)[Measure.RUNS]
    assert runs == Tally(gold=2, gold_sourced=2, found=2, found_sourced=2, both=1, both_sourced=1)
    assert runs.detection == Score(0.5, 0.5, 0.5)
    assert runs.joint == Score(0.0, 0.0, 0.0)


def test_without_an_annotated_source_only_detection_counts() -> None:
    article = annotated(TEXT, (LONG, None))
    runs = measure_article(article, [predicted(TEXT, LONG, "Maren Sass")])[Measure.RUNS]
    assert runs == Tally(gold=1, found=1, both=1)


def test_half_of_a_run_covers_it() -> None:
    half, less = find_span(TEXT, "Every ship stays in"), find_span(TEXT, "Every ship stays i")
    visible = len(LONG.replace(" ", ""))
    assert len(half.of(TEXT).replace(" ", "")) * 2 < visible
    enough = Span(half.start, half.end + 2)
    for span, covers in ((enough, True), (less, False)):
        run = judge_runs(ARTICLE, [Prediction((span,))])[0]
        assert (run.found is not None) is covers


def test_the_content_that_covers_most_claims_the_run() -> None:
    part = predicted(TEXT, "Every ship stays in the harbour", "Ana Lima")
    whole = predicted(TEXT, LONG, "Maren Sass")
    run = judge_runs(ARTICLE, [part, whole, whole])[0]
    assert run.found is whole
    assert run.right_source
    assert run.words == 7


def test_contents_are_paired_one_to_one_best_first() -> None:
    close, closer = predicted(TEXT, "would rise"), predicted(TEXT, "fares would rise.\n")
    outcomes = judge_attributions(annotated(TEXT, (FARES, None)), [close, closer])
    assert [(outcome.found, outcome.overlap) for outcome in outcomes] == [(closer, 1.0), (close, 0.0)]


def test_overlap_is_enough_for_one_measure_and_not_for_the_other() -> None:
    tallies = measure_article(annotated(TEXT, (FARES, "Ana Lima")), [predicted(TEXT, "would rise", "Ana Lima")])
    assert tallies[Measure.OVERLAP] == Tally(*[1] * 7)
    assert tallies[Measure.EXACT] == Tally(gold=1, gold_sourced=1, found=1, found_sourced=1)


def test_a_conjunction_in_front_is_no_part_of_a_content() -> None:
    text = "“That no ship left” … that"
    assert [span.of(text) for span in without_that(text, (Span(0, 19),))] == [" no ship left”"]
    assert without_that(text, (Span(22, 26),)) == (Span(22, 26),)
    assert without_that(text, ()) == ()


@pytest.mark.parametrize(
    ("content", "expected"),
    [(LONG, ContentClass.DIRECT), ("the storm “tame”", ContentClass.MIXED), (FARES, ContentClass.INDIRECT)],
)
def test_classes(content: str, expected: ContentClass) -> None:
    assert judge_attributions(annotated(TEXT, (content, None)), [])[0].content_class is expected


def test_tallies_add_up() -> None:
    pairs = [(ARTICLE, ALL_RIGHT), (ARTICLE, [])]
    assert measure_corpus(pairs)[Measure.OVERLAP] == Tally(6, 6, 3, 3, 3, 3, 3)
    assert measure_corpus(pairs)[Measure.OVERLAP].joint == pytest.approx((1.0, 0.5, 2 / 3))


def test_right_predictions_claim_annotated_runs_with_the_right_source_or_match() -> None:
    found = [
        *ALL_RIGHT,
        predicted(TEXT, "“dream team” was there", "The mayor"),
        predicted(TEXT, "Ana Lima warned", "Maren Sass"),
    ]
    assert [right for _, right in judge_predictions(ARTICLE, found)] == [True, True, True, False, False]


def test_one_wrong_run_makes_a_prediction_wrong() -> None:
    text = "She called it “tame” and the “dream team” mad."
    article = annotated(text, ("it “tame”", "She"))
    ((_, right),) = judge_predictions(article, [predicted(text, "it “tame” and the “dream team” mad", "She")])
    assert not right


def test_what_has_no_annotated_source_is_not_judged() -> None:
    article = annotated(TEXT, (LONG, None), (FARES, None))
    assert judge_predictions(article, [predicted(TEXT, LONG), predicted(TEXT, FARES)]) == []


def test_of_equal_predictions_one_has_the_run() -> None:
    twice = [predicted(TEXT, LONG, "Maren Sass"), predicted(TEXT, LONG, "Maren Sass")]
    assert [right for _, right in judge_predictions(ARTICLE, twice)] == [True, False]


def test_calibration_by_tenths() -> None:
    found = [
        predicted(TEXT, LONG, "Maren Sass", confidence=1.0),
        predicted(TEXT, "the storm “tame”", "She", confidence=0.9),
        predicted(TEXT, FARES, "Maren Sass", confidence=0.92),
        predicted(TEXT, "“dream team”", None, confidence=0.05),
    ]
    tenths = calibrate([(ARTICLE, found)])
    assert tenths[0] == Tenth(0.0, quotes=1, confidence=0.05, right=0.0)
    assert tenths[1:] == [pytest.approx((0.9, 3, 0.94, 2 / 3))]
    assert tabulate_calibration(tenths).splitlines()[-1].split() == ["0.9", "to", "1.0", "3", "0.940", "0.667"]
    assert tabulate_calibration([]) == "no quotes to calibrate"


def test_the_table_has_every_measure() -> None:
    table = tabulate_measures(measure_corpus([(ARTICLE, ALL_RIGHT)]))
    for measure in Measure:
        assert measure in table
    assert table.count("100.0") == 4 * 7 + 3 * 3


def test_contents_without_letters_do_no_harm() -> None:
    text = "“…” – “!”"
    article = AnnotatedArticle("dots", Path("dots.txt"), text, (Attribution((Span(1, 2),)),))
    assert measure_article(article, [Prediction((Span(1, 2),))])[Measure.OVERLAP] == Tally(
        gold=1, found=1, found_sourced=1
    )
