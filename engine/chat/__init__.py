"""Chat models on servers: Ollama on this machine or any OpenAI-compatible endpoint, and which of them an interview uses."""
