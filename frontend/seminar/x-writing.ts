import { css, html, LitElement, nothing } from 'lit';

/** What is kept in this browser: the text, and whether the server has it too. */
interface Kept {
  readonly text: string;
  readonly sent: boolean;
}

interface TextArea extends HTMLElement {
  value: string;
  readonly inputElement: HTMLTextAreaElement;
}

/** An @ and what was typed of a name, up to the cursor. */
const MENTION = /@([^\s@]{0,24})$/u;

const MOST_OFFERED = 6;

/**
 * Around a text area. Keeps what is typed in this browser too, so that neither a crash nor a lost connection costs a word: what
 * the server has not confirmed is put back when the page opens. Offers the names of those who take part after an @.
 */
class Writing extends LitElement {
  static override properties = {
    draftKey: {},
    names: { attribute: false },
    offeredText: {},
    offered: { state: true },
    chosen: { state: true },
  };

  declare draftKey: string;
  declare names: readonly string[] | undefined;
  declare offeredText: string;
  declare offered: readonly string[];
  declare chosen: number;

  static override styles = css`
    :host {
      display: block;
      position: relative;
    }
    ul {
      margin: 0;
      padding: var(--x-space-half);
      list-style: none;
      background: var(--x-surface);
      border: 1px solid var(--x-edge);
      border-radius: var(--x-radius-s);
    }
    li {
      min-height: 2rem;
      padding: 0.25rem 0.5rem;
      border-radius: var(--x-radius-s);
      cursor: pointer;
    }
    li[aria-selected='true'] {
      background: var(--x-accent-bg);
    }
    .told {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `;

  constructor() {
    super();
    this.offered = [];
    this.chosen = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('input', this.typed);
    this.addEventListener('keydown', this.pressed, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('input', this.typed);
    this.removeEventListener('keydown', this.pressed, true);
  }

  /** Another place is written at; what the server knows of it stands in the area, or comes with this call. */
  begin(key: string, known: string): void {
    this.draftKey = key;
    this.offered = [];
    const kept = this.kept();
    const text = kept && !kept.sent && kept.text.trim() ? kept.text : known;
    if (this.area.value !== text) {
      this.area.value = text;
    }
    if (text !== known) {
      this.tell();
    }
  }

  /** The server has that text now. */
  confirm(text: string): void {
    if (this.area.value === text) {
      this.keep(true);
    }
  }

  /** It was posted. */
  clear(key: string): void {
    localStorage.removeItem(key);
    if (this.draftKey === key) {
      this.area.value = '';
    }
  }

  /** Puts words where the cursor is, and goes on after them. */
  insert(words: string): void {
    const area = this.area.inputElement;
    area.focus();
    area.setRangeText(words, area.selectionStart, area.selectionEnd, 'end');
    this.tell();
  }

  private get area(): TextArea {
    return this.querySelector('vaadin-text-area') as TextArea;
  }

  /** As if it had been typed, so that the server hears of it. */
  private tell(): void {
    const area = this.area;
    area.inputElement.value = area.inputElement.value || area.value;
    area.inputElement.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    area.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  }

  private kept(): Kept | undefined {
    try {
      const text = localStorage.getItem(this.draftKey);
      return text === null ? undefined : (JSON.parse(text) as Kept);
    } catch {
      return undefined;
    }
  }

  private keep(sent: boolean): void {
    try {
      localStorage.setItem(this.draftKey, JSON.stringify({ text: this.area.value, sent }));
    } catch {
      // A full or forbidden store costs nothing but this safety: the server keeps it too.
    }
  }

  private readonly typed = (): void => {
    if (this.draftKey) {
      this.keep(false);
    }
    const area = this.area.inputElement;
    const begun = MENTION.exec(area.value.slice(0, area.selectionStart))?.[1];
    this.offered =
      begun === undefined
        ? []
        : (this.names ?? []).filter((name) => name.toLowerCase().includes(begun.toLowerCase())).slice(0, MOST_OFFERED);
    this.chosen = 0;
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if (!this.offered.length || event.isComposing) {
      return;
    }
    const count = this.offered.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.chosen = (this.chosen + (event.key === 'ArrowDown' ? 1 : count - 1)) % count;
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      this.take(this.offered[this.chosen]);
    } else if (event.key === 'Escape') {
      this.offered = [];
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  private take(name: string | undefined): void {
    if (name === undefined) {
      return;
    }
    const area = this.area.inputElement;
    const at = area.selectionStart;
    const begun = MENTION.exec(area.value.slice(0, at));
    if (begun) {
      area.setRangeText(`@${name} `, at - begun[0].length, at, 'end');
      area.focus();
      this.tell();
    }
    this.offered = [];
  }

  private list() {
    return html`<ul role="listbox" aria-label=${this.offeredText}>
      ${this.offered.map(
        (name, at) =>
          html`<li
            role="option"
            aria-selected=${at === this.chosen ? 'true' : 'false'}
            @mousedown=${(event: Event) => {
              event.preventDefault();
              this.take(name);
            }}
          >
            ${name}
          </li>`,
      )}
    </ul>`;
  }

  override render() {
    return html`<slot></slot>
      ${this.offered.length ? this.list() : nothing}
      <span class="told" role="status">${this.offered[this.chosen] ?? ''}</span>`;
  }
}

customElements.define('x-writing', Writing);
