/** Formulas of lesson files made ready for KaTeX: live numbers in place of their names, and terms that can be pointed at. */
import type { KatexOptions } from 'katex'
import type { Facts } from '#page/lessons/experiments/experiment.ts'

/** `\live{slope}` becomes the number, as it is written in texts. What is not known is three dots. */
export function withLiveNumbers(tex: string, facts: Facts): string {
  return tex.replaceAll(/\\live\{([^{}]*)\}/g, (_, name: string) => {
    const text = facts[name]?.text
    return text === undefined ? '\\ldots' : `{${toTex(text)}}`
  })
}

/** “−0.02”, “1.2e-3”, “39.2 %”; grouped thousands get no space behind the comma. */
function toTex(text: string): string {
  const [, mantissa, exponent] = /^(.*\d)e([+−-]?\d+)$/.exec(text) ?? []
  const plain = (mantissa ?? text)
    .replaceAll('−', '-')
    .replaceAll(',', '{,}')
    .replaceAll('%', '\\%')
    .replaceAll(/[\u00a0 ]/g, '\\,')
    .replaceAll(/[A-Za-z]+/g, '\\text{$&}')
    .replaceAll('\\\\text{}', '')
  return exponent === undefined ? plain : `${plain}\\cdot 10^{${exponent.replace('−', '-').replace('+', '')}}`
}

const termClass = /^term term-[a-z-]{1,40}$/

/** Nothing in a formula can load, link or run anything: of what KaTeX would have to be trusted with, terms are all that is. */
export const katexOptions: KatexOptions = {
  throwOnError: false,
  strict: 'ignore',
  maxSize: 10,
  maxExpand: 200,
  macros: { '\\term': '\\htmlClass{term term-#1}{#2}' },
  trust: (context) => context.command === '\\htmlClass' && termClass.test(context.class),
}
