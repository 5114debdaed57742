"""Bring the catalogue up to date: extract all texts, keep translations, compile.

Run by ``make texts`` after a text was added or changed; a test fails until it has been, and
until every text has its Danish translation.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

REPO = Path(__file__).parent.parent
PACKAGE = REPO / "ipraktik"
PO_FILE = PACKAGE / "locale" / "da" / "LC_MESSAGES" / "ipraktik.po"
MO_FILE = PO_FILE.with_suffix(".mo")
KEYWORDS = {"say": None, "say_many": (1, 2)}


def extract() -> Catalog:
    """Return a catalogue of every text in the package, without translations."""
    catalog = Catalog(project="ipraktik", version="", copyright_holder="ipraktik")
    found = extract_from_dir(str(PACKAGE), keywords=KEYWORDS, method_map=[("**.py", "python")])
    for name, _, message, _, _ in sorted(found, key=lambda item: (item[0], item[1])):
        catalog.add(message, locations=[(Path(name).as_posix(), None)])
    return catalog


def translated() -> Catalog:
    """Return the Danish catalogue as it stands."""
    with PO_FILE.open("rb") as file:
        return read_po(file, locale="da", domain="ipraktik")


def updated() -> Catalog:
    """Return the Danish catalogue with exactly the texts that the package has."""
    old, new = translated(), extract()
    result = Catalog(locale="da", domain="ipraktik", project="ipraktik", fuzzy=False)
    for message in sorted(new, key=lambda one: str(one.id)):
        if not message.id:
            continue
        known = old.get(message.id[0] if isinstance(message.id, tuple) else message.id)
        text = known.string if known is not None else ""
        if isinstance(message.id, tuple) and not isinstance(text, tuple):
            text = (text, text)
        result.add(message.id, text, locations=message.locations)
    # Babel stamps the header with the clock; the same texts must give the same bytes.
    result.creation_date = old.creation_date
    result.revision_date = old.revision_date
    return result


def compiled(catalog: Catalog) -> bytes:
    """Return the binary form that gettext reads."""
    buffer = io.BytesIO()
    write_mo(buffer, catalog)
    return buffer.getvalue()


def untranslated(catalog: Catalog) -> list[str]:
    """Return the texts without a (whole) translation."""
    return [
        str(message.id)
        for message in catalog
        if message.id
        and not (all(message.string) if isinstance(message.string, tuple) else message.string)
    ]


def main() -> int:
    """Write catalogue and binary; return 1 where a text has no translation yet."""
    catalog = updated()
    with PO_FILE.open("wb") as file:
        write_po(file, catalog, width=100, no_location=False, include_lineno=False)
    MO_FILE.write_bytes(compiled(catalog))
    missing = untranslated(catalog)
    for text in missing:
        print(f"no Danish translation: {text}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
