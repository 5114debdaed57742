"""Who was where in the sample's week: what `ipraktik match` gives, and who had said no by then.

A test holds it against the match, so that the answers stay about visits that were made.
"""

PLACED = """
P001 V041 0 | P002 V033 0 | P003 V002 17 | P004 V036 30 | P006 V016 12 | P007 V011 15
P008 V022 60 | P009 V051 0 | P010 V031 2 | P011 V034 42 | P012 V035 7 | P013 V046 10
P014 V009 2 | P015 V017 5 | P016 V002 12 | P017 V003 7 | P018 V007 15 | P019 V001 16
P020 V017 5 | P021 V044 5 | P022 V006 2 | P023 V027 0 | P024 V019 20 | P025 V013 10
P026 V024 10 | P027 V005 40 | P028 V013 20 | P029 V038 4 | P030 V004 17 | P031 V038 21
P032 V030 2 | P033 V021 0 | P034 V023 0 | P035 V001 14 | P036 V027 14 | P037 V013 20
P038 V037 20 | P039 V018 10 | P040 V028 50 | P041 V045 10 | P042 V001 16 | P043 V040 0
P044 V025 10 | P045 V019 10 | P046 V032 45 | P047 V032 15 | P048 V028 32 | P049 V020 0
P050 V008 10 | P051 V014 14 | P052 V030 0 | P053 V015 0 | P054 V043 10 | P055 V004 12
P057 V021 0 | P058 V009 52 | P059 V038 4 | P060 V014 22 | P061 V009 52 | P062 V026 40
P063 V042 0 | P064 V012 10 | P065 V010 7 | P066 V050 10 | P067 V036 2 | P068 V048 10
P069 V047 10 | P071 V027 4 | P072 V039 10
"""
CANCELLED = ("P008", "P026", "P062")
REFUSED = ("P011", "P051")


def placements() -> list[tuple[str, str, int]]:
    """Return intern ID, host ID and points of everybody who had a place."""
    told = (line.split(" | ") for line in PLACED.strip().splitlines())
    parts = (one.split() for line in told for one in line)
    return [(intern, host, int(points)) for intern, host, points in parts]


def visits() -> list[tuple[str, str, int]]:
    """Return those who came."""
    return [one for one in placements() if one[0] not in (*CANCELLED, *REFUSED)]
