import type { Seen, Standing, Taken } from './wire';
import type { Words } from './words';

/** What the person does on the page. */
export interface Acts {
  scan(): unknown;
  stop(): unknown;
  type(digits: string): unknown;
  place(): unknown;
}

const DONE: Record<Seen['purpose'], string> = { IN: 'came', OUT: 'went', PRESENT: 'answered' };

/** What stands on the page: one thing at a time, with the words that a person needs. */
export class Sheet {
  readonly video = document.createElement('video');
  /** Of the gathering: a phone from elsewhere shows its times all the same. */
  private zone: string | undefined;
  private readonly title = made('h1');
  private readonly where = made('p', 'quiet');
  private readonly state = made('p', 'state');
  private readonly call = made('p', 'call');
  private readonly result = made('p', 'result');
  private readonly shelf = made('p', 'shelf');
  private readonly scan = made('button', 'main') as HTMLButtonElement;
  private readonly stop = made('button') as HTMLButtonElement;
  private readonly form = made('form') as HTMLFormElement;
  private readonly digits = made('input') as HTMLInputElement;
  private readonly place = made('button') as HTMLButtonElement;
  private readonly signInLink = made('a', 'main') as HTMLAnchorElement;

  constructor(
    main: HTMLElement,
    private readonly words: Words,
  ) {
    document.documentElement.lang = words.language;
    document.title = words.say('title');
    this.title.textContent = words.say('title');
    this.result.setAttribute('role', 'status');
    this.call.setAttribute('role', 'alert');
    this.scan.textContent = words.say('scan');
    this.stop.textContent = words.say('stop');
    this.place.textContent = words.say('place');
    this.signInLink.textContent = words.say('sign-in');
    this.signInLink.href = '/gatherings';
    this.video.playsInline = true;
    this.video.muted = true;
    this.video.setAttribute('aria-label', words.say('scanning'));
    this.typing();
    main.append(this.title, this.where, this.state, this.call, this.result, this.shelf, this.signInLink, this.scan, this.video, this.stop, this.form, this.place);
    this.show();
  }

  on(acts: Acts): void {
    this.scan.addEventListener('click', () => {
      this.scanning(true);
      void acts.scan();
    });
    this.stop.addEventListener('click', () => {
      this.scanning(false);
      void acts.stop();
    });
    this.place.addEventListener('click', () => void acts.place());
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void acts.type(this.digits.value);
      this.digits.value = '';
    });
  }

  choose(): void {
    this.result.textContent = this.words.say('choose.why');
    this.show(this.scan);
  }

  standing(now: Standing): void {
    this.header(now);
    const last = now.seen.at(-1);
    const came = now.seen.filter((seen) => seen.purpose === 'IN').at(-1);
    const key = !last ? 'not-yet' : last.purpose === 'OUT' ? 'out-since' : 'in-since';
    const at = last?.purpose === 'OUT' ? last.at : came?.at;
    this.state.textContent = this.words.say(key, at ? this.clock(at, now.zone) : '');
    this.call.textContent = now.answerBy ? this.words.say('call', this.clock(now.answerBy, now.zone)) : '';
    this.show(this.scan, this.form, ...(now.placeAsked ? [this.place] : []));
  }

  offline(known: Standing | null): void {
    if (known) {
      this.header(known);
    }
    this.state.textContent = this.words.say(known ? 'offline' : 'not-ours');
    this.show(...(known ? [this.scan] : []));
  }

  signIn(): void {
    this.result.textContent = this.words.say('sign-in.why');
    this.show(this.signInLink);
  }

  /** Something was taken; said in the person's own words. */
  taken(taken: Taken): void {
    const said = this.words.say(DONE[taken.purpose], this.clock(taken.at, this.zone));
    const more = taken.waits ? ` ${this.words.say('waits')}` : taken.again ? ` ${this.words.say('again')}` : '';
    this.say(said + more, 'good');
    this.shelf.textContent = '';
  }

  refused(why: string): void {
    this.say(why, 'bad');
  }

  kept(count: number): void {
    this.shelf.textContent = count > 0 ? `${this.words.say('kept', String(count))} ${this.words.say('kept.why')}` : '';
  }

  noCamera(): void {
    this.scanning(false);
    this.say(this.words.say('no-camera'), 'bad');
    this.digits.focus();
  }

  /** A code was seen. */
  scanned(): true {
    this.scanning(false);
    return true;
  }

  placeTold(told: boolean): void {
    this.place.textContent = this.words.say(told ? 'place.told' : 'place.why');
    this.place.disabled = told;
  }

  private header(now: Standing): void {
    this.zone = now.zone;
    this.title.textContent = now.title;
    const day = new Intl.DateTimeFormat(this.words.language, { dateStyle: 'medium', timeZone: now.zone });
    this.where.textContent = `${now.venue} · ${day.format(now.begins)} ${this.clock(now.begins, now.zone)}–${this.clock(now.ends, now.zone)}`;
  }

  private typing(): void {
    const label = made('label');
    label.textContent = this.words.say('type');
    this.digits.id = 'digits';
    (label as HTMLLabelElement).htmlFor = this.digits.id;
    this.digits.inputMode = 'numeric';
    this.digits.autocomplete = 'off';
    this.digits.maxLength = 9;
    this.digits.required = true;
    const help = made('p', 'quiet');
    help.id = 'digits-help';
    help.textContent = this.words.say('type.help');
    this.digits.setAttribute('aria-describedby', help.id);
    const send = made('button');
    send.textContent = this.words.say('send');
    this.form.append(label, this.digits, send, help);
  }

  private scanning(on: boolean): void {
    this.video.hidden = !on;
    this.stop.hidden = !on;
    this.scan.hidden = on;
  }

  private say(words: string, tone: 'good' | 'bad'): void {
    this.result.className = `result ${tone}`;
    this.result.textContent = words;
  }

  private show(...parts: HTMLElement[]): void {
    for (const part of [this.scan, this.form, this.place, this.signInLink]) {
      part.hidden = !parts.includes(part);
    }
    this.video.hidden = true;
    this.stop.hidden = true;
  }

  private clock(at: number, zone: string | undefined): string {
    return new Intl.DateTimeFormat(this.words.language, { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(at);
  }
}

function made(tag: string, name?: string): HTMLElement {
  const element = document.createElement(tag);
  if (name) {
    element.className = name;
  }
  return element;
}
