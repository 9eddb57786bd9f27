"""One session from check-in to scorecard, in the only order the lifecycle allows."""
