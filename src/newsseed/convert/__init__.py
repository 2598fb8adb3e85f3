"""To and from other forms, a module each: `from newsseed.convert import json`. The core imports none of them."""
