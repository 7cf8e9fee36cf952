const reported = new Set<string>();

/**
 * Writes one line on an unexpected failure, once per place and kind while this script lives.
 * Only the kind of error is written: messages may quote addresses or subjects.
 */
export function reportOnce(place: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const line = `Byname: ${place} failed (${kind})`;
  if (reported.has(line)) return;
  reported.add(line);
  console.warn(line);
}
