/**
 * What pages, Node and Electron all have beyond the language itself, as far as this folder uses it. Declared here, because a
 * declaration for the whole project would get in the way of the fuller ones that pages and Node bring.
 */
type Platform = {
  readonly structuredClone: <Value>(value: Value) => Value
  readonly console: { error(...data: unknown[]): void }
  readonly TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> }
  readonly TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string }
}

export const { structuredClone, console, TextEncoder, TextDecoder } = globalThis as unknown as Platform
