"""What Windows tells through its documented functions. Never run on Windows: every detector here says so in its health."""
