#!/bin/sh
# Renders the pictures of pictures.html into ../media; needs Debian's chromium. Usage: ./make.sh [name...]
here=$(cd "$(dirname "$0")" && pwd)
for name in ${*:-cover village river lane hill gate hall slide morning}; do
  size=960,540; [ "$name" = cover ] && size=1200,630
  profile=$(mktemp -d)
  nice -n 19 chromium --headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking --hide-scrollbars \
    --user-data-dir="$profile" --window-size=$size --screenshot="$here/../media/$name.png" "file://$here/pictures.html#$name" >/dev/null 2>&1
  rm -rf "$profile"
  ls -l "$here/../media/$name.png" | awk '{print $5, $9}'
done
