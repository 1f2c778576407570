// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Fold, foldStep, remeasured, type Standing } from '@/components/overlay/folding.ts'
import { placeLabels } from '@/components/overlay/label-places.ts'
import { dropWords } from '@/components/overlay/use-word-dropping.ts'
import { customer, everyNote } from './customers.ts'
import { button, click, render, text, unmount } from './render.tsx'
import { founding } from './states.ts'

/** What stands in for a browser's layout: widths by letters, heights by section. */
const HEIGHTS: Readonly<Record<Fold, number>> = {
  facts: 180,
  customer: 90,
  mood: 170,
  size: 58,
  timeline: 90,
}
const BASE = 330
const ROW = 36
let room = 560

const FAKES: Readonly<Record<string, (element: HTMLElement) => number>> = {
  clientWidth: () => room,
  scrollWidth: (element) => 100 + seen(element).length * 7,
  offsetHeight: (element) => (element.dataset['card'] === undefined ? 0 : heightOf(element)),
}
const native = new Map(
  Object.keys(FAKES).map((name) => [name, Object.getOwnPropertyDescriptor(HTMLElement.prototype, name)]),
)

beforeEach(() => {
  room = 560
  for (const [name, fake] of Object.entries(FAKES))
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return fake(this)
      },
    })
})

afterEach(() => {
  unmount()
  for (const [name, own] of native) {
    if (own) Object.defineProperty(HTMLElement.prototype, name, own)
    else Reflect.deleteProperty(HTMLElement.prototype, name)
  }
})

/** The words that the style sheet shows at this level of dropping. */
function seen(bar: HTMLElement): string {
  const copy = bar.cloneNode(true) as HTMLElement
  const dropped = (copy.dataset['drop'] ?? '').split(' ')
  for (const word of copy.querySelectorAll<HTMLElement>('[data-word]'))
    if (dropped.includes(word.dataset['word'] ?? '')) word.remove()
  for (const brief of copy.querySelectorAll<HTMLElement>('[data-brief]'))
    if (!dropped.includes(brief.dataset['brief'] ?? '')) brief.remove()
  return copy.textContent.replaceAll('\u00a0', ' ')
}

function heightOf(card: HTMLElement): number {
  const has = (fold: Fold) =>
    fold === 'size'
      ? card.querySelector('[role=radiogroup]') !== null
      : fold === 'timeline'
        ? card.querySelector('figure') !== null
        : card.querySelector(`[data-fold=${fold}] > div`) !== null
  const rows = card.querySelectorAll('h3 > button').length * ROW
  return (Object.keys(HEIGHTS) as Fold[]).reduce(
    (sum, fold) => sum + (has(fold) ? HEIGHTS[fold] : 0),
    BASE + rows,
  )
}

/** mock/DESIGN.md, "Strip": drop whole words in this order, never cut. */
describe('words leave a narrow strip', () => {
  it('in the order of the design, whole', () => {
    const levels: string[] = []
    const bar = render('founding', { shape: { away: false, hidden: false, cardOpen: false } }).one(
      '[role=toolbar]',
    )
    for (room = 560; room > 120; room -= 5) {
      dropWords(bar)
      const said = seen(bar)
      if (said !== levels.at(-1)) levels.push(said)
    }
    expect(levels).toEqual([
      'UnhappyWaiting 3 h 05with us5 h 50 leftStart now · 30 min',
      'UnhappyWaiting 3 h 055 h 50 leftStart now · 30 min',
      'UnhappyWaiting 3 h 055 h 50 leftStart now',
      'UnhappyWaiting 3 h 055 h 50Start now',
      'Unhappy3 h 055 h 50Start now',
      '3 h 055 h 50Start now',
      '3 h 055 h 50Start',
      '3 h 05Start',
      'Start',
    ])
  })

  it.each([
    ['late', '−1 h 20'],
    ['stale', '5 h 20'],
  ] as const)('%s stays to the last', (state, said) => {
    room = 120
    expect(seen(render(state).one('[role=toolbar]'))).toBe(said)
  })

  it('keeps the spoken names whole', () => {
    room = 200
    const { one } = render('founding')
    expect(one('[data-cell=wait]').getAttribute('aria-label')).toBe(
      'Customer waiting 3 hours, 5 minutes, with us',
    )
    expect(one('[data-rove=chip]').getAttribute('aria-label')).toBe('Start now · 30\u00a0min')
  })

  it('come back when there is room again', () => {
    room = 200
    const { one, again } = render('founding')
    room = 560
    again({ strip: { left: 0, top: 0, width: 559 } })
    expect(seen(one('[role=toolbar]'))).toContain('with us')
  })
})

describe('the card folds', () => {
  const place = (maxHeight: number) => ({ card: { left: 0, top: 0, maxHeight, free: true } })
  const rows = (maxHeight: number) => render('founding', place(maxHeight)).all('h3 > button').map(text)
  const MOOD = 'Unhappy · one step down since 07:05'
  /** Nothing is noted of the customer: a row whatever the room. */
  const CUSTOMER = 'This customer · 3 earlier tickets, last 12 d ago'

  it.each<[number, string[]]>([
    [900, [CUSTOMER]],
    [736, [CUSTOMER, '4 things good to know']],
    [596, [MOOD, CUSTOMER, '4 things good to know']],
    [436, ['Timeline', MOOD, CUSTOMER, '4 things good to know']],
  ])('at %i: %j', (height, expected) => {
    expect(rows(height)).toEqual(expected)
  })

  it('what is noted of the customer into its row, after the facts and before the mood', () => {
    const noted = founding('en', { customer: customer(everyNote('en')) })
    const at = (maxHeight: number) =>
      render({ kind: 'ticket', assessment: noted }, place(maxHeight)).all('h3 > button').map(text)
    const short = 'This customer · Important: cannot use VPN'
    expect(at(960)).toEqual([CUSTOMER])
    expect(at(820)).toEqual([CUSTOMER, '4 things good to know'])
    expect(at(740)).toEqual([short, '4 things good to know'])
    expect(at(600)).toEqual([MOOD, short, '4 things good to know'])
    const asks = founding('en', { customer: customer({}, 'en') })
    const folded = render({ kind: 'ticket', assessment: asks }, place(740))
    expect(folded.all('h3 > button').map(text)).toEqual([CUSTOMER, '4 things good to know'])
    expect(folded.all('[data-fold=customer] q')).toEqual([])
  })

  it('the size into a link, before the timeline', () => {
    const rendered = render('founding', place(536))
    expect(rendered.all('[role=radiogroup]')).toEqual([])
    expect(rendered.all('figure')).toHaveLength(1)
    click(button(rendered, 'Size S, change'))
    expect(rendered.all('[role=radiogroup]')).toHaveLength(1)
  })

  it('never the nudge and the two figures', () => {
    const said = text(render('founding', place(100)).one('[data-card]'))
    expect(said).toContain('Start now: about 30 min of work')
    expect(said).toContain('5 h 50 left')
    expect(said).toContain('3 h 05')
    expect(said).toContain('Due 16:00, counted in working time')
  })

  it('what is opened by hand stays open', () => {
    const rendered = render('founding', place(596))
    click(button(rendered, MOOD))
    expect(rendered.one('q').textContent).toContain('Still nobody')
    expect(button(rendered, MOOD).getAttribute('aria-expanded')).toBe('true')
  })

  it('opens again when there is room', () => {
    const { all, again } = render('founding', place(400))
    again(place(1_200))
    expect(all('h3 > button').map(text)).toEqual([CUSTOMER])
  })
})

describe('folding settles', () => {
  it.each<[number[], number]>([
    [[180, 170, 58, 90], 600],
    [[10, 400, 5, 5], 300],
    [[0, 0, 0, 0], 100],
  ])('%j in %i', (gains, most) => {
    const height = (folded: number) =>
      330 + gains.slice(folded).reduce((sum, each) => sum + each, 0) + folded * ROW
    let folded = 0
    let standing: Standing | null = null
    const seenAt: number[] = []
    for (let step = 0; step < 20; step++) {
      standing = remeasured(standing, folded, height(folded))
      folded = foldStep(standing, gains.length, most)
      seenAt.push(folded)
    }
    expect(new Set(seenAt.slice(10)).size).toBe(1)
  })
})

describe('labels of the timeline', () => {
  it('stay inside the bar and apart, the more important first', () => {
    const labels = [
      { at: 300, width: 60 },
      { at: 0, width: 40 },
      { at: 270, width: 60 },
    ]
    expect(placeLabels(labels, 320)).toEqual([260, 0, null])
  })
})
