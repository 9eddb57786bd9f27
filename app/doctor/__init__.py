"""What `vivavoce doctor` looks at; no Qt, so that it runs on a server too."""
