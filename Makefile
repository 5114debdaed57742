# Two commands do all the set-up on a fresh machine (Python 3.11 and make): make demo, make test.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test prove hostile check lock texts clean

demo: $(VENV)/ready
	@rm -rf demo && mkdir demo
	$(BIN)/ipraktik validate sample_data/tilmeldinger.xlsx
	$(BIN)/ipraktik match sample_data/tilmeldinger.xlsx -o demo/match.xlsx
	$(BIN)/ipraktik export demo/match.xlsx -o demo/placeringer
	@echo
	@echo "Done. demo/match.xlsx: the match; start with the sheets Overblik and Matchforslag."
	@echo "demo/placeringer/placeringer.xlsx: all placements. demo/placeringer/værter/: one workbook a host."
	@echo "Next: open them, or try your own sign-ups: .venv/bin/ipraktik validate YOUR-FILE.xlsx"

test: $(VENV)/ready
	$(BIN)/python -m pytest -n auto

prove: $(VENV)/ready
	$(BIN)/python -m pytest -m prove -s

hostile: $(VENV)/ready
	$(BIN)/python -m tests.hostile --form
	$(BIN)/python -m tests.hostile --quick --limit-memory 700000 --json hostile-memory.json
	$(BIN)/python -m pytest -m hostile -n auto -rP --deselect tests/hostile/test_hostile.py

check: $(VENV)/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

texts: $(VENV)/ready
	$(BIN)/python tools/texts.py

lock:
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 \
		--no-header --no-annotate --output-file requirements.lock

$(VENV)/ready: requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

clean:
	rm -rf $(VENV) demo dist build
