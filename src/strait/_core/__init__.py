"""What a call is and how it goes, without I/O: the clock, the socket and the dice are arguments."""
