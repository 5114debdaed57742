"""Answers after the week to the figures of a report: counts, intervals and safe groups."""

from ipraktik.evaluating.report import report as report
