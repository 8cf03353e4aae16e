/** What the compiler says of one line. */
export interface Mistake {
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
  readonly kind: 'error' | 'warning';
}

/** The compiler's own form: `ERROR: 'file' line 12: message`. */
const FORM = /^(ERROR|WARNING|RUNTIME ERROR|RUNTIME WARNING|TODO):\s*(?:'[^']*'\s*)?(?:line (\d+):\s*)?(.*)$/s;

export function mistake(said: string): Mistake {
  const parts = FORM.exec(said);
  const kind = parts?.[1]?.includes('ERROR') ?? true ? 'error' : 'warning';
  return { line: Math.max(1, Number(parts?.[2] ?? 1)), message: (parts?.[3] ?? said).trim(), kind };
}
