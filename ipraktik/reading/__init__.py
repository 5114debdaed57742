"""From files to `SignUps` and findings: the cells, never the rules between rows."""
