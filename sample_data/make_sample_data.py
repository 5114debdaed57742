"""Make the sample workbooks anew: ``python sample_data/make_sample_data.py``.

Everything in them is invented. Each run writes the same bytes.
"""

from pathlib import Path

from columns import HOST_HEADERS, HOSTS, INTERN_HEADERS, INTERNS
from evaluering import hosts_after, interns_after
from fejl import sign_ups_with_faults, stopping_workbooks
from hosts_kommune import HOSTS_KOMMUNE
from hosts_stat import HOSTS_STAT
from interns_kommune import INTERNS_KOMMUNE
from interns_stat import INTERNS_STAT
from lille import LILLE_HOSTS, LILLE_INTERNS
from records import sign_ups
from workbooks import Sheets, write_workbook

FOLDER = Path(__file__).resolve().parent
SEED = 2026
# What the real programme had in 2017, places as many as its matches.
HOSTS_2017, INTERNS_2017, PLACES_2017 = 51, 72, 82


def year_like_2017() -> Sheets:
    """Make one year's sign-ups, as many as in 2017.

    Raises
    ------
    ValueError
        Where the records are no longer as many.
    """
    hosts, interns = sign_ups(HOSTS_KOMMUNE + HOSTS_STAT, INTERNS_KOMMUNE + INTERNS_STAT, SEED)
    size = len(hosts), len(interns), sum(int(str(row["Antal praktikanter"])) for row in hosts)
    if size != (HOSTS_2017, INTERNS_2017, PLACES_2017):
        raise ValueError(f"hosts, interns and places are {size}")
    return {HOSTS: (HOST_HEADERS, hosts), INTERNS: (INTERN_HEADERS, interns)}


def after_the_week() -> tuple[Sheets, Sheets]:
    """Make what hosts and interns answer after the week of that year."""
    hosts, interns = sign_ups(HOSTS_KOMMUNE + HOSTS_STAT, INTERNS_KOMMUNE + INTERNS_STAT, SEED)
    return hosts_after(hosts, interns), interns_after(hosts, interns)


def small() -> Sheets:
    """Make the small set, where nobody was asked for the landsdel of a host."""
    hosts, interns = sign_ups(LILLE_HOSTS, LILLE_INTERNS, SEED, in_order=True)
    headers = [header for header in HOST_HEADERS if header != "Landsdel"]
    return {HOSTS: (headers, hosts), INTERNS: (INTERN_HEADERS, interns)}


def main() -> None:
    """Write every workbook and say which."""
    from_hosts, from_interns = after_the_week()
    books = {
        "tilmeldinger.xlsx": year_like_2017(),
        "lille.xlsx": small(),
        "evaluering_vaerter.xlsx": from_hosts,
        "evaluering_praktikanter.xlsx": from_interns,
        "fejl.xlsx": sign_ups_with_faults(),
        **{f"fejl/{code}.xlsx": sheets for code, sheets in stopping_workbooks().items()},
    }
    for name, sheets in books.items():
        write_workbook(FOLDER / name, sheets)
        print(name, {sheet: len(rows) for sheet, (_, rows) in sheets.items()})


if __name__ == "__main__":
    main()
