"""Twelve more forms, a module each, and what they share."""
