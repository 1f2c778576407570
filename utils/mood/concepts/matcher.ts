import { SEED, step } from '../model/hash.ts'
import { Tokens } from '../model/tokens.ts'
import { CONCEPTS } from './names.ts'

/** Words that may stand between two words joined by `..`. */
const GAP = 3
const MARK_BITS = 15
const MARK_MASK = (1 << MARK_BITS) - 1

type Edges = Map<number, Node>

/** Lists have thousands of words and most of them end at once: nothing is made before it is needed. */
interface Node {
  /** Concepts that end here. */
  ends: number[] | null
  /** Next word (its number) → node. */
  next: Edges | null
  /** As `next`, with up to `GAP` other words before it. */
  far: Edges | null
}

function newNode(): Node {
  return { ends: null, next: null, far: null }
}

/** The edges of a node, made on first use. */
function edgesOf(node: Node, way: 'next' | 'far'): Edges {
  const there = node[way]
  if (there !== null) return there
  const made: Edges = new Map()
  node[way] = made
  return made
}

/** Entries begun at the most at one place of a text: bounds the work of hostile ones. */
const MOST_OPEN = 64

/** An entry of several words that has begun. */
interface Started {
  readonly node: Node
  readonly first: number
  readonly left: number
}

/** Told of each hit: the concept's number, its first and last token. */
export type OnHit = (concept: number, first: number, last: number) => void

/** Finds the words of all concepts of one language in one pass over the tokens. */
export class Matcher {
  private readonly root = newNode()
  private readonly whole = new Map<number, number>()
  private readonly beginning = new Map<number, number>()
  /** Marks the low bits of every word's hash in the tables: most words of a text are in neither. */
  private readonly marked = new Uint8Array(1 << MARK_BITS)
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
        const edges = edgesOf(node, far ? 'far' : 'next')
        far = false
        let next = edges.get(number)
        if (next === undefined) {
          next = newNode()
          edges.set(number, next)
        }
        node = next
      }
    }
    if (node === this.root || node.ends?.includes(concept)) return
    if (node.ends === null) node.ends = [concept]
    else node.ends.push(concept)
  }

  private number(hash: number, open: boolean): number {
    const table = open ? this.beginning : this.whole
    this.marked[hash & MARK_MASK] = 1
    const found = table.get(hash)
    if (found !== undefined) return found
    this.words += 1
    table.set(hash, this.words)
    return this.words
  }

  /** Numbers of the list words that token `at` is, into `seen`. */
  private look(tokens: Tokens, at: number): number {
    let count = 0
    const own = tokens.hash[at] as number
    const whole = this.marked[own & MARK_MASK] === 1 ? this.whole.get(own) : undefined
    if (whole !== undefined) this.seen[count++] = whole
    let hash = SEED
    const end = Math.min(tokens.end[at] as number, (tokens.start[at] as number) + 16)
    for (let i = tokens.start[at] as number; i < end && count < 16; i++) {
      hash = step(hash, tokens.units[i] as number)
      if (i === tokens.start[at] || this.marked[hash & MARK_MASK] !== 1) continue
      const open = this.beginning.get(hash)
      if (open !== undefined) this.seen[count++] = open
    }
    return count
  }

  /** Reports every hit, in the order of their last word. Words of one hit stand in one sentence. */
  find(tokens: Tokens, onHit: OnHit): void {
    let open: Started[] = []
    for (let at = 0; at < tokens.count; at++) {
      const count = this.look(tokens, at)
      if (count === 0 && open.length === 0) continue
      const still: Started[] = []
      const sentence = tokens.sentence[at]
      for (const one of open) {
        if (tokens.sentence[one.first] !== sentence) continue
        const { next, far } = one.node
        for (let i = 0; i < count; i++) {
          const number = this.seen[i] as number
          reach(one.left === GAP ? next?.get(number) : undefined, one.first, at, still, onHit)
          reach(far?.get(number), one.first, at, still, onHit)
        }
        if (far !== null && one.left > 0) still.push({ ...one, left: one.left - 1 })
      }
      for (let i = 0; i < count; i++) reach(this.root.next?.get(this.seen[i] as number), at, at, still, onHit)
      open = still.length > MOST_OPEN ? still.slice(-MOST_OPEN) : still
    }
  }
}

/** Tells what ends at a node, and keeps it where more may follow. */
function reach(node: Node | undefined, first: number, at: number, still: Started[], onHit: OnHit): void {
  if (node === undefined) return
  if (node.ends !== null) for (const concept of node.ends) onHit(concept, first, at)
  if (node.next !== null || node.far !== null) still.push({ node, first, left: GAP })
}
