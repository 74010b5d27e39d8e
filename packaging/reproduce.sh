#!/usr/bin/env bash
# Shows that a build does not depend on where it is made: two folders, two cargo homes, one checksum. Takes two full builds.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
commit=$(git rev-parse HEAD)

# The registry's archives are the same for both; only where they are unpacked differs.
home=${CARGO_HOME:-$HOME/.cargo}
for name in one a-second-longer-name; do
    git clone --quiet --no-hardlinks . "$work/$name/source"
    git -C "$work/$name/source" checkout --quiet "$commit"
    mkdir -p "$work/$name/home/registry"
    for part in cache index; do
        if [ -d "$home/registry/$part" ]; then cp -r "$home/registry/$part" "$work/$name/home/registry/"; fi
    done
    for file in config.toml config; do
        if [ -f "$home/$file" ]; then cp "$home/$file" "$work/$name/home/"; fi
    done
    binary=$(CARGO_HOME=$work/$name/home CARGO_TARGET_DIR=$work/$name/target \
        bash "$work/$name/source/packaging/build.sh" "${1:-}")
    cp "$binary" "$work/$name.bin"
    rm -rf "${work:?}/$name/target"
    if grep -aqF -e "$work" -e "$HOME/" "$work/$name.bin"; then
        echo "a path of the builder is in the binary:"
        grep -aoE "($work|$HOME/)[[:print:]]*" "$work/$name.bin" | sort -u | head
        exit 1
    fi
done
sha256sum "$work"/*.bin | sed "s|$work/||"
cmp "$work/one.bin" "$work/a-second-longer-name.bin"
echo "the same bytes from two folders and two cargo homes, and no path of either in them"
