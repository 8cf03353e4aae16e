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
  readonly listeningMillis: number;
  /** When the last input was, by the same clock. */
  readonly inputMillis: number;
  readonly met: Readonly<Record<string, readonly Range[]>>;
  readonly position: Readonly<Record<string, number>>;
  /** The part before the person's eyes. */
  readonly shown: string | undefined;
  readonly present: boolean;
  readonly takesOver: boolean;
  readonly answer: Answer | undefined;
  readonly ending: boolean;
}

/** What was chosen in a presence check: positions of options, by question. */
export interface Answer {
  readonly check: string;
  readonly chosen: readonly (readonly number[])[];
}

/** A presence check: of each question so many options are to be chosen. */
export interface Check {
  readonly id: string;
  readonly again: boolean;
  readonly secondsLeft: number | null;
  readonly language: string;
  readonly questions: readonly { readonly text: string; readonly options: readonly string[]; readonly choose: number }[];
}

/** What the server answers: what this session has earned, and how much of the activity and of each part is covered (0 to 1). */
export interface Receipt {
  readonly open: boolean;
  readonly countedSeconds: number;
  readonly coverage: number;
  readonly coverageByPart: Readonly<Record<string, number>>;
  readonly serverTime: string;
  /** Another player has the floor. */
  readonly elsewhere: boolean;
  /** False after a missed presence check. */
  readonly confirmed: boolean;
  readonly waitSeconds: number;
  readonly check: Check | null;
}

export function isReceipt(value: unknown): value is Receipt {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const said = value as Partial<Record<keyof Receipt, unknown>>;
  return typeof said.open === 'boolean' && typeof said.countedSeconds === 'number' && typeof said.coverage === 'number' && typeof said.coverageByPart === 'object';
}
