"""From sign-ups as read to findings and a valid instance."""
