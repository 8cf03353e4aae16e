/** The words of the page in the reader's language, as the server put them in. */
export interface Words {
  readonly language: 'zh' | 'en';
  say(key: string, ...fill: string[]): string;
}

type Given = Record<'zh' | 'en', Record<string, string>>;

/** The language that the person chose in the application; else the browser's. */
function preferred(): 'zh' | 'en' {
  const chosen = /(?:^|;\s*)xueshi-language=(zh|en)/u.exec(document.cookie);
  if (chosen) {
    return chosen[1] as 'zh' | 'en';
  }
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}

export function words(): Words {
  const given = JSON.parse(document.getElementById('given')?.textContent ?? '{}') as Given;
  const language = preferred();
  return {
    language,
    say(key, ...fill) {
      const text = given[language]?.[key] ?? key;
      return fill.reduce((said, one, at) => said.replace(`%${at + 1}`, one), text);
    },
  };
}
