"""Tests of the exact match against an independent oracle, and of the audit."""
