"""How an evaluator's scores are held against people's: agreement, a monotone map, the card that says how good both are, and drift.

Pure: numbers and documents in, numbers and documents out. Files of cards and the commands are in `app.calibration` and `app.commands`.
"""
