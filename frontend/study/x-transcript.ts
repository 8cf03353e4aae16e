import { html, LitElement, nothing } from 'lit';
import { clockTime, filled } from './ranges';
import { transcriptStyle } from './transcript-style';
import { currentCue, fetchCues, type Cue } from './vtt';

/** One language of the transcript. */
export interface Captions {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** What moves the list by the person's own hand. */
const BY_HAND = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * What is said in a film, line by line: choose one to go there, search in them. The current line is kept in view until the
 * person scrolls by hand. Fires `x-go` (detail: milliseconds).
 */
class Transcript extends LitElement {
  static override properties = {
    captions: { attribute: false },
    language: {},
    at: { attribute: false },
    texts: { attribute: false },
    cues: { state: true },
    query: { state: true },
    match: { state: true },
    follows: { state: true },
    broken: { state: true },
  };

  declare captions: readonly Captions[];
  /** Of the lines that are shown. */
  declare language: string;
  declare at: number;
  declare texts: Readonly<Record<string, string>>;
  declare private cues: readonly Cue[];
  declare private query: string;
  declare private match: number;
  declare private follows: boolean;
  declare private broken: boolean;

  private shown = -1;

  constructor() {
    super();
    this.captions = [];
    this.language = '';
    this.at = 0;
    this.texts = {};
    this.cues = [];
    this.query = '';
    this.match = 0;
    this.follows = true;
    this.broken = false;
  }

  static override styles = transcriptStyle;

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('language') || changed.has('captions')) {
      void this.load();
    }
  }

  override updated(): void {
    const current = currentCue(this.cues, this.at);
    if (this.follows && current !== this.shown) {
      this.shown = current;
      this.reveal(current);
    }
  }

  override render() {
    const hits = this.hits();
    const current = currentCue(this.cues, this.at);
    return html`
      ${this.search(hits)} ${this.broken ? html`<p role="alert">${this.texts['transcriptBroken']}</p>` : nothing}
      <ol lang=${this.language} aria-label=${this.texts['transcript'] ?? ''}>
        ${this.cues.map(
          (cue, index) => html`<li>
            <button type="button" aria-current=${index === current} ?data-match=${hits[this.match] === index} @click=${() => this.go(cue.from)}>
              <time>${clockTime(cue.from)}</time><span>${this.marked(cue.text)}</span>
            </button>
          </li>`,
        )}
      </ol>
      ${this.follows ? nothing : html`<button type="button" class="follow" @click=${this.follow}>${this.texts['follow']}</button>`}
    `;
  }

  override firstUpdated(): void {
    const list = this.renderRoot.querySelector('ol');
    for (const sign of BY_HAND) {
      list?.addEventListener(sign, (event) => (this.follows &&= event instanceof KeyboardEvent && event.key.length === 1), { passive: true });
    }
  }

  private search(hits: readonly number[]) {
    return html`
      <form role="search" @submit=${(event: Event) => this.step(event, 1)}>
        <input
          type="search"
          .value=${this.query}
          placeholder=${this.texts['search'] ?? ''}
          aria-label=${this.texts['search'] ?? ''}
          @input=${(event: Event) => this.look((event.target as HTMLInputElement).value)}
        />
        ${this.query === ''
          ? nothing
          : html`<output>${filled(this.texts['matches'], hits.length === 0 ? 0 : this.match + 1, hits.length)}</output>
              <button type="button" ?disabled=${hits.length === 0} aria-label=${this.texts['previous'] ?? ''} @click=${(event: Event) => this.step(event, -1)}>↑</button>
              <button type="submit" ?disabled=${hits.length === 0} aria-label=${this.texts['next'] ?? ''}>↓</button>`}
        ${this.captions.length > 1
          ? html`<select aria-label=${this.texts['transcriptLanguage'] ?? ''} @change=${(event: Event) => (this.language = (event.target as HTMLSelectElement).value)}>
              ${this.captions.map((one) => html`<option value=${one.lang} ?selected=${one.lang === this.language}>${one.label}</option>`)}
            </select>`
          : nothing}
      </form>
    `;
  }

  /** Lines with the words that are looked for. */
  private hits(): number[] {
    const wanted = this.query.trim().toLowerCase();
    return wanted === '' ? [] : this.cues.flatMap((cue, index) => (cue.text.toLowerCase().includes(wanted) ? [index] : []));
  }

  private marked(text: string) {
    const wanted = this.query.trim().toLowerCase();
    const pieces: unknown[] = [];
    let from = 0;
    for (let at = find(text, wanted, 0); at >= 0; at = find(text, wanted, from)) {
      pieces.push(text.slice(from, at), html`<mark>${text.slice(at, at + wanted.length)}</mark>`);
      from = at + wanted.length;
    }
    return [...pieces, text.slice(from)];
  }

  private look(query: string): void {
    this.query = query;
    this.match = 0;
    this.showMatch();
  }

  private step(event: Event, by: number): void {
    event.preventDefault();
    const count = this.hits().length;
    this.match = count === 0 ? 0 : (this.match + by + count) % count;
    this.showMatch();
  }

  private showMatch(): void {
    const line = this.hits()[this.match];
    if (line !== undefined) {
      this.follows = false;
      void this.updateComplete.then(() => this.reveal(line));
    }
  }

  private async load(): Promise<void> {
    const wanted = this.captions.find((one) => one.lang === this.language) ?? this.captions[0];
    try {
      const loaded = wanted === undefined ? [] : await fetchCues(wanted.source);
      this.cues = loaded;
      this.shown = -1;
      this.broken = false;
    } catch (failure) {
      console.error(failure);
      this.broken = true;
    }
  }

  private follow(): void {
    this.follows = true;
    this.shown = -1;
    this.requestUpdate();
  }

  private go(at: number): void {
    this.follow();
    this.dispatchEvent(new CustomEvent('x-go', { detail: at }));
  }

  /** Within the list only: the page stays where it is. */
  private reveal(index: number): void {
    const list = this.renderRoot.querySelector('ol');
    const line = list?.children[index];
    if (list && line instanceof HTMLElement) {
      list.scrollTop = line.offsetTop - list.offsetTop - (list.clientHeight - line.offsetHeight) / 2;
    }
  }
}

function find(text: string, wanted: string, from: number): number {
  return wanted === '' ? -1 : text.toLowerCase().indexOf(wanted, from);
}

customElements.define('x-transcript', Transcript);
