"""The core: what a case is, what the law allows next, and the one door by which a case changes."""
