# Kỷ Cương: `make` alone lists the commands.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.SHELLFLAGS := -euo pipefail -c

# The first of these that is recent enough, unless one is given: make test PYTHON=python3.13
PYTHON ?= $(shell for each in python3 python3.13 python3.12 python3.11; do \
	"$$each" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$each" && exit; done; echo python3)
VERSION := $(shell "$(PYTHON)" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null)
VENV := .venv/$(VERSION)
RUN := $(VENV)/bin/python
# Another lock, or the checkout moved elsewhere, is another environment.
READY := $(VENV)/ready-$(shell { pwd; cat requirements-dev.lock; } 2>/dev/null | sha256sum | cut -c1-16)
JOBS ?= 2

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore
export DO_NOT_TRACK := 1

.PHONY: help setup tools run test specs spec-mutants lint bench drill clean clean-data

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

tools:
	@missing=""; \
	command -v git >/dev/null || missing="$$missing git"; \
	command -v "$(PYTHON)" >/dev/null || missing="$$missing python3"; \
	if command -v "$(PYTHON)" >/dev/null; then "$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || missing="$$missing python3-venv"; fi; \
	if [ -n "$$missing" ]; then echo "Thiếu / missing:$$missing — apt install$$missing" >&2; exit 1; fi; \
	"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Cần Python 3.11 trở lên / needs Python 3.11 or newer: make PYTHON=python3.11" >&2; exit 1; }

setup: tools $(READY) ## install what the product and its tests need (once)

# The source folder goes onto the path by one line, so that no build tool is fetched.
$(READY):
	@echo "Cài đặt lần đầu… / Setting up…"
	@"$(PYTHON)" -m venv --clear "$(VENV)"
	@"$(VENV)/bin/pip" install --quiet --no-deps --require-hashes -r requirements-dev.lock
	@"$(RUN)" -c 'import site, pathlib; pathlib.Path(site.getsitepackages()[0], "kycuong.pth").write_text(str(pathlib.Path.cwd()) + "\n")'
# In a checkout where `make run` made data, the command works on those data.
	@printf '%s\n' '#!/bin/sh' 'bin="$$(dirname "$$(readlink -f "$$0")")"' 'data="$$bin/../../../.kycuong"' \
		'[ -n "$$KYCUONG_HOME" ] || [ ! -d "$$data" ] || export KYCUONG_HOME="$$(readlink -f "$$data")"' \
		'exec "$$bin/python" -P -m kycuong "$$@"' > "$(VENV)/bin/kycuong"
	@chmod +x "$(VENV)/bin/kycuong"
	@touch "$(READY)"

run: setup ## start everything with the demo city; Ctrl-C stops it all
	@KYCUONG_HOME="$${KYCUONG_HOME:-$$PWD/.kycuong}" exec "$(RUN)" -P -m kycuong up --demo

test: setup ## every test but the slow drills
	@"$(RUN)" -m pytest -q -rs -n $(JOBS) --dist loadfile

specs: setup ## the law's scenarios in Vietnamese
	@"$(RUN)" -m pytest specs -q

spec-mutants: setup ## change each number, role, article and date of the rulebooks; a scenario must turn red
	@"$(RUN)" -m bench.spec_mutants

lint: setup ## style, types, the rooms' walls, the rulebooks
	@"$(RUN)" -m ruff check .
	@"$(RUN)" -m ruff format --check .
	@"$(RUN)" -m mypy
	@"$(VENV)/bin/lint-imports" --no-cache > /dev/null || { "$(VENV)/bin/lint-imports" --no-cache; exit 1; }
	@"$(RUN)" -m kycuong rulebook check

drill: setup ## the slow tests: killed workers, spoiled records, servers that go away, the whole walk
	@"$(RUN)" -m pytest -q -rs -m drill -n $(JOBS) --dist worksteal

bench: setup ## how fast, against what (writes docs/bench.*; a small try: make bench QUICK=1)
	@"$(RUN)" -m bench $(if $(QUICK),--quick)

clean: ## remove what setup made; data stay
	@rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	@if [ -d .kycuong ]; then echo "Dữ liệu còn ở .kycuong (make clean-data để xóa). / Data stay in .kycuong (make clean-data deletes them)."; fi

clean-data: setup ## delete the demo's data, after asking
	@KYCUONG_HOME="$${KYCUONG_HOME:-$$PWD/.kycuong}" "$(RUN)" -P -m kycuong.wipe
