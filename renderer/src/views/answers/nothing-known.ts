/** What the words of cards can draw on where no network is: live numbers are three dots. */
import type { Known } from '#page/views/lessons/known.ts'

export const nothingKnown: Known = { facts: {}, saidIn: () => '…' }
