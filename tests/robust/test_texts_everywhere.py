"""Tests that nothing people type becomes a formula, a link or a code, in any output of any command.

And that no output tells who made it, or where.
"""

from __future__ import annotations

import getpass
import itertools
import re
import socket
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from tests.conftest import run_cli
from tests.findings.build import SETTINGS, signups, write_book
from tests.robust.answers import write_answers

EVIL = (
    '=HYPERLINK("http://x.dk","x")',
    "=cmd|' /C calc'!A0",
    "@SUM(A1:A9)",
    "+1+cmd",
    "-2+3",
    "{=1+1}",
    "http://x.dk/?a=1&b=2",
    "mailto:a@b.dk",
    "internal:Log!A1",
    "external:c:\\x.xlsx",
    "<r><t>x</t></r>",
    "_x0008_",
    "R&D &A &P &G",
)
FREE = ("Kontaktperson", "Det kan I opleve", "Telefon")
FREE_OF_INTERNS = ("Navn", "Stilling", "Motivation", "Telefon")


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with all that the commands write of sign-ups full of such texts."""
    folder = tmp_path_factory.mktemp("evil")
    texts = itertools.cycle(EVIL)
    made = signups()
    for rows, headers in ((made.hosts, FREE), (made.interns, FREE_OF_INTERNS)):
        for row in rows:
            row.update({header: next(texts) for header in headers})
            row.update({text: next(texts) for text in EVIL})
    for row in made.hosts:
        row["Arbejdsplads"] = f"={row['Arbejdsplads']}&A1"
    for row in made.interns[1:]:
        row["Arbejdsplads"] = "@Jobcenteret"
    source = made.write(folder)
    sheets = {SETTINGS: [["Navn", "Værdi"], ["Kontakt navn", "=1+1"]], "='x'&A1": [["=1", "=2"]]}
    extra = write_book(folder / "indstillinger.xlsx", sheets)
    answers = write_answers(folder / "svar.xlsx", texts, sheet="='y'&A1")
    out = folder / "out"
    out.mkdir()
    for command in (
        ("validate", source, extra, "--report", out / "rapport.xlsx"),
        ("match", source, extra, "-o", out / "match.xlsx", "--skip-errors", "--quick"),
        ("export", out / "match.xlsx", "-o", out / "eksport"),
        ("init", source, extra, "-o", out / "projekt.xlsx"),
        ("init", "--hosts", "-o", out / "=1+1.xlsx"),
        ("init", "--evaluation", "-o", out / "=2+2.xlsx"),
        ("match", out / "match.xlsx", extra, "-o", out / "igen.xlsx", "--quick"),
        ("export", out / "match.xlsx", "-o", out / "anonym", "--anonym"),
        ("evaluate", answers, "-o", out / "=alene.xlsx"),
        (
            *("evaluate", answers, "--match", out / "match.xlsx"),
            *("-o", out / "evaluering.xlsx", "--next", out / "=næste.xlsx"),
        ),
    ):
        ran = run_cli(*command)
        assert ran.exit_code in (0, 1), ran.err
    assert len(list(out.rglob("*.xlsx"))) > 20
    return out


def test_the_answers_are_in_the_report(outputs: Path) -> None:
    """Tests that what is searched below holds what was answered."""
    for name in ("evaluering.xlsx", "=alene.xlsx"):
        told = " ".join(text for part, text in parts(outputs) if part.startswith(f"{name} "))
        assert sum(escape(text) in told for text in EVIL) > len(EVIL) // 2, name


def parts(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield name and text of each part of each workbook, and of each other file."""
    for path in sorted(one for one in folder.rglob("*") if one.is_file()):
        if path.suffix != ".xlsx":
            yield path.name, path.read_text(encoding="utf-8", errors="replace")
            continue
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                yield f"{path.name} {name}", archive.read(name).decode("utf-8", "replace")


def test_no_formula_and_no_link_but_our_own(outputs: Path) -> None:
    for name, text in parts(outputs):
        if "xl/worksheets/sheet" in name:
            assert "<f>" not in text, name
            assert "<f " not in text, name
        assert 'TargetMode="External"' not in text, name
        assert "ddeLink" not in text, name
        assert "oleObject" not in text, name
        for defined in re.findall(r'<definedName name="([^"]*)"', text):
            assert defined.startswith("_xlnm."), name


def test_heads_and_feet_have_only_our_codes(outputs: Path) -> None:
    found = 0
    for name, text in parts(outputs):
        for piece in re.findall(r"<odd(?:Header|Footer)>([^<]*)</odd", text):
            plain = piece.replace("&amp;", "&").replace("&quot;", '"').replace("&&", "")
            codes = re.findall(r'&"[^"]*"|&.', plain)
            fonts = {code for code in codes if '"Arial' in code}
            assert set(codes) <= {"&L", "&R", "&P", "&N", *fonts}, name
            found += 1
    assert found


def test_nobody_and_no_place_is_named(outputs: Path) -> None:
    """Tests document properties, and all parts for this user, machine and folder."""
    here = (str(outputs.parent), str(Path.home()), getpass.getuser(), socket.gethostname())
    for name, text in parts(outputs):
        if "docProps" in name:
            made_by = re.search(r"<(dc:creator|cp:lastModifiedBy|Manager|Company)>[^<]", text)
            assert made_by is None, name
        for word in here:
            if len(word) > 4:
                assert word not in text, f"{word} in {name}"
        assert "/tmp/" not in text, name
