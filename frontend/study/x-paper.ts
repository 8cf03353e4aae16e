import { html, LitElement, nothing } from 'lit';
import './x-seen';
import './x-slide-strip';
import { paperStyle } from './paper-style';
import { PaperSheet } from './paper-sheet';
import { headings, pdfReader, type Heading, type PdfDocument } from './pdf-reader';
import { filled } from './ranges';
import type { Range } from './wire';

/** How much wider than the column a page is drawn. */
const ZOOM = [1, 1.25, 1.5, 2, 3];
/** Lines longer than this, in pixels, are hard to follow. */
const WIDEST = 900;
/** Drawn anew when the column's width has changed by more. */
const SAME_WIDTH = 8;

/**
 * A PDF, one page at a time, with its text on top to select and to be read out; slides have small pictures of all to choose
 * from. Tells which page is being read: `x-section` to its study, `x-place` (detail: page) to whoever keeps it.
 */
class Paper extends LitElement {
  static override properties = {
    source: {},
    original: {},
    section: {},
    slides: { type: Boolean },
    startPage: { type: Number },
    shares: { attribute: false },
    texts: { attribute: false },
    page: { state: true },
    zoom: { state: true },
    broken: { state: true },
    resumed: { state: true },
    paper: { state: true },
    outline: { state: true },
  };

  declare source: string;
  declare original: string;
  declare section: string;
  declare slides: boolean;
  declare startPage: number;
  /** Of each page, how much of it has been met: 0 to 1. */
  declare shares: readonly number[];
  declare texts: Readonly<Record<string, string>>;
  declare private page: number;
  declare private zoom: number;
  declare private broken: boolean;
  declare private resumed: boolean;
  declare private paper: PdfDocument | undefined;
  declare private outline: readonly Heading[];

  private sheet: PaperSheet | undefined;
  private study: Element | null = null;
  private readonly sized = new ResizeObserver(() => this.fit());

  static override styles = paperStyle;

  constructor() {
    super();
    this.original = '';
    this.slides = false;
    this.startPage = 1;
    this.shares = [];
    this.texts = {};
    this.page = 1;
    this.zoom = 0;
    this.broken = false;
    this.resumed = false;
    this.outline = [];
    this.addEventListener('keydown', (event) => this.key(event));
  }

  override render() {
    const where = this.where();
    return html`
      ${this.resumed
        ? html`<p class="resumed" role="status">
            ${filled(this.texts['resumed'], this.page)} <button type="button" @click=${() => this.go(1)}>${this.texts['anew']}</button>
          </p>`
        : nothing}
      <div class="paper" tabindex="0" role="region" aria-label=${where}>
        ${this.broken ? html`<p role="alert">${this.texts['broken']}</p>` : nothing}
        ${!this.broken && !this.paper ? html`<p role="status">${this.texts['loading']}</p>` : nothing}
        <div class="sheet" ?hidden=${!this.paper}>
          <canvas aria-hidden="true"></canvas>
          <div class="text"></div>
        </div>
      </div>
      ${this.bar(where)} ${this.strip()} ${this.contents()}
      <x-seen
        .ranges=${this.shares.map((share, page): Range => [page, page + share])}
        .length=${this.shares.length}
        unit="page"
        .texts=${this.texts}
        @x-go=${(event: CustomEvent<number>) => this.go(event.detail + 1)}
      ></x-seen>
    `;
  }

  private bar(where: string) {
    return html`
      <nav aria-label=${this.texts['pages'] ?? ''}>
        <button type="button" ?disabled=${this.page <= 1} @click=${() => this.go(this.page - 1)}>${this.texts['back']}</button>
        <button type="button" ?disabled=${this.page >= this.count()} @click=${() => this.go(this.page + 1)}>${this.texts['on']}</button>
        <span role="status">${this.paper ? where : ''}</span>
        <span class="zoom">
          <button type="button" aria-label=${this.texts['smaller'] ?? ''} ?disabled=${this.zoom === 0} @click=${() => this.scale(this.zoom - 1)}>−</button>
          <button type="button" ?disabled=${this.zoom === 0} @click=${() => this.scale(0)}>${this.texts['fit']}</button>
          <button type="button" aria-label=${this.texts['larger'] ?? ''} ?disabled=${this.zoom === ZOOM.length - 1} @click=${() => this.scale(this.zoom + 1)}>+</button>
        </span>
        <span class="files">
          ${this.original === '' ? nothing : html`<a href=${this.original} download>${this.texts['original']}</a>`}
          <a href=${this.source} download>${this.texts['save']}</a>
        </span>
      </nav>
    `;
  }

  private strip() {
    return this.slides && this.paper
      ? html`<x-slide-strip
          .paper=${this.paper}
          .page=${this.page}
          name=${this.texts['pages'] ?? ''}
          pageText=${this.texts['page'] ?? ''}
          @x-go=${(event: CustomEvent<number>) => this.go(event.detail)}
        ></x-slide-strip>`
      : nothing;
  }

  private contents() {
    return this.outline.length === 0
      ? nothing
      : html`<details class="outline">
          <summary>${this.texts['outline']}</summary>
          <ol>
            ${this.outline.map(
              (heading) => html`<li style="padding-inline-start:${heading.depth - 1}rem">
                <button type="button" @click=${() => this.go(heading.page)}>${heading.title}</button>
              </li>`,
            )}
          </ol>
        </details>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.study = this.closest('x-study');
    this.study?.addEventListener('x-shares', this.met);
  }

  override firstUpdated(): void {
    this.sized.observe(this);
    void this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.study?.removeEventListener('x-shares', this.met);
    this.tell('x-section', '');
    // The router may move what it has just shown: then it is back at once.
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.sized.disconnect();
        void this.paper?.loadingTask.destroy();
      }
    });
  }

  /** The page that is shown, from 1. */
  now(): number {
    return this.page;
  }

  /** Goes to that page. */
  seek(page: number): void {
    this.go(page);
  }

  private readonly met = (event: Event): void => {
    const shares = (event as CustomEvent<Readonly<Record<string, number>>>).detail;
    this.shares = this.shares.map((before, index) => shares[`${this.section}.${index + 1}`] ?? before);
  };

  private where(): string {
    return filled(this.texts['page'], this.page, this.count());
  }

  private count(): number {
    return this.paper?.numPages ?? 1;
  }

  private async open(): Promise<void> {
    try {
      const pdfjs = await pdfReader();
      // The reader would take the address as relative to the page's own, not to its base.
      const url = new URL(this.source, document.baseURI);
      this.paper = await pdfjs.getDocument({ url }).promise;
      this.page = Math.min(Math.max(1, this.startPage), this.count());
      this.resumed = this.page > 1;
      await this.updateComplete;
      await this.draw();
      this.outline = await headings(this.paper);
    } catch (failure) {
      console.error(failure);
      this.broken = true;
    }
  }

  private go(page: number): void {
    const to = Math.min(Math.max(1, page), this.count());
    if (to !== this.page) {
      this.page = to;
      this.resumed = false;
      this.tell('x-place', to);
      this.renderRoot.querySelector('.paper')?.scrollTo(0, 0);
      void this.draw();
    }
  }

  private scale(zoom: number): void {
    this.zoom = Math.min(Math.max(0, zoom), ZOOM.length - 1);
    void this.draw();
  }

  private fit(): void {
    if (this.sheet && Math.abs(this.width() - this.sheet.width) > SAME_WIDTH) {
      void this.draw();
    }
  }

  private width(): number {
    const room = this.renderRoot.querySelector('.paper')?.clientWidth ?? 0;
    return Math.min(Math.max(room - 16, 240), WIDEST) * (ZOOM[this.zoom] ?? 1);
  }

  private key(event: KeyboardEvent): void {
    const target = event.composedPath()[0];
    const step = { PageDown: 1, PageUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.ctrlKey || event.altKey || event.metaKey || !(target instanceof Element) || target.matches('summary, a')) {
      return;
    }
    const scrolls = event.key.startsWith('Arrow') && this.zoom > 0;
    if (step !== undefined && !scrolls) {
      event.preventDefault();
      this.go(this.page + step);
    } else if (event.key === '+' || event.key === '-') {
      this.scale(this.zoom + (event.key === '+' ? 1 : -1));
    } else if (event.key === 'n') {
      event.preventDefault();
      this.tell('x-note', this.page);
    }
  }

  private async draw(): Promise<void> {
    const number = this.page;
    const page = await this.paper?.getPage(number);
    const element = this.renderRoot.querySelector<HTMLElement>('.sheet');
    if (!page || !element || number !== this.page) {
      return;
    }
    this.sheet ??= new PaperSheet(element);
    this.tell('x-section', `${this.section}.${number}`);
    await this.sheet.draw(page, this.width());
    if (number === this.page) {
      await this.sheet.write(page);
    }
  }

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

customElements.define('x-paper', Paper);
