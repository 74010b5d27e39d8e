#!/usr/bin/env bash
# Builds the program for others: packaging/build.sh [TARGET|static] -> prints where it is.
# The same source gives the same bytes in any folder and with any cargo home: no path of the builder is in the binary.
# `static` links the C library in; it is a musl build where that target is installed, else glibc's own static one.
set -euo pipefail
cd "$(dirname "$0")/.."
here=$PWD
home=${CARGO_HOME:-$HOME/.cargo}
host=$(rustc -vV | sed -n 's/^host: //p')
target=${1:-$host}
flags=("--remap-path-prefix=$here=." "--remap-path-prefix=$home=cargo" "--remap-path-prefix=$(rustc --print sysroot)=rust")

if [ "$target" = static ]; then
    target=${host%-gnu}-musl
    if [ ! -d "$(rustc --print sysroot)/lib/rustlib/$target" ]; then
        printf 'note: the target %s is not installed; linked statically with glibc instead\n' "$target" >&2
        target=$host
        flags+=("-Ctarget-feature=+crt-static")
    fi
fi

profile=release
grep -q '^\[profile\.dist\]' Cargo.toml && profile=dist
# Each flag is one, whatever is in its paths: the separator is a character that no path holds.
CARGO_ENCODED_RUSTFLAGS=$(IFS=$'\x1f'; printf '%s' "${flags[*]}")
export CARGO_ENCODED_RUSTFLAGS
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || printf 0)}
cargo build --locked --profile "$profile" --target "$target" --bin which-messenger >&2
printf '%s\n' "${CARGO_TARGET_DIR:-$here/target}/$target/$profile/which-messenger"
