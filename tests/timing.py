"""How long work takes, without the walks of the collector of garbage and without the measuring of coverage."""

import gc
import sys
import time
from collections.abc import Callable


def seconds_of(work: Callable[[], object]) -> float:
    """The processor's time for a call."""
    # Not by the marker no_cover: in the worker processes of the tests, pytest-cov measures on in spite of it.
    tracer = sys.gettrace()
    gc.disable()
    sys.settrace(None)
    try:
        start = time.process_time()
        _ = work()
        return time.process_time() - start
    finally:
        sys.settrace(tracer)
        gc.enable()


def takes_less_than(seconds: float, work: Callable[[], object]) -> bool:
    """Whether a call is over in time; it is made again where it is not, for the machine may have been busy."""
    return any(seconds_of(work) < seconds for _ in range(2))
