/** What commands write: results to standard output, everything about the way there to standard error. */
import type { ErrorData } from '#engine/contract/errors.ts'
import { tellFailure } from '#engine/contract/failure.ts'
import { shortestDecimal } from '#engine/formats/shortest-decimal.ts'
import { t } from '#words/en/command-line.ts'
import { formatFixed } from '#words/numbers.ts'

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

/** What is wrong, or has words in the language of the person. */
type Told = Pick<ErrorData, 'message' | 'remedy'> & { readonly words?: ErrorData['words'] | undefined }

/** What is wrong and what to do, in the language of the command line. */
export function sayFailure(problem: Told): string {
  return t('failure', tellFailure(problem))
}

export function printFailure(problem: Told): void {
  printError(sayFailure(problem))
}

export function formatCount(count: number): string {
  return formatFixed(Math.round(count), 0, { isGrouped: true })
}

/** A share from 0 to 1 as a percentage. */
export function formatShare(share: number, decimals = 2): string {
  return t('share', { share: formatFixed(100 * share, decimals) })
}

export function formatCost(cost: number): string {
  return formatFixed(cost, 4)
}

export function formatDuration(seconds: number): string {
  if (seconds < 9.95) return t('duration-seconds', { seconds: formatFixed(seconds, 1) })
  const rounded = Math.round(seconds)
  if (rounded < 60) return t('duration-seconds', { seconds: String(rounded) })
  const minutes = Math.floor(rounded / 60)
  if (minutes < 60) return t('duration-minutes', { minutes: String(minutes), seconds: String(rounded % 60) })
  return t('duration-hours', { hours: String(Math.floor(minutes / 60)), minutes: String(minutes % 60) })
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
    printError(error.code === 'ENOSPC' ? t('output-disk-full') : t('output-fails', { detail: error.message }))
    if (!wanted) process.exit(1)
    process.on('exit', () => (process.exitCode ||= 1))
  })
}
