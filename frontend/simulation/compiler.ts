import { Compiler, CompilerOptions } from 'inkjs/full';
import { mistake, type Mistake } from './mistakes';

export interface Compiled {
  /** For the runtime; empty if there are mistakes. */
  readonly story: string;
  readonly mistakes: readonly Mistake[];
}

/** Compiles a story where it is written. */
export function compile(text: string): Compiled {
  const said: string[] = [];
  try {
    const story = new Compiler(text, new CompilerOptions(null, [], true, (message: string) => said.push(message))).Compile();
    const mistakes = said.map(mistake);
    const whole = story && !mistakes.some((one) => one.kind === 'error');
    // The compiler's text begins with a byte order mark, which no reader of JSON wants.
    return { story: whole ? (story.ToJson() ?? '').replace(/^\uFEFF/, '') : '', mistakes };
  } catch (error) {
    const mistakes = said.map(mistake);
    return { story: '', mistakes: mistakes.length > 0 ? mistakes : [mistake(String(error))] };
  }
}
