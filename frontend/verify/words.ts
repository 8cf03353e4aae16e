export type Language = 'zh' | 'en';

/** What the installation puts into this page when it is served. */
export interface Given {
  /** Its public keys, as it publishes them. */
  readonly keys: string;
  /** Where it is. */
  readonly address: string;
  /** When that was. */
  readonly at: string;
  readonly words: Readonly<Record<Language, Readonly<Record<string, string>>>>;
}

export class Words {
  constructor(
    private readonly texts: Readonly<Record<string, string>>,
    readonly language: Language,
  ) {}

  /** Whether there is a text under that key. */
  knows(key: string): boolean {
    return this.texts[`proof.${key}`] !== undefined;
  }

  /** The text under that key with its arguments filled in. */
  say(key: string, ...values: string[]): string {
    const text = this.texts[`proof.${key}`];
    if (text === undefined) {
      throw new Error(`no text for ${key}`);
    }
    return text.replace(/\{(\d)\}/gu, (_, at: string) => values[Number(at)] ?? '');
  }
}

/** Chinese for any Chinese browser, else English. */
export function preferred(): Language {
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}
