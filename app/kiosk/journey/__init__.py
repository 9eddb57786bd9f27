"""One candidate's way through the window, from code to receipt: coroutines over states and intents, no Qt."""
