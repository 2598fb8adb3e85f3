"""Golden articles: documents of `seeds/`, or beside this file, and the answers that a reader gave."""
