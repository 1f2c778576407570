// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { TimelineView } from '../../utils/hints/assessment.ts'
import { LANGUAGES } from '../../utils/i18n/language.ts'
import { assessment, at, TIMELINE } from './assessments.ts'
import { render, text, unmount } from './render.tsx'

afterEach(unmount)

/** Reasonable by 11:10, 0.42 of the bar; the customer's critical hours 09:00 to 12:00. */
const marks: TimelineView['marks'] = [
  ...TIMELINE.marks,
  { at: 0.42, time: at('11:10'), kind: 'reasonable' },
  { at: 0.2, time: at('09:00'), kind: 'critical' },
  { at: 0.5, time: at('12:00'), kind: 'critical-end' },
]
const drawn = (change: Partial<TimelineView>, language: (typeof LANGUAGES)[number] = 'en') =>
  render(
    { kind: 'ticket', assessment: assessment({ timeline: { ...TIMELINE, marks, ...change } }) },
    { language },
  )
const spoken = ({ one }: ReturnType<typeof render>) =>
  one('figure [role=img]').getAttribute('aria-label')?.replaceAll('\u00a0', ' ')
const listed = ({ all }: ReturnType<typeof render>) => all('figure .sr-only li').map(text)

describe('marks of the timeline', () => {
  it('each is drawn in its place and said to those who do not see it', () => {
    const card = drawn({ queue: { tickets: 2, unsized: 0, work: 0 } })
    const lines = card.all('figure [role=img] > span[class*=tick]')
    const places = lines.map((line) => [line.className.match(/tick[\w-]*/)?.[0], line.style.left])
    expect(places).toEqual([
      ['tick-dashed', '78.76%'],
      ['tick', '94.69%'],
      ['tick-thin', '42%'],
      ['tick-dotted', '20%'],
      ['tick-dotted', '50%'],
    ])
    for (const words of [
      'reasonable by 11:10, after 2 others',
      'critical hours from 09:00',
      'critical hours until 12:00',
    ]) {
      expect(listed(card)).toContain(words)
      expect(spoken(card)).toContain(words)
      expect(text(card.one('figure'))).toContain(words)
    }
  })

  it('nothing before it: the time alone', () => {
    expect(listed(drawn({ queue: { tickets: 0, unsized: 0, work: 0 } }))).toContain('reasonable by 11:10')
    expect(listed(drawn({ queue: { tickets: 1, unsized: 0, work: 0 } }))).toContain(
      'reasonable by 11:10, after 1 other ticket',
    )
  })

  it.each(LANGUAGES)('a queue that is not known is said as such, in %s', (language) => {
    const card = drawn({ marks: TIMELINE.marks, queue: { tickets: 3, unsized: 2, work: null } }, language)
    const note = listed(card).at(-1) ?? ''
    expect(note).toContain('2')
    expect(note).not.toMatch(/\{|reasonableUnknown/)
    expect(spoken(card)).toContain(note)
    const sayNothing = listed(drawn({ marks: TIMELINE.marks }, language))
    expect(sayNothing).toHaveLength(TIMELINE.marks.length)
  })
})
