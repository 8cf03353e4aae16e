import { css, html, LitElement } from 'lit';

// As types within the text: an import of their names, even of types only, would make Vaadin bundle the whole library.
type Pdfjs = typeof import('pdfjs-dist');
type PDFDocumentProxy = import('pdfjs-dist').PDFDocumentProxy;
type RenderTask = import('pdfjs-dist').RenderTask;

/** Fetched when the first paper is opened, by address: bundled, it would double what everybody loads at first. */
async function reader(): Promise<Pdfjs> {
  const [library, worker] = await Promise.all([
    import('pdfjs-dist/build/pdf.min.mjs?url'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ]);
  const pdfjs: Pdfjs = await import(/* @vite-ignore */ library.default);
  pdfjs.GlobalWorkerOptions.workerSrc = worker.default;
  return pdfjs;
}

/** A PDF, one page at a time, with its text for screen readers; tells which page is being read. */
class Paper extends LitElement {
  static override properties = {
    source: {},
    section: {},
    backText: {},
    onText: {},
    saveText: {},
    loadingText: {},
    brokenText: {},
    pageText: {},
    page: { state: true },
    pages: { state: true },
    broken: { state: true },
    text: { state: true },
  };

  declare source: string;
  declare section: string;
  declare backText: string;
  declare onText: string;
  declare saveText: string;
  declare loadingText: string;
  declare brokenText: string;
  declare pageText: string;
  declare page: number;
  declare pages: number;
  declare broken: boolean;
  declare text: string;

  private document?: PDFDocumentProxy;
  private drawing?: RenderTask;

  constructor() {
    super();
    this.page = 1;
    this.pages = 0;
    this.broken = false;
    this.text = '';
  }

  static override styles = css`
    :host {
      display: block;
    }
    .paper {
      min-height: 12rem;
      padding: var(--x-space-1);
      background: var(--x-surface-2);
      border-radius: var(--x-radius);
    }
    canvas {
      display: block;
      width: 100%;
      height: auto;
      margin-inline: auto;
      max-width: 56rem;
      background: #fff;
    }
    canvas[hidden] {
      display: none;
    }
    .text {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    nav {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--x-space-1);
      margin-block-start: var(--x-space-1);
    }
    nav a {
      margin-inline-start: auto;
      color: var(--x-accent);
    }
    button {
      font: inherit;
      min-height: 2.5rem;
      padding-inline: var(--x-space-2);
      color: var(--x-ink);
      background: var(--x-surface);
      border: 1px solid var(--x-edge);
      border-radius: 6px;
      cursor: pointer;
    }
    button:disabled {
      opacity: 0.5;
      cursor: default;
    }
    button:focus-visible,
    a:focus-visible {
      outline: 2px solid var(--x-focus);
      outline-offset: 2px;
    }
  `;

  override render() {
    const where = this.pageText.replace('%1', String(this.page)).replace('%2', String(this.pages));
    return html`
      <div class="paper">
        ${this.broken ? html`<p role="alert">${this.brokenText}</p>` : ''}
        ${!this.broken && this.pages === 0 ? html`<p role="status">${this.loadingText}</p>` : ''}
        <canvas aria-hidden="true" ?hidden=${this.pages === 0}></canvas>
        <div class="text" role="document" aria-label=${where}>${this.text}</div>
      </div>
      <nav>
        <button ?disabled=${this.page <= 1} @click=${() => this.turn(-1)}>${this.backText}</button>
        <button ?disabled=${this.page >= this.pages} @click=${() => this.turn(1)}>${this.onText}</button>
        <span role="status">${this.pages > 0 ? where : ''}</span>
        <a href=${this.source} download>${this.saveText}</a>
      </nav>
    `;
  }

  override firstUpdated(): void {
    void this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.reading('');
    // The router may move what it has just shown: then it is back at once.
    queueMicrotask(() => {
      if (!this.isConnected) {
        void this.document?.loadingTask.destroy();
      }
    });
  }

  private async open(): Promise<void> {
    try {
      const pdfjs = await reader();
      // The reader would take the address as relative to the page's own, not to its base.
      const url = new URL(this.source, document.baseURI);
      this.document = await pdfjs.getDocument({ url }).promise;
      this.pages = this.document.numPages;
      await this.draw();
    } catch (failure) {
      console.error(failure);
      this.broken = true;
    }
  }

  private turn(by: number): void {
    this.page += by;
    void this.draw();
  }

  private async draw(): Promise<void> {
    const page = await this.document?.getPage(this.page);
    const canvas = this.renderRoot.querySelector('canvas');
    if (!page || !canvas) {
      return;
    }
    this.drawing?.cancel();
    const width = Math.max(this.clientWidth, 320) * Math.min(window.devicePixelRatio || 1, 2);
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    this.drawing = page.render({ canvas, viewport });
    const content = await page.getTextContent();
    this.text = content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
    this.reading(`${this.section}.${this.page}`);
    await this.drawing.promise.catch(() => undefined);
  }

  private reading(section: string): void {
    this.dispatchEvent(new CustomEvent('x-section', { detail: section, bubbles: true, composed: true }));
  }
}

customElements.define('x-paper', Paper);
