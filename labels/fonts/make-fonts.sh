#!/bin/sh
# Makes the bundled fonts from the registries' own packages. Needs npm, apt-get (Debian) and
# Debian's python3-fonttools, python3-brotli. Usage: fonts/make-fonts.sh [target folder]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target=${1:-$here/../src/main/resources/dev/aftercare/labels/fonts}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$target"
target=${1:-$here/../src/main/resources/dev/aftercare/labels/fonts}
cd "$work"
npm pack inter-ui@4.1.1 --silent >/dev/null
tar xzf inter-ui-4.1.1.tgz
npm pack @fontsource/jetbrains-mono@5.3.0 --silent >/dev/null # only for the licence text
apt-get -q download fonts-jetbrains-mono >/dev/null 2>&1
dpkg-deb -x fonts-jetbrains-mono_*.deb mono

/usr/bin/python3 "$here/make_fonts.py" package/web "$target"
cp package/LICENSE.txt "$target/OFL-Inter.txt"
cp mono/usr/share/fonts/truetype/jetbrains-mono/JetBrainsMono-Regular.ttf "$target/"
tar xzOf fontsource-jetbrains-mono-5.3.0.tgz package/LICENSE > "$target/OFL-JetBrainsMono.txt"
ls -l "$target"
