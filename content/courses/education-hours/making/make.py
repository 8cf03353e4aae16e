#!/usr/bin/env python3
"""Remakes the film (slides + synthetic voice + captions) and the pictures of this course.

    make.py film [zh|en]     ../media/film.<lang>.mp4 and all four caption files
    make.py pictures [name]  ../media/<name>.<lang>.png and cover.png
"""
import html
import json
import re
import subprocess
import sys
import tempfile
import wave
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
MEDIA = HERE.parent / "media"
RATE = 22050                 # what espeak-ng writes
LEAD, BETWEEN, TAIL = 0.6, 0.45, 0.9   # seconds of quiet before, between and after a slide's sentences
FPS = 5
TONE = ("highpass=f=85,equalizer=f=240:t=q:w=1:g=-2,equalizer=f=3000:t=q:w=1:g=1.5,"
        "lowpass=f=8500,acompressor=threshold=-22dB:ratio=2.5:attack=8:release=160,loudnorm=I=-18:TP=-2:LRA=9")


def run(*command):
    subprocess.run([str(c) for c in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def photograph(page, target, width, height):
    """Chromium's picture of one page."""
    with tempfile.TemporaryDirectory() as profile:
        run("chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
            f"--user-data-dir={profile}", f"--window-size={width},{height}", f"--screenshot={target}", page.as_uri())


def draw(template, data, target, width, height, work):
    page = work / (target.stem + ".html")
    page.write_text((HERE / template).read_text("utf-8").replace("/*DATA*/null", json.dumps(data, ensure_ascii=False)), "utf-8")
    photograph(page, target, width, height)


def speak(text, voice, target):
    raw = target.with_suffix(".raw.wav")
    run("espeak-ng", "-b", "1", "-v", voice["voice"], "-s", voice["speed"], "-p", voice["pitch"], "-w", raw, text)
    trim = "silenceremove=start_periods=1:start_threshold=-50dB,areverse"
    run("ffmpeg", "-y", "-i", raw, "-af", f"{trim},{trim}", "-ar", RATE, "-ac", 1, target)
    with wave.open(str(target)) as w:
        return w.readframes(w.getnframes())


def seconds(frames):
    return len(frames) / 2 / RATE


def quiet(length):
    return b"\0\0" * round(length * RATE)


def stamp(t):
    ms = round(t * 1000)
    return f"{ms // 3600000:02}:{ms // 60000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"


def pieces(text, lang):
    """A long sentence becomes two captions, cut at the comma nearest its middle."""
    limit = 28 if lang == "zh" else 84
    if len(text) <= limit:
        return [text]
    cuts = [m.end() for m in re.finditer("[，；：]" if lang == "zh" else "[,;:] ", text)]
    cuts = [c for c in cuts if 0.2 < c / len(text) < 0.85]
    if not cuts:
        return [text]
    cut = min(cuts, key=lambda c: abs(c - len(text) / 2))
    return [text[:cut].strip(), text[cut:].strip()]


def lines(text, lang):
    if lang == "zh" or len(text) <= 42:
        return text
    spaces = [i for i, c in enumerate(text) if c == " "]
    cut = min(spaces, key=lambda i: abs(i - len(text) / 2))
    return text[:cut] + "\n" + text[cut + 1:]


def captions(cues, lang, target):
    out = ["WEBVTT", ""]
    for start, end, text in cues:
        parts = pieces(text, lang)
        whole = sum(map(len, parts))
        at = start
        for part in parts:
            until = at + (end - start) * len(part) / whole
            out += [f"{stamp(at)} --> {stamp(until)}", html.escape(lines(part, lang), quote=False), ""]
            at = until
    target.write_text("\n".join(out), "utf-8")


def film(lang, source):
    other = {"zh": "en", "en": "zh"}[lang]
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        sound, shots, own, foreign = b"", [], [], []
        for n, slide in enumerate(source["slides"]):
            began = seconds(sound)
            sound += quiet(LEAD)
            for k, sentence in enumerate(slide["say"]):
                if k:
                    sound += quiet(BETWEEN)
                spoken = speak(sentence.get(lang + "_say", sentence[lang]), source["voices"][lang], work / f"{n}-{k}.wav")
                start = seconds(sound)
                sound += spoken
                end = seconds(sound) + 0.25
                own.append((start, end, sentence[lang]))
                foreign.append((start, end, sentence[other]))
            sound += quiet(TAIL)
            # slides change on a whole frame
            sound += quiet(-seconds(sound) % (1 / FPS))
            picture = work / f"{n:02}.png"
            draw("slides.html", {"lang": lang, "minutes": source["minutes"], "slide": slide,
                                 "n": n + 1, "of": len(source["slides"])}, picture, 1280, 720, work)
            shots.append((picture, seconds(sound) - began))
        with wave.open(str(work / "all.wav"), "wb") as w:
            w.setnchannels(1), w.setsampwidth(2), w.setframerate(RATE)
            w.writeframes(sound)
        listing = "".join(f"file '{p}'\nduration {d:.3f}\n" for p, d in shots) + f"file '{shots[-1][0]}'\n"
        (work / "shots.txt").write_text(listing)
        run("ffmpeg", "-y", "-f", "concat", "-safe", 0, "-i", work / "shots.txt", "-i", work / "all.wav",
            "-vf", f"fps={FPS},format=yuv420p", "-af", TONE, "-t", f"{seconds(sound):.3f}",
            "-c:v", "libx264", "-preset", "veryslow", "-tune", "animation", "-crf", 32, "-g", FPS * 5,
            "-c:a", "aac", "-b:a", "40k", "-ac", 1, "-ar", 44100, "-map_metadata", -1,
            "-movflags", "+faststart", MEDIA / f"film.{lang}.mp4")
        captions(own, lang, MEDIA / f"film.{lang}.vtt")
        captions(foreign, other, MEDIA / f"film.{lang}.{other}.vtt")
        print(lang, f"{seconds(sound):.1f} s", (MEDIA / f"film.{lang}.mp4").stat().st_size, "bytes")


def pictures(only):
    sizes = json.loads(re.search(r"/\*SIZES\*/(.*?)/\*END\*/", (HERE / "pictures.html").read_text("utf-8"), re.S)[1])
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for name, (width, height, langs) in sizes.items():
            if only and name not in only:
                continue
            for lang in langs:
                target = work / (f"{name}.{lang}.png" if len(langs) > 1 else f"{name}.png")
                draw("pictures.html", {"name": name, "lang": lang}, target, width, height, work)
                run("pngquant", "--force", "--speed", 1, "--output", MEDIA / target.name, 128, target)
                print(target.name, (MEDIA / target.name).stat().st_size, "bytes")


if __name__ == "__main__":
    MEDIA.mkdir(exist_ok=True)
    what, rest = sys.argv[1], sys.argv[2:]
    if what == "film":
        source = yaml.safe_load((HERE / "narration.yaml").read_text("utf-8"))
        for language in rest or ["zh", "en"]:
            film(language, source)
    else:
        pictures(rest)
