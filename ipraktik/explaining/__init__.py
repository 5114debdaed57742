"""Why, why not, and what would help: questions to the match, answered by solving again."""
