# Liaison at the desk: `make run` on a fresh Debian 12 or Ubuntu 24.04 (or later) opens the application.
# The interpreter may be named: make run PYTHON=python3.12

PYTHON  ?= python3
WORKERS ?= 2

PACKAGES := liaison ui crypto storage resources
BIN      := .venv/bin
UV       := $(or $(wildcard $(BIN)/uv),uv)

# Offscreen only where there is no screen, and never against the user's own choice of platform.
NO_SCREEN := $(if $(DISPLAY)$(WAYLAND_DISPLAY),,yes)
SCREEN    := $(if $(NO_SCREEN),offscreen,window)
QT_ENV    := $(if $(NO_SCREEN),QT_QPA_PLATFORM=$(or $(QT_QPA_PLATFORM),offscreen))

.NOTPARALLEL:
.DEFAULT_GOAL := help
.PHONY: help .venv for-python for-screen for-tests run tour gallery map test bench campaign strings
.PHONY: lock clean

help:
	@echo "make run        set up what is missing, then open Liaison (pictures of it where there is no screen)"
	@echo "make tour       a walk through every screen; its pictures go to out/tour"
	@echo "make gallery    every page, theme and direction, empty to 10,000 records, into out/gallery"
	@echo "make test       set up what tests need too, then everything that CI runs"
	@echo "make .venv      the Python environment alone   make map   the coast outlines of the map alone"
	@echo "make bench      the benchmarks            make campaign   the long security campaigns"
	@echo "make strings    bring the translations up to date and compile them"
	@echo "make lock       renew requirements.lock   make clean      remove all that was made here"

# The system's part first, so that one line tells all that is missing.
for-python:
	@PYTHON="$(PYTHON)" tools/setup.sh python

for-screen:
	@PYTHON="$(PYTHON)" tools/setup.sh $(SCREEN)

for-tests:
	@PYTHON="$(PYTHON)" tools/setup.sh tests

.venv: for-python .venv/.installed

.venv/.installed: requirements.lock pyproject.toml
	@PYTHON="$(PYTHON)" tools/setup.sh venv
	@touch $@

run: for-screen .venv/.installed
ifdef NO_SCREEN
	@$(MAKE) --no-print-directory tour
	@echo "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so Liaison drew itself: see out/tour"
else
	$(BIN)/liaison
endif

tour: for-screen .venv/.installed
	@rm -rf out/tour
	$(QT_ENV) $(BIN)/liaison tour --out out/tour

gallery: for-screen .venv/.installed
	@rm -rf out/gallery
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.gallery out/gallery

map: .venv/.installed
	@tools/setup.sh map

test: for-tests .venv/.installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict $(PACKAGES)
	$(BIN)/lint-imports
	$(BIN)/pytest -n $(WORKERS)

bench: for-tests .venv/.installed
	$(BIN)/pytest -m bench -s tests

campaign: for-tests .venv/.installed
	$(BIN)/pytest -n $(WORKERS) -m campaign --hypothesis-profile=campaign --timeout=0 tests

strings: for-python .venv/.installed
	$(BIN)/python tools/strings.py

lock:
	$(UV) pip compile pyproject.toml --extra dev --universal --python-version 3.11 \
	    --generate-hashes --no-header -o requirements.lock

clean:
	rm -rf .venv out build dist resources/map tests/interop/node_modules
	rm -rf .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
