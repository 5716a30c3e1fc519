"""What the client costs, as ratios to bare httpx and json in the same process. Never a test: machines differ."""
