/**
 * SHA-256 of a text as 64 hexadecimal digits. Ask before a transaction, never in one: awaiting what is no request of
 * the database ends the transaction.
 */
export async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
