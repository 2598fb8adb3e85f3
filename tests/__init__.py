"""The tests: rooms as in the library, articles with golden answers, properties of the promises."""
