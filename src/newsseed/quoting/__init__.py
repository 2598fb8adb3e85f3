"""From quotation marks to attributions, one stage a module."""
