#!/bin/sh
# Remakes the fonts of resources/fonts for scripts that Inter lacks, cut down to what interviews are held in: Japanese (JIS X 0208 and the
# name kanji of Microsoft's code page 932), simplified Chinese (GB 2312 and names beyond it), Devanagari (whole).
# It needs fonttools (pip install fonttools) and the Noto fonts (Debian: fonts-noto-cjk, fonts-noto-core), all under the Open Font Licence.
set -eu
cd "$(dirname "$0")/.."
cjk="${NOTO_CJK:-/usr/share/fonts/opentype/noto}"
noto="${NOTO:-/usr/share/fonts/truetype/noto}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

python3 - "$work" <<'PYTHON'
"""Writes the two lists of characters."""
import pathlib
import sys


def of(codec, leads):
    pairs = (bytes((lead, trail)) for lead in leads for trail in range(0x40, 0xFF))
    return {character for pair in pairs for character in pair.decode(codec, errors="ignore")}


spans = ((0x20, 0x7F), (0xA0, 0x100), (0x2010, 0x2028), (0x2030, 0x203C), (0x3000, 0x3100), (0xFF00, 0xFFF0))
shared = {chr(code) for first, after in spans for code in range(first, after)}
# Frequent in given names and surnames, but outside GB 2312.
names = set("喆玥祎堃翀珺犇骉彧昉旻晟焜煊煜琋瑄璟祺禛禹竑筠羿芃芸荃莀菀萱蓥薇虓衍讷诣谞赟逯邈鄢鋆铄锟镕闫陞霈韡颢飏馨骁骞鹍麒麓龢昇甯佺俍偲僖卉叡吒喬垚埈塬墉奡妤妍娉婳媛嫄宓寔岚峣嵘嶓帏弢彣怡恺悫愫慜懿抒旖昀昕昳晅晗晞暄暐朔杲柠栩桢梓楠楹榕樾橦欤泓洺浠浡涵淇淏淼湉滢漪潇澍瀚炅炘烨熠燊燏爔玎玙玚玟珅珈珞珩珮琛琦琨琪琬琰瑀瑗瑜瑭璇璐璠璨瓒")
kanji = of("cp932", [*range(0x81, 0xA0), *range(0xE0, 0xFD)])
hanzi = of("gb2312", range(0xA1, 0xFF)) | names
for name, characters in (("jp", kanji), ("sc", hanzi)):
    pathlib.Path(sys.argv[1], f"{name}.txt").write_text("".join(sorted(shared | characters)), encoding="utf-8")
PYTHON

# cut SOURCE NUMBER-IN-THE-COLLECTION CHARACTERS TARGET
cut() {
    python3 -m fontTools.subset "$1" --font-number="$2" --text-file="$work/$3.txt" --output-file="resources/fonts/$4" \
        --layout-features=kern,palt,vert,locl,ccmp,halt --no-hinting --name-IDs=0,1,2,3,4,5,6,13,14
}
cut "$cjk/NotoSansCJK-Regular.ttc" 0 jp NotoSansCJKjp-Regular.otf
cut "$cjk/NotoSansCJK-Bold.ttc" 0 jp NotoSansCJKjp-Bold.otf
cut "$cjk/NotoSansCJK-Regular.ttc" 2 sc NotoSansCJKsc-Regular.otf
for weight in Regular Bold; do
    cp "$noto/NotoSansDevanagari-$weight.ttf" resources/fonts/
    chmod 644 "resources/fonts/NotoSansDevanagari-$weight.ttf"
done
ls -l resources/fonts
