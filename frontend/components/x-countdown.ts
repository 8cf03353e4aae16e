import { LitElement, css, html } from 'lit';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** With less than this left, seconds are shown: before that they would only hurry. */
const SECONDS_FROM = 5 * MINUTE;

/** When it is told aloud what is left. */
const TOLD_AT = [30 * MINUTE, 10 * MINUTE, 5 * MINUTE, MINUTE, 30 * SECOND];

/** Counts down by the time that passes here; when nothing is left it says so once. */
class Countdown extends LitElement {
  static properties = {
    left: { type: Number },
    label: { type: String },
    minutesText: { type: String },
    secondsText: { type: String },
    now: { state: true },
    told: { state: true },
  };

  declare left: number;
  declare label: string;
  declare minutesText: string;
  declare secondsText: string;
  declare now: number;
  declare told: string;

  static styles = css`
    :host {
      display: inline-flex;
      align-items: baseline;
      gap: 0.5em;
      color: var(--x-ink-2);
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    b {
      color: var(--x-ink);
      font-weight: var(--x-weight-strong);
    }
    .told {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `;

  private end = 0;
  private timer = 0;
  private over = false;

  constructor() {
    super();
    this.left = 0;
    this.label = '';
    this.minutesText = '';
    this.secondsText = '';
    this.now = 0;
    this.told = '';
  }

  override connectedCallback() {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.tick(), SECOND / 2);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('left')) {
      this.end = performance.now() + this.left;
      this.now = this.left;
      this.over = false;
    }
  }

  private tick() {
    const before = this.now;
    this.now = Math.max(0, this.end - performance.now());
    if (TOLD_AT.some((at) => before > at && this.now <= at)) {
      this.told = this.words();
    }
    if (this.now === 0 && !this.over) {
      this.over = true;
      this.dispatchEvent(new CustomEvent('x-over'));
    }
  }

  private words() {
    return this.now > MINUTE
      ? this.minutesText.replace('%1', String(Math.ceil(this.now / MINUTE)))
      : this.secondsText.replace('%1', String(Math.ceil(this.now / SECOND)));
  }

  private clock() {
    if (this.now > SECONDS_FROM) {
      return this.words();
    }
    const seconds = Math.ceil(this.now / SECOND);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  }

  override render() {
    return html`
      <span>${this.label}</span>
      <b role="timer" aria-live="off">${this.clock()}</b>
      <span class="told" role="status">${this.told}</span>
    `;
  }
}

customElements.define('x-countdown', Countdown);
