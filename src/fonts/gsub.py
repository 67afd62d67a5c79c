"""What the tools of this folder add to a face's GSUB table."""
from fontTools.ttLib.tables import otTables


def add_feature(gsub, tag, lookups, systems):
    """A feature of these lookups, for these systems of language; all others keep theirs, by their new numbers."""
    record = otTables.FeatureRecord()
    record.FeatureTag, record.Feature = tag, otTables.Feature()
    record.Feature.FeatureParams, record.Feature.LookupListIndex = None, list(lookups)
    record.Feature.LookupCount = len(lookups)
    records = gsub.FeatureList.FeatureRecord
    at = next((n for n, other in enumerate(records) if other.FeatureTag > tag), len(records))
    records.insert(at, record)
    gsub.FeatureList.FeatureCount = len(records)
    for system in systems_of(gsub):
        system.FeatureIndex = sorted([n + (n >= at) for n in system.FeatureIndex] + ([at] if system in systems else []))
        system.FeatureCount = len(system.FeatureIndex)
        if system.ReqFeatureIndex not in (None, 0xFFFF) and system.ReqFeatureIndex >= at:
            system.ReqFeatureIndex += 1


def systems_of(gsub):
    """Every system of language of every script."""
    for script in gsub.ScriptList.ScriptRecord:
        yield from filter(None, [script.Script.DefaultLangSys, *(each.LangSys for each in script.Script.LangSysRecord)])


def lookup_record(kind, at, number):
    """Says that a rule does this lookup at that place of its glyphs; for GSUB or GPOS, as `kind` is."""
    record = kind()
    record.SequenceIndex, record.LookupListIndex = at, number
    return record
