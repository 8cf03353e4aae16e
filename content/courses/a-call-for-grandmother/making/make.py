#!/usr/bin/env python3
"""make.py [name ...]: draws ../media/<name>.png from pictures.html with headless Chromium."""
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
MEDIA = HERE.parent / "media"
NAMES = ["court", "landing", "kitchen", "gate", "bank", "station", "evening", "tree", "cover"]

for name in sys.argv[1:] or NAMES:
    size = "1200,630" if name == "cover" else "960,540"
    target = MEDIA / f"{name}.png"
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(["nice", "-n", "19", "chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
                        "--disable-background-networking", "--hide-scrollbars", f"--user-data-dir={profile}",
                        f"--window-size={size}", f"--screenshot={target}", f"{(HERE / 'pictures.html').as_uri()}#{name}"],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if shutil.which("pngquant"):
        subprocess.run(["pngquant", "--force", "--ext", ".png", "128", target], check=True)
    print(name, target.stat().st_size // 1024, "KB")
