"""Reads many articles with Dask, in processes of this machine or on a cluster.

python docs/examples/with_dask.py seeds
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import dask.bag
import pandas as pd
from dask.diagnostics.progress import ProgressBar
from rows import rows_of

from newsseed.convert.tables import QUOTE_COLUMNS

PARTITIONS = 16


def read_quotes(texts: Sequence[str], *, scheduler: str = "processes") -> pd.DataFrame:
    """The quotes of all texts as one table; `scheduler` is where Dask works, "processes" on this machine."""
    rows = dask.bag.from_sequence(texts, npartitions=PARTITIONS).map(rows_of).flatten()
    with ProgressBar():
        found = rows.compute(scheduler=scheduler)
    return pd.DataFrame(found, columns=list(QUOTE_COLUMNS))


def main() -> None:
    """Prints who is quoted most in the folder that the command line names."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(sys.argv[1]).glob("*.txt"))]
    print(read_quotes(texts)["speaker_name"].value_counts().head(3).to_string())


if __name__ == "__main__":
    main()
