"""Odd, broken and hostile sign-up files, and what a reader must do with each."""
