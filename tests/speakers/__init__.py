"""The stages of speakers, room by room."""
