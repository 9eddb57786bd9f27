"""Webhooks: what happened is written down in the transaction in which it happened, and told until somebody took it or three days passed."""
