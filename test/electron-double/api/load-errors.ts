/**
 * Chromium's network errors by number, as far as a load in the double ends with one.
 */
const numbers: Readonly<Record<string, number>> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_FILE_NOT_FOUND: -6,
  ERR_BLOCKED_BY_CLIENT: -20,
  ERR_CONNECTION_REFUSED: -102,
  ERR_NAME_NOT_RESOLVED: -105,
  ERR_INTERNET_DISCONNECTED: -106,
  ERR_INVALID_URL: -300,
  ERR_UNKNOWN_URL_SCHEME: -302,
  ERR_HTTP_RESPONSE_CODE_FAILURE: -379,
}

export type LoadError = Error & { readonly errno: number; readonly code: string; readonly url: string }

/** The error with which `loadURL` rejects. `code`: with or without the `net::` in front. */
export function createLoadError(code: string, url: string): LoadError {
  const short = code.replace(/^net::/, '')
  const errno = numbers[short] ?? numbers.ERR_FAILED!
  return Object.assign(new Error(`${short} (${errno}) loading '${url}'`), { errno, code: short, url })
}
