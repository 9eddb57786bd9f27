"""From one stage to the next: what the template's automation rule says, by itself or through a reviewer; and the stages a reviewer holds."""
