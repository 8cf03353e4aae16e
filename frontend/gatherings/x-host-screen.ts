import { LitElement, css, html, nothing, svg } from 'lit';

interface Shown {
  readonly open: boolean;
  readonly purpose: 'IN' | 'OUT' | 'PRESENT';
  readonly modules: string[];
  readonly digits: string;
  readonly leftMillis: number;
  readonly came: number;
  readonly went: number;
  readonly expected: number;
  readonly closesMillis: number | null;
}

const AGAIN_AFTER_FAILURE_MILLIS = 1500;
/** Asked for just after the old one ends, never before. */
const AFTER_MILLIS = 40;
const QUIET_MODULES = 4;
const HALF = 4;

/** The rotating code on the host's screen: asked of the server each time, because only it can sign one. */
class HostScreen extends LitElement {
  static properties = {
    session: { type: String },
    purpose: { type: String },
    texts: { type: Object },
    shown: { state: true },
    lost: { state: true },
  };

  declare session: string;
  declare purpose: 'IN' | 'OUT';
  declare texts: Record<string, string>;
  declare shown: Shown | null;
  declare lost: boolean;

  private timer = 0;

  static styles = css`
    :host {
      display: grid;
      justify-items: center;
      gap: var(--x-space-2, 1rem);
    }

    .code {
      width: min(100%, 60dvh, 34rem);
      aspect-ratio: 1;
      /* A camera needs dark on light, whatever the scheme is. */
      background: #ffffff;
      border-radius: 1rem;
    }

    .code svg {
      display: block;
      width: 100%;
      height: 100%;
    }

    .digits {
      font-size: clamp(2rem, 8vw, 4.5rem);
      font-variant-numeric: tabular-nums;
      letter-spacing: 0.08em;
      line-height: 1.1;
    }

    .call {
      padding: 0.75rem 1.25rem;
      border: 2px solid currentcolor;
      border-radius: 0.75rem;
      font-size: 1.35rem;
      font-weight: 600;
    }

    .counts {
      font-size: 1.25rem;
    }

    p {
      margin: 0;
      text-align: center;
    }

    .beside {
      display: grid;
      justify-items: center;
      gap: var(--x-space-2, 1rem);
    }

    /* Everything at once where the screen is wide: whoever sits at the back can't scroll. */
    @media (min-width: 56rem) {
      :host {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        align-items: center;
      }

      .call {
        grid-column: 1 / -1;
      }
    }
  `;

  constructor() {
    super();
    this.session = '';
    this.purpose = 'IN';
    this.texts = {};
    this.shown = null;
    this.lost = false;
  }

  connectedCallback(): void {
    super.connectedCallback();
    void this.ask();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.timer);
  }

  updated(changed: Map<string, unknown>): void {
    if (changed.has('purpose') && changed.get('purpose') !== undefined) {
      window.clearTimeout(this.timer);
      void this.ask();
    }
  }

  private async ask(): Promise<void> {
    let again = AGAIN_AFTER_FAILURE_MILLIS;
    try {
      const origin = encodeURIComponent(location.origin);
      const answer = await fetch(`host-screen/${this.session}?purpose=${this.purpose}&origin=${origin}`, { redirect: 'error' });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      this.shown = (await answer.json()) as Shown;
      this.lost = false;
      again = this.shown.leftMillis + AFTER_MILLIS;
    } catch {
      this.lost = true;
    }
    if (this.isConnected) {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.ask(), again);
    }
  }

  render() {
    const now = this.shown;
    if (this.lost) {
      return html`<p role="alert">${this.texts['lost']}</p>`;
    }
    if (!now) {
      return nothing;
    }
    if (!now.open) {
      return html`<p>${this.texts['closed']}</p>${this.counts(now)}`;
    }
    return html`
      ${now.closesMillis === null ? nothing : html`<p class="call" role="alert">${this.texts['call']}</p>`}
      <div class="code" role="img" aria-label=${this.texts[now.purpose] ?? ''}>${this.code(now.modules)}</div>
      <div class="beside">
        <p>${this.texts['digits']}</p>
        <p class="digits">${now.digits.slice(0, HALF)} ${now.digits.slice(HALF)}</p>
        ${this.counts(now)}
      </div>
    `;
  }

  private counts(now: Shown) {
    const words = (this.texts['counts'] ?? '')
      .replace('%1', String(now.came))
      .replace('%2', String(now.expected))
      .replace('%3', String(now.went));
    return html`<p class="counts" aria-live="polite">${words}</p>`;
  }

  private code(modules: string[]) {
    const size = modules.length + 2 * QUIET_MODULES;
    const path = modules
      .flatMap((row, y) => [...row].map((dark, x) => (dark === '1' ? `M${x + QUIET_MODULES} ${y + QUIET_MODULES}h1v1h-1z` : '')))
      .join('');
    return html`<svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true">
      ${svg`<path d=${path} fill="#000000"></path>`}
    </svg>`;
  }
}

customElements.define('x-host-screen', HostScreen);
