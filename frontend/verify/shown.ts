import type { Problem, Verdict } from './check';
import type { Entry } from './entry';
import { fingerprint } from './note';
import { CAREER, type Transcript } from './transcript';
import type { Words } from './words';

/** A verdict with all that the transcript says, and which entry is wrong. */
export function show(verdict: Verdict, name: string, words: Words): HTMLElement {
  const isTrue = verdict.problems.length === 0;
  const result = node('section', '');
  result.id = 'result';
  result.tabIndex = -1;
  result.className = isTrue ? 'true' : 'false';
  result.dataset['verdict'] = isTrue ? 'true' : 'false';
  result.dataset['problems'] = verdict.problems.map((one) => `${one.reason}:${one.sequence}`).join(' ');
  result.append(
    node('p', name, 'file'),
    node('h2', `${isTrue ? '\u2713' : '\u2717'} ${words.say(isTrue ? 'true' : 'false')}`),
    node('p', words.say(isTrue ? 'true.lead' : 'false.lead')),
  );
  if (!isTrue) {
    const list = node('ul', '');
    verdict.problems.forEach((problem) => list.append(node('li', sentence(problem, words))));
    result.append(list);
  }
  if (verdict.transcript) {
    result.append(facts(verdict, verdict.transcript, words));
    result.append(scrolling(entries(verdict, verdict.transcript, words), words.say('entries')));
    result.append(totals(verdict.transcript, words));
    result.append(node('p', words.say('revocation', verdict.transcript.verifyAt)));
  }
  return result;
}

function sentence(problem: Problem, words: Words): string {
  const reason = words.say(`reason.${problem.reason}`);
  return problem.sequence === 0 ? reason : words.say('at-entry', String(problem.sequence), reason);
}

function facts(verdict: Verdict, transcript: Transcript, words: Words): HTMLElement {
  const list = node('dl', '');
  const fact = (key: string, value: string): void => {
    list.append(node('dt', words.say(key)), node('dd', value));
  };
  fact('holder', `${transcript.holderZh} / ${transcript.holderEn}`);
  fact('scope', transcript.scope === CAREER ? words.say('scope.career') : words.say('scope.year', transcript.scope));
  if (verdict.checkpoint) {
    fact('as-of', `${verdict.checkpoint.at}, ${words.say('checkpoint', String(verdict.checkpoint.number))}`);
  }
  fact('issued', transcript.issued);
  fact('number', transcript.id);
  fact('key', transcript.key.name);
  fact('fingerprint', fingerprint(transcript.key));
  if (verdict.problems.length === 0) {
    // Nobody's key is known here but the installation's: whoever else is named may have signed or not.
    const others = transcript.checkpoint.marks
      .map((mark) => mark.signer)
      .filter((signer, at, all) => signer !== transcript.key.name && all.indexOf(signer) === at);
    fact(others.length === 0 ? 'witnesses' : 'witnesses.unchecked', others.join(', ') || words.say('witnesses.none'));
    list.append(node('dd', words.say(verdict.isTrusted ? 'trusted' : 'untrusted')));
  }
  return list;
}

function entries(verdict: Verdict, transcript: Transcript, words: Words): HTMLElement {
  const table = node('table', '');
  table.append(node('caption', words.say('entries')));
  const head = node('tr', '');
  ['number', 'day', 'title', 'category', 'strength', 'hours', 'check'].forEach((column) => {
    const cell = node('th', words.say(`column.${column}`));
    cell.setAttribute('scope', 'col');
    head.append(cell);
  });
  table.append(head);
  verdict.entries.forEach((entry) => table.append(row(entry, verdict, transcript, words)));
  return table;
}

function row(entry: Entry, verdict: Verdict, transcript: Transcript, words: Words): HTMLElement {
  const isWrong = verdict.problems.some((problem) => problem.sequence === entry.sequence);
  const at = words.language === 'zh' ? 0 : 1;
  const line = node('tr', '');
  const title = node('td', words.language === 'zh' ? entry.titleZh : entry.titleEn);
  const aside = asides(entry, words);
  if (aside) {
    title.append(node('div', aside, 'aside'));
  }
  line.append(
    node('td', String(entry.sequence)),
    node('td', entry.day),
    title,
    node('td', transcript.names.get(entry.category)?.[at] ?? entry.category),
    node('td', strength(entry, words)),
    node('td', hours(entry.hundredths), 'amount'),
    node('td', isWrong ? `\u2717 ${words.say('wrong')}` : `\u2713 ${words.say('right')}`),
  );
  line.className = isWrong ? 'wrong' : '';
  return line;
}

/** As it stands if a false transcript says something else. */
function strength(entry: Entry, words: Words): string {
  const key = `strength.${entry.strength.toLowerCase()}`;
  return words.knows(key) ? words.say(key) : entry.strength;
}

function asides(entry: Entry, words: Words): string {
  const year = Number(entry.day.slice(0, 4));
  const amends = entry.amends && entry.kind !== 'POSTING' ? words.say(entry.kind.toLowerCase(), String(entry.amends), entry.reason) : '';
  const late = entry.year === year ? '' : words.say('late', String(year));
  return [amends, late].filter(Boolean).join(' \u00b7 ');
}

function totals(transcript: Transcript, words: Words): HTMLElement {
  const table = node('table', '', 'totals');
  table.append(node('caption', words.say('totals')));
  const head = node('tr', '');
  head.append(...['year', 'count', 'hours'].map((column) => node('th', words.say(`column.${column}`))));
  table.append(head);
  for (const leaf of transcript.leaves) {
    const line = node('tr', '');
    line.append(
      node('td', String(leaf.year)),
      node('td', String(leaf.entries)),
      node('td', hours(leaf.hundredths), 'amount'),
    );
    table.append(line);
  }
  return table;
}

/** A wide table scrolls in itself, also by keyboard, and not the page. */
function scrolling(table: HTMLElement, label: string): HTMLElement {
  const frame = node('div', '', 'scroll');
  frame.tabIndex = 0;
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', label);
  frame.append(table);
  return frame;
}

function hours(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

function node<K extends keyof HTMLElementTagNameMap>(tag: K, words: string, style = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = words;
  made.className = style;
  return made;
}
