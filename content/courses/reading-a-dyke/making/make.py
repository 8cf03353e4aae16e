#!/usr/bin/env python3
"""make.py [name ...]: draws the SVG files beside it with headless Chromium."""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
BASE = HERE.parents[2] / "bases" / "willow-bend-dyke"

for drawing in [HERE / f"{name}.svg" for name in sys.argv[1:]] or sorted(HERE.glob("*.svg")):
    svg = drawing.read_text(encoding="utf-8")
    width, height = re.search(r'viewBox="0 0 (\d+) (\d+)"', svg).groups()
    target = (HERE.parent / "media" if drawing.stem == "cover" else BASE) / f"{drawing.stem}.png"
    with tempfile.TemporaryDirectory() as scratch:
        page = Path(scratch) / "page.html"
        page.write_text(f"<!doctype html><meta charset=utf-8><style>*{{margin:0}}svg{{display:block}}</style>{svg}", encoding="utf-8")
        subprocess.run(["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
                        "--disable-background-networking", "--hide-scrollbars", f"--user-data-dir={scratch}/profile",
                        f"--window-size={width},{height}", f"--screenshot={target}", page.as_uri()],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    print(target.name, target.stat().st_size // 1024, "KB")
