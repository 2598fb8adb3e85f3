"""Articles to look at: a page of HTML, or lines for the terminal. Strings, nothing else."""
