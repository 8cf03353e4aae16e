import { type Known, readKnown, type Verdict, verify } from './check';
import { show } from './shown';
import { type Given, type Language, preferred, Words } from './words';

const MEGABYTE = 1024 * 1024;

/** The same as the public page's. */
const MOST = 10 * MEGABYTE;

/** Verifies files in the browser and sends nothing anywhere; the page's policy forbids that too. */
class Page {
  private readonly known: Known;
  private language: Language = preferred();
  private verdict: Verdict | undefined;
  private name = '';

  constructor(
    private readonly main: HTMLElement,
    private readonly given: Given,
  ) {
    this.known = readKnown(given.keys);
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      void this.take(event.dataTransfer?.files[0]);
    });
    this.draw();
  }

  private async take(file: File | undefined): Promise<void> {
    if (!file) {
      return;
    }
    this.name = file.name;
    this.verdict =
      file.size > MOST
        ? { problems: [{ reason: 'unreadable', sequence: 0 }], entries: [], isTrusted: false }
        : verify(new Uint8Array(await file.arrayBuffer()), this.known);
    this.draw();
    document.querySelector<HTMLElement>('#result')?.focus();
  }

  private draw(): void {
    const words = new Words(this.given.words[this.language], this.language);
    document.documentElement.lang = this.language;
    document.title = words.say('page.title');
    this.main.replaceChildren(
      this.header(words),
      this.chooser(words),
      ...(this.verdict ? [show(this.verdict, this.name, words)] : []),
      this.footer(words),
    );
  }

  private header(words: Words): HTMLElement {
    const header = element('header', element('h1', words.say('page.title')), element('p', words.say('page.lead')));
    const other: Language = this.language === 'zh' ? 'en' : 'zh';
    const button = element('button', words.say(`page.language.${other}`));
    button.lang = other;
    button.type = 'button';
    button.addEventListener('click', () => {
      this.language = other;
      this.draw();
      document.querySelector<HTMLElement>('header button')?.focus();
    });
    header.append(button);
    return header;
  }

  private chooser(words: Words): HTMLElement {
    const input = element('input');
    input.type = 'file';
    input.id = 'file';
    input.addEventListener('change', () => void this.take(input.files?.[0]));
    const label = element('label', words.say('page.choose'));
    label.htmlFor = 'file';
    return element('div', label, input, element('p', words.say('page.drop')));
  }

  private footer(words: Words): HTMLElement {
    const keys = element('details', element('summary', words.say('page.keys', this.given.address, this.given.at)));
    keys.append(element('pre', this.given.keys));
    return element('footer', element('p', words.say('page.offline')), keys);
  }
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

const given = document.querySelector('#given')?.textContent;
const main = document.querySelector('main');
if (given && main) {
  new Page(main, JSON.parse(given) as Given);
}
