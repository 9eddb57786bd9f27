"""The evaluator that has a chat model pick quotes and score them against the anchors, and checks in code all it says."""
