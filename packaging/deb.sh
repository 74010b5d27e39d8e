#!/usr/bin/env bash
# Makes a Debian package and checksums: packaging/deb.sh [OUTDIR]. Program, man pages, completions, menu entry, licences.
# The binary is static, so that the package depends on nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-target/deb}
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
arch=$(dpkg --print-architecture)
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || printf 0)}
mkdir -p "$out"
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
umask 022
chmod 755 "$tree"

binary=$(bash packaging/build.sh static)
install -D -m 755 "$binary" "$tree/usr/bin/which-messenger"
program=$tree/usr/bin/which-messenger
share=$tree/usr/share
mkdir -p "$share/man"
"$program" man "$share/man/man1"
gzip -9n "$share/man/man1"/*.1
install -d "$share/bash-completion/completions" "$share/zsh/vendor-completions" "$share/fish/vendor_completions.d"
"$program" completions bash > "$share/bash-completion/completions/which-messenger"
"$program" completions zsh > "$share/zsh/vendor-completions/_which-messenger"
"$program" completions fish > "$share/fish/vendor_completions.d/which-messenger.fish"
install -D -m 644 packaging/which-messenger.desktop "$share/applications/which-messenger.desktop"
doc=$share/doc/which-messenger
install -D -m 644 packaging/copyright "$doc/copyright"
install -m 644 README.md docs/privacy.md SECURITY.md "$doc/"
gzip -9n < CHANGELOG.md > "$doc/NEWS.gz"
maintainer=$(sed -n 's/^Maintainer: //p' packaging/control)
printf 'which-messenger (%s) unstable; urgency=medium\n\n  * NEWS.gz tells what is new.\n\n -- %s  %s\n' \
    "$version" "$maintainer" "$(date --utc --rfc-email --date="@$SOURCE_DATE_EPOCH")" |
    gzip -9n > "$doc/changelog.gz"

install -d "$tree/DEBIAN"
size=$(du -sk --exclude=DEBIAN "$tree" | cut -f 1)
sed -e "s/@VERSION@/$version/; s/@ARCH@/$arch/; s/@SIZE@/$size/" packaging/control > "$tree/DEBIAN/control"
(cd "$tree" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) > "$tree/DEBIAN/md5sums"
find "$tree" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +

package=which-messenger_${version}_$arch.deb
dpkg-deb --root-owner-group --build "$tree" "$out/$package" > /dev/null
cp "$binary" "$out/which-messenger-$version-linux-$arch"
(cd "$out" && sha256sum "$package" "which-messenger-$version-linux-$arch" > SHA256SUMS && cat SHA256SUMS)
