"""Inter as labels need it: TrueType, tabular digits by default, a text and a bold cut.

SemiBold becomes the *bold* of the family, and the characters 0-9 point to their tabular glyphs.
The family is renamed: a changed font should not call itself Inter.
"""
import sys
from pathlib import Path
from fontTools.ttLib import TTFont

FAMILY = "Aftercare Sans"
# source file -> (family, style, weight class)
FACES = {
    "Inter-Regular": (FAMILY, "Regular", 400),
    "Inter-SemiBold": (FAMILY, "Bold", 700),
}
DIGITS = range(ord("0"), ord("9") + 1)


def tabular_by_default(font):
    """Points each digit at the glyph that the font's own `tnum` lookup would put in its place."""
    gsub = font["GSUB"].table
    lookups = {i for f in gsub.FeatureList.FeatureRecord if f.FeatureTag == "tnum"
               for i in f.Feature.LookupListIndex}
    swap = {}
    for index in lookups:
        for sub in gsub.LookupList.Lookup[index].SubTable:
            sub = getattr(sub, "ExtSubTable", sub)
            swap.update(getattr(sub, "mapping", {}))
    for table in font["cmap"].tables:
        for digit in DIGITS:
            if digit in table.cmap:
                table.cmap[digit] = swap.get(table.cmap[digit], table.cmap[digit])
    widths = {font["hmtx"][font.getBestCmap()[d]][0] for d in DIGITS}
    assert len(widths) == 1, f"digits differ in width: {widths}"


def rename(font, family, style, weight):
    names = font["name"]
    names.names = [n for n in names.names if n.nameID in (0, 5, 8, 9, 11, 12, 13, 14)]
    full = family if style == "Regular" else f"{family} {style}"
    for name_id, text in {1: family, 2: style, 3: f"{full} {font['head'].fontRevision:.3f}",
                          4: full, 6: full.replace(" ", "") + f"-{style}",
                          10: "Inter with tabular digits as default"}.items():
        names.setName(text, name_id, 3, 1, 0x409)
    bold = style == "Bold"
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0x61 | (0x20 if bold else 0x40)
    font["head"].macStyle = 1 if bold else 0


def main(source, target):
    for file, (family, style, weight) in FACES.items():
        font = TTFont(Path(source) / f"{file}.woff2", recalcTimestamp=False)
        font.flavor = None
        tabular_by_default(font)
        rename(font, family, style, weight)
        font.save(Path(target) / f"AftercareSans-{file.removeprefix('Inter-')}.ttf")


main(*sys.argv[1:])
