import type { EditorView } from 'codemirror';
import type { Mistake } from './mistakes';

const STYLES = `
  :host {
    display: block;
  }
  .cm-editor {
    max-height: 60vh;
    font-size: var(--x-text-s);
    color: var(--x-ink);
    background: var(--x-surface);
    border: 1px solid var(--x-edge);
    border-radius: var(--x-radius-s);
  }
  .cm-editor.cm-focused {
    outline: 2px solid var(--x-focus);
  }
  .cm-editor .cm-content {
    font-family: ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono CJK SC", monospace;
    caret-color: var(--x-ink);
  }
  /* Twice, to outdo what the editor brings along. */
  .cm-editor.cm-editor .cm-gutters {
    color: var(--x-ink-2);
    background: var(--x-surface-2);
    border: 0;
  }
  .cm-editor.cm-editor .cm-activeLine,
  .cm-editor.cm-editor .cm-activeLineGutter {
    background: color-mix(in srgb, var(--x-accent-bg) 50%, transparent);
  }
  .cm-editor .cm-cursor {
    border-color: var(--x-ink);
  }
  .mistakes {
    margin-block-start: var(--x-space-1);
    font-size: var(--x-text-s);
    color: var(--x-ink-2);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  button {
    min-height: 2rem;
    padding: 0;
    font: inherit;
    color: var(--x-bad);
    text-align: start;
    background: none;
    border: 0;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid var(--x-focus);
  }
`;

/** Compiled when the author pauses for so long. */
const PAUSE_MILLIS = 700;

/**
 * Writes a story in ink. Fires `x-story` (detail: text, story, mistakes) when the author pauses; the story is empty while
 * there are mistakes, which stand at their lines and below.
 */
class InkEditor extends HTMLElement {
  label = '';
  noMistakesText = '';
  mistakeText = '';

  private view: EditorView | undefined;
  private pending = '';
  private timer = 0;
  private told: HTMLElement | undefined;

  /** What is to be edited; replaces what was. */
  set text(text: string) {
    this.pending = text;
    const view = this.view;
    if (view && view.state.doc.toString() !== text) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    }
  }

  get text(): string {
    return this.view?.state.doc.toString() ?? this.pending;
  }

  connectedCallback(): void {
    if (!this.view) {
      void this.build();
    }
  }

  disconnectedCallback(): void {
    this.compileNow();
  }

  /** Shows the first line that holds the words. */
  find(words: string): void {
    const view = this.view;
    const at = view?.state.doc.toString().search(new RegExp(`^\\s*={2,}\\s*${words}\\b`, 'm')) ?? -1;
    if (view && at >= 0) {
      this.show(view, at);
    }
  }

  private async build(): Promise<void> {
    const [{ basicSetup, EditorView }, { lintGutter }] = await Promise.all([import('codemirror'), import('@codemirror/lint')]);
    if (this.view || !this.isConnected) {
      return;
    }
    // In a root of its own: what the editor adds to the document's styles, the theme would take away.
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = STYLES;
    const place = document.createElement('div');
    this.told = document.createElement('div');
    this.told.className = 'mistakes';
    this.told.setAttribute('role', 'status');
    root.replaceChildren(style, place, this.told);
    place.addEventListener('focusout', () => this.compileNow());
    this.view = new EditorView({
      doc: this.pending,
      parent: place,
      root,
      extensions: [
        basicSetup,
        lintGutter(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': this.label, tabindex: '0' }),
        EditorView.updateListener.of((update) => update.docChanged && this.later()),
      ],
    });
    this.later();
  }

  /** What was written and not compiled yet: whoever leaves for a button means the story as it stands. */
  private compileNow(): void {
    if (this.timer !== 0) {
      this.compile();
    }
  }

  private later(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.compile(), PAUSE_MILLIS);
  }

  private compile(): void {
    window.clearTimeout(this.timer);
    this.timer = 0;
    const text = this.text;
    void Promise.all([import('./compiler'), import('@codemirror/lint')]).then(([{ compile }, { setDiagnostics }]) => {
      const { story, mistakes } = compile(text);
      const view = this.view;
      if (view && text === this.text) {
        const marks = mistakes.map((one) => {
          const line = view.state.doc.line(Math.min(one.line, view.state.doc.lines));
          return { from: line.from, to: line.to, severity: one.kind, message: one.message } as const;
        });
        view.dispatch(setDiagnostics(view.state, marks));
        this.list(mistakes);
      }
      this.dispatchEvent(new CustomEvent('x-story', { detail: { text, story, mistakes: mistakes.length } }));
    });
  }

  private list(mistakes: readonly Mistake[]): void {
    const told = this.told;
    if (!told) {
      return;
    }
    if (mistakes.length === 0) {
      told.textContent = this.noMistakesText;
      return;
    }
    const list = document.createElement('ul');
    for (const one of mistakes) {
      const entry = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = `${this.mistakeText.replace('%1', String(one.line))} ${one.message}`;
      button.addEventListener('click', () => this.view && this.show(this.view, this.view.state.doc.line(Math.min(one.line, this.view.state.doc.lines)).from));
      entry.append(button);
      list.append(entry);
    }
    told.replaceChildren(list);
  }

  private show(view: EditorView, at: number): void {
    void import('codemirror').then(({ EditorView: kind }) => {
      view.dispatch({ selection: { anchor: at }, effects: kind.scrollIntoView(at, { y: 'center' }) });
      view.focus();
    });
  }
}

customElements.define('x-ink-editor', InkEditor);
