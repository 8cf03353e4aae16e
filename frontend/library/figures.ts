const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes for people, in units of a thousand, as the server tells them too. */
export function bytes(count: number, locale: string): string {
  let value = Math.max(count, 100) / 1000;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[unit],
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && unit > 0 ? 1 : 0,
  }).format(value);
}

/** A length of time, rounded to what somebody waits for. */
export function seconds(count: number, locale: string): string {
  const [value, unit] =
    count < 60 ? [count, 'second'] : count < 5_400 ? [count / 60, 'minute'] : [count / 3_600, 'hour'];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: unit as string,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(Math.max(1, Math.ceil(value as number)));
}

/** A text of the bundles with what belongs into it. */
export function fill(text: string, ...parts: string[]): string {
  return parts.reduce((filled, part, index) => filled.replace(`{${index}}`, part), text);
}
