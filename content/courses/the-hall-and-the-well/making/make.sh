#!/bin/sh
# Remakes the pictures: make.sh [name ...] writes ../media/<name>.png. Needs Debian's chromium.
cd "$(dirname "$0")" || exit 1
for name in ${*:-cover well hall table room quarrel door vote minutes village majority}; do
  size=960,540; [ "$name" = cover ] && size=1200,630
  profile=$(mktemp -d)
  nice -n 19 chromium --headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync \
    --hide-scrollbars --user-data-dir="$profile" --window-size=$size --screenshot="$PWD/../media/$name.png" "file://$PWD/pictures.html#$name" 2>/dev/null
  rm -rf "$profile"
done
