"""From a validated instance to the best match, its proof and its reasons."""
