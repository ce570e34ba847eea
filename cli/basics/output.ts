/** What commands write: results to standard output, everything about the way there to standard error. */
import { shortestDecimal } from '#engine/formats/shortest-decimal.ts'

export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** Bytes as they are, and nothing around them; resolves when they are written. */
export function writeStandardOutput(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()))
  })
}

/** One JSON object on a line of its own. Typed arrays become arrays; 32-bit numbers keep no more digits than they have. */
export function printJson(value: object): void {
  print(
    JSON.stringify(value, (_, part: unknown) => {
      if (part instanceof Float32Array) return Array.from(part, shorten)
      return part instanceof Uint32Array ? Array.from(part) : part
    }),
  )
}

/** The number of 64 bits with the fewest decimal digits that is the same in 32 bits: 0.881 for 0.8809999823570251. */
export function shorten(value: number): number {
  return Number(shortestDecimal(value))
}

export function printError(text: string): void {
  process.stderr.write(`${text}\n`)
}

let whole: Intl.NumberFormat | undefined

export function formatCount(count: number): string {
  // Made when it is needed: the tables of languages take longer to read than the whole of a short command.
  whole ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
  return whole.format(count)
}

/** A share from 0 to 1 as a percentage. */
export function formatShare(share: number, decimals = 2): string {
  return `${(100 * share).toFixed(decimals)} %`
}

export function formatCost(cost: number): string {
  return cost.toFixed(4)
}

export function formatDuration(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`
  const rounded = Math.round(seconds)
  if (rounded < 60) return `${rounded} s`
  const minutes = Math.floor(rounded / 60)
  if (minutes < 60) return `${minutes} min ${rounded % 60} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** Minutes and seconds as 3:05, or with hours 1:03:05: always about as wide. */
export function formatClock(seconds: number): string {
  const whole = Math.round(seconds)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  return (parts[0] === 0 ? parts.slice(1) : parts)
    .map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':')
}

let wanted = false

/** From now on a command goes on to its end although nobody reads what it prints, because it has a file to write. */
export function goOnWithoutReader(): void {
  wanted = true
}

/**
 * Ends the process without a word when whoever reads its output has stopped reading, as `head` does. Where the output cannot be written for
 * another reason, as on a full disk, that is told and the exit code is 1; a command that has a file to write goes on first.
 */
export function endQuietlyWithoutReader(): void {
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' && !wanted) process.exit()
  })
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    // What comes after the first is of the same reason.
    process.stdout.on('error', () => {})
    if (error.code === 'EPIPE') {
      if (!wanted) process.exit()
      return
    }
    printError(`Standard output cannot be written: ${error.code === 'ENOSPC' ? 'the disk is full' : error.message}.`)
    if (!wanted) process.exit(1)
    process.on('exit', () => (process.exitCode ||= 1))
  })
}
