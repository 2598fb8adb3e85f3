"""The stages of quoting, room by room."""
