"""Makes resources/hashiya/fonts/HashiyaNoto-Regular.ttf, the face of all that the other faces lack, and fallback.csv, the
table of what each face has.

usage: fallback.py NOTO_CORE NOTO_EMOJI RESOURCES

NOTO_CORE    the folder of Debian's fonts-noto-core 20201225 that holds NotoSans-Regular.ttf and its like
NOTO_EMOJI   noto-emoji-emoji-700-normal.woff of the npm package @fontsource/noto-emoji 5.3.2
RESOURCES    resources/hashiya/fonts

Needs fonttools 4.66. The faces become one, for JavaFX must be given every face before it sets the first Arabic letter, and
each takes its time. Every character comes from the first face here that has it. Hints and glyph names are left out. JavaFX
makes no ligature of a key and its cap, nor of the two letters of a flag: each of the two in one gets a character that runs the
same way and that the table does not tell of (see DRAWN_AS, FLAGS and hashiya.ui.reader.Emoji), and so does nothing at all, which
stands for a tone of skin and for the second letter of a flag. The face is said to be no taller than the reading faces, so that
no line grows by it. What it has for a missing character is empty: JavaFX draws it over every joiner.
"""

import csv
import sys
import tempfile
import unicodedata
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger, Options
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables._g_l_y_f import Glyph

# Living scripts that stand in articles, and the one the Arabic letters come from.
SCRIPTS = """
    Hebrew Syriac Thaana NKo Adlam Phoenician Samaritan Mandaic HanifiRohingya Armenian Georgian Ethiopic Tifinagh Coptic
    Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Thai Lao Khmer
""".split()

# First and last of what is kept of the faces that hold more than an article ever does.
KEPT = {
    "Math": [(0x2190, 0x23FF), (0x27C0, 0x27EF), (0x2900, 0x2AFF), (0x1D400, 0x1D7FF), (0x1EE00, 0x1EEFF)],
    "Symbols2": [(0x2190, 0x21FF), (0x2300, 0x27BF), (0x2B00, 0x2BFF), (0x1F650, 0x1F67F), (0x1F780, 0x1F8FF), (0xFFFC, 0xFFFD)],
}

FAMILY = "Hashiya Noto"
LATIN = "GentiumBookBasic"
UNIT, ASCENT, DESCENT = 1000, 1050, 400
DRAWN_AS = {**{str(digit): 0x1FBF0 + digit for digit in range(10)}, "#": 0x1FB00, "*": 0x1FB01}
NOTHING = 0x1FB02
LETTERS = range(0x1F1E6, 0x1F200)       # of flags
FLAGS = 0xF0000                         # the first; 26 of each letter, and after them nothing at all


def main(noto, emoji, resources):
    taken = set()
    with tempfile.TemporaryDirectory() as folder:
        parts = [emoji_of(emoji, Path(folder) / "emoji.ttf", taken)]
        for name in ["", *SCRIPTS, "Symbols", "Math", "Symbols2"]:
            parts.append(part(TTFont(noto / f"NotoSans{name}-Regular.ttf"), Path(folder) / f"{name or 'Sans'}.ttf", taken, KEPT.get(name)))
        merged = Merger(Options(drop_tables=["STAT", "vmtx", "vhea", "DSIG", "MATH", "gasp"])).merge(parts)
    described(merged)
    merged.save(resources / "HashiyaNoto-Regular.ttf")
    tell(resources)


def tell(resources):
    with open(resources / "fallback.csv", "w", newline="", encoding="utf-8") as table:
        rows = csv.writer(table, lineterminator="\n")
        rows.writerow(["family", "characters"])
        for name in (LATIN, "HashiyaNaskh", "HashiyaSans"):
            regular, bold = (TTFont(resources / f"{name}-{style}.ttf") for style in ("Regular", "Bold"))
            both = set(regular.getBestCmap()) & set(bold.getBestCmap())
            rows.writerow([regular["name"].getDebugName(1), ranges(c for c in both if name != LATIN or is_latin(c))])
        rows.writerow([FAMILY, ranges(TTFont(resources / "HashiyaNoto-Regular.ttf").getBestCmap())])


def part(font, file, taken, kept=None):
    """A face with what no part before it has; the joiners and the dotted circle stay, for its rules name them."""
    shared = {0x200C, 0x200D, 0x25CC}
    mine = {c for c in font.getBestCmap() if not kept or any(first <= c <= last for first, last in kept)} - taken
    taken |= mine - shared
    options = subset.Options()
    options.layout_features = ["*"]
    options.hinting = False
    options.notdef_outline = True
    options.drop_tables += ["STAT", "vmtx", "vhea", "DSIG", "MATH", "gasp"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=mine | (shared & set(font.getBestCmap())))
    subsetter.subset(font)
    if font["head"].unitsPerEm != UNIT:
        scale_upem(font, UNIT)
    font.save(file)
    return file


def emoji_of(woff, file, taken):
    font = TTFont(woff)
    font.flavor = None
    cmap = font.getBestCmap()
    letters = {cmap[c]: number for number, c in enumerate(LETTERS)}
    drawn = {}
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if hasattr(table, "ligatures"):
                for first in letters.keys() & table.ligatures.keys():
                    for ligature in table.ligatures.pop(first):
                        if len(ligature.Component) == 1 and ligature.Component[0] in letters:
                            drawn[FLAGS + len(letters) * letters[first] + letters[ligature.Component[0]]] = ligature.LigGlyph
                for key in DRAWN_AS:
                    for ligature in table.ligatures.get(cmap[ord(key)], []):
                        if ligature.Component == [cmap[0x20E3]]:
                            drawn[DRAWN_AS[key]] = ligature.LigGlyph
        lookup.SubTable = [table for table in lookup.SubTable if not letters.keys() & begun(getattr(table, "ExtSubTable", table))]
    assert all(key in drawn for key in DRAWN_AS.values()) and len(drawn) > 250
    for table in font["cmap"].tables:
        if table.format == 12:
            table.cmap.update(drawn)
        for plain in [*map(ord, DRAWN_AS), 0x20, 0xA9, 0xAE, 0x2122]:
            table.cmap.pop(plain, None)
    return part(font, file, taken)


def begun(table):
    """What a rule for glyphs in a row begins with: the face has one that makes an unknown flag of any two letters of flags."""
    return set(table.Coverage[0].glyphs) if table.LookupType == 5 and table.Format == 3 else set()


def described(font):
    order = [*font.getGlyphOrder(), "nothing"]
    font["glyf"][order[0]] = Glyph()
    font["glyf"]["nothing"] = Glyph()
    font.setGlyphOrder(order)
    font["glyf"].setGlyphOrder(order)
    font["hmtx"]["nothing"] = (0, 0)
    for table in font["cmap"].tables:
        if table.format == 12:
            table.cmap[NOTHING] = table.cmap[FLAGS + len(LETTERS) ** 2] = "nothing"
    font["hhea"].ascent = font["OS/2"].sTypoAscender = font["OS/2"].usWinAscent = ASCENT
    font["OS/2"].usWinDescent = DESCENT
    font["hhea"].descent = font["OS/2"].sTypoDescender = -DESCENT
    font["hhea"].lineGap = font["OS/2"].sTypoLineGap = 0
    font["post"].formatType = 3.0
    names = font["name"]
    notice = names.getDebugName(0)
    names.names = []
    texts = {
        0: notice, 1: FAMILY, 2: "Regular", 3: "HashiyaNoto-Regular", 4: f"{FAMILY} Regular", 5: "Version 1.000",
        6: "HashiyaNoto-Regular", 13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "http://scripts.sil.org/OFL",
    }
    for number, text in texts.items():
        names.setName(text, number, 3, 1, 0x409)


def is_latin(character):
    """Whether it is a letter or an accent: Gentium is a Graphite face, and Graphite does not mirror signs."""
    name = unicodedata.name(chr(character), "")
    return name.startswith(("LATIN", "COMBINING", "MODIFIER LETTER")) or character in (0x20, 0xA0)


def ranges(characters):
    runs = []
    private = [range(0x20), range(0x7F, 0xA0), range(0xE000, 0xF900), range(0x1FB00, 0x1FC00), range(FLAGS, 0x110000)]
    for c in sorted(c for c in characters if not any(c in those for those in private)):
        if runs and runs[-1][1] == c - 1:
            runs[-1][1] = c
        else:
            runs.append([c, c])
    return " ".join(f"{first:X}" if first == last else f"{first:X}-{last:X}" for first, last in runs)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
