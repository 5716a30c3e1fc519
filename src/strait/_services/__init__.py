"""Generated services with what the description cannot say: when a stream is over, how a lost answer is settled."""
