export interface Where {
  readonly latitude: number;
  readonly longitude: number;
}

const PATIENCE_MILLIS = 8000;
/** About a hundred metres: enough for a hint, too little to know the chair. */
const DIGITS = 3;

/** Where the phone says it is, roughly; null if it does not say. */
export function where(): Promise<Where | null> {
  return new Promise((tell) => {
    if (!('geolocation' in navigator)) {
      tell(null);
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => tell({ latitude: Number(coords.latitude.toFixed(DIGITS)), longitude: Number(coords.longitude.toFixed(DIGITS)) }),
      () => tell(null),
      { timeout: PATIENCE_MILLIS },
    );
  });
}
