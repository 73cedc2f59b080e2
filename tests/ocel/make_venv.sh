#!/usr/bin/env bash
# An environment of its own for PM4Py (AGPL: it only tests what we write, and is no part of the product).
# make_venv.sh DIR; then KYCUONG_PM4PY=DIR/bin/python make drill
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
dir="${1:?make_venv.sh DIR}"
"${PYTHON:-python3.11}" -m venv --clear "$dir"
"$dir/bin/pip" install --quiet --disable-pip-version-check --no-deps --require-hashes -r "$here/requirements.lock"
echo "KYCUONG_PM4PY=$dir/bin/python"
