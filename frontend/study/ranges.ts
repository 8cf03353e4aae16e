import type { Range } from './wire';

/** Sorted, none empty, none touching. */
export function joined(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const [from, to] of ranges.filter((range) => range[1] > range[0]).sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last !== undefined && from <= last[1]) {
      out[out.length - 1] = [last[0], Math.max(last[1], to)];
    } else {
      out.push([from, to]);
    }
  }
  return out;
}

/** What joined ranges leave out between 0 and the length; shorter ones than `least` nobody would notice. */
export function gaps(ranges: readonly Range[], length: number, least: number): Range[] {
  const out: Range[] = [];
  let at = 0;
  for (const [from, to] of [...ranges, [length, length] as const]) {
    if (Math.min(from, length) - at >= least) {
      out.push([at, Math.min(from, length)]);
    }
    at = Math.max(at, to);
  }
  return out;
}

/** How much of the length joined ranges cover, 0 to 1. */
export function share(ranges: readonly Range[], length: number): number {
  return length > 0 ? ranges.reduce((sum, [from, to]) => sum + to - from, 0) / length : 0;
}

/** A time on a clock: 2:05, or 1:02:05 from an hour on. */
export function clockTime(millis: number): string {
  const seconds = Math.floor(millis / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** Fills the places %1, %2 … of a text. */
export function filled(text: string | undefined, ...values: readonly (string | number)[]): string {
  return values.reduce<string>((out, value, index) => out.replace(`%${index + 1}`, String(value)), text ?? '');
}
