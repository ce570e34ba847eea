/** What cards say: Markdown as Markdoc has parsed it, taken over piece by piece. What is not named here is not taken. */
import type { Node } from '@markdoc/markdoc'
import type { Block, Inline, Option } from './lesson.ts'
import type { Problems } from './problems.ts'
import { displayMath, inlineMath } from './source.ts'

/** The first line of a node, counted from 1. */
export function lineOf(node: Node): number {
  return (node.lines[0] ?? 0) + 1
}

/** The fact that an attribute names: `$nudge.slope`; null for what is no variable. */
function readFact(value: unknown): { readonly experiment: string; readonly fact: string } | null {
  if (typeof value !== 'object' || value === null || (value as { $$mdtype?: unknown }).$$mdtype !== 'Variable')
    return null
  const { path } = value as unknown as { readonly path: readonly unknown[] }
  const [experiment, fact] = path
  return path.length === 2 && typeof experiment === 'string' && typeof fact === 'string' ? { experiment, fact } : null
}

export class ContentReader {
  readonly #problems: Problems
  readonly #experiment: string

  /** @param experiment whose facts these are */
  constructor(problems: Problems, experiment: string) {
    this.#problems = problems
    this.#experiment = experiment
  }

  /** What attributes such as `answer=$nudge.slope` name; null, and a problem, for what is none. */
  fact(value: unknown, line: number): string | null {
    const found = readFact(value)
    if (found?.experiment === this.#experiment) return found.fact
    const experiment = this.#experiment
    if (found) this.#problems.add(line, 'fact-of-other', { name: found.experiment, experiment })
    else this.#problems.add(line, 'no-fact', { experiment })
    return null
  }

  blocks(nodes: readonly Node[]): Block[] {
    return nodes.flatMap((node) => this.#block(node))
  }

  /** The items of a list, each with its id. */
  options(list: Node): Option[] {
    return list.children.flatMap((item) => {
      const { id } = item.attributes as { readonly id?: unknown }
      if (typeof id !== 'string') {
        this.#problems.add(lineOf(item), 'option-without-id')
        return []
      }
      return [{ id, label: this.inlines(item.children) }]
    })
  }

  inlines(nodes: readonly Node[]): Inline[] {
    return nodes.flatMap((node) => this.#inline(node))
  }

  #block(node: Node): Block[] {
    if (node.type === 'paragraph') {
      const children = this.inlines(node.children)
      // A formula on a line of its own.
      const [only, ...others] = node.children.flatMap((child) => child.children)
      if (only?.type === 'code' && others.length === 0 && contentOf(only).startsWith(displayMath)) {
        return [{ kind: 'math', tex: contentOf(only).slice(1) }]
      }
      return children.length > 0 ? [{ kind: 'paragraph', children }] : []
    }
    if (node.type === 'tag') return [{ kind: 'paragraph', children: this.#inline(node) }]
    this.#refuse(node)
    return []
  }

  #inline(node: Node): Inline[] {
    switch (node.type) {
      case 'inline':
        return this.inlines(node.children)
      case 'paragraph':
        return this.inlines(node.children)
      case 'text': {
        const { content } = node.attributes as { readonly content?: unknown }
        if (typeof content === 'string') return [{ kind: 'text', text: content }]
        const fact = this.fact(content, lineOf(node))
        return fact === null ? [] : [{ kind: 'fact', fact }]
      }
      case 'softbreak':
        return [{ kind: 'text', text: ' ' }]
      case 'strong':
        return [{ kind: 'strong', children: this.inlines(node.children) }]
      case 'em':
        return [{ kind: 'emphasis', children: this.inlines(node.children) }]
      case 'code': {
        const tex = contentOf(node)
        if (tex.startsWith(inlineMath) || tex.startsWith(displayMath)) return [{ kind: 'math', tex: tex.slice(1) }]
        break
      }
      case 'tag':
        if (node.tag === 'term') {
          const { name } = node.attributes as { readonly name?: unknown }
          return [{ kind: 'term', term: String(name), children: this.inlines(node.children) }]
        }
        if (node.tag === 'said') {
          const { of } = node.attributes as { readonly of?: unknown }
          return [{ kind: 'said', card: String(of) }]
        }
        if (node.tag === 'when') {
          const { fact, is } = node.attributes as { readonly fact?: unknown; readonly is?: unknown }
          const name = this.fact(fact, lineOf(node))
          const values = is === undefined ? null : Array.isArray(is) ? is : [is]
          const children = this.inlines(node.children)
          return name === null ? [] : [{ kind: 'when', fact: name, is: values && values.map(String), children }]
        }
        break
      default:
        break
    }
    this.#refuse(node)
    return []
  }

  #refuse(node: Node): void {
    // Markdoc itself tells of tags that it does not know.
    if (node.type === 'tag') this.#problems.add(lineOf(node), 'tag-misplaced', { name: node.tag ?? '' })
    else this.#problems.add(lineOf(node), 'node-refused', { kind: node.type })
  }
}

function contentOf(node: Node): string {
  const { content } = node.attributes as { readonly content?: unknown }
  return typeof content === 'string' ? content : ''
}
