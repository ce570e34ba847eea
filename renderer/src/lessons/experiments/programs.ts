/**
 * A network with one update of gradient descent as a program of its own, in NumPy and in plain TypeScript, written for given layers, cost and learning
 * rate. It reads `start.json`: the first weights and one batch of digits. The formulas are those of the course, with batches as rows.
 */
import type { Cost, HiddenActivation, OutputActivation } from '#engine/contract/settings.ts'
import { t } from '#words/en/lesson-code.ts'

export const languages = ['python', 'typescript'] as const
export type Language = (typeof languages)[number]

/** What a program is written for. */
export type Plan = {
  /** Of every layer, the output layer last. */
  readonly activations: readonly (HiddenActivation | OutputActivation)[]
  readonly cost: Cost
  readonly learningRate: number
}

/** What a line is part of; an empty part for what is around. */
export type CodePart = '' | 'forward' | 'cost' | 'backward' | 'update'
export type Line = { readonly text: string; readonly part: CodePart }
export type Program = { readonly fileName: string; readonly command: string; readonly lines: readonly Line[] }

export function writeProgram(language: Language, plan: Plan): Program {
  return language === 'python'
    ? { fileName: 'network.py', command: 'python network.py', lines: writePython(plan) }
    : { fileName: 'network.ts', command: 'node network.ts', lines: writeTypeScript(plan) }
}

export function textOf({ lines }: Program): string {
  return lines.map(({ text }) => `${text}\n`).join('')
}

const lines = (part: CodePart, ...texts: readonly string[]): readonly Line[] => texts.map((text) => ({ text, part }))
const nameOf = (activation: string) => activation.replace('-', '_')
const once = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)]

type Words = Readonly<Record<HiddenActivation | OutputActivation, { readonly of: string; readonly slope: string }>>

/** f on rows of z, and f′ by what f gave. */
const pythonFunctions: Words = {
  relu: { of: 'np.maximum(z, 0)', slope: 'a > 0' },
  'leaky-relu': { of: 'np.where(z < 0, 0.01 * z, z)', slope: 'np.where(a > 0, 1, 0.01)' },
  sigmoid: { of: '1 / (1 + np.exp(-z))', slope: 'a * (1 - a)' },
  tanh: { of: 'np.tanh(z)', slope: '1 - a * a' },
  linear: { of: 'z', slope: 'np.ones_like(a)' },
  softmax: { of: 'np.exp(z) / np.exp(z).sum(1, keepdims=True)', slope: '' },
}

function writePython({ activations, cost, learningRate }: Plan): readonly Line[] {
  const output = activations.at(-1)!
  return [
    ...lines(
      '',
      'import json',
      'import numpy as np',
      '',
      `start = json.load(open("start.json"))  # ${t('comment-start')}`,
      `W = [np.array(layer["weights"]).T for layer in start["layers"]]  # ${t('comment-shape')}`,
      'b = [np.array(layer["biases"], float) for layer in start["layers"]]',
      'x, y = np.array(start["pixels"]), np.eye(10)[start["labels"]]',
      `rate = ${learningRate}`,
      '',
    ),
    ...lines(
      'forward',
      ...once(activations).map((each) => `def ${nameOf(each)}(z): return ${pythonFunctions[each].of}`),
      `f = [${activations.map(nameOf).join(', ')}]  # ${t('comment-functions')}`,
      'def forward(a):',
      '    all = [a]',
      '    for l in range(len(W)):',
      '        all.append(f[l](all[l] @ W[l] + b[l]))  # a = f(z), z = a W + b',
      '    return all',
    ),
    ...lines('', ''),
    ...lines('cost', 'def cost(a):', ...pythonCosts(cost, output)),
    ...lines('', ''),
    ...lines(
      'backward',
      ...once(activations.slice(0, -1)).map(
        (each) => `def ${nameOf(each)}_slope(a): return ${pythonFunctions[each].slope}`,
      ),
      `slope = [${activations
        .slice(0, -1)
        .map((each) => `${nameOf(each)}_slope`)
        .join(', ')}]`,
      'def step(a):',
      ...pythonDeltas(cost, output),
      '    for l in reversed(range(len(W))):',
      `        back = dz @ W[l].T  # ${t('comment-through-weights')}`,
    ),
    ...lines('update', '        W[l] -= rate * a[l].T @ dz', '        b[l] -= rate * dz.sum(0)'),
    ...lines('backward', `        if l > 0: dz = back * slope[l - 1](a[l])  # ${t('comment-through-function')}`),
    ...lines(
      '',
      '',
      'a = forward(x)',
      'print("first cost", cost(a[-1]))',
      'step(a)',
      'print("after one step", cost(forward(x)[-1]))',
    ),
  ]
}

function pythonCosts(cost: Cost, output: OutputActivation | HiddenActivation): readonly string[] {
  switch (cost) {
    case 'cross-entropy':
      return output === 'sigmoid'
        ? ['    return -np.sum(y * np.log(a) + (1 - y) * np.log(1 - a)) / len(y)']
        : ['    return -np.sum(y * np.log(a)) / len(y)']
    case 'mean-squared-error':
      return ['    return np.mean((a - y) ** 2)']
    case 'mean-absolute-error':
      return ['    return np.mean(np.abs(a - y))']
    case 'hinge':
      return ['    return np.mean(np.maximum(0, 1 + np.max(a - 1e9 * y, 1) - np.sum(a * y, 1)))']
  }
}

/** ∂C/∂z of the output layer, [batch, 10]. */
function pythonDeltas(cost: Cost, output: OutputActivation | HiddenActivation): readonly string[] {
  switch (cost) {
    case 'cross-entropy':
      return ['    dz = (a[-1] - y) / len(y)']
    case 'hinge':
      return [
        '    rival = np.eye(10)[np.argmax(a[-1] - 1e9 * y, 1)]',
        '    missed = 1 + np.sum((rival - y) * a[-1], 1, keepdims=True) > 0',
        '    dz = (rival - y) * missed / len(y)',
      ]
    default: {
      const da = cost === 'mean-squared-error' ? '2 * (a[-1] - y) / y.size' : 'np.sign(a[-1] - y) / y.size'
      if (output === 'softmax')
        return [`    da = ${da}`, '    dz = a[-1] * (da - np.sum(a[-1] * da, 1, keepdims=True))']
      return [`    dz = ${da} * (${pythonFunctions[output].slope.replaceAll(/\ba\b/g, 'a[-1]')})`]
    }
  }
}

/** f on one z of a layer (softmax: on all), and f′ by what f gave. */
const typeScriptFunctions: Words = {
  relu: { of: 'Math.max(0, v)', slope: 'v > 0 ? 1 : 0' },
  'leaky-relu': { of: 'v < 0 ? 0.01 * v : v', slope: 'v > 0 ? 1 : 0.01' },
  sigmoid: { of: '1 / (1 + Math.exp(-v))', slope: 'v * (1 - v)' },
  tanh: { of: 'Math.tanh(v)', slope: '1 - v * v' },
  linear: { of: 'v', slope: '1' },
  softmax: { of: 'Math.exp(v) / sum(z.map(Math.exp))', slope: '' },
}

function writeTypeScript({ activations, cost, learningRate }: Plan): readonly Line[] {
  const output = activations.at(-1)!
  return [
    ...lines(
      '',
      "import { readFileSync } from 'node:fs'",
      '',
      'type Start = { layers: { weights: number[][]; biases: number[] }[]; pixels: number[][]; labels: number[] }',
      `const start: Start = JSON.parse(readFileSync('start.json', 'utf8')) // ${t('comment-start')}`,
      `const [W, b] = [start.layers.map((l) => l.weights), start.layers.map((l) => l.biases)] // ${t('comment-indices')}`,
      'const [x, N] = [start.pixels, start.pixels.length]',
      'const y = start.labels.map((label) => Array.from({ length: 10 }, (_, i) => (i === label ? 1 : 0)))',
      `const rate = ${learningRate}`,
      'const sum = (values: number[]) => values.reduce((all, v) => all + v, 0)',
      '',
    ),
    ...lines(
      'forward',
      ...once(activations).map(
        (each) => `const ${nameOf(each)} = (z: number[]) => z.map((v) => ${typeScriptFunctions[each].of})`,
      ),
      `const f = [${activations.map(nameOf).join(', ')}] // ${t('comment-functions')}`,
      'function forward(pixels: number[]): number[][] {',
      '  const a = [pixels]',
      '  W.forEach((w, l) => a.push(f[l](w.map((row, j) => sum(row.map((v, k) => v * a[l][k])) + b[l][j]))))',
      '  return a',
      '}',
    ),
    ...lines('', ''),
    ...lines(
      'cost',
      `const costOf = (a: number[], y: number[]) => ${typeScriptCost(cost, output)}`,
      'const cost = () => sum(x.map((pixels, n) => costOf(forward(pixels).at(-1)!, y[n]))) / N',
    ),
    ...lines('', ''),
    ...lines(
      'backward',
      `const slope = [${activations
        .slice(0, -1)
        .map((each) => `(v: number) => ${typeScriptFunctions[each].slope}`)
        .join(', ')}]`,
      ...typeScriptDeltas(cost, output),
      'function backward(a: number[][], y: number[]): number[][] {',
      '  const dz = [deltas(a.at(-1)!, y)]',
      `  for (let l = W.length - 1; l > 0; l--) // ${t('comment-through-both')}`,
      '    dz.unshift(a[l].map((v, k) => sum(dz[0].map((d, j) => d * W[l][j][k])) * slope[l - 1](v)))',
      '  return dz',
      '}',
    ),
    ...lines(
      'update',
      'function step(): void {',
      '  const passes = x.map(forward).map((a, n) => ({ a, dz: backward(a, y[n]) }))',
      '  for (const { a, dz } of passes)',
      '    W.forEach((w, l) => w.forEach((row, j) => {',
      '      b[l][j] -= (rate * dz[l][j]) / N',
      '      row.forEach((_, k) => (row[k] -= (rate * dz[l][j] * a[l][k]) / N))',
      '    }))',
      '}',
    ),
    ...lines('', '', "console.log('first cost', cost())", 'step()', "console.log('after one step', cost())"),
  ]
}

function typeScriptCost(cost: Cost, output: OutputActivation | HiddenActivation): string {
  switch (cost) {
    case 'cross-entropy':
      return output === 'sigmoid'
        ? '-sum(a.map((v, i) => Math.log(y[i] === 1 ? v : 1 - v)))'
        : '-sum(a.map((v, i) => y[i] * Math.log(v)))'
    case 'mean-squared-error':
      return 'sum(a.map((v, i) => (v - y[i]) ** 2)) / 10'
    case 'mean-absolute-error':
      return 'sum(a.map((v, i) => Math.abs(v - y[i]))) / 10'
    case 'hinge':
      return 'Math.max(0, 1 + Math.max(...a.filter((_, i) => y[i] === 0)) - a[y.indexOf(1)])'
  }
}

function typeScriptDeltas(cost: Cost, output: OutputActivation | HiddenActivation): readonly string[] {
  const head = 'const deltas = (a: number[], y: number[]) =>'
  switch (cost) {
    case 'cross-entropy':
      return [`${head} a.map((v, i) => v - y[i])`]
    case 'hinge':
      return [
        `${head} {`,
        '  const rival = a.indexOf(Math.max(...a.filter((_, i) => y[i] === 0)))',
        '  return a.map((_, i) => (costOf(a, y) > 0 ? Number(i === rival) - y[i] : 0))',
        '}',
      ]
    default: {
      const da = cost === 'mean-squared-error' ? '(2 * (v - y[i])) / 10' : 'Math.sign(v - y[i]) / 10'
      if (output === 'softmax')
        return [
          `${head} {`,
          `  const da = a.map((v, i) => ${da})`,
          '  return a.map((v, i) => v * (da[i] - sum(a.map((u, k) => u * da[k]))))',
          '}',
        ]
      return [`${head} a.map((v, i) => (${da}) * (${typeScriptFunctions[output].slope}))`]
    }
  }
}
