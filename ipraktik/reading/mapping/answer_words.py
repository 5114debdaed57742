"""Words that tell what an answer names: a unit, an organisation, a job, a device."""

from __future__ import annotations

_UNITS = """
afdeling bibliotek boernehave boernehus borgerservice byggesag center centret dagtilbud
daginstitution department enhed forvaltning gymnasi hjemmepleje hospital institut institution
jobcent kontor laboratori library museum office plejehjem raadhus retten school sekretariat skole
skolen sygehus team tinglysning udvikling ungdoms unit vaerft vuggestue ydelse
"""
_ORGANISATIONS = """
agency authority danmarks departement direktorat domstol kommune kriminalforsorg ministeri ministry
municipality politi region statens styrelse universitet
"""
_JOBS = """
administrator adviser advisor analyst analytiker arkitekt assistent bibliotekar biolog chef
consultant controller designer director direktoer elev engineer formidler fuldmaegtig ingenioer
inspektoer journalist jurist konsulent koordinator laege laerer leder manager medarbejder nurse
oekonom officer paedagog partner planlaegger psykolog raadgiver sagsbehandler sekretaer specialist
sygeplejerske teacher tekniker terapeut udvikler vejleder
"""
_DEVICES = "pc mobil tablet desktop mobile phone computer smartphone ipad iphone android laptop"
_NO_PERSON = """
afdeling afdelingen alene begge bibliotek biblioteket boernehave bornehave boernehuset byens center
centret chef danmark dansk et for forvaltning forvaltningen hele helt hospital i institut ja
jobcenter kommune konsulent leder med ministeriet museum nej nord og plejehjem region sammen
sekretariatet skole skolen social socialt styrelsen syd teknik til tilmelding universitet ved
"""
UNIT_STEMS = tuple(_UNITS.split())
ORGANISATION_STEMS = tuple(_ORGANISATIONS.split())
JOB_STEMS = tuple(_JOBS.split())
JOB_WORDS = frozenset(("ac", "head", "lead", "tap", "hk"))
DEVICE_WORDS = frozenset(_DEVICES.split())
NO_PERSON = frozenset(_NO_PERSON.split())
