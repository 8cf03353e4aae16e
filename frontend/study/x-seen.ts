import { css, html, LitElement, nothing } from 'lit';
import { clockTime, filled, gaps, joined, share } from './ranges';
import type { Range } from './wire';

/** Rounding between two time updates is no gap: this share of a unit, see `unit`. */
const LEAST = { time: 1_000, page: 0.01 };

/**
 * Which stretches of a film or pages of a paper have been met: a bar, its gaps as places to go to, and the same in words. Fires
 * `x-go` (detail: where, in the unit) when a gap is chosen.
 */
class Seen extends LitElement {
  static override properties = {
    ranges: { attribute: false },
    length: { attribute: false },
    unit: {},
    texts: { attribute: false },
  };

  declare ranges: readonly Range[];
  declare length: number;
  /** Milliseconds of a film, or pages counted from 0. */
  declare unit: 'time' | 'page';
  declare texts: Readonly<Record<string, string>>;

  constructor() {
    super();
    this.ranges = [];
    this.length = 0;
    this.unit = 'time';
    this.texts = {};
  }

  static override styles = css`
    :host {
      display: block;
      margin-block-start: var(--x-space-1);
    }
    .bar {
      position: relative;
      block-size: 0.75rem;
      overflow: hidden;
      cursor: pointer;
      background: repeating-linear-gradient(-45deg, var(--x-surface-2) 0 4px, var(--x-line) 4px 6px);
      border: 1px solid var(--x-edge);
      border-radius: 0.375rem;
    }
    .bar span {
      position: absolute;
      inset-block: 0;
      background: var(--x-accent);
    }
    .bar i {
      position: absolute;
      inset-block: 0;
      inline-size: 1px;
      background: var(--x-surface);
    }
    details,
    p {
      margin-block-start: var(--x-space-half);
      font-size: var(--x-text-s);
      color: var(--x-ink-2);
    }
    summary {
      inline-size: fit-content;
      min-block-size: 1.75rem;
      cursor: pointer;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--x-space-1);
      margin: var(--x-space-half) 0 0;
      padding: 0;
      list-style: none;
    }
    button {
      font: inherit;
      min-block-size: 2.25rem;
      padding-inline: var(--x-space-1);
      color: var(--x-ink);
      font-variant-numeric: tabular-nums;
      cursor: pointer;
      background: var(--x-surface);
      border: 1px solid var(--x-edge);
      border-radius: var(--x-radius-s);
    }
    button:focus-visible,
    summary:focus-visible {
      outline: 2px solid var(--x-focus);
      outline-offset: 2px;
    }
  `;

  override render() {
    const met = joined(this.ranges);
    const missing = this.missing(met);
    const words = this.words(met, missing.length);
    return html`
      <div class="bar" role="img" aria-label=${words} @click=${this.clicked}>
        ${met.map(([from, to]) => html`<span style="left:${this.percent(from)}%;width:${this.percent(to - from)}%"></span>`)}
        ${this.unit === 'page' ? Array.from({ length: Math.max(0, this.length - 1) }, (_, i) => html`<i style="left:${this.percent(i + 1)}%"></i>`) : nothing}
      </div>
      ${missing.length === 0
        ? html`<p>${words}</p>`
        : html`<details>
            <summary>${words}</summary>
            <ul>
              ${missing.map((gap) => html`<li><button type="button" @click=${() => this.go(gap[0])}>${this.name(gap)}</button></li>`)}
            </ul>
          </details>`}
    `;
  }

  private missing(met: readonly Range[]): Range[] {
    const all = gaps(met, this.length, LEAST[this.unit]);
    return this.unit === 'time' ? all : pagesOf(all);
  }

  private words(met: readonly Range[], count: number): string {
    const percent = count === 0 ? 100 : Math.min(99, Math.floor(share(met, this.length) * 100));
    const one = this.unit === 'time' ? 'seenGap' : 'seenPage';
    return filled(this.texts[count === 0 ? 'seenAll' : count === 1 ? one : `${one}s`], percent, count);
  }

  private name([from, to]: Range): string {
    return this.unit === 'time' ? `${clockTime(from)}–${clockTime(to)}` : filled(this.texts['gapPage'], Math.floor(from) + 1);
  }

  private percent(value: number): number {
    return this.length > 0 ? (value / this.length) * 100 : 0;
  }

  /** In a gap, to its beginning; elsewhere, where it was clicked. */
  private clicked(event: MouseEvent): void {
    const bar = event.currentTarget as HTMLElement;
    const box = bar.getBoundingClientRect();
    const at = ((event.clientX - box.left) / box.width) * this.length;
    const gap = this.missing(joined(this.ranges)).find(([from, to]) => from <= at && at < to);
    this.go(gap?.[0] ?? at);
  }

  private go(at: number): void {
    this.dispatchEvent(new CustomEvent('x-go', { detail: Math.max(0, Math.floor(at)), bubbles: false }));
  }
}

/** A page is a gap if any of it is. */
function pagesOf(all: readonly Range[]): Range[] {
  const pages = new Set<number>();
  for (const [from, to] of all) {
    for (let page = Math.floor(from); page < to; page += 1) {
      pages.add(page);
    }
  }
  return [...pages].map((page) => [page, page + 1]);
}

customElements.define('x-seen', Seen);
