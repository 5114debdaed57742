"""Match visitors and host workplaces from spreadsheets: validate, match, export."""

__version__ = "0.1.0"
