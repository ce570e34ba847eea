/** By what a lesson's text is known: answers to another text may be answers to another question. */

/** The first 16 digits of the SHA-256 of a lesson file, whatever its line ends, as `sha256sum` prints them. */
export async function fingerprintOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text.replaceAll('\r\n', '\n'))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
