import type { Range } from './wire';

/** What a film tells its study: media time met, in milliseconds of its time line. */
export interface Met {
  section: string;
  from: number;
  to: number;
}

/** Two time updates further apart than this, in seconds of media time at normal speed, are a jump. */
const JUMP_SECONDS = 1.5;

/** Tells of a medium what is really played, and keeps its speed to the limit. */
export class FilmMeter {
  private playedTo = 0;

  /**
   * @param tell sends an event to the study
   * @param moved hears where the medium is, in milliseconds, and what was just met, if anything
   */
  constructor(
    private readonly media: HTMLMediaElement,
    private readonly section: string,
    private readonly maxRate: number,
    private readonly tell: (name: string, detail: unknown) => void,
    private readonly moved: (at: number, met: Range | undefined) => void,
  ) {
    const heard: Record<string, () => void> = {
      playing: () => this.began(),
      pause: () => this.stopped(),
      ended: () => this.stopped(),
      waiting: () => this.stopped(),
      timeupdate: () => this.move(),
      seeking: () => (this.playedTo = media.currentTime),
      ratechange: () => this.limit(),
      volumechange: () => this.loudness(),
    };
    for (const [name, hear] of Object.entries(heard)) {
      media.addEventListener(name, hear);
    }
  }

  private began(): void {
    this.playedTo = this.media.currentTime;
    this.tell('x-playing', this.section);
    this.loudness();
  }

  private stopped(): void {
    this.move();
    this.tell('x-playing', '');
  }

  private move(): void {
    const now = this.media.currentTime;
    const far = JUMP_SECONDS * Math.max(1, this.media.playbackRate);
    let range: Range | undefined;
    if (now > this.playedTo && now - this.playedTo < far) {
      const met: Met = { section: this.section, from: this.playedTo * 1000, to: now * 1000 };
      range = [met.from, met.to];
      this.tell('x-met', met);
    }
    this.playedTo = now;
    this.moved(now * 1000, range);
    this.tell('x-position', { section: this.section, millis: now * 1000 });
  }

  private loudness(): void {
    this.tell('x-audible', !this.media.muted && this.media.volume > 0);
  }

  /** However it was changed: by a key, a menu, the browser's own one or an extension. */
  private limit(): void {
    if (this.media.playbackRate > this.maxRate) {
      this.media.playbackRate = this.maxRate;
    }
  }
}
