import { css, html, LitElement, nothing } from 'lit';
import { bytes, fill, seconds } from './figures';
import { Sending, type State } from './sending';

type Words = Record<string, string>;

/** Sent at once; more would only share the same line. */
const AT_ONCE = 2;

/**
 * Files on their way to the library: chosen or dropped, with their progress, to be paused, gone on with and cancelled. Tells
 * the page of each that was kept by the event "x-kept" with its id.
 */
class UploadElement extends LitElement {
  static override properties = {
    endpoint: {},
    organisation: {},
    member: {},
    csrfHeader: {},
    csrfToken: {},
    accept: {},
    locale: {},
    words: { type: Object },
    over: { state: true },
    said: { state: true },
  };

  declare endpoint: string;
  declare organisation: string;
  declare member: string;
  declare csrfHeader: string;
  declare csrfToken: string;
  declare accept: string;
  declare locale: string;
  declare words: Words;
  declare over: boolean;
  declare said: string;

  private sendings: Sending[] = [];
  private told = new Set<Sending>();

  static override styles = css`
    :host {
      display: block;
    }
    .place {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--x-space-1) var(--x-space-2);
      padding: var(--x-space-2);
      border: 1px dashed var(--x-edge);
      border-radius: var(--x-radius);
    }
    .place.over {
      background: var(--x-accent-bg);
      border-style: solid;
      border-color: var(--x-accent);
    }
    .place span {
      color: var(--x-ink-2);
    }
    button {
      font: inherit;
      min-height: 2.75rem;
      padding: 0 var(--x-space-2);
      color: var(--x-accent);
      background: transparent;
      border: 1px solid var(--x-edge);
      border-radius: var(--x-radius-s);
      cursor: pointer;
    }
    button.choose {
      color: var(--x-accent-ink);
      background: var(--x-accent);
      border-color: var(--x-accent);
      font-weight: var(--x-weight-strong);
    }
    button:focus-visible {
      outline: 2px solid var(--x-focus);
      outline-offset: 2px;
    }
    input {
      display: none;
    }
    ul {
      display: flex;
      flex-direction: column;
      gap: var(--x-space-1);
      margin: var(--x-space-2) 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--x-space-half) var(--x-space-2);
      align-items: center;
      padding: var(--x-space-1) var(--x-space-2);
      background: var(--x-surface-2);
      border-radius: var(--x-radius-s);
    }
    .name {
      overflow-wrap: anywhere;
      font-weight: var(--x-weight-strong);
    }
    .state {
      grid-column: 1 / -1;
      font-size: var(--x-text-s);
      color: var(--x-ink-2);
      font-variant-numeric: tabular-nums;
    }
    .failed .state {
      color: var(--x-bad);
    }
    .kept .state {
      color: var(--x-good);
    }
    .actions {
      display: flex;
      gap: var(--x-space-1);
    }
    progress {
      grid-column: 1 / -1;
      inline-size: 100%;
      block-size: 0.5rem;
      appearance: none;
      border: 0;
      border-radius: 1rem;
      overflow: hidden;
      background: var(--x-line);
    }
    progress::-webkit-progress-bar {
      background: var(--x-line);
    }
    progress::-webkit-progress-value {
      background: var(--x-accent);
    }
    progress::-moz-progress-bar {
      background: var(--x-accent);
    }
    .said {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    @media (max-width: 30rem) {
      .choose {
        flex: 1 1 100%;
      }
    }
  `;

  constructor() {
    super();
    this.accept = '';
    this.words = {};
    this.over = false;
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.warn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.warn);
    // What is not complete goes on when the file is chosen again.
    this.sendings.filter((one) => one.state === 'sending').forEach((one) => void one.pause());
  }

  override render() {
    return html`
      <div
        class="place ${this.over ? 'over' : ''}"
        @dragover=${this.dragged}
        @dragleave=${() => (this.over = false)}
        @drop=${this.dropped}
      >
        <button class="choose" @click=${this.choose}>${this.words.choose}</button>
        <input type="file" multiple tabindex="-1" aria-hidden="true" accept=${this.accept || nothing} @change=${this.chosen} />
        <span>${this.words.drop}</span>
      </div>
      ${this.sendings.length === 0 ? nothing : html`<ul>${this.sendings.map((one) => this.line(one))}</ul>`}
      <div class="said" aria-live="polite">${this.said}</div>
    `;
  }

  private line(one: Sending) {
    const name = one.file.name;
    const going = one.state === 'sending' || one.state === 'paused' || one.state === 'waiting';
    return html`
      <li class=${one.state}>
        <span class="name">${name}</span>
        <span class="actions">
          ${one.state === 'sending' ? this.action('pause', name, () => one.pause()) : nothing}
          ${one.state === 'paused' ? this.action('resume', name, () => one.start()) : nothing}
          ${one.state === 'failed' ? this.action('again', name, () => one.start()) : nothing}
          ${going ? this.action('cancel', name, () => this.cancel(one)) : nothing}
          ${one.state === 'kept' || one.state === 'failed'
            ? this.action('remove', name, () => this.unlist(one))
            : nothing}
        </span>
        ${going ? html`<progress max=${one.file.size} value=${one.sent} aria-label=${name}></progress>` : nothing}
        <span class="state">${this.state(one)}</span>
      </li>
    `;
  }

  private action(word: string, name: string, act: () => unknown) {
    return html`<button aria-label=${fill(this.words[`${word}Of`] ?? '{0}', name)} @click=${act}>
      ${this.words[word]}
    </button>`;
  }

  private state(one: Sending): string {
    if (one.state === 'failed') {
      return one.message || (this.words.broken ?? '');
    }
    if (one.state !== 'sending') {
      return this.words[one.state] ?? '';
    }
    const figures = [
      fill(this.words.of ?? '', bytes(one.sent, this.locale), bytes(one.file.size, this.locale)),
    ];
    if (one.speed > 0) {
      const left = (one.file.size - one.sent) / one.speed;
      figures.push(fill(this.words.speed ?? '', bytes(one.speed, this.locale)));
      figures.push(fill(this.words.left ?? '', seconds(left, this.locale)));
    }
    return (one.resumed ? [this.words.resumed, ...figures] : figures).join(' · ');
  }

  private choose(): void {
    this.renderRoot.querySelector('input')?.click();
  }

  private chosen(event: Event): void {
    const input = event.target as HTMLInputElement;
    this.take(input.files);
    input.value = '';
  }

  private dragged(event: DragEvent): void {
    event.preventDefault();
    this.over = true;
  }

  private dropped(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    this.take(event.dataTransfer?.files ?? null);
  }

  private take(files: FileList | null): void {
    for (const file of files ?? []) {
      const endpoint = new URL(this.endpoint, document.baseURI).href;
      const sending: Sending = new Sending(
        file,
        {
          endpoint,
          organisation: this.organisation,
          member: this.member,
          csrfHeader: this.csrfHeader,
          csrfToken: this.csrfToken,
        },
        () => this.changed(sending),
      );
      this.sendings.push(sending);
    }
    this.requestUpdate();
    this.next();
  }

  private changed(one: Sending): void {
    this.requestUpdate();
    const ends: State[] = ['kept', 'failed'];
    if (ends.includes(one.state) && !this.told.has(one)) {
      this.told.add(one);
      this.said = `${one.file.name}: ${this.state(one)}`;
      if (one.state === 'kept') {
        this.dispatchEvent(new CustomEvent('x-kept', { detail: { id: one.id } }));
      }
    }
    if (one.state === 'sending') {
      this.told.delete(one);
    }
    if (one.state !== 'sending') {
      this.next();
    }
  }

  private next(): void {
    const sending = this.sendings.filter((one) => one.state === 'sending').length;
    this.sendings
      .filter((one) => one.state === 'waiting')
      .slice(0, Math.max(0, AT_ONCE - sending))
      .forEach((one) => void one.start());
  }

  private cancel(one: Sending): void {
    void one.cancel();
    this.unlist(one);
  }

  private unlist(one: Sending): void {
    this.sendings = this.sendings.filter((other) => other !== one);
    this.requestUpdate();
    this.next();
    this.renderRoot.querySelector<HTMLElement>('.choose')?.focus();
  }

  private readonly warn = (event: BeforeUnloadEvent): void => {
    if (this.sendings.some((one) => one.state === 'sending')) {
      event.preventDefault();
    }
  };
}

customElements.define('x-upload', UploadElement);
