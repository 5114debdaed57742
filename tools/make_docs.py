"""Write the tables of docs/projektmappen.md anew from the program's own tables.

Run by hand after a column, a setting or a code was added or changed:
``python tools/make_docs.py``. Only what stands between the marks is written; a second run changes
nothing. It fails where a column or a code has no explanation in the page yet.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from ipraktik.language import danish
from ipraktik.model.findings import Code
from ipraktik.model.match_schema import COORDINATOR_HEADERS, PLACEMENT_HEADERS
from ipraktik.model.schema import HOST_COLUMNS, INTERN_COLUMNS, NO, YES, ColumnSpec
from ipraktik.model.setting_specs import SETTING_SPECS
from ipraktik.model.setting_values import SettingKind, SettingSpec

PAGE = Path(__file__).parent.parent / "docs" / "projektmappen.md"

_WORKSHOP = "Ja eller Nej: kommer til den forberedende workshop"
_SIGNED_UP = "Dato og tid for tilmeldingen. Afgør, hvilken af to tilmeldinger der er den nyeste"
_SECTOR = "Kommune eller Stat. Andre sektorer forstås, men deltager ikke uden en indstilling"
_DAYS_LIST = "Man, Tir, Ons, Tor, Fre, eller datoer i ugen. Tom: alle fem dage"
_KIND = "Ukendt gæst, Familiebesøg eller Begge. Tom: Begge"
_ID = "Skal være sit eget. Uden kolonnen gives {} i tilmeldingernes rækkefølge"
_ORGANISATION = "Kommunen, ministeriet eller styrelsen"

HOST_WORDS = {
    "host_id": _ID.format("V001, V002 …"),
    "workplace": "Arbejdspladsens navn",
    "organisation": _ORGANISATION,
    "sector": _SECTOR,
    "municipality": "En af de 98. Her finder besøget sted. Landsdel kan stå i stedet",
    "landsdel": "En af de 11. Tom: den findes ud fra kommunen",
    "contact": "Navn på kontaktpersonen",
    "email": "En gyldig adresse",
    "phone": "Telefonnummer",
    "fields": "Et eller flere fagfelter",
    "capacity": "1, 2 eller 3",
    "days": "2 til 5: hvor mange dage værten kan tage imod",
    "available": _DAYS_LIST,
    "visit_kind": _KIND,
    "agreed_interns": "Praktikant-ID, e-mail eller navn på dem, værten selv har aftalt med",
    "workshop": _WORKSHOP,
    "offer": "Fri tekst: hvad gæsten kan opleve",
    "signed_up_at": _SIGNED_UP,
}
INTERN_WORDS = {
    "intern_id": _ID.format("P001, P002 …"),
    "name": "Praktikantens navn",
    "email": "En gyldig adresse. Den er personens kendetegn",
    "phone": "Telefonnummer",
    "title": "Fri tekst",
    "level": "Leder eller Medarbejder",
    "workplace": "Arbejdspladsens navn. Skriv det som værten gør, hvis arbejdspladsen også er vært",
    "organisation": _ORGANISATION,
    "sector": _SECTOR,
    "municipality": "En af de 98",
    "own_field": "Ét fagfelt: det, praktikanten selv arbejder med",
    "interests": "Et eller flere fagfelter. Tom: åben for alle",
    "landsdele": "Landsdele, regioner (alle deres landsdele) eller Hele landet. Tom: Hele landet",
    "days": "2 til 5: hvor mange dage praktikanten ønsker",
    "available": _DAYS_LIST,
    "visit_kind": _KIND,
    "companions": "Praktikant-ID, e-mail eller navn på en eller to kolleger, der rejser med",
    "own_host": "Vært-ID, e-mail eller navn på en vært, praktikanten selv har fundet",
    "wishes": "Værtsønske 1, Værtsønske 2 …: Vært-ID, e-mail eller arbejdsplads, vigtigst først",
    "manager_agreed": "Ja eller Nej: lederen er med på det",
    "workshop": _WORKSHOP,
    "motivation": "Fri tekst. Den vises for værten",
    "signed_up_at": _SIGNED_UP,
}
PLACEMENT_WORDS = {
    "Praktikant-ID": "Rækkens praktikant",
    "Navn": "Fra tilmeldingen",
    "Arbejdsplads": "Praktikantens egen",
    "Organisation": "Praktikantens egen",
    "Vært-ID": "Den foreslåede vært",
    "Værtsarbejdsplads": "Fra værtens tilmelding",
    "Værtsorganisation": "Fra værtens tilmelding",
    "Landsdel": "Værtens landsdel",
    "Dage": "Besøgsdagene, for eksempel Man;Tir",
    "Første dag": "Datoen",
    "Sidste dag": "Datoen",
    "Point": "Praktikantens point hos værten; 0 er bedst",
    "Begrundelse": "Hvorfor netop denne vært, i ord",
    "Rejsefælle": "Praktikant-ID på dem, der rejser sammen med praktikanten",
    "Prioritet": "Ja, når praktikantens egen arbejdsplads også er vært",
    "Aftalt selv": "Ja, når praktikant eller vært selv har aftalt det",
    "Status": "Foreslået, Sendt, Accepteret, Afvist eller Afmeldt",
    "Lås": "Ja: rækken er koordinatorens egen beslutning",
    "Bemærkning": "Fri tekst til jer selv",
    "Svar praktikant": "Ja eller Nej, når praktikanten har svaret",
    "Svar leder": "Ja eller Nej, når praktikantens leder har svaret",
    "Svar vært": "Ja eller Nej, når værten har svaret",
    "Svarfrist": "Hvornår der skal være svaret; fra indstillingen Svarfrist, hvis der står en dato",
    "Næste vært 1": "En anden mulig vært, den bedste for praktikanten. Tom efter `--quick`",
    "Næste vært 2": "Den næstbedste",
}


def table(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table."""
    lines = [headers, ["---"] * len(headers), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def sign_up_columns(specs: Sequence[ColumnSpec], words: Mapping[str, str]) -> str:
    """Return the columns of one of the two sign-up sheets."""
    return table(
        ("Kolonne", "Engelsk", "Skal udfyldes", "Hvad der står"),
        [(one.header, one.alias, YES if one.required else "", words[one.key]) for one in specs],
    )


def columns_block() -> str:
    """Return the tables of both sign-up sheets."""
    hosts = sign_up_columns(HOST_COLUMNS, HOST_WORDS)
    interns = sign_up_columns(INTERN_COLUMNS, INTERN_WORDS)
    return f"### Værter\n\n{hosts}\n\n### Praktikanter\n\n{interns}"


def match_block() -> str:
    """Return the columns of `Matchforslag`."""
    return table(
        ("Kolonne", "Må rettes", "Hvad der står"),
        [
            (header, YES if header in COORDINATOR_HEADERS else NO, PLACEMENT_WORDS[header])
            for header in PLACEMENT_HEADERS
        ],
    )


def settings_block() -> str:
    """Return all settings with default, values and explanation."""
    return table(
        ("Navn", "Standard", "Mulige værdier", "Forklaring"),
        [
            (one.name, one.default_text or "(tom)", values_of(one), danish(one.explanation))
            for one in SETTING_SPECS
        ],
    )


_FREE_VALUES = {
    SettingKind.DATE: "en dato",
    SettingKind.EMAIL: "en e-mailadresse",
    SettingKind.WORKSHOPS: "byer, datoer og landsdele",
}


def values_of(spec: SettingSpec) -> str:
    """Return what a setting may be."""
    if spec.kind is SettingKind.NUMBER:
        return f"{spec.low} til {spec.high}"
    if not spec.choices:
        return _FREE_VALUES.get(spec.kind, "en tekst")
    return (" og " if spec.kind is SettingKind.CHOICES else " / ").join(map(str, spec.choices))


def with_block(page: str, mark: str, block: str) -> str:
    """Return the page with what stands between two marks replaced."""
    between = re.compile(rf"(?<=<!-- {mark} -->\n).*?(?=<!-- /{mark} -->)", re.DOTALL)
    replaced, count = between.subn(lambda _: f"\n{block}\n\n", page)
    if count != 1:
        raise SystemExit(f"{PAGE.name}: the marks <!-- {mark} --> must stand there once")
    return replaced


def updated(page: str) -> str:
    """Return the page with its tables made anew."""
    for mark, block in (
        ("kolonner", columns_block()),
        ("indstillinger", settings_block()),
        ("matchforslag", match_block()),
    ):
        page = with_block(page, mark, block)
    return page


def unexplained(page: str) -> list[str]:
    """Return the codes that the page says nothing of."""
    return [code.value for code in Code if f"`{code.value}`" not in page]


def main() -> int:
    """Write the page; return 1 where a code has no explanation."""
    page = updated(PAGE.read_text(encoding="utf-8"))
    PAGE.write_text(page, encoding="utf-8", newline="\n")
    for code in unexplained(page):
        print(f"no explanation: {code}")
    return 1 if unexplained(page) else 0


if __name__ == "__main__":
    sys.exit(main())
