"""Bytes in, proofs out; knows nothing of cases."""
