"""Measuring what newsseed finds against annotated articles: `python -m tests.evaluation FOLDER`."""
