/**
 * Keys as text: `c`, `?`, `Space`, `F2`, `Mod+z`, `Mod+Shift+z`, `Alt+p`. `Mod` is ⌘ on a Mac and Ctrl elsewhere. Letters are small; a sign
 * that needs Shift on some keyboards is named by itself.
 */
import { t } from '#words/en/app.ts'
import { t as ui } from '#words/en/ui.ts'

/** What tells one press of a key from another. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** In the order in which they are written. */
const modifiers = ['Mod', 'Alt', 'Shift'] as const

const isMac = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac OS')

/** What `Mod` is called on this computer. */
export const modName = isMac ? '⌘' : ui('key-control')

/** The key of a press; null for one that cannot be the key of an action, such as Shift alone, Tab or an arrow. */
export function keyOfPress({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress, onMac = isMac): string | null {
  // The other of the two belongs to the system.
  if (onMac ? ctrlKey : metaKey) return null
  const isFunctionKey = /^F([1-9]|1[0-2])$/.test(key)
  const isSign = [...key].length === 1 && key !== ' '
  if (!isSign && !isFunctionKey && key !== ' ') return null
  const isMod = onMac ? metaKey : ctrlKey
  const isLetter = key.toLowerCase() !== key.toUpperCase() && isSign
  // Shift is part of a sign such as “?”, and a single letter is the same key, small or capital.
  const isShift = shiftKey && (isLetter ? isMod || altKey : !isSign)
  const name = key === ' ' ? 'Space' : isLetter ? key.toLowerCase() : key
  const held = { Mod: isMod, Alt: altKey, Shift: isShift }
  return [...modifiers.filter((modifier) => held[modifier]), name].join('+')
}

/** Whether a key is pressed without another one held: it may be hit by accident, or come from speech taken down as typing. */
export function isSingle(key: string): boolean {
  return !modifiers.some((modifier) => key.startsWith(`${modifier}+`)) && !/^F\d/.test(key)
}

/** The same key as tinykeys writes it. */
export function toBinding(key: string): string {
  const binding = key.replace('Mod+', '$mod+')
  // Capitals are the same key, and some keyboards need Shift for a sign or a digit.
  return key.includes('Shift+') || /(^|\+)(Space|F\d+)$/.test(key)
    ? binding
    : binding.replace(/([^+]+|\+)$/, '[Shift]+$1')
}

/** As people write it: `Ctrl+Z`, on a Mac `⌘Z`. */
export function spellKey(key: string, onMac = isMac): string {
  const parts = splitKey(key).map((part) =>
    part.length === 1 ? part.toUpperCase() : part === 'Space' ? ui('key-space') : part,
  )
  const names: Readonly<Record<string, string>> = { Mod: ui('key-control'), Shift: ui('key-shift') }
  if (!onMac) return parts.map((part) => names[part] ?? part).join('+')
  const marks: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' }
  return parts.map((part) => marks[part] ?? part).join('')
}

/** As `aria-keyshortcuts` wants it. */
export function ariaKey(key: string, onMac = isMac): string {
  const names: Readonly<Record<string, string>> = { Mod: onMac ? 'Meta' : 'Control', '+': 'Plus' }
  return splitKey(key)
    .map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+')
}

/** The key of a menu's item, which Electron writes otherwise. */
export function fromAccelerator(accelerator: string): string {
  return accelerator
    .split('+')
    .map((part) =>
      part === 'CommandOrControl' ? 'Mod' : part === 'Plus' ? '+' : part.length === 1 ? part.toLowerCase() : part,
    )
    .join('+')
}

/** The modifiers of a key and its name. */
function splitKey(key: string): readonly string[] {
  const held = modifiers.filter((modifier) => key.includes(`${modifier}+`))
  return [...held, key.slice(held.reduce((length, modifier) => length + modifier.length + 1, 0))]
}

/** Keys that are no action's and cannot be given to one, with what they do. */
export const fixedKeys: readonly { readonly key: string; readonly does: string }[] = [
  { key: 'Esc', does: t('keys-close') },
  { key: 'Mod+v', does: t('keys-paste') },
]

/** What browsers and systems keep for themselves, or people need in text. */
const kept = [
  'a',
  'c',
  'f',
  'h',
  'l',
  'n',
  'q',
  'r',
  't',
  'v',
  'w',
  'x',
  '0',
  '+',
  '-',
  '=',
  'Shift+n',
  'Shift+t',
  'Shift+w',
  'Shift+r',
  'Shift+i',
]
const keptKeys: ReadonlySet<string> = new Set([
  ...kept.map((name) => `Mod+${name}`),
  'F1',
  'F3',
  'F5',
  'F6',
  'F11',
  'F12',
])

export function isKept(key: string): boolean {
  return keptKeys.has(key)
}
