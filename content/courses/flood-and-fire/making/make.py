#!/usr/bin/env python3
"""Remakes the recording of this course and its captions: ../media/loudspeaker.<lang>.mp3 and four caption files."""
import subprocess
import tempfile
import wave
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
MEDIA = HERE.parent / "media"
RATE = 22050            # what espeak-ng writes
LEAD, BETWEEN = 0.5, 0.6   # seconds of quiet before the first sentence, and between two
TONE = "highpass=f=120,lowpass=f=7000,acompressor=threshold=-22dB:ratio=2.5,loudnorm=I=-18:TP=-2:LRA=9"
LINE = {"zh": 24, "en": 42}  # characters of a caption's line


def run(*command):
    subprocess.run([str(c) for c in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def speak(text, voice, target):
    raw = target.with_suffix(".raw.wav")
    run("espeak-ng", "-b", "1", "-v", voice["voice"], "-s", voice["speed"], "-p", voice["pitch"], "-w", raw, text)
    trim = "silenceremove=start_periods=1:start_threshold=-50dB,areverse"
    run("ffmpeg", "-y", "-i", raw, "-af", f"{trim},{trim}", "-ar", RATE, "-ac", 1, target)
    with wave.open(str(target)) as w:
        return w.readframes(w.getnframes())


def clock(seconds):
    return f"00:{int(seconds // 60):02d}:{seconds % 60:06.3f}"


def lines(text, language):
    """In two lines where one would be too long, cut between words."""
    if len(text) <= LINE[language]:
        return text
    middle = len(text) // 2
    marks = [i + 1 for i, c in enumerate(text) if c in ("，。：,. " if language == "zh" else " ")]
    cut = min(marks, key=lambda i: abs(i - middle), default=middle)
    return text[:cut].rstrip() + "\n" + text[cut:].lstrip()


def main():
    script = yaml.safe_load((HERE / "loudspeaker.yaml").read_text("utf-8"))
    for language, voice in script["voices"].items():
        with tempfile.TemporaryDirectory() as folder:
            work = Path(folder)
            sound, times = b"\0\0" * round(LEAD * RATE), []
            for number, sentence in enumerate(script["sentences"]):
                spoken = speak(sentence[language], voice, work / f"{number}.wav")
                start = len(sound) / 2 / RATE
                sound += spoken
                times.append((start, len(sound) / 2 / RATE))
                sound += b"\0\0" * round(BETWEEN * RATE)
            whole = work / "all.wav"
            with wave.open(str(whole), "wb") as w:
                w.setnchannels(1), w.setsampwidth(2), w.setframerate(RATE)
                w.writeframes(sound)
            run("ffmpeg", "-y", "-i", whole, "-af", TONE, "-ac", 1, "-ar", RATE, "-b:a", "24k",
                "-map_metadata", -1, MEDIA / f"loudspeaker.{language}.mp3")
        for other in script["voices"]:
            ending = "" if other == language else f".{other}"
            cues = [f"{clock(a)} --> {clock(b)}\n{lines(s[other], other)}\n"
                    for (a, b), s in zip(times, script["sentences"])]
            (MEDIA / f"loudspeaker.{language}{ending}.vtt").write_text("WEBVTT\n\n" + "\n".join(cues), "utf-8")


if __name__ == "__main__":
    main()
