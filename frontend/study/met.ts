import { joined } from './ranges';
import type { Range } from './wire';

/** Content met since the last answered pulse, with the pulse that first carried it. */
export class Met {
  private readonly underway: { sequence: number; parts: Map<string, Range[]> }[] = [];
  private fresh = new Map<string, Range[]>();

  add(part: string, from: number, to: number): void {
    const start = Math.max(0, Math.round(from));
    const end = Math.round(to);
    if (end > start) {
      this.fresh.set(part, joined([...(this.fresh.get(part) ?? []), [start, end]]));
    }
  }

  /** Everything not answered, as the pulse with this number carries it. */
  carry(sequence: number): Record<string, Range[]> {
    if (this.fresh.size > 0) {
      this.underway.push({ sequence, parts: this.fresh });
      this.fresh = new Map();
    }
    const all = new Map<string, Range[]>();
    for (const { parts } of this.underway) {
      for (const [part, ranges] of parts) {
        all.set(part, joined([...(all.get(part) ?? []), ...ranges]));
      }
    }
    return Object.fromEntries(all);
  }

  /** The server has answered this pulse: what it and earlier ones carried needs no repeating. */
  answered(sequence: number): void {
    while (this.underway[0] !== undefined && this.underway[0].sequence <= sequence) {
      this.underway.shift();
    }
  }
}
