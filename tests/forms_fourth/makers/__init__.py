"""Another twelve forms, a module each, and what they share."""
