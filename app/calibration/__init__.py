"""Calibration cards on this machine: where they are kept, what was decided about them, and the evaluator that uses them."""
