/** A line of captions, or a chapter; times in milliseconds. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Where Chinese goes on in the next line there is no space. */
const WRAPPED_HAN = /([\u2e80-\u9fff\uf900-\uffef])\n/g;

const TIMING = /^((?:\d+:)?\d{2}:\d{2}\.\d{3})\s+-->\s+((?:\d+:)?\d{2}:\d{2}\.\d{3})/;

/** Reads WebVTT that was checked when its course was published. */
export function cues(file: string): Cue[] {
  return file
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.trim().split(/\r?\n/))
    .flatMap((lines) => {
      const index = lines.findIndex((line) => TIMING.test(line));
      const times = TIMING.exec(lines[index] ?? '');
      return times === null ? [] : [{ from: millis(times[1] ?? ''), to: millis(times[2] ?? ''), text: words(lines.slice(index + 1)) }];
    });
}

export async function fetchCues(address: string): Promise<Cue[]> {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`no captions at ${address}: ${answer.status}`);
  }
  return cues(await answer.text());
}

/** The one that is on at that time: the last that has begun. Between two lines the one before stays. */
export function currentCue(all: readonly Cue[], at: number): number {
  return all.findLastIndex((cue) => cue.from <= at);
}

function words(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(WRAPPED_HAN, '$1')
    .replaceAll('\n', ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function millis(time: string): number {
  const seconds = time.split(':').reduce((sum, piece) => sum * 60 + Number(piece), 0);
  return Math.round(seconds * 1000);
}
