/** What goes over the wire between a player and the pulse endpoint. */

/** From inclusive to exclusive, in milliseconds of a part's own time line. */
export type Range = readonly [from: number, to: number];

/** All clocks are cumulative since the player started; content is repeated until a pulse with it was answered. */
export interface Pulse {
  readonly token: string;
  readonly sequence: number;
  readonly answered: number;
  readonly elapsedMillis: number;
  readonly visibleMillis: number;
  readonly attentiveMillis: number;
  readonly met: Readonly<Record<string, readonly Range[]>>;
  readonly position: Readonly<Record<string, number>>;
  readonly ending: boolean;
}

/** What the server answers: what this session has earned, and how much of the activity and of each part is covered (0 to 1). */
export interface Receipt {
  readonly open: boolean;
  readonly countedSeconds: number;
  readonly coverage: number;
  readonly coverageByPart: Readonly<Record<string, number>>;
  readonly serverTime: string;
}

export function isReceipt(value: unknown): value is Receipt {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const said = value as Partial<Record<keyof Receipt, unknown>>;
  return typeof said.open === 'boolean' && typeof said.countedSeconds === 'number' && typeof said.coverage === 'number' && typeof said.coverageByPart === 'object';
}
