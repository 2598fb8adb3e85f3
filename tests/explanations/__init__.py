"""What is told of quotes and terms: the values, and the words."""
