"""Frozen data shared by all layers: no files, no pandas, no networkx."""
