"""A candidate who isn't there: scripted personas that speak, interrupt, fall silent or leave."""
