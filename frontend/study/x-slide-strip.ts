import { css, html, LitElement } from 'lit';
import { drawPage, type PdfDocument } from './pdf-reader';
import { filled } from './ranges';

const WIDTH = 128;

/** Small pictures of all slides to choose from; each is drawn when it comes into view. Fires `x-go` (detail: page, from 1). */
class SlideStrip extends LitElement {
  static override properties = {
    paper: { attribute: false },
    page: { attribute: false },
    name: {},
    pageText: {},
  };

  declare paper: PdfDocument;
  declare page: number;
  declare name: string;
  declare pageText: string;

  private readonly seen = new IntersectionObserver((entries) => entries.forEach((entry) => entry.isIntersecting && void this.draw(entry.target)), {
    rootMargin: '200px',
  });

  static override styles = css`
    ol {
      display: flex;
      gap: var(--x-space-1);
      margin: 0;
      padding: 4px;
      overflow-x: auto;
      list-style: none;
    }
    button {
      display: block;
      padding: 2px;
      font: inherit;
      font-size: var(--x-text-s);
      color: var(--x-ink-2);
      cursor: pointer;
      background: none;
      border: 2px solid transparent;
      border-radius: var(--x-radius-s);
    }
    button[data-current] {
      color: var(--x-ink);
      border-color: var(--x-accent);
      font-weight: var(--x-weight-strong);
    }
    button:focus-visible {
      outline: 2px solid var(--x-focus);
      outline-offset: 1px;
    }
    canvas {
      display: block;
      inline-size: 8rem;
      aspect-ratio: 16 / 9;
      object-fit: contain;
      background: #fff;
      border: 1px solid var(--x-line);
    }
  `;

  override render() {
    return html`
      <ol aria-label=${this.name}>
        ${Array.from(
          { length: this.paper.numPages },
          (_, index) => html`<li>
            <button
              type="button"
              data-page=${index + 1}
              ?data-current=${index + 1 === this.page}
              aria-current=${index + 1 === this.page ? 'page' : 'false'}
              aria-label=${filled(this.pageText, index + 1, this.paper.numPages)}
              @click=${() => this.dispatchEvent(new CustomEvent('x-go', { detail: index + 1 }))}
            >
              <canvas aria-hidden="true"></canvas>${index + 1}
            </button>
          </li>`,
        )}
      </ol>
    `;
  }

  override firstUpdated(): void {
    this.renderRoot.querySelectorAll('button').forEach((button) => this.seen.observe(button));
  }

  override updated(): void {
    const list = this.renderRoot.querySelector('ol');
    const current = this.renderRoot.querySelector<HTMLElement>('[data-current]');
    if (list && current) {
      list.scrollLeft = current.offsetLeft - list.offsetLeft - (list.clientWidth - current.offsetWidth) / 2;
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.seen.disconnect();
  }

  private async draw(button: Element): Promise<void> {
    this.seen.unobserve(button);
    const canvas = button.querySelector('canvas');
    if (canvas && button instanceof HTMLElement) {
      const page = await this.paper.getPage(Number(button.dataset.page));
      await drawPage(page, canvas, WIDTH).promise.catch(() => undefined);
    }
  }
}

customElements.define('x-slide-strip', SlideStrip);
