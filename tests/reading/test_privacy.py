"""What looks like a civil registration number."""

import pytest

from ipraktik.model.privacy import find_cpr, mask_cpr


@pytest.mark.parametrize(
    "text",
    [
        "010190-9876",
        "0101909876",
        "010190 9876",
        "cpr:310100–1234.",
        "01.01.90-9876",
        "01-01-1990-9876",
        "01/01/1990 9876",
        "0101 90 9876",
        "01011990-9876",
        "010190_9876",
        "610190-9876",
    ],
)
def test_found_and_masked(text: str) -> None:
    assert find_cpr(text)
    masked = mask_cpr(text)
    assert not any(char.isdigit() for char in masked)
    assert not find_cpr(masked)


@pytest.mark.parametrize(
    "text", ["86123456", "12 34 56 78", "4512345678", "321390-1234", "11010190-98765", "07-09-2026"]
)
def test_other_numbers_stay(text: str) -> None:
    assert not find_cpr(text)
    assert mask_cpr(text) == text
