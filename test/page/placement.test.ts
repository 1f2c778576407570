import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CARD_LEAST,
  CARD_WIDTH,
  placeCard,
  placeStrip,
  type Rect,
  type Spot,
  STRIP_HEIGHT,
  STRIP_WIDTH,
  toSaved,
} from '../../utils/page/placement.ts'

/* A viewport of 1440 × 900; figures by hand from the gaps named in the file. */
const VIEW = { width: 1440, height: 900 }
const free = () => true
const wholly = (column: Rect) => ({ top: column.top, height: column.height })
const STRIP: Rect = { left: 600, top: 60, width: STRIP_WIDTH, height: STRIP_HEIGHT }

const within = ({ left, top, width, height }: Rect, view = VIEW) =>
  left >= 0 && top >= 0 && left + width <= view.width && top + height <= view.height

describe('the strip', () => {
  const line: Spot = { rect: { left: 100, top: 50, width: 1000, height: 44 }, place: 'line-end' }

  it('stands at the end of the line, in its middle', () => {
    expect(placeStrip([line], VIEW, null, STRIP_WIDTH, free)).toEqual({
      left: 1100 - STRIP_WIDTH,
      top: 55,
      width: STRIP_WIDTH,
      height: STRIP_HEIGHT,
    })
  })

  it('takes the next spot where the first is not free, and a fixed place where none is', () => {
    const under: Spot = { rect: { left: 100, top: 200, width: 700, height: 20 }, place: 'under' }
    const place = placeStrip([line, under], VIEW, null, STRIP_WIDTH, (rect) => rect.top > 100)
    expect(place).toMatchObject({ left: 100, top: 228 })
    expect(placeStrip([line], VIEW, null, STRIP_WIDTH, () => false).top).toBe(64)
  })

  it('goes where the agent put it, whole, also in a smaller window', () => {
    const dragged = { ...STRIP, left: 860, top: 850 }
    const saved = toSaved(dragged, VIEW)
    expect(saved).toEqual({ right: true, bottom: true, x: 20, y: 16 })
    expect(placeStrip([line], VIEW, saved, STRIP_WIDTH, free)).toMatchObject({ left: 860, top: 850 })
    const small = { width: 700, height: 300 }
    expect(within(placeStrip([line], small, saved, STRIP_WIDTH, free), small)).toBe(true)
  })
})

describe('the card', () => {
  const beside: Spot = { rect: { left: 0, top: 300, width: 900, height: 300 }, place: 'beside' }
  const under: Spot = { rect: { left: 1050, top: 100, width: 344, height: 20 }, place: 'under' }

  it('stands in the first column with room, as high as it is free', () => {
    expect(placeCard([under], VIEW, null, STRIP, () => ({ top: 240, height: 430 }))).toEqual({
      left: 1050,
      top: 240,
      maxHeight: 430,
      free: true,
    })
  })

  it('prefers a roomy column to a tight one, and a tight one to none', () => {
    const tightUnder = ({ left }: Rect) =>
      left === 1050 ? { top: 200, height: CARD_LEAST } : { top: 110, height: 500 }
    expect(placeCard([under, beside], VIEW, null, STRIP, tightUnder).maxHeight).toBe(500)
    expect(placeCard([under], VIEW, null, STRIP, tightUnder)).toMatchObject({
      maxHeight: CARD_LEAST,
      free: true,
    })
  })

  it('opens only when asked where there is no room', () => {
    expect(placeCard([under, beside], VIEW, null, STRIP, () => null).free).toBe(false)
    expect(placeCard([], VIEW, null, STRIP, wholly)).toMatchObject({ free: false, top: 98 })
  })
})

describe('always', () => {
  const size = fc.record({
    width: fc.integer({ min: 400, max: 2560 }),
    height: fc.integer({ min: 300, max: 1600 }),
  })
  const rect = fc.record({
    left: fc.integer({ min: -500, max: 2600 }),
    top: fc.integer({ min: -500, max: 1700 }),
    width: fc.integer({ min: 0, max: 2600 }),
    height: fc.integer({ min: 0, max: 1700 }),
  })
  const spot = fc.record({ rect, place: fc.constantFrom('line-end', 'beside', 'under') })
  const saved = fc.option(
    fc.record({ right: fc.boolean(), bottom: fc.boolean(), x: fc.integer(), y: fc.integer() }),
  )

  it('the strip is whole inside the window', () => {
    fc.assert(
      fc.property(
        fc.array(spot, { maxLength: 4 }),
        size,
        saved,
        fc.boolean(),
        (spots, view, place, isFree) => {
          const strip = placeStrip(spots as Spot[], view, place, STRIP_WIDTH, () => isFree)
          expect(within(strip, view)).toBe(true)
        },
      ),
    )
  })

  it('the card that opens by itself is whole inside the window and high enough', () => {
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 4 }), size, (spots, view) => {
        const card = placeCard(spots as Spot[], view, null, STRIP, wholly)
        if (!card.free) return
        expect(within({ ...card, width: CARD_WIDTH, height: card.maxHeight }, view)).toBe(true)
        expect(card.maxHeight).toBeGreaterThanOrEqual(CARD_LEAST)
      }),
    )
  })

  it('a dragged place is found again in the same window', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 872 }), fc.integer({ min: 8, max: 858 }), (left, top) => {
        const dragged = { ...STRIP, left, top }
        expect(placeStrip([], VIEW, toSaved(dragged, VIEW), STRIP_WIDTH, free)).toEqual(dragged)
      }),
    )
  })
})
