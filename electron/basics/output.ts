/** Lines out of what another process writes, to its last words. */
import { StringDecoder } from 'node:string_decoder'

/**
 * Calls `take` for each line of `output`. Electron takes all listeners away as soon as it has told of a process's end, at which what the
 * process wrote last, mostly why it ended, may still be under way: so `whenEnded` is called with what listens again.
 */
export function takeLines(
  output: NodeJS.ReadableStream,
  take: (line: string) => void,
  whenEnded: (listenAgain: () => void) => void,
): void {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  const takeText = (text: string) => {
    const lines = (rest + text).split(/\r?\n/)
    rest = lines.pop()!
    for (const line of lines) take(line)
  }
  const listen = () => {
    output.on('data', (bytes: Buffer) => takeText(decoder.write(bytes)))
    output.on('end', () => rest !== '' && takeText('\n'))
  }
  listen()
  whenEnded(() => {
    output.removeAllListeners('data').removeAllListeners('end')
    listen()
  })
}
