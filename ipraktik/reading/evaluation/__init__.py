"""Evaluation surveys: their sheets, the fields of their columns, and the answers."""
