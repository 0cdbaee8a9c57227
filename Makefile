# What there is to do here: `make demo`, `make test`, `make test-browser`, `make score`, `make bench`, `make bench-desk`,
# `make compiled`, `make bench-compiled`, `make clean`.
# Each works in a fresh clone with nothing but Python 3.11 or later and make; to compile takes a C compiler, too.

PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
EVAL   ?= ../shared/eval

.PHONY: demo test check test-browser screenshots score bench bench-desk bench-compiled compiled clean

# The stamps keep an installation until pyproject.toml changes. An old pip cannot install some of what is needed.
$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	@touch $@

$(VENV)/.installed: $(VENV)/.python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.installed-test: $(VENV)/.python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	@touch $@ $(VENV)/.installed

$(VENV)/.installed-browser: $(VENV)/.installed-test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test,browser]'
	@touch $@

# Read the examples into a new record and print the brief.
demo: $(VENV)/.installed
	@rm -f $(VENV)/demo.db $(VENV)/demo.db-wal $(VENV)/demo.db-shm
	@$(BIN)/dragoman read --record $(VENV)/demo.db examples/articles >&2
	@$(BIN)/dragoman brief --record $(VENV)/demo.db

# Everything that must hold before a change is taken.
test: check
	$(BIN)/python -m pytest

check: $(VENV)/.installed-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# The desk in a real Chromium, which has to be on the machine (Debian's package chromium will do).
test-browser: $(VENV)/.installed-browser
	$(BIN)/python -m pytest tests/browser

# The pictures of the desk in the documentation.
screenshots: $(VENV)/.installed-browser
	$(BIN)/python -m tests.browser.screenshots docs/screenshots

# Quality on the examples and, where their folder is there, the evaluation sets; fails below a pinned floor.
score: $(VENV)/.installed
	$(BIN)/python -m evaluation --eval $(EVAL)

# Speed and memory on this machine.
bench: $(VENV)/.installed
	$(BIN)/python -m evaluation.bench

# The desk on a record of 50,000 documents, which is made first and kept in .bench; and how long others wait for the file
# while that record is joined from nothing.
bench-desk: $(VENV)/.installed-browser
	$(BIN)/python -m evaluation.bench_desk
	$(BIN)/python -m evaluation.bench_waits

# Speed of the sources, and of the build that `make compiled` made last.
bench-compiled: bench
	PYTHONSAFEPATH=1 PYTHONPATH=build/compiled:. $(BIN)/python -m evaluation.bench

# A wheel in dist whose finding is compiled, which takes some minutes and a C compiler; what is in it goes into
# build/compiled as well, for tests/test_compiled.py and for `make bench-compiled`.
compiled: $(VENV)/.installed
	rm -rf build/compiled dist/dragoman-*-cp*.whl
	HATCH_BUILD_HOOKS_ENABLE=1 $(BIN)/python -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir dist .
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --target build/compiled dist/dragoman-*-cp*.whl

clean:
	rm -rf $(VENV) .bench build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
