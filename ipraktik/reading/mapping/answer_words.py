"""Words that tell what an answer names: a unit, an organisation, a job, a field, a device."""

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
_FIELDS = """
administration affald aeldre anbring anlaeg arbejdsmarked arbejdsmiljoe arkiv arkitekt beredskab
beskaeftig bibliotek bolig borgerinddrag borgerservice budget bygge byggeri byudvikling byplan
boern bosaet data demokrati design digital droner dagtilbud economy education elderly energi
energy environment erhverv eu fisk forebyg forskning forsyning frivillig fritid forvaltningsret
genbrug geodata grafisk groen handicap havne health housing hr idraet indkoeb inklusion innovation
integration international it jobforml jura juridisk kemi klima kommunikation kontrol kriminal
kultur kvalitet landbrug ledelse legal library links lovgiv loen land leadership miljoe mobilitet
museum myndighed natur oekonomi omsorg overenskomst park patient personale pleje politik
procurement psykiatri puljer paedagog planning plan presse projekt rekrutter rehabiliter regnskab
rengoering renovation sag samskabelse service sikkerhed skat skole skov social statistik sundhed
sprog strategi sygefravaer sygepleje tandpleje teknik tele tilskud tilsyn trafik transport trivsel
turisme uddannelse udbud udbetal udlaending udsatte unge ungdom vand vej velfaerd veterinaer
visitation voksen children climate communication culture employment finance foreign forestry human
law nature roads school sport tax technology tourism traffic waste water welfare youth lokalplan
loebende tinglys retspleje retssag borgerrettet baeredygtig cirkulaer forsvar foedevare ejendom
elever kantine
"""
_PROSE = """
jeg vi man at er har vil kan saa hvordan som ikke mere gerne vores os jer dem fordi det der de blive
mig min mit nye hvor noget nogle hvad om faa i to we our you how the is are will can want would like
what more from my a an with
"""
FIELD_STEMS = tuple(_FIELDS.split())
PROSE_WORDS = frozenset(_PROSE.split())
UNIT_STEMS = tuple(_UNITS.split())
ORGANISATION_STEMS = tuple(_ORGANISATIONS.split())
JOB_STEMS = tuple(_JOBS.split())
JOB_WORDS = frozenset(("ac", "head", "lead", "tap", "hk"))
DEVICE_WORDS = frozenset(_DEVICES.split())
NO_PERSON = frozenset(_NO_PERSON.split())
