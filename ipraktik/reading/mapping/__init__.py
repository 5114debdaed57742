"""Whole questions as headers: which column of a sheet is which field, and how sure that is."""
