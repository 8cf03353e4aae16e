import { Attention, clock } from './attention';
import { Met } from './met';
import { isReceipt, type Answer, type Pulse, type Receipt } from './wire';

/** A pulse that takes longer is given up; the next one says it all again. The server knows this limit. */
const LONGEST_DELAY_MILLIS = 5_000;
/** After a failure, sooner than the next regular pulse. */
const RETRY_MILLIS = 5_000;
/** At most so often when attention comes and goes. */
const SHORTEST_GAP_MILLIS = 1_000;
const TICK_MILLIS = 1_000;

/**
 * Reports to the server what a person does in a player. Fires `study-receipt` (detail: Receipt) at each answer and
 * `study-connection` (detail: boolean, true while the server can be reached) when that changes.
 */
export class PulseClient extends EventTarget {
  private readonly attention: Attention;
  private readonly met = new Met();
  private readonly positions: Record<string, number> = {};
  private readonly timer: number;
  private page: { part: string; length: number; at: number } | undefined;
  private sequence = 0;
  private answered = 0;
  private nextAt = 0;
  private lastSent = 0;
  private underway: AbortController | undefined;
  private wasPresent = true;
  private connected = true;
  private over = false;
  private shown: string | undefined;
  private answer: Answer | undefined;
  private takesOver = false;

  /** Times in seconds are those that the server gave when the session was opened. */
  constructor(
    private readonly token: string,
    private readonly pulseSeconds: number,
    idleSeconds: number,
    private readonly endpoint = 'pulse',
  ) {
    super();
    this.attention = new Attention(idleSeconds * 1000, this.tick);
    document.addEventListener('visibilitychange', this.onVisibility);
    window.addEventListener('pagehide', this.onPageHide);
    window.addEventListener('pageshow', this.onVisibility);
    window.addEventListener('online', this.onOnline);
    this.timer = window.setInterval(this.tick, TICK_MILLIS);
  }

  /** The first pulse, once it is known what is shown: a check that is owed already asks about that. */
  start(): void {
    void this.send();
  }

  /** A stretch of a part's time line was played, in milliseconds. */
  meet(part: string, from: number, to: number): void {
    this.met.add(part, from, to);
  }

  /**
   * The person is reading this page: attentive time meets its time line, from `at` on and round again, so that what was
   * missed is filled in by staying. Without a part, nobody is reading.
   */
  dwell(part?: string, lengthMillis = 0, at = 0): void {
    this.note();
    this.shown = part ?? this.shown;
    this.page = part === undefined || lengthMillis <= 0 ? undefined : { part, length: lengthMillis, at: at % lengthMillis };
  }

  /** Media is playing, or not any more. */
  playing(now: boolean, part?: string): void {
    this.shown = part ?? this.shown;
    this.attention.playing(now);
    this.tick();
  }

  /** Whether what plays can be heard: not muted, not silent. */
  audible(now: boolean): void {
    this.attention.audible(now);
  }

  /** The person says that they study here. */
  takeOver(): void {
    this.takesOver = true;
    this.attention.aside(false);
    void this.send();
  }

  /** What the person chose in a presence check; told until the server has heard it. */
  reply(answer: Answer): void {
    this.answer = answer;
    void this.send();
  }

  /** Asks the server how things stand, sooner than the next regular pulse. */
  ask(): void {
    void this.send();
  }

  /** Where the person is in a part, in milliseconds. */
  position(part: string, millis: number): void {
    this.positions[part] = Math.round(millis);
  }

  /** The player is being closed: the last facts go out, and nothing follows. */
  end(): void {
    if (!this.over) {
      this.farewell(true);
      this.stop();
    }
  }

  private readonly tick = (): void => {
    if (this.over) {
      return;
    }
    this.note();
    const now = clock();
    const changed = this.attention.present !== this.wasPresent;
    // At the last tick before it is due: a killed browser loses no more than the interval.
    if (now + TICK_MILLIS > this.nextAt || (changed && now - this.lastSent >= SHORTEST_GAP_MILLIS)) {
      void this.send();
    }
  };

  private note(): void {
    const attentive = this.attention.note();
    const page = this.page;
    if (page !== undefined) {
      const to = page.at + attentive;
      this.met.add(page.part, page.at, Math.min(to, page.length));
      page.at = to < page.length ? to : 0;
    }
  }

  private pulse(ending: boolean): Pulse {
    this.note();
    this.sequence += 1;
    this.lastSent = clock();
    this.nextAt = this.lastSent + this.pulseSeconds * 1000;
    this.wasPresent = this.attention.present;
    return {
      token: this.token,
      sequence: this.sequence,
      answered: this.answered,
      elapsedMillis: this.attention.elapsedMillis,
      visibleMillis: this.attention.visibleMillis,
      attentiveMillis: this.attention.attentiveMillis,
      listeningMillis: this.attention.listeningMillis,
      inputMillis: this.attention.inputMillis,
      met: this.met.carry(this.sequence),
      position: { ...this.positions },
      shown: this.shown,
      present: this.wasPresent,
      takesOver: this.takesOver,
      answer: this.answer,
      ending,
    };
  }

  /** One pulse is under way at a time; a newer one replaces it, since it says the same and more. */
  private async send(): Promise<void> {
    this.underway?.abort();
    const mine = new AbortController();
    this.underway = mine;
    const pulse = this.pulse(false);
    const limit = window.setTimeout(() => mine.abort(), LONGEST_DELAY_MILLIS);
    try {
      const answer = await fetch(this.endpoint, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(pulse),
        credentials: 'omit',
        keepalive: true,
        signal: mine.signal,
      });
      const said: unknown = await answer.json();
      if (!answer.ok || !isReceipt(said)) {
        throw new Error(`the pulse was refused: ${answer.status}`);
      }
      this.receive(pulse, said);
    } catch {
      if (this.underway === mine) {
        this.nextAt = Math.min(this.nextAt, clock() + RETRY_MILLIS);
        this.connection(false);
      }
    } finally {
      window.clearTimeout(limit);
    }
  }

  private receive(pulse: Pulse, receipt: Receipt): void {
    this.answered = Math.max(this.answered, pulse.sequence);
    this.met.answered(pulse.sequence);
    this.takesOver = this.takesOver && !pulse.takesOver;
    this.answer = this.answer === pulse.answer ? undefined : this.answer;
    this.attention.aside(receipt.elsewhere && !this.takesOver);
    this.connection(true);
    this.dispatchEvent(new CustomEvent<Receipt>('study-receipt', { detail: receipt }));
    if (!receipt.open) {
      this.stop();
    }
  }

  /** Goes out even while the page closes; its answer can't be read, so nothing counts as answered. */
  private farewell(ending: boolean): void {
    const body = new Blob([JSON.stringify(this.pulse(ending))], { type: 'text/plain' });
    navigator.sendBeacon(this.endpoint, body);
  }

  private connection(reached: boolean): void {
    if (reached !== this.connected) {
      this.connected = reached;
      this.dispatchEvent(new CustomEvent<boolean>('study-connection', { detail: reached }));
    }
  }

  private readonly onVisibility = (): void => {
    this.note();
    this.attention.look();
    if (document.visibilityState === 'hidden') {
      this.farewell(false);
    } else {
      this.tick();
    }
  };

  /** A page that the browser keeps may come back; one that it drops is over. */
  private readonly onPageHide = (event: PageTransitionEvent): void => {
    if (event.persisted) {
      this.onVisibility();
    } else {
      this.end();
    }
  };

  private readonly onOnline = (): void => {
    void this.send();
  };

  private stop(): void {
    this.over = true;
    this.attention.stop();
    window.clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.onVisibility);
    window.removeEventListener('pagehide', this.onPageHide);
    window.removeEventListener('pageshow', this.onVisibility);
    window.removeEventListener('online', this.onOnline);
  }
}
