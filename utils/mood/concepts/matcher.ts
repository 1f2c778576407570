import { SEED, step } from '../model/hash.ts'
import { Tokens } from '../model/tokens.ts'
import { CONCEPTS } from './names.ts'

/** Words that may stand between two words joined by `..`. */
const GAP = 3

interface Node {
  /** Concepts that end here. */
  readonly ends: number[]
  /** Next word (its number) → node. */
  readonly next: Map<number, Node>
  /** As `next`, with up to `GAP` other words before it. */
  readonly far: Map<number, Node>
}

function newNode(): Node {
  return { ends: [], next: new Map(), far: new Map() }
}

/** Told of each hit: the concept's number, its first and last token. */
export type OnHit = (concept: number, first: number, last: number) => void

/** Finds the words of all concepts of one language in one pass over the tokens. */
export class Matcher {
  private readonly root = newNode()
  private readonly whole = new Map<number, number>()
  private readonly beginning = new Map<number, number>()
  private words = 0
  private readonly seen = new Int32Array(16)

  /** @param names what the lists' entries are; hits are told by their place in it */
  constructor(
    lists: readonly Readonly<Partial<Record<string, string>>>[],
    names: readonly string[] = CONCEPTS,
  ) {
    const tokens = new Tokens()
    for (const list of lists) {
      for (const [name, terms] of Object.entries(list)) {
        const concept = names.indexOf(name)
        for (const term of (terms ?? '').split('|')) this.add(tokens, term.trim(), concept)
      }
    }
  }

  private add(tokens: Tokens, term: string, concept: number): void {
    let node = this.root
    let far = false
    for (const part of term.split(/\s+/)) {
      if (part === '..') {
        far = true
        continue
      }
      const open = part.length > 2 && part.endsWith('*')
      tokens.clear()
      const word = open ? part.slice(0, -1) : part
      if (/^#+$/.test(word)) tokens.read(word === '#' ? '12' : '123', 0, word === '#' ? 2 : 3, 0)
      else tokens.read(word, 0, word.length, 0)
      for (let i = 0; i < tokens.count; i++) {
        const number = this.number(tokens.hash[i] as number, open && i === tokens.count - 1)
        const edges = far ? node.far : node.next
        far = false
        let next = edges.get(number)
        if (next === undefined) {
          next = newNode()
          edges.set(number, next)
        }
        node = next
      }
    }
    if (node !== this.root && !node.ends.includes(concept)) node.ends.push(concept)
  }

  private number(hash: number, open: boolean): number {
    const table = open ? this.beginning : this.whole
    const found = table.get(hash)
    if (found !== undefined) return found
    this.words += 1
    table.set(hash, this.words)
    return this.words
  }

  /** Numbers of the list words that token `at` is, into `seen`. */
  private look(tokens: Tokens, at: number): number {
    let count = 0
    const whole = this.whole.get(tokens.hash[at] as number)
    if (whole !== undefined) this.seen[count++] = whole
    let hash = SEED
    const end = Math.min(tokens.end[at] as number, (tokens.start[at] as number) + 16)
    for (let i = tokens.start[at] as number; i < end && count < 16; i++) {
      hash = step(hash, tokens.units[i] as number)
      if (i - (tokens.start[at] as number) < 1) continue
      const open = this.beginning.get(hash)
      if (open !== undefined) this.seen[count++] = open
    }
    return count
  }

  /** Reports every hit, in the order of their last word. Words of one hit stand in one sentence. */
  find(tokens: Tokens, onHit: OnHit): void {
    let open: { node: Node; first: number; left: number }[] = []
    for (let at = 0; at < tokens.count; at++) {
      const count = this.look(tokens, at)
      const still: typeof open = []
      const go = (node: Node, first: number) => {
        for (const concept of node.ends) onHit(concept, first, at)
        if (node.next.size > 0 || node.far.size > 0) still.push({ node, first, left: GAP })
      }
      for (const one of open) {
        if (tokens.sentence[one.first] !== tokens.sentence[at]) continue
        for (let i = 0; i < count; i++) {
          const number = this.seen[i] as number
          const near = one.left === GAP ? one.node.next.get(number) : undefined
          if (near !== undefined) go(near, one.first)
          const far = one.node.far.get(number)
          if (far !== undefined) go(far, one.first)
        }
        if (one.node.far.size > 0 && one.left > 0) still.push({ ...one, left: one.left - 1 })
      }
      for (let i = 0; i < count; i++) {
        const node = this.root.next.get(this.seen[i] as number)
        if (node !== undefined) go(node, at)
      }
      open = still.length > 64 ? still.slice(-64) : still
    }
  }
}
