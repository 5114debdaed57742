"""What the dozens of forms by other hands share: how files, truth and people are made."""
