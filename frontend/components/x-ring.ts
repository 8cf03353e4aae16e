import { LitElement, css, html } from 'lit';

const RADIUS = 54;
const LENGTH = 2 * Math.PI * RADIUS;

/** A ring that fills clockwise from the top, with a figure inside. To a screen reader it is one picture with a name. */
class Ring extends LitElement {
  static properties = {
    fraction: { type: Number },
    number: { type: String },
    words: { type: String },
    label: { type: String },
  };

  declare fraction: number;
  declare number: string;
  declare words: string;
  declare label: string;

  static styles = css`
    :host {
      display: block;
      position: relative;
      inline-size: var(--x-ring-size, 10rem);
      aspect-ratio: 1;
      flex: none;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      transform: rotate(-90deg);
    }
    circle {
      fill: none;
      stroke-width: 10;
    }
    .track {
      stroke: var(--x-surface-2);
    }
    .fill {
      stroke: var(--x-ring-color, var(--x-accent));
      stroke-linecap: round;
    }
    .inside {
      position: absolute;
      inset: 14%;
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      text-align: center;
    }
    .number {
      color: var(--x-ink);
      font-size: var(--x-ring-number, calc(var(--x-ring-size, 10rem) * 0.155));
      font-weight: var(--x-weight-strong);
      font-variant-numeric: tabular-nums;
      line-height: 1.2;
      white-space: nowrap;
    }
    .words {
      color: var(--x-ink-2);
      font-size: var(--x-text-s);
      line-height: 1.3;
    }
    @media (prefers-reduced-motion: no-preference) {
      .fill {
        transition: stroke-dashoffset 700ms cubic-bezier(0.2, 0.7, 0.2, 1);
      }
    }
    @media (forced-colors: active) {
      .track {
        stroke: GrayText;
      }
      .fill {
        stroke: Highlight;
      }
    }
  `;

  /** Drawn empty at first, so that the browser has a way to go from. */
  private drawn = 0;

  constructor() {
    super();
    this.fraction = 0;
    this.number = '';
    this.words = '';
    this.label = '';
  }

  override connectedCallback() {
    super.connectedCallback();
    this.setAttribute('role', 'img');
  }

  override updated() {
    this.setAttribute('aria-label', this.label || [this.number, this.words].filter(Boolean).join(', '));
    if (this.drawn !== this.fraction) {
      requestAnimationFrame(() => {
        this.drawn = this.fraction;
        this.requestUpdate();
      });
    }
  }

  override render() {
    const fill = Math.min(1, Math.max(0, this.drawn));
    return html`
      <svg viewBox="0 0 128 128" aria-hidden="true">
        <circle class="track" cx="64" cy="64" r=${RADIUS}></circle>
        <circle class="fill" cx="64" cy="64" r=${RADIUS} visibility=${fill > 0 ? 'visible' : 'hidden'}
          stroke-dasharray=${LENGTH} stroke-dashoffset=${LENGTH * (1 - fill)}></circle>
      </svg>
      <div class="inside" aria-hidden="true">
        <span class="number">${this.number}</span>
        <span class="words">${this.words}</span>
      </div>
    `;
  }
}

customElements.define('x-ring', Ring);
