"""From a transcript to a scorecard: quotes first, then scores from the quotes."""
