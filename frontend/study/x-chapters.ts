import { css, html, LitElement } from 'lit';
import { clockTime } from './ranges';
import { currentCue, type Cue } from './vtt';

/** The chapters of a film to choose from. Fires `x-go` (detail: milliseconds). */
class Chapters extends LitElement {
  static override properties = {
    cues: { attribute: false },
    at: { attribute: false },
    name: {},
  };

  declare cues: readonly Cue[];
  declare at: number;
  declare name: string;

  constructor() {
    super();
    this.cues = [];
    this.at = 0;
    this.name = '';
  }

  static override styles = css`
    ol {
      display: flex;
      flex-direction: column;
      gap: 2px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    button {
      display: grid;
      grid-template-columns: 3.25rem 1fr;
      align-items: baseline;
      inline-size: 100%;
      min-block-size: 2.5rem;
      padding: var(--x-space-half) var(--x-space-1);
      font: inherit;
      color: var(--x-ink);
      text-align: start;
      cursor: pointer;
      background: none;
      border: 0;
      border-radius: var(--x-radius-s);
    }
    button:hover {
      background: var(--x-surface-2);
    }
    button[data-current] {
      font-weight: var(--x-weight-strong);
      background: var(--x-accent-bg);
    }
    button:focus-visible {
      outline: 2px solid var(--x-focus);
      outline-offset: -2px;
    }
    time {
      color: var(--x-ink-2);
      font-size: var(--x-text-s);
      font-weight: var(--x-weight);
      font-variant-numeric: tabular-nums;
    }
  `;

  override render() {
    const current = currentCue(this.cues, this.at);
    return html`
      <ol aria-label=${this.name}>
        ${this.cues.map(
          (cue, index) => html`<li>
            <button type="button" aria-current=${index === current ? 'step' : 'false'} ?data-current=${index === current} @click=${() => this.go(cue.from)}>
              <time>${clockTime(cue.from)}</time><span>${cue.text}</span>
            </button>
          </li>`,
        )}
      </ol>
    `;
  }

  private go(at: number): void {
    this.dispatchEvent(new CustomEvent('x-go', { detail: at }));
  }
}

customElements.define('x-chapters', Chapters);
