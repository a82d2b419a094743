"""Links as they are in the wild, on loopback: hosts that lie, stall and pretend, and what is to be said of each."""
