/** Which door a code belongs to, and the code if there is one. */
export interface Door {
  readonly session: string;
  readonly code: string | null;
}

const ADDRESS = /#([0-9a-z-]{1,36})\/(\d{1,3})(?:\/([iop][0-9a-z]{1,12}\.[0-9a-v]{20}))?$/u;

/** Reads what a code on the screen says: the address of this page with a door behind the #. Null if it is something else. */
export function door(text: string): Door | null {
  const parts = ADDRESS.exec(text);
  return parts ? { session: `${parts[1]}/${parts[2]}`, code: parts[3] ?? null } : null;
}
