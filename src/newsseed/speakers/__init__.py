"""From names and attributions to speakers, one stage a module."""
