"""Tests in processes of their own: what is imported, same bytes everywhere, the wheel."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import REPO, SAMPLE_DATA

HEAVY = {"pandas", "networkx", "openpyxl", "numpy", "highspy", "xlsxwriter"}


def run(
    *arguments: object, cwd: Path = REPO, **environment: str
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ipraktik", *map(str, arguments)]
    env = {**os.environ, "PYTHONPATH": str(REPO), "PYTHONIOENCODING": "utf-8", **environment}
    return subprocess.run(
        command, cwd=cwd, env=env, capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_quick_to_answer(option: str) -> None:
    """Tests that help and version import none of the heavy libraries."""
    code = (
        "import sys\nfrom ipraktik.cli.main import main\n"
        f"try: main(['{option}'])\nexcept SystemExit: pass\n"
        f"print('heavy:', sorted({HEAVY!r} & set(sys.modules)))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=REPO, capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip().endswith("heavy: []")


def test_same_bytes_everywhere(tmp_path: Path) -> None:
    """Tests that hash seed, language, time zone and working folder do not change a byte.

    `tests/robust/test_same_bytes.py` has the same of all commands, and under real locales.
    """
    outputs = []
    for number, lang in ((1, "da_DK.UTF-8"), (2, "C")):
        place = tmp_path / f"mappe {number}"
        place.mkdir()
        ran = run(
            *("match", SAMPLE_DATA / "lille.xlsx", "-o", "match.xlsx"),
            cwd=place,
            PYTHONHASHSEED=str(number),
            LANGUAGE="",
            LC_ALL=lang,
            TZ=f"UTC{number:+d}",
        )
        assert ran.returncode == 0, ran.stderr
        assert ("Skrevet" if lang.startswith("da") else "Written") in ran.stdout
        outputs.append((place / "match.xlsx").read_bytes())
    assert outputs[0] == outputs[1]


@pytest.mark.parametrize(("lang", "word"), [("da", "praktikanter"), ("en", "interns")])
def test_language(lang: str, word: str) -> None:
    """Tests that --lang wins over the locale."""
    ran = run("validate", SAMPLE_DATA / "lille.xlsx", "--lang", lang, LANG="sv_SE.UTF-8")
    assert word in ran.stdout


def test_locale_chooses_the_language() -> None:
    """Tests that a Danish locale gives Danish help, the parser's own texts included."""
    environment = {"LANGUAGE": "", "LC_ALL": "da_DK.UTF-8"}
    assert "Brug:" in run("match", "--help", **environment).stdout
    assert "Usage:" in run("match", "--help", LANGUAGE="", LC_ALL="en_GB.UTF-8").stdout


def test_wheel_holds_what_a_coordinator_needs(tmp_path: Path) -> None:
    """Tests that a wheel without a checkout has texts, reference data and the example."""
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "-o", tmp_path, REPO],
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from ipraktik.cli.main import main\n"
        "main(['init', '--example', '-o', sys.argv[2], '--lang', 'da'])"
    )
    site = tmp_path / "site"
    subprocess.run(
        [sys.executable, "-m", "zipfile", "-e", wheel, site], check=True, capture_output=True
    )
    output = tmp_path / "eksempel.xlsx"
    subprocess.run(
        [sys.executable, "-c", code, site, output], cwd=tmp_path, check=True, capture_output=True
    )
    assert output.read_bytes() == (SAMPLE_DATA / "tilmeldinger.xlsx").read_bytes()
