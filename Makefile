# Each target makes .venv first if it is missing or pyproject.toml has changed. Needs Python >= 3.11 and nothing else.
PYTHON ?= $(shell for p in python3 python python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
NOX = .venv/bin/python -m nox --no-venv -s
STAMP = .venv/.installed

.PHONY: bootstrap demo test lint typecheck generate run-all bench contract package
bootstrap: $(STAMP)

$(STAMP): pyproject.toml
	@test -n "$(PYTHON)" || { echo "No Python >= 3.11 found; name one: make $(MAKECMDGOALS) PYTHON=/path/to/python"; exit 1; }
	$(PYTHON) -m venv .venv
	.venv/bin/python -m pip install --quiet --upgrade 'pip>=25.1'
	.venv/bin/python -m pip install --quiet --editable '.[local]' --group dev
	@touch $(STAMP)

demo: $(STAMP)
	@.venv/bin/python examples/quickstart.py

test: $(STAMP)
	@$(NOX) tests

lint: $(STAMP)
	@$(NOX) lint

typecheck: $(STAMP)
	@$(NOX) types

# SPEC=other.json reads another description, ACCEPT=1 stores proposed names, REPORT=changes.md writes the change report.
generate: $(STAMP)
	@$(NOX) generate -- $(if $(SPEC),--spec '$(SPEC)') $(if $(ACCEPT),--accept) $(if $(REPORT),--report '$(REPORT)')

run-all: lint typecheck test

bench: $(STAMP)
	@$(NOX) bench

contract: $(STAMP)
	@$(NOX) contract

package: $(STAMP)
	@$(NOX) package
