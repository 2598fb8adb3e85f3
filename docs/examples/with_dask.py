"""Reads many articles with Dask, in processes of this machine or on a cluster.

python docs/examples/with_dask.py seeds
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import dask.bag
import pandas as pd
from dask.diagnostics.progress import ProgressBar
from rows import rows_of_file

from newsseed.convert.tables import QUOTE_COLUMNS

PARTITIONS = 16


def read_quotes(paths: Sequence[Path], *, scheduler: str = "processes") -> pd.DataFrame:
    """The quotes of all files as one table; `scheduler` is where Dask works, "processes" on this machine."""
    rows = dask.bag.from_sequence(paths, npartitions=PARTITIONS).map(rows_of_file).flatten()
    with ProgressBar(out=sys.stderr):
        found = rows.compute(scheduler=scheduler)
    return pd.DataFrame(found, columns=list(QUOTE_COLUMNS))


def main() -> None:
    """Prints who is quoted most in the folder that the command line names."""
    quotes = read_quotes(sorted(Path(sys.argv[1]).rglob("*.txt")))
    print(quotes["speaker_name"].value_counts().head(3).to_string())


if __name__ == "__main__":
    main()
