import { css, html, LitElement } from 'lit';

/** What a film tells its study: media time met, in milliseconds of its time line. */
export interface Met {
  section: string;
  from: number;
  to: number;
}

const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2];
/** Two time updates further apart than this, in seconds of media time at normal speed, are a jump. */
const JUMP_SECONDS = 1.5;

/** A video in the browser's own player, with captions, its speed limited, telling what was really played. */
class Film extends LitElement {
  static override properties = {
    source: {},
    name: {},
    section: {},
    maxRate: { type: Number },
    positionMillis: { type: Number },
    rateText: {},
    brokenText: {},
    broken: { state: true },
  };

  declare source: string;
  declare name: string;
  declare section: string;
  declare maxRate: number;
  declare positionMillis: number;
  declare rateText: string;
  declare brokenText: string;
  declare broken: boolean;

  private playedTo = 0;

  static override styles = css`
    :host {
      display: block;
    }
    video {
      display: block;
      width: 100%;
      aspect-ratio: 16 / 9;
      border-radius: var(--x-radius);
      background: #000;
    }
    label {
      display: flex;
      align-items: center;
      justify-content: end;
      gap: var(--x-space-1);
      margin-block-start: var(--x-space-1);
      font-size: var(--x-text-s);
    }
    select {
      font: inherit;
      color: inherit;
      min-height: 2.25rem;
      padding-inline: var(--x-space-1);
      background: var(--x-surface);
      border: 1px solid var(--x-edge);
      border-radius: 6px;
    }
    select:focus-visible,
    video:focus-visible {
      outline: 2px solid var(--x-focus);
      outline-offset: 2px;
    }
    p {
      padding: var(--x-space-2);
      color: var(--x-ink);
      background: var(--x-bad-bg);
      border-radius: var(--x-radius);
    }
  `;

  override render() {
    const rates = RATES.filter((rate) => rate <= this.maxRate);
    return html`
      <video
        controls
        playsinline
        preload="metadata"
        crossorigin="use-credentials"
        aria-label=${this.name}
        src=${this.source}
        @loadedmetadata=${this.resume}
        @playing=${this.began}
        @pause=${this.stopped}
        @ended=${this.stopped}
        @waiting=${this.stopped}
        @timeupdate=${this.moved}
        @seeking=${this.jumped}
        @ratechange=${this.limit}
        @volumechange=${this.loudness}
        @error=${() => (this.broken = true)}
      ></video>
      ${this.broken ? html`<p role="alert">${this.brokenText}</p>` : ''}
      <label>
        ${this.rateText}
        <select @change=${this.chooseRate}>
          ${rates.map((rate) => html`<option value=${rate} ?selected=${rate === 1}>${rate}×</option>`)}
        </select>
      </label>
    `;
  }

  override firstUpdated(): void {
    // Tracks come from the server as children; a video takes only its own.
    for (const track of this.querySelectorAll('track')) {
      this.video().append(track.cloneNode());
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.tell('x-playing', '');
  }

  private video(): HTMLVideoElement {
    const video = this.renderRoot.querySelector('video');
    if (!video) {
      throw new Error('not rendered yet');
    }
    return video;
  }

  private resume(): void {
    const video = this.video();
    const seconds = this.positionMillis / 1000;
    if (seconds > 0 && seconds < video.duration - 2) {
      video.currentTime = seconds;
    }
  }

  private began(): void {
    this.playedTo = this.video().currentTime;
    this.tell('x-playing', this.section);
    this.loudness();
  }

  private loudness(): void {
    const video = this.video();
    this.tell('x-audible', !video.muted && video.volume > 0);
  }

  /** Stops for a question, or because the person studies elsewhere. */
  hold(): void {
    this.renderRoot.querySelector('video')?.pause();
  }

  private stopped(): void {
    this.moved();
    this.tell('x-playing', '');
  }

  private jumped(): void {
    this.playedTo = this.video().currentTime;
  }

  private moved(): void {
    const video = this.video();
    const now = video.currentTime;
    const far = JUMP_SECONDS * Math.max(1, video.playbackRate);
    if (now > this.playedTo && now - this.playedTo < far) {
      const met: Met = { section: this.section, from: this.playedTo * 1000, to: now * 1000 };
      this.tell('x-met', met);
    }
    this.playedTo = now;
    this.tell('x-position', { section: this.section, millis: now * 1000 });
  }

  /** The browser's own menu may offer more than the course allows. */
  private limit(): void {
    const video = this.video();
    if (video.playbackRate > this.maxRate) {
      video.playbackRate = this.maxRate;
    }
  }

  private chooseRate(event: Event): void {
    if (event.target instanceof HTMLSelectElement) {
      this.video().playbackRate = Number(event.target.value);
    }
  }

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

customElements.define('x-film', Film);
