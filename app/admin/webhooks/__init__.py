"""Addresses that are told what happens, their secrets, and what was delivered."""
