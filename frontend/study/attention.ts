/** The person's input; a pointer resting still is none. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchstart', 'touchmove'] as const;

/** The browser's monotonic clock in whole milliseconds, so that sums of the same time are the same number. */
export function clock(): number {
  return Math.round(performance.now());
}

/** Adds up for how long the page was there, visible, and attended to, by the browser's monotonic clock. */
export class Attention {
  private readonly start = clock();
  private last = this.start;
  private lastSign = this.start;
  private visible = document.visibilityState === 'visible';
  private isPlaying = false;
  private isAudible = false;
  private isAside = false;
  private visibleSum = 0;
  private attentiveSum = 0;
  private listeningSum = 0;

  /** @param onSign called at each sign of life, after it was noted */
  constructor(
    private readonly idleMillis: number,
    private readonly onSign: () => void,
  ) {
    for (const sign of SIGNS) {
      window.addEventListener(sign, this.signed, { passive: true, capture: true });
    }
  }

  stop(): void {
    for (const sign of SIGNS) {
      window.removeEventListener(sign, this.signed, { capture: true });
    }
  }

  /** Notes the time since the last call; answers how many of its milliseconds were attentive. */
  note(): number {
    const now = clock();
    const from = this.last;
    this.last = now;
    if (!this.visible) {
      this.listeningSum += this.isPlaying && this.isAudible && !this.isAside ? now - from : 0;
      return 0;
    }
    this.visibleSum += now - from;
    if (this.isAside) {
      return 0;
    }
    const until = this.isPlaying ? now : Math.min(now, this.lastSign + this.idleMillis);
    const attentive = Math.max(0, until - from);
    this.attentiveSum += attentive;
    return attentive;
  }

  /** Whether time is being attended to now. */
  get present(): boolean {
    return this.visible && !this.isAside && (this.isPlaying || clock() - this.lastSign < this.idleMillis);
  }

  /** The person studies with another player: this one claims nothing. */
  aside(now: boolean): void {
    this.note();
    this.isAside = now;
  }

  /** Whether what plays can be heard. */
  audible(now: boolean): void {
    this.note();
    this.isAudible = now;
  }

  playing(now: boolean): void {
    this.note();
    // Stopping is a sign of life: the person stopped it, or it ended before their eyes.
    this.lastSign = this.isPlaying || now ? clock() : this.lastSign;
    this.isPlaying = now;
  }

  /** Takes over from the page whether it is visible. Coming back to it is a sign of life. */
  look(): void {
    this.note();
    const visible = document.visibilityState === 'visible';
    this.lastSign = visible && !this.visible ? clock() : this.lastSign;
    this.visible = visible;
  }

  get elapsedMillis(): number {
    return this.last - this.start;
  }

  get visibleMillis(): number {
    return this.visibleSum;
  }

  get attentiveMillis(): number {
    return this.attentiveSum;
  }

  get listeningMillis(): number {
    return this.listeningSum;
  }

  /** When the last sign of life was, on the scale of `elapsedMillis`. */
  get inputMillis(): number {
    return Math.max(0, this.lastSign - this.start);
  }

  private readonly signed = (): void => {
    this.note();
    this.lastSign = clock();
    this.onSign();
  };
}
