"""The candidate's window: from check-in to the receipt."""
