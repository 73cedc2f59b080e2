"""People with accounts, the bodies they work in, and who stands above whom."""
