"""What the house costs in time, against its rivals, on one PostgreSQL: `make bench`."""
