"""Why an answer is as it is: what a quote or a term rests on, as values and in words."""

from newsseed.explanations.looking import explain
from newsseed.explanations.models import Choice, Contender, Evidence, Explanation, Reason

__all__ = ["Choice", "Contender", "Evidence", "Explanation", "Reason", "explain"]
