"""Workbooks made from their parts, so that one thing in them can be wrong."""

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from ipraktik.errors import InputError, Refusal
from ipraktik.model.origin import Raw
from ipraktik.reading.workbook import read_file

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEET = "xl/worksheets/sheet1.xml"
BOOK = "xl/workbook.xml"
LINKS = "xl/_rels/workbook.xml.rels"
STRINGS = "xl/sharedStrings.xml"
STYLES = "xl/styles.xml"

Parts = dict[str, bytes]


def sheet_xml(data: str, more: str = "") -> bytes:
    """Return the XML of a sheet with some rows, and what comes after them."""
    return f'<worksheet xmlns="{MAIN}"><sheetData>{data}</sheetData>{more}</worksheet>'.encode()


def parts(data: str = "", more: str = "") -> Parts:
    """Return the parts of a small workbook with the shared texts ``zero`` and ``one``."""
    kinds = {"rId1": "worksheet", "rId2": "sharedStrings", "rId3": "styles"}
    targets = ("worksheets/sheet1.xml", "sharedStrings.xml", "styles.xml")
    links = "".join(
        f'<Relationship Id="{known}" Type="{LINK}/{kind}" Target="{target}"/>'
        for (known, kind), target in zip(kinds.items(), targets, strict=True)
    )
    return {
        "[Content_Types].xml": b"<Types/>",
        "_rels/.rels": f'<Relationships><Relationship Id="rId1" Type="{LINK}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>'.encode(),
        BOOK: f'<workbook xmlns="{MAIN}" xmlns:r="{LINK}"><sheets><sheet name="Ark" sheetId="1" '
        'r:id="rId1"/></sheets></workbook>'.encode(),
        LINKS: f"<Relationships>{links}</Relationships>".encode(),
        STRINGS: f'<sst xmlns="{MAIN}"><si><t>zero</t></si><si><r><t>o</t></r><r><t>ne</t></r>'
        "<rPh><t>sound</t></rPh></si></sst>".encode(),
        STYLES: f'<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>'
        "</cellXfs></styleSheet>".encode(),
        SHEET: sheet_xml(data, more),
    }


def pack(path: Path, content: Mapping[str, bytes]) -> Path:
    """Write parts as an archive."""
    path.write_bytes(packed(content))
    return path


def packed(content: Mapping[str, bytes]) -> bytes:
    """Return parts as the bytes of an archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return stream.getvalue()


def rows_of(path: Path) -> tuple[tuple[int, tuple[Raw, ...]], ...]:
    """Return the rows of the first sheet."""
    return read_file(path)[1][0].rows


def refusal_of(read: Callable[[], object]) -> tuple[Refusal | None, str]:
    """Return the code and the sentence with which something is refused."""
    with pytest.raises(InputError) as refused:
        read()
    text = str(refused.value)
    assert "\n" not in text
    assert text.endswith(".")
    return refused.value.refusal, text
