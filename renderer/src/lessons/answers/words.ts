/** What cards and answers say in plain text, for tables, files and the command line. Formulas stay TeX, live numbers are three dots. */
import type { Block, Card, Check, Given, Inline, Option, Prediction, Sketch } from '#page/lessons/format/lesson.ts'
import { formatExact } from '#words/numbers.ts'
import { byEnd, curvesOf, sayTrend, sketchedTrend } from '#page/lessons/experiments/sketched.ts'
import { t } from '#words/en/answers.ts'

export function plainWords(words: readonly Inline[]): string {
  return join(words).replaceAll(/\s+/g, ' ').trim()
}

function join(words: readonly Inline[]): string {
  return words
    .map((word): string => {
      switch (word.kind) {
        case 'text':
          return word.text
        case 'math':
          return plainTex(word.tex)
        // What depends on the network is not known.
        case 'when':
          return ''
        case 'fact':
        case 'said':
          return '…'
        default:
          return join(word.children)
      }
    })
    .join('')
}

export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === 'math' ? plainTex(block.tex) : plainWords(block.children)))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Without what Inkling adds to TeX. */
function plainTex(tex: string): string {
  return tex
    .replaceAll(/\\live\{[^{}]*\}/g, '…')
    .replaceAll(/\\term\{[^{}]*\}/g, '')
    .replaceAll(/\\q?quad/g, ' ')
}

/** What a card asks for; null for one that asks for nothing. */
export function questionOf(card: Card): Prediction | Check | null {
  return card.kind === 'predict' ? card.prediction : card.kind === 'check' ? card.check : null
}

/** What was given, in words; as it stands where the lesson is not known. */
export function sayGiven(given: Given | null, question: Prediction | Check | null): string {
  if (given === null) return ''
  if (typeof given === 'number') return withUnit(given, question)
  if (question && 'options' in question) {
    return String(given)
      .split(',')
      .map((id) => sayOption(question.options, id))
      .join(', ')
  }
  if (question?.kind === 'sketch') return saySketch(given, question)
  if (question?.kind === 'dots' && typeof given === 'object')
    return given
      .flatMap((dots, bin) => (dots > 0 ? [t('dots-at', { count: dots, range: sayBin(bin, question) })] : []))
      .join('; ')
  return typeof given === 'string' ? given : given.join(' ')
}

function sayOption(options: readonly Option[], id: string): string {
  const option = options.find((each) => each.id === id)
  return option ? plainWords(option.label) : id
}

/** Which curve ends above which, or which way a single one goes. */
export function saySketch(given: Given, sketch: Sketch): string {
  const curves = curvesOf(given, sketch)
  if (!curves) return t('no-sketch')
  return curves.length > 1 ? byEnd(curves, sketch).join(' < ') : sayTrend(sketchedTrend(curves[0]!, sketch))
}

export function sayBin(
  bin: number,
  { width, unit }: Pick<Extract<Prediction, { kind: 'dots' }>, 'width' | 'unit'>,
): string {
  const end = formatExact((bin + 1) * width)
  return t('bin', { from: formatExact(bin * width), to: unit === '' ? end : `${end}\u00a0${unit}` })
}

function withUnit(value: number, question: Prediction | Check | null): string {
  const unit = question && 'unit' in question ? question.unit : ''
  const text = formatExact(Number(value.toPrecision(6)))
  return unit === '' ? text : `${text}\u00a0${unit}`
}
