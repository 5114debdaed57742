"""Write sheets as an xlsx workbook: the only module that touches XlsxWriter.

The same sheets give the same bytes. What Excel would repair or run on opening is not written:
text stays text (also with ``=`` in front), and names of tables and sheets are made legal.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from ipraktik.model.cell_text import clean_text
from ipraktik.writing import formats
from ipraktik.writing.cells import CellWriter, check
from ipraktik.writing.charts import chart_options, series_options
from ipraktik.writing.files import write_file
from ipraktik.writing.layout import (
    MAX_HEIGHT,
    cell_address,
    column_width,
    legal_headers,
    legal_sheet_name,
    legal_table_name,
    row_height,
    too_wide,
)
from ipraktik.writing.page_setup import break_pages, set_up_page, spread
from ipraktik.writing.rules import validation_options
from ipraktik.writing.tables import (
    Area,
    CellStyle,
    Chart,
    ColumnFormat,
    Grid,
    Kind,
    Rich,
    Rule,
    Sheet,
    Table,
    Tint,
    column_rules,
)

CREATED = datetime(2017, 9, 11)
"""Stands as the date of every workbook: the clock must not change the bytes."""


def write_workbook(path: Path, sheets: Iterable[Sheet], *, created: datetime = CREATED) -> None:
    """Write sheets as a workbook.

    Parameters
    ----------
    path : Path
        Overwritten without asking; see `ipraktik.writing.files.replace_file`.
    sheets : iterable of Sheet
        At least one.
    created : datetime
        The date in the workbook's properties.

    Raises
    ------
    ValueError
        If two sheets have one title, if a drop-down's choices do not fit in 255 characters or
        hold a comma, or if a link, a drop-down or a chart leads to a sheet that is not there.
    OSError
        If the file cannot be written.
    """
    write_file(path, workbook_bytes(sheets, created=created))


def workbook_bytes(sheets: Iterable[Sheet], *, created: datetime = CREATED) -> bytes:
    """Return the workbook that `write_workbook` writes; raises as that does."""
    from ipraktik.writing.exact_workbook import ExactWorkbook

    buffer = BytesIO()
    options = {
        "in_memory": True,  # no personal data in the folder for temporary files
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "remove_timezone": True,
        # Column widths count digits of this font: the one that the cells have.
        "default_format_properties": dict(formats.DEFAULT_FONT),
        "default_row_height": 17,
    }
    book = ExactWorkbook(buffer, options)
    book.set_properties({"created": created})
    _Writer(book, tuple(sheets)).write()
    book.close()
    return buffer.getvalue()


class _Writer:
    """One workbook while it is written."""

    def __init__(self, book: Any, sheets: Sequence[Sheet]) -> None:
        self._book = book
        self._sheets = sheets
        self._tables: list[str] = []
        self._titles: dict[str, str] = {}
        if len({sheet.title for sheet in sheets}) < len(sheets):
            raise ValueError("two sheets have one title")
        for sheet in sheets:
            taken = self._titles.values()
            self._titles[sheet.title] = legal_sheet_name(sheet.title, taken)
        self._cells = CellWriter(book, self._titles)

    def write(self) -> None:
        for sheet in self._sheets:
            page = self._book.add_worksheet(self._titles[sheet.title])
            set_up_page(page, sheet)
            for block in sheet.blocks:
                if isinstance(block, Table):
                    self._write_table(page, sheet, block)
                elif isinstance(block, Grid):
                    self._write_grid(page, block)
                else:
                    self._write_chart(page, block)

    def _write_table(self, page: Any, sheet: Sheet, table: Table) -> None:
        headers = legal_headers(table.headers)
        columns = list(zip(*table.rows, strict=True)) or [()] * len(headers)
        marks = {(mark.row, mark.header): mark for mark in table.marks}
        chosen = [table.format_of(header) for header in table.headers]
        widths = [column_width(*each) for each in zip(headers, columns, chosen, strict=True)]
        self._add_table(page, table, headers, chosen)
        spread(page, sheet, widths, [row + 1 for row in table.breaks])
        for number, (header, one) in enumerate(zip(table.headers, chosen, strict=True)):
            cells = columns[number]
            wrap = one.kind is Kind.WRAPPED or too_wide(cells, widths[number])
            usual = formats.column_properties(one.kind, wrap)
            page.set_column(number, number, widths[number], self._cells.format(usual))
            plain = usual | formats.ROW_LINE
            for row, cell in enumerate(cells):
                mark = marks.get((row, header))
                look = plain | {"bg_color": formats.COLOURS[mark.tint]} if mark else plain
                self._cells.write(page, row + 1, number, cell, look)
            last = max(1, len(cells)) + table.spare_rows
            for value, tint in one.tints.items():
                equals = {"type": "cell", "criteria": "==", "value": formats.quoted(value)}
                self._add_tint(page, (1, number, last, number), equals, tint)
        self._add_rules(page, table)
        for row, cells in enumerate((tuple(headers), *table.rows)):
            height = row_height(cells, widths, table.row_lines)
            if height is not None or table.least_height:
                page.set_row(row, max(height or 0.0, table.least_height))
        for mark in table.marks:
            if mark.note:
                place, note = table.headers.index(mark.header), clean_text(mark.note)
                page.write_comment(mark.row + 1, place, note, formats.note_box(note))
        page.freeze_panes(1, sheet.frozen_columns)
        page.repeat_rows(0)
        if sheet.note and sheet.note_below:
            self._write_note(page, sheet.note, last_row=max(1, len(table.rows)) + table.spare_rows)
            page.print_area(0, 0, max(1, len(table.rows)), len(headers) - 1)

    def _add_table(
        self, page: Any, table: Table, headers: list[str], chosen: list[ColumnFormat]
    ) -> None:
        from ipraktik.writing.exact_workbook import set_header_names

        last_row, last_column = max(1, len(table.rows)), len(headers) - 1
        name = legal_table_name(table.name, self._tables)
        self._tables.append(name)
        tints = {table.headers.index(m.header): m.tint for m in table.marks if m.row < 0}
        looks = [formats.header_properties(one, tints.get(n)) for n, one in enumerate(chosen)]
        columns = [
            {"header": header, "header_format": self._cells.format(look)}
            for header, look in zip(headers, looks, strict=True)
        ]
        options = {"name": name, "columns": columns, "style": formats.TABLE_STYLE}
        check(page.add_table(0, 0, last_row, last_column, options), f"table {name}")
        set_header_names(page)
        # Text that looks like a number is meant so: no green corners on telephone numbers.
        page.ignore_errors({"number_stored_as_text": f"A1:XFD{last_row + table.spare_rows + 1}"})

    def _write_note(self, page: Any, note: str, last_row: int) -> None:
        """Write a note below a table: only for the screen, as each printed page has it, too."""
        look = formats.style_properties(CellStyle(italic=True, muted=True)) | {"text_wrap": False}
        for row, line in enumerate(note.split("\n"), start=last_row + 2):
            self._cells.write(page, row, 0, line, look)

    def _add_rules(self, page: Any, table: Table) -> None:
        """Write the drop-downs of the columns, and what else may be typed in some cells."""
        last = max(1, len(table.rows)) + table.spare_rows
        for at in (*column_rules(table), *table.rules):
            column, first = table.headers.index(at.header), at.first + 1
            area = (first, column, last if at.last is None else at.last + 1, column)
            rule = at.rule
            source = self._source_of(rule)
            options = validation_options(rule, cell_address(first, column), source)
            check(page.data_validation(*area, options), "rule")
            if rule.blank is not None:
                self._add_tint(page, area, {"type": "blanks"}, rule.blank)

    def _source_of(self, rule: Rule) -> str:
        """Return the cells that hold the choices of a drop-down as a formula; else nothing."""
        area = rule.choices_in
        if rule.choices_from is not None:
            title, header = rule.choices_from
            tables = {s.title: b for s in self._sheets for b in s.blocks if isinstance(b, Table)}
            if title not in tables or header not in tables[title].headers:
                raise ValueError(f"no column {header} on sheet {title}")
            column = tables[title].headers.index(header)
            area = Area(title, 1, column, max(1, len(tables[title].rows)), column)
        if area is None:
            return ""
        from xlsxwriter.utility import xl_range_abs

        ends = (area.first_row, area.first_column, area.last_row, area.last_column)
        return f"={self._cells.quoted(area.sheet)}!{xl_range_abs(*ends)}"

    def _add_tint(self, page: Any, area: tuple[int, ...], when: dict[str, str], tint: Tint) -> None:
        look = self._book.add_format({"bg_color": formats.COLOURS[tint]})
        check(page.conditional_format(*area, {**when, "format": look}), "tint")

    def _write_grid(self, page: Any, grid: Grid) -> None:
        for column, width in enumerate(grid.widths):
            page.set_column(column, column, width)
        for row, height in grid.heights.items():
            page.set_row(row, min(height, MAX_HEIGHT))
        if grid.breaks:
            break_pages(page, grid.breaks)
        for cell in grid.cells:
            look = formats.style_properties(cell.style)
            if cell.rows > 1 or cell.columns > 1:
                last = (cell.row + cell.rows - 1, cell.column + cell.columns - 1)
                page.merge_range(cell.row, cell.column, *last, "", self._cells.format(look))
            if isinstance(cell.value, Rich):
                self._cells.write_rich(page, cell, cell.value, look)
            else:
                self._cells.write(page, cell.row, cell.column, cell.value, look)

    def _write_chart(self, page: Any, chart: Chart) -> None:
        drawn = self._book.add_chart({"type": "bar" if chart.horizontal else "column"})
        for number, series in enumerate(chart.series):
            drawn.add_series(series_options(chart, series, number, self._titles))
        for setter, options in chart_options(chart):
            getattr(drawn, setter)(options)
        page.insert_chart(chart.row, chart.column, drawn)
