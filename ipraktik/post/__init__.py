"""Visits to letters and calendars: what each host and each intern is told, and nobody else."""
