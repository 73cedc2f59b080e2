"""The front door: the `kycuong` command, `up`, settings, embedded PostgreSQL, mail intake, the demo city."""
