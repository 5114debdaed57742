"""Placements to visits, and a sketch of the programme for each of them."""
