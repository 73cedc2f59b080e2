"""`python -m kycuong` is the `kycuong` command."""

from kycuong.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
