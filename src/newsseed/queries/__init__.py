"""Questions to one article or to many: who said what, how much, beside whom, in which words."""
