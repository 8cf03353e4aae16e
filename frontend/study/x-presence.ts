import { css, html, LitElement, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Answer, Check } from './wire';

/** A presence check: stands above what is studied, which can still be seen; takes the focus, and can be answered by keys. */
export class Presence extends LitElement {
  static override properties = {
    texts: { attribute: false },
    check: { state: true },
    confirmed: { state: true },
    left: { state: true },
    wait: { state: true },
    wrong: { state: true },
    thanked: { state: true },
    sent: { state: true },
  };

  declare texts: Readonly<Record<string, string>>;
  declare private check: Check | undefined;
  declare private confirmed: boolean;
  /** Seconds left to answer; undefined if there is no haste. */
  declare private left: number | undefined;
  declare private wait: number;
  declare private wrong: boolean;
  declare private thanked: boolean;
  declare private sent: boolean;

  private timer = 0;
  private until = 0;

  constructor() {
    super();
    this.texts = {};
    this.confirmed = true;
    this.wait = 0;
    this.wrong = false;
    this.thanked = false;
    this.sent = false;
  }

  static override styles = css`
    :host {
      display: block;
      position: sticky;
      /* Below the frame's header. */
      inset-block-start: calc(3.5rem + var(--x-space-1));
      z-index: 2;
      margin-block-end: var(--x-space-2);
    }
    section {
      box-sizing: border-box;
      padding: var(--x-space-2) var(--x-space-3) var(--x-space-3);
      color: var(--x-ink);
      background: var(--x-surface);
      border: 2px solid var(--x-accent);
      border-radius: var(--x-radius);
      box-shadow: 0 0.5rem 2rem rgb(0 0 0 / 18%);
      max-block-size: calc(100dvh - var(--x-foot) - 5rem);
      overflow-y: auto;
    }
    section:focus {
      outline: none;
    }
    section:focus-visible {
      outline: 2px solid var(--x-focus);
      outline-offset: 2px;
    }
    h2 {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: var(--x-space-1);
      margin: 0;
      font-size: var(--x-text-l);
      font-weight: var(--x-weight-strong);
    }
    h2 span {
      font-size: var(--x-text-s);
      font-weight: var(--x-weight);
      color: var(--x-ink-2);
      font-variant-numeric: tabular-nums;
    }
    p {
      margin-block: var(--x-space-half) var(--x-space-1);
    }
    fieldset {
      margin: var(--x-space-2) 0 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    legend {
      padding: 0;
      margin-block-end: var(--x-space-1);
      font-weight: var(--x-weight-strong);
    }
    legend small {
      font-weight: var(--x-weight);
      color: var(--x-ink-2);
    }
    .options {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
      gap: var(--x-space-1);
    }
    label {
      display: flex;
      align-items: center;
      gap: var(--x-space-1);
      min-height: var(--x-touch);
      padding: var(--x-space-half) var(--x-space-1);
      border: 1px solid var(--x-edge);
      border-radius: var(--x-radius-s);
      cursor: pointer;
    }
    label:has(:checked) {
      border-color: var(--x-accent);
      background: var(--x-accent-bg);
    }
    label:focus-within {
      outline: 2px solid var(--x-focus);
      outline-offset: 1px;
    }
    input {
      flex: none;
      inline-size: 1.25rem;
      block-size: 1.25rem;
      margin: 0;
      accent-color: var(--x-accent);
    }
    input:focus {
      outline: none;
    }
    button {
      margin-block-start: var(--x-space-2);
      min-height: var(--x-touch);
      padding-inline: var(--x-space-3);
      font: inherit;
      font-weight: var(--x-weight-strong);
      color: var(--x-accent-ink);
      background: var(--x-accent);
      border: 0;
      border-radius: var(--x-radius-s);
      cursor: pointer;
    }
    button:focus-visible {
      outline: 2px solid var(--x-focus);
      outline-offset: 2px;
    }
    [role='alert'] {
      color: var(--x-bad);
    }
  `;

  /** Shows the check; answers whether it is news. */
  asks(check: Check, confirmed: boolean): boolean {
    this.confirmed = confirmed;
    this.wait = 0;
    if (this.check?.id === check.id) {
      return false;
    }
    this.check = check;
    this.wrong = false;
    this.sent = false;
    this.until = check.secondsLeft === null ? 0 : performance.now() + check.secondsLeft * 1000;
    this.count();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('section')?.focus());
    return true;
  }

  /** Nothing can be tried for so long. */
  waits(seconds: number): void {
    this.check = undefined;
    this.confirmed = false;
    this.until = performance.now() + seconds * 1000;
    this.count();
  }

  /** It was passed: says so for a moment, and goes. */
  thank(): void {
    this.thanked = true;
    this.stop();
    window.setTimeout(() => this.remove(), 4_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  override render() {
    if (this.thanked) {
      return html`<section role="status"><p>${this.texts['sent']}</p></section>`;
    }
    const check = this.check;
    return html`
      <section tabindex="-1" aria-labelledby="title" aria-describedby="lead">
        <h2 id="title">${this.texts['title']} ${this.left === undefined ? nothing : html`<span>${this.word('left', this.left)}</span>`}</h2>
        <p id="lead">${this.lead()}</p>
        ${check ? keyed(check.id, html`<form @submit=${this.send}>${check.questions.map((question, index) => this.question(question, index))}${this.foot()}</form>`) : nothing}
      </section>
    `;
  }

  private lead(): string {
    if (!this.check) {
      return `${this.texts['missed'] ?? ''} ${this.wait > 0 ? this.word('wait', this.wait) : ''}`;
    }
    return this.texts[!this.confirmed ? 'missed' : this.check.again ? 'again' : 'lead'] ?? '';
  }

  private question(question: Check['questions'][number], index: number) {
    const one = question.choose === 1;
    return html`
      <fieldset lang=${this.check?.language ?? nothing}>
        <legend>${question.text} <small lang=${document.documentElement.lang}>${this.texts['choose']?.replace('%1', String(question.choose))}</small></legend>
        <div class="options">
          ${question.options.map(
            (option, i) => html`<label><input type=${one ? 'radio' : 'checkbox'} name="q${index}" value=${i} />${option}</label>`,
          )}
        </div>
      </fieldset>
    `;
  }

  private foot() {
    return html`
      ${this.wrong ? html`<p role="alert">${this.texts['failed']}</p>` : nothing}
      <button type="submit">${this.texts['send']}</button>
    `;
  }

  private send(event: Event): void {
    event.preventDefault();
    const check = this.check;
    if (!check || this.sent) {
      return;
    }
    const chosen = check.questions.map((_, index) =>
      [...this.renderRoot.querySelectorAll<HTMLInputElement>(`input[name=q${index}]:checked`)].map((input) => Number(input.value)),
    );
    this.wrong = check.questions.some((question, index) => chosen[index]?.length !== question.choose);
    if (!this.wrong) {
      this.sent = true;
      const answer: Answer = { check: check.id, chosen };
      this.dispatchEvent(new CustomEvent('x-answer', { detail: answer, bubbles: true, composed: true }));
    }
  }

  private count(): void {
    this.stop();
    const tick = (): void => {
      const seconds = Math.max(0, Math.ceil((this.until - performance.now()) / 1000));
      this.left = this.check && this.until > 0 ? seconds : undefined;
      this.wait = this.check ? 0 : seconds;
      if (seconds === 0) {
        this.stop();
        this.dispatchEvent(new CustomEvent('x-waited', { bubbles: true, composed: true }));
      }
    };
    if (this.until > 0) {
      this.timer = window.setInterval(tick, 1000);
      tick();
    } else {
      this.left = undefined;
    }
  }

  private stop(): void {
    window.clearInterval(this.timer);
  }

  private word(name: string, seconds: number): string {
    const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    return (this.texts[name] ?? '%1').replace('%1', clock);
  }
}

customElements.define('x-presence', Presence);
